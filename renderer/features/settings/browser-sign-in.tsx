import { Button } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { type ReactElement, useEffect } from 'react';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type BrowserSignInProps = {
  /** A new login, or with an id the one that is signed in anew. */
  readonly target: CallInput<'connections.signInOctopus'>;
  readonly onConnected: () => void;
};

/** Opens Octopus' own page in the browser and waits; leaving the screen ends the waiting. */
export function BrowserSignIn({ target, onConnected }: BrowserSignInProps): ReactElement {
  const say = useTexts('signIn');
  const signIn = useDeed(() => call('connections.signInOctopus', target), onConnected);
  const { busy } = signIn;
  useEffect(() => {
    if (!busy) return undefined;
    return () => void call('connections.cancelSignIn', {});
  }, [busy]);
  const isNew = target.connectionId === null;
  return (
    <div className="sign-in-browser">
      <div className="settings-actions">
        <Button
          variant={isNew ? 'filled' : 'default'}
          leftSection={<IconWorld size={16} />}
          loading={busy}
          disabled={target.label === ''}
          onClick={signIn.run}
        >
          {say(isNew ? 'browser' : 'browserAgain')}
        </Button>
        {busy ? (
          <Button variant="default" onClick={() => void call('connections.cancelSignIn', {})}>
            {say('cancel')}
          </Button>
        ) : null}
      </div>
      <p role="status" className="settings-note">
        {busy ? say('waiting') : ''}
      </p>
      {signIn.fault === null ? null : <FaultCard fault={signIn.fault} />}
    </div>
  );
}
