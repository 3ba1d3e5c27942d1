import { NativeSelect } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { faultMessage } from '../../../shared/i18n/faults.ts';
import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import type { Language } from '../../../shared/model/language.ts';
import { call } from '../../bridge/calls.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { Sheet } from './sheet.tsx';

/** A company that Billit does not have for this login. */
export type Unknown = { readonly name: string; readonly enterpriseNumber: string };

type Login = CallOutput<'connections.list'>[number];

type SheetProps = {
  readonly companies: readonly Unknown[];
  /** The logins at Billit, one at least; of several a person chooses under which the accounts come. */
  readonly logins: readonly Login[];
  readonly onClose: () => void;
};

type Typed = { readonly email: string; readonly phone: string };
type Result = 'made' | { readonly why: string } | null;

const PHONE = /^\+?[\d ./()-]{8,25}$/;
const NOTHING_TYPED: Typed = { email: '', phone: '' };

function isComplete({ email, phone }: Typed): boolean {
  return MAIL_ADDRESS.test(email.trim()) && PHONE.test(phone.trim());
}

/** One sheet for the e-mail address and phone number of every new account; rows without them wait (S12). */
export function AccountsSheet({ companies, logins, onClose }: SheetProps): ReactElement {
  const say = useTexts('invitations');
  const language = useLanguage();
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [busy, setBusy] = useState(false);
  const [only] = logins.length === 1 ? logins : [];
  const [billitConnectionId, choose] = useState(only?.id ?? '');
  const typedOf = (number: string): Typed => typed.get(number) ?? NOTHING_TYPED;
  const ready = companies.filter(
    ({ enterpriseNumber: number }) =>
      billitConnectionId !== '' && isComplete(typedOf(number)) && results.get(number) !== 'made',
  );
  const make = async (): Promise<void> => {
    setBusy(true);
    for (const company of ready) {
      const given = typedOf(company.enterpriseNumber);
      const why = await register({ company, given, billitConnectionId, language });
      const result = why === null ? 'made' : { why: why === '' ? say('noAddress') : why };
      setResults((before) => new Map([...before, [company.enterpriseNumber, result]]));
    }
    setBusy(false);
  };
  const note = (number: string): string => {
    const result = results.get(number) ?? null;
    if (result === 'made') return say('made');
    return result === null ? (isComplete(typedOf(number)) ? '' : say('waits')) : result.why;
  };
  return (
    <Sheet
      title={say('accounts')}
      lead={say('accountsLead')}
      above={
        only === undefined ? (
          <LoginChoice logins={logins} chosen={billitConnectionId} onChoose={choose} busy={busy} />
        ) : null
      }
      fields={['email', 'phone']}
      rows={companies.map(({ name, enterpriseNumber: id }) => {
        return { id, name, values: typedOf(id), note: note(id) };
      })}
      onType={(id, part) => setTyped(new Map([...typed, [id, { ...typedOf(id), ...part }]]))}
      verb={say('make', { count: ready.length })}
      ready={ready.length}
      busy={busy}
      onGo={make}
      onClose={onClose}
    />
  );
}

type ChoiceProps = {
  readonly logins: readonly Login[];
  /** Empty: none yet. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly busy: boolean;
};

/** Under which login the new accounts come: nothing is made before a person says it. */
function LoginChoice({ logins, chosen, onChoose, busy }: ChoiceProps): ReactElement {
  const say = useTexts('invitations');
  return (
    <NativeSelect
      className="invitation-login"
      label={say('underLogin')}
      value={chosen}
      disabled={busy}
      data={[
        { value: '', label: say('chooseLogin') },
        ...logins.map(({ id, label, account }) => ({
          value: id,
          label: account === '' ? label : `${label} (${account})`,
        })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

type Registering = {
  readonly company: Unknown;
  readonly given: Typed;
  readonly billitConnectionId: string;
  readonly language: Language;
};

/** Makes one company with the address that the register knows; answers why not, empty without an address, null when made. */
async function register({
  company,
  given,
  billitConnectionId,
  language,
}: Registering): Promise<string | null> {
  const { name, enterpriseNumber } = company;
  const found = await call('companies.search', { billitConnectionId, keywords: enterpriseNumber });
  if (!found.ok) return faultMessage(found.fault, language).what;
  const row = found.value.find((one) => one.enterpriseNumber === enterpriseNumber);
  if (row === undefined) return '';
  const { street, streetNumber, zip, city } = row;
  const made = await call('companies.register', {
    billitConnectionId,
    name,
    enterpriseNumber,
    street,
    streetNumber,
    zip,
    city,
    email: given.email.trim(),
    phone: given.phone.trim(),
    language,
    vatLiable: true,
  });
  return made.ok ? null : faultMessage(made.fault, language).what;
}
