import { type ReactElement, useState } from 'react';
import { faultMessage } from '../../../shared/i18n/faults.ts';
import { mailFaultTexts } from '../../../shared/i18n/mail-faults.ts';
import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { useFirmWords } from './mail-words.ts';
import { Sheet } from './sheet.tsx';

type SheetProps = { readonly dossiers: readonly Dossier[]; readonly onClose: () => void };

/** 'Verstuur logingegevens': one mail per dossier with its login and the account manager; again when it is asked (S16, S17). */
export function LoginSheet({ dossiers, onClose }: SheetProps): ReactElement {
  const say = useTexts('invitations');
  const language = useLanguage();
  const send = useSend();
  const before = useCall('invitations.list', {}).value ?? [];
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const emailOf = ({ id, enterpriseNumber }: Dossier): string => {
    const last = before.find(
      (one) => one.kind === 'login' && one.enterpriseNumber === enterpriseNumber,
    );
    return (typed.get(id) ?? last?.recipient ?? '').trim();
  };
  const ready = dossiers.filter((each) => MAIL_ADDRESS.test(emailOf(each)));
  const sendAll = async (): Promise<void> => {
    setBusy(true);
    for (const dossier of ready) {
      const note = await send(dossier, emailOf(dossier));
      setNotes((all) => new Map([...all, [dossier.id, note]]));
    }
    setBusy(false);
  };
  const noteOf = (dossier: Dossier): string => {
    const { id, invitedAtMs } = dossier;
    const waits = ready.includes(dossier) ? '' : say('waits');
    const said = invitedAtMs === null ? waits : sentOn(invitedAtMs);
    return notes.get(id) ?? said;
  };
  const sentOn = (ms: number): string =>
    say('sent', { date: formatMoment(ms, Date.now(), language) });
  return (
    <Sheet
      title={say('loginTitle')}
      lead={say('loginLead')}
      fields={['email']}
      rows={dossiers.map((dossier) => {
        const { id, name } = dossier;
        const email = typed.get(id) ?? emailOf(dossier);
        return { id, name, values: { email }, note: noteOf(dossier) };
      })}
      onType={(id, { email = '' }) => setTyped(new Map([...typed, [id, email]]))}
      verb={say('sendCount', { count: ready.length })}
      ready={ready.length}
      busy={busy}
      onGo={sendAll}
      onClose={onClose}
    />
  );
}

/** Sends one mail; answers what became of it in words. */
function useSend(): (dossier: Dossier, recipient: string) => Promise<string> {
  const say = useTexts('invitations');
  const language = useLanguage();
  const words = useFirmWords();
  return async ({ name, enterpriseNumber }, recipient) => {
    const sent = await call('invitations.send', {
      kind: 'login',
      enterpriseNumber,
      name,
      recipient,
      subject: say('loginSubject'),
      text: say('loginText', { ...words, name, email: recipient }),
    });
    if (!sent.ok) return faultMessage(sent.fault, language).what;
    const { fault, setUp } = sent.value;
    if (!setUp) return say('noServer');
    if (fault !== null) return mailFaultTexts[fault.kind].what[language];
    return say('sent', { date: formatMoment(Date.now(), Date.now(), language) });
  };
}
