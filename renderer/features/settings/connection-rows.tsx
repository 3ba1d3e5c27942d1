import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { NOTHING } from '../../ui/format.ts';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { FollowExports } from './follow-exports.tsx';

type Connection = CallOutput<'connections.list'>[number];

type ConnectionRowsProps = {
  readonly connections: readonly Connection[];
  readonly onChanged: () => void;
};

/** The connections in a table; a login at Octopus is tested on a click. */
export function ConnectionRows({ connections, onChanged }: ConnectionRowsProps): ReactElement {
  const say = useTexts('settings');
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{say('service')}</th>
          <th scope="col">{say('label')}</th>
          <th scope="col">{say('account')}</th>
          <th scope="col">{say('address')}</th>
          <th scope="col">{say('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <ConnectionRow key={connection.id} connection={connection} onChanged={onChanged} />
        ))}
      </tbody>
    </table>
  );
}

type ConnectionRowProps = { readonly connection: Connection; readonly onChanged: () => void };

function ConnectionRow({ connection, onChanged }: ConnectionRowProps): ReactElement {
  const signIn = useTexts('signIn');
  const [works, setWorks] = useState(false);
  const test = useDeed(
    () => call('connections.testOctopus', { connectionId: connection.id }),
    () => setWorks(true),
  );
  const { id, kind, label, account, baseUrl } = connection;
  const isOctopus = kind === 'octopus';
  const signedIn = (): void => {
    test.forget();
    onChanged();
  };
  return (
    <>
      <tr>
        <td>{serviceName(kind)}</td>
        <td>{label}</td>
        <td>{connection.signIn === 'browser' ? signIn('viaBrowser') : account || NOTHING}</td>
        <td>{baseUrl}</td>
        <td>
          {isOctopus ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={signIn('testOf', { label })}
              loading={test.busy}
              onClick={() => {
                setWorks(false);
                test.run();
              }}
            >
              {signIn('test')}
            </Button>
          ) : (
            <FollowExports connectionId={id} label={label} />
          )}
          <span role="status" className="settings-said">
            {works ? signIn('works') : ''}
          </span>
        </td>
      </tr>
      {test.fault === null ? null : (
        <tr>
          <td colSpan={5}>
            <FaultCard
              fault={test.fault}
              actions={
                <BrowserSignIn
                  target={{ label, baseUrl, connectionId: id }}
                  onConnected={signedIn}
                />
              }
            />
          </td>
        </tr>
      )}
    </>
  );
}

function serviceName(kind: Connection['kind']): string {
  return kind === 'billit' ? 'Billit' : 'Octopus';
}
