import { Button, Checkbox, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { PHONE } from '../../../shared/model/firm-profile.ts';
import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';

type RegisterProps = {
  readonly dossier: Dossier;
  readonly billitConnectionId: string;
  readonly onRegistered: (billitPartyId: string) => void;
};

/** Offers to make the company at Billit, when this login reaches none of its number (S12). */
export function RegisterCompany(props: RegisterProps): ReactElement {
  const say = useTexts('register');
  const [wanted, setWanted] = useState(false);
  if (wanted) return <RegisterForm {...props} onCancel={() => setWanted(false)} />;
  return (
    <div className="settings-actions">
      <Button variant="default" onClick={() => setWanted(true)}>
        {say('offer')}
      </Button>
    </div>
  );
}

const FIELDS = ['name', 'email', 'phone', 'street', 'streetNumber', 'zip', 'city'] as const;
type Texts = Readonly<Record<(typeof FIELDS)[number], string>>;

const EMPTY: Texts = {
  name: '',
  email: '',
  phone: '',
  street: '',
  streetNumber: '',
  zip: '',
  city: '',
};

type FormProps = RegisterProps & { readonly onCancel: () => void };

/** E-mail and phone are asked first: Billit makes no company without them. The address comes from the register. */
function RegisterForm({
  dossier,
  billitConnectionId,
  onRegistered,
  onCancel,
}: FormProps): ReactElement {
  const say = useTexts('register');
  const common = useTexts('common');
  const language = useLanguage();
  const { enterpriseNumber } = dossier;
  const found = useRegister(billitConnectionId, enterpriseNumber);
  const [typed, setTyped] = useState<Partial<Texts>>({});
  const [vatLiable, setVatLiable] = useState(true);
  const texts: Texts = { ...EMPTY, name: dossier.name, ...found, ...typed };
  const deed = useDeed(
    () =>
      call('companies.register', {
        billitConnectionId,
        enterpriseNumber,
        ...trimmed(texts),
        language,
        vatLiable,
      }),
    ({ billitPartyId }) => onRegistered(billitPartyId),
  );
  const { name, email, phone } = trimmed(texts);
  const complete = name !== '' && MAIL_ADDRESS.test(email) && PHONE.test(phone);
  return (
    <form
      className="link-register"
      aria-label={say('title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) deed.run();
      }}
    >
      <h3>{say('title')}</h3>
      <p className="link-lead">{say('lead')}</p>
      <TextFields texts={texts} onType={(part) => setTyped({ ...typed, ...part })} />
      <Checkbox
        label={say('vatLiable')}
        checked={vatLiable}
        onChange={(e) => setVatLiable(e.currentTarget.checked)}
      />
      {deed.fault === null ? null : <FaultCard fault={deed.fault} />}
      <div className="settings-actions">
        <Button type="submit" disabled={!complete} loading={deed.busy}>
          {say('register')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {common('cancel')}
        </Button>
        {complete ? null : <span className="link-lead">{say('still')}</span>}
      </div>
    </form>
  );
}

type TextFieldsProps = { readonly texts: Texts; readonly onType: (part: Partial<Texts>) => void };

function TextFields({ texts, onType }: TextFieldsProps): ReactElement {
  const say = useTexts('register');
  return (
    <>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={say(field)}
          description={field === 'email' ? say('emailNote') : undefined}
          type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
          value={texts[field]}
          onChange={({ currentTarget }) => onType({ [field]: currentTarget.value })}
        />
      ))}
    </>
  );
}

/** The address that the register of companies knows; nothing until it answers. */
function useRegister(billitConnectionId: string, enterpriseNumber: string): Partial<Texts> {
  const { value } = useCall('companies.search', { billitConnectionId, keywords: enterpriseNumber });
  const row = value?.find((one) => one.enterpriseNumber === enterpriseNumber);
  if (row === undefined) return {};
  const { street, streetNumber, zip, city } = row;
  return { street, streetNumber, zip, city };
}

function trimmed(texts: Texts): Texts {
  const { name, email, phone, street, streetNumber, zip, city } = texts;
  return {
    name: name.trim(),
    email: email.trim(),
    phone: phone.trim(),
    street: street.trim(),
    streetNumber: streetNumber.trim(),
    zip: zip.trim(),
    city: city.trim(),
  };
}
