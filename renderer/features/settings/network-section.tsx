import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconPlugConnected } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';

type Tried = CallOutput<'network.test'>;

/** What stands between this computer and the services: tried on a click, and the login of a proxy that wants one. */
export function NetworkSection(): ReactElement {
  const say = useTexts('network');
  const [tried, setTried] = useState<Tried | null>(null);
  const test = useDeed(() => call('network.test', {}), setTried);
  return (
    <>
      <p className="settings-note">{say('body')}</p>
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconPlugConnected size={16} />}
          loading={test.busy}
          onClick={test.run}
        >
          {say('test')}
        </Button>
      </div>
      {test.fault === null ? null : <FaultCard fault={test.fault} onRetry={test.run} />}
      <div role="status" aria-label={say('result')}>
        <ul className="network-tried">
          {(tried ?? []).map(({ host, proxy, reached }) => (
            <li key={host}>
              <StateIcon state={reached === 'reached' ? 'verified' : 'fault'} />
              <div>
                <strong>{host}</strong>{' '}
                <span className="settings-note">
                  {proxy === null ? say('direct') : say('throughProxy', { proxy })}
                </span>
                <p>{say(reached)}</p>
              </div>
            </li>
          ))}
        </ul>
      </div>
      <ProxyLogin />
    </>
  );
}

/** Basic only: NTLM and Kerberos are not supported, which is said above. */
function ProxyLogin(): ReactElement {
  const say = useTexts('network');
  const { value, refetch } = useCall('network.login', {});
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const kept = (): void => {
    setUser('');
    setPassword('');
    refetch();
  };
  const save = useDeed(() => call('network.setLogin', { login: { user, password } }), kept);
  const forget = useDeed(() => call('network.setLogin', { login: null }), kept);
  const fault = save.fault ?? forget.fault;
  const stored = value?.stored === true;
  return (
    <form
      aria-label={say('login')}
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <p className="settings-note network-login">{say(stored ? 'loginStored' : 'loginBody')}</p>
      <div className="settings-fields">
        <TextInput
          label={say('user')}
          value={user}
          autoComplete="off"
          onChange={(event) => setUser(event.currentTarget.value)}
        />
        <PasswordInput
          label={say('password')}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': say('passwordShow') }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </div>
      <div className="settings-actions">
        <Button
          type="submit"
          variant="default"
          disabled={user === '' || password === ''}
          loading={save.busy}
        >
          {say('loginSave')}
        </Button>
        {stored ? (
          <Button variant="default" loading={forget.busy} onClick={forget.run}>
            {say('loginForget')}
          </Button>
        ) : null}
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
    </form>
  );
}
