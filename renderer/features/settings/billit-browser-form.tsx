import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { landedCode } from './landed-code.ts';
import { bareAddress, isAddress, useTypedFields } from './typed-fields.ts';

const EMPTY = {
  label: 'Billit',
  clientId: '',
  clientSecret: '',
  tokenUrl: '',
  redirectUri: '',
  partyId: '',
  baseUrl: 'https://api.billit.be',
  landed: '',
};

type BrowserFormProps = { readonly onAdded: () => void; readonly onCancel: () => void };

/** Adds a login at Billit with the browser: its page is opened, and the address it ends at is pasted back. */
export function BillitBrowserForm({ onAdded, onCancel }: BrowserFormProps): ReactElement {
  const say = useTexts('billitSignIn');
  const connect = useTexts('connect');
  const typed = useTypedFields(EMPTY);
  const { fields, ask, needed } = typed;
  const [state, setState] = useState('');
  const page = useDeed(() => openPage(fields), setState);
  const code = landedCode(fields.landed, state);
  const complete = (): boolean => {
    ask();
    return code !== null && fields.label.trim() !== '';
  };
  const landed = needed('landed');
  return (
    <ConnectionForm
      title={connect('addBillit')}
      complete={complete}
      connect={() => signIn(fields, code ?? '')}
      onAdded={onAdded}
      onCancel={onCancel}
    >
      <ClientFields {...typed} />
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconWorld size={16} aria-hidden="true" />}
          disabled={fields.clientId.trim() === '' || !isAddress(fields.redirectUri)}
          loading={page.busy}
          onClick={page.run}
        >
          {say('openPage')}
        </Button>
      </div>
      {page.fault === null ? null : <FaultCard fault={page.fault} />}
      <TextInput
        label={say('landed')}
        description={say('landedNote')}
        autoComplete="off"
        disabled={state === ''}
        {...landed}
        error={landed.error ?? (fields.landed !== '' && code === null ? say('landedWrong') : null)}
      />
    </ConnectionForm>
  );
}

type Typed = ReturnType<typeof useTypedFields<keyof typeof EMPTY>>;

/** What Billit gave for the program, and where it comes back. */
function ClientFields({ needed, optional, address }: Typed): ReactElement {
  const say = useTexts('billitSignIn');
  const connect = useTexts('connect');
  return (
    <>
      <p className="settings-note">{say('lead')}</p>
      <TextInput label={say('clientId')} data-autofocus {...needed('clientId')} />
      <PasswordInput
        label={say('clientSecret')}
        description={say('clientSecretNote')}
        autoComplete="off"
        {...optional('clientSecret')}
      />
      <TextInput
        label={say('tokenUrl')}
        description={say('tokenUrlNote')}
        type="url"
        {...optional('tokenUrl')}
      />
      <TextInput
        label={say('redirectUri')}
        description={say('redirectUriNote')}
        type="url"
        {...address('redirectUri')}
      />
      <TextInput
        label={connect('partyId')}
        description={connect('partyIdWhere')}
        inputMode="numeric"
        {...optional('partyId')}
      />
      <TextInput label={connect('name')} {...needed('label')} />
      <TextInput label={connect('address')} type="url" {...address('baseUrl')} />
    </>
  );
}

type Fields = typeof EMPTY;

/** Opens Billit's page and answers the mark by which its code is known again. */
async function openPage({ baseUrl, clientId, redirectUri }: Fields) {
  const page = await call('billit.authorize', {
    baseUrl: bareAddress(baseUrl),
    clientId: clientId.trim(),
    redirectUri: redirectUri.trim(),
  });
  if (!page.ok) return page;
  const opened = await call('app.openExternal', { url: page.value.address });
  return opened.ok ? ({ ok: true, value: page.value.state } as const) : opened;
}

function signIn(fields: Fields, code: string) {
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return call('connections.signInBillit', {
    connectionId: null,
    label: fields.label.trim(),
    baseUrl: bareAddress(fields.baseUrl),
    accountantPartyId: orNull(fields.partyId),
    clientId: fields.clientId.trim(),
    clientSecret: orNull(fields.clientSecret),
    tokenUrl: orNull(fields.tokenUrl),
    redirectUri: fields.redirectUri.trim(),
    code,
  });
}
