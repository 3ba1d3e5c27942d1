import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type PasswordSignInProps = {
  readonly place: { readonly label: string; readonly baseUrl: string };
  readonly onConnected: () => void;
};

/** The second way, folded: tried once, when 'Verbinden' is pressed. */
export function PasswordSignIn({ place, onConnected }: PasswordSignInProps): ReactElement {
  const say = useTexts('signIn');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const connect = useDeed(
    () => call('connections.addOctopus', { ...place, user: user.trim(), password }),
    () => {
      setUser('');
      setPassword('');
      onConnected();
    },
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    connect.run();
  };
  const isReady = place.label !== '' && user.trim() !== '' && password !== '';
  return (
    <details className="sign-in-fold">
      <summary>{say('password')}</summary>
      <form onSubmit={submit} autoComplete="off">
        <p className="settings-note">{say('passwordBody')}</p>
        <TextInput
          label={say('user')}
          value={user}
          autoComplete="off"
          onChange={(event) => setUser(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('secret')}
          size="sm"
          value={password}
          autoComplete="off"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div className="settings-actions">
          <Button type="submit" variant="default" loading={connect.busy} disabled={!isReady}>
            {say('connect')}
          </Button>
        </div>
        {connect.fault === null ? null : <FaultCard fault={connect.fault} />}
      </form>
    </details>
  );
}
