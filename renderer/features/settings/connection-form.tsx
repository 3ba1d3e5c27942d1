import { Button } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type ConnectionFormProps = {
  readonly title: string;
  /** Whether everything needed is filled in; asked on the click. */
  readonly complete: () => boolean;
  /** Tests the login and keeps it. */
  readonly connect: () => Promise<Result<unknown>>;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** The frame of a form for one login: tested on the click on 'Verbinden', never before; nothing is saved when that fails (S22). */
export function ConnectionForm(props: ConnectionFormProps): ReactElement {
  const say = useTexts('connect');
  const common = useTexts('common');
  const [attempts, setAttempts] = useState(0);
  const deed = useDeed(props.connect, props.onAdded);
  return (
    <form
      className="connection-form"
      aria-label={props.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (deed.busy || !props.complete()) return;
        setAttempts(attempts + 1);
        deed.run();
      }}
    >
      <h3>{props.title}</h3>
      {props.children}
      <div className="settings-actions">
        <Button type="submit" leftSection={<IconPlugConnected size={16} />} loading={deed.busy}>
          {say('connect')}
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          {common('cancel')}
        </Button>
        <span role="status" className="settings-note">
          {deed.busy ? say('connecting') : ''}
        </span>
      </div>
      {deed.fault === null ? null : (
        <>
          <FaultCard fault={deed.fault} />
          <p className="settings-note">{say('nothingSaved', { count: attempts })}</p>
        </>
      )}
    </form>
  );
}
