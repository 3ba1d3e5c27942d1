import { PasswordInput, TextInput } from '@mantine/core';
import { IconLicense } from '@tabler/icons-react';
import { type ReactElement, useRef } from 'react';
import { call } from '../../bridge/calls.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConnectionForm } from './connection-form.tsx';
import { bareAddress, isAddress, useTypedFields } from './typed-fields.ts';

const EMPTY = { label: 'Billit', apiKey: '', partyId: '', baseUrl: 'https://api.billit.be' };

type BillitFormProps = { readonly onAdded: () => void; readonly onCancel: () => void };

/** Adds a login at Billit with an API key; its terms stand beside the field. */
export function BillitForm({ onAdded, onCancel }: BillitFormProps): ReactElement {
  const say = useTexts('connect');
  const { fields, ask, needed, optional, address } = useTypedFields(EMPTY);
  const key = useRef<HTMLInputElement>(null);
  const complete = (): boolean => {
    ask();
    if (fields.apiKey.trim() === '') key.current?.focus();
    return fields.apiKey.trim() !== '' && fields.label.trim() !== '' && isAddress(fields.baseUrl);
  };
  return (
    <ConnectionForm
      title={say('addBillit')}
      complete={complete}
      connect={() => connectBillit(fields)}
      onAdded={onAdded}
      onCancel={onCancel}
    >
      <PasswordInput
        ref={key}
        label={say('apiKey')}
        description={say('apiKeyWhere')}
        autoComplete="off"
        data-autofocus
        {...needed('apiKey')}
      />
      <p className="connection-terms">
        <IconLicense size={16} stroke={1.7} aria-hidden="true" />
        {say('apiKeyTerms')}
      </p>
      <TextInput
        label={say('partyId')}
        description={say('partyIdWhere')}
        inputMode="numeric"
        {...optional('partyId')}
      />
      <TextInput label={say('name')} {...needed('label')} />
      <TextInput label={say('address')} type="url" {...address('baseUrl')} />
    </ConnectionForm>
  );
}

function connectBillit({ label, apiKey, partyId, baseUrl }: typeof EMPTY) {
  return call('connections.addBillit', {
    label: label.trim(),
    apiKey: apiKey.trim(),
    accountantPartyId: partyId.trim() === '' ? null : partyId.trim(),
    baseUrl: bareAddress(baseUrl),
  });
}
