import { Button, PasswordInput, Select, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { mailFaultTexts } from '../../../shared/i18n/mail-faults.ts';
import { fill } from '../../../shared/i18n/text.ts';
import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { usePreferences } from './preferences.ts';

type Kept = CallOutput<'mail.get'>;
type Settings = CallInput<'mail.set'>['settings'];
type MailFault = NonNullable<CallOutput<'mail.test'>['fault']>;

/** The usual port of each way of encrypting. */
const PORTS = { tls: 465, starttls: 587 } as const;
const NEW: Settings = {
  host: '',
  port: PORTS.starttls,
  security: 'starttls',
  user: '',
  from: '',
  trusted: null,
};

/** The firm's way out for mail to the Octopus mailboxes. */
export function MailServer(): ReactElement {
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('mail.get', {});
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  return <MailForm kept={value} onKept={refetch} />;
}

type MailFormProps = { readonly kept: Kept; readonly onKept: () => void };

/** What stands in the form, and what its two buttons do. */
function useMailForm({ kept, onKept }: MailFormProps) {
  const [settings, setSettings] = useState<Settings>(kept.settings ?? NEW);
  const [password, setPassword] = useState('');
  const [recipient, setRecipient] = useState('');
  const [said, setSaid] = useState<SaidProps['said']>(null);
  const typed = password === '' ? null : password;
  const save = useDeed(
    () => call('mail.set', { settings, password: typed }),
    () => {
      setSaid('kept');
      setPassword('');
      onKept();
    },
  );
  const asked = recipient === '' ? null : recipient;
  const test = useDeed(
    () => call('mail.test', { settings, password: typed, recipient: asked }),
    ({ fault }) => setSaid(fault ?? 'works'),
  );
  const change = (part: Partial<Settings>): void => {
    setSaid(null);
    setSettings({ ...settings, ...part });
  };
  const complete = settings.host !== '' && settings.user !== '' && settings.from !== '';
  const ready = complete && (kept.hasPassword || typed !== null);
  return {
    settings,
    change,
    password,
    setPassword,
    recipient,
    setRecipient,
    said,
    save,
    test,
    ready,
  };
}

function MailForm({ kept, onKept }: MailFormProps): ReactElement {
  const say = useTexts('settings');
  const form = useMailForm({ kept, onKept });
  const { save, test, ready } = form;
  const fault = save.fault ?? test.fault;
  return (
    <>
      <p className="settings-note">{say('mailBody')}</p>
      <ServerFields settings={form.settings} onChange={form.change} />
      <div className="settings-fields">
        <PasswordInput
          label={say('mailPassword')}
          placeholder={kept.hasPassword ? say('mailPasswordKept') : ''}
          value={form.password}
          visibilityToggleButtonProps={{ 'aria-label': say('mailPasswordShow') }}
          onChange={(event) => form.setPassword(event.currentTarget.value)}
        />
        <TextInput
          label={say('mailTestRecipient')}
          value={form.recipient}
          onChange={(event) => form.setRecipient(event.currentTarget.value)}
        />
      </div>
      <div className="settings-actions">
        <Button loading={save.busy} disabled={!ready} onClick={save.run}>
          {say('mailSave')}
        </Button>
        <Button variant="default" loading={test.busy} disabled={!ready} onClick={test.run}>
          {say('mailTest')}
        </Button>
      </div>
      <Said said={form.said} />
      {fault === null ? null : <FaultCard fault={fault} />}
    </>
  );
}

type ServerFieldsProps = {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
};

function ServerFields({ settings, onChange }: ServerFieldsProps): ReactElement {
  const say = useTexts('settings');
  return (
    <div className="settings-fields">
      <TextInput
        label={say('mailHost')}
        value={settings.host}
        onChange={(event) => onChange({ host: event.currentTarget.value.trim() })}
      />
      <Select
        label={say('mailSecurity')}
        value={settings.security}
        allowDeselect={false}
        data={[
          { value: 'starttls', label: say('mailStarttls') },
          { value: 'tls', label: say('mailTls') },
        ]}
        onChange={(value) => {
          const security = value === 'tls' ? 'tls' : 'starttls';
          onChange({ security, port: PORTS[security] });
        }}
      />
      <TextInput
        label={say('mailPort')}
        inputMode="numeric"
        value={String(settings.port)}
        onChange={(event) => {
          const port = Number(event.currentTarget.value.replaceAll(/\D/g, ''));
          onChange({ port: Math.min(Math.max(port, 1), 65_535) });
        }}
      />
      <TextInput
        label={say('mailUser')}
        value={settings.user}
        autoComplete="off"
        onChange={(event) => onChange({ user: event.currentTarget.value })}
      />
      <TextInput
        label={say('mailFrom')}
        type="email"
        value={settings.from}
        onChange={(event) => onChange({ from: event.currentTarget.value.trim() })}
      />
    </div>
  );
}

type SaidProps = { readonly said: MailFault | 'kept' | 'works' | null };

/** What came of the last press: kept, in order, or what is wrong, in words and in the server's own. */
function Said({ said }: SaidProps): ReactElement {
  const say = useTexts('settings');
  const { language } = usePreferences().preferences;
  if (said === null || said === 'kept' || said === 'works') {
    const words = said === null ? '' : say(said === 'kept' ? 'mailKept' : 'mailWorks');
    return (
      <p role="status" className="settings-said">
        {words}
      </p>
    );
  }
  const { what, todo } = mailFaultTexts[said.kind];
  const values = { recipient: said.recipient ?? '', size: '' };
  return (
    <div role="alert" className="settings-wrong">
      <p>
        {fill(what, language, values)} {fill(todo, language, values)}
      </p>
      <p className="settings-note">{said.answer}</p>
    </div>
  );
}
