import { Button, NativeSelect } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { hrefOf } from '../../ui/route.ts';

/** A login as the list of the engine gives it. */
export type Login = CallOutput<'connections.list'>[number];

/** The login of a kind that is used: the one chosen, else the first; null when there is none. */
export function loginOf(
  logins: readonly Login[],
  kind: Login['kind'],
  chosen: string | null,
): Login | null {
  const all = logins.filter((login) => login.kind === kind);
  return all.find(({ id }) => id === chosen) ?? all[0] ?? null;
}

type LoginChoiceProps = {
  readonly label: string;
  readonly kind: Login['kind'];
  readonly logins: readonly Login[];
  readonly chosen: Login;
  readonly onChoose: (id: string) => void;
};

/** Which login of a service is used; only where there are several. */
export function LoginChoice(props: LoginChoiceProps): ReactElement | null {
  const all = props.logins.filter(({ kind }) => kind === props.kind);
  if (all.length < 2) return null;
  return (
    <NativeSelect
      aria-label={props.label}
      value={props.chosen.id}
      data={all.map(({ id, label, account }) => ({
        value: id,
        label: account === '' ? label : `${label} (${account})`,
      }))}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    />
  );
}

/** Without a login at both services nothing can be found. */
export function NotConnected(): ReactElement {
  const say = useTexts('addDossiers');
  return (
    <EmptyState
      icon={<IconPlugConnectedX size={26} stroke={1.7} />}
      title={say('notConnectedTitle')}
      actions={
        <Button component="a" href={hrefOf({ screen: 'settings' })}>
          {say('toConnections')}
        </Button>
      }
    >
      {say('notConnectedBody')}
    </EmptyState>
  );
}
