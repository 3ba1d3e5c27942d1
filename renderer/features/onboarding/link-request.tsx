import { Button, Modal, TextInput, Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { MAIL_ADDRESS } from '../../../shared/model/mail-address.ts';
import { mailFaultTexts } from '../../../shared/i18n/mail-faults.ts';
import { call } from '../../bridge/calls.ts';
import { type Deed, useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatEnterpriseNumber } from '../../ui/format.ts';
import { useFirmWords } from './mail-words.ts';

type RequestProps = {
  readonly name: string;
  /** Ten digits. */
  readonly enterpriseNumber: string;
  readonly onClose: () => void;
};

/** Asks an entrepreneur to give the firm access at Billit: a prepared mail, requested until the company is reached (S14). */
export function LinkRequest({ name, enterpriseNumber, onClose }: RequestProps): ReactElement {
  const say = useTexts('invitations');
  const common = useTexts('common');
  const language = useLanguage();
  const words = useFirmWords();
  const [recipient, setRecipient] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const number = formatEnterpriseNumber(enterpriseNumber);
  const text = typed ?? say('requestText', { ...words, name, number });
  const subject = say('requestSubject', { firm: words.firm });
  const about = { kind: 'link-request', enterpriseNumber, name } as const;
  const send = useDeed(
    () => call('invitations.send', { ...about, recipient: recipient.trim(), subject, text }),
    ({ fault, setUp }) => {
      if (!setUp) setRefusal(say('noServer'));
      else if (fault === null) onClose();
      else setRefusal(mailFaultTexts[fault.kind].what[language]);
    },
  );
  const note = useDeed(() => call('invitations.note', about), onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`${common('named', { name: say('requestTitle') })} ${name}`}
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      <div className="invitation-form">
        <p className="confirm-body">{say('requestLead')}</p>
        <TextInput
          type="email"
          label={say('email', { name })}
          value={recipient}
          onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
        />
        <Textarea
          label={subject}
          autosize
          minRows={8}
          value={text}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <CopyButton text={() => text} />
        {refusal === null ? null : <p role="alert">{refusal}</p>}
        {send.fault === null ? null : <FaultCard fault={send.fault} />}
      </div>
      <Actions note={note} send={send} ready={MAIL_ADDRESS.test(recipient.trim())} />
    </Modal>
  );
}

type ActionsProps = { readonly note: Deed; readonly send: Deed; readonly ready: boolean };

function Actions({ note, send, ready }: ActionsProps): ReactElement {
  const say = useTexts('invitations');
  return (
    <div className="confirm-actions">
      <Button variant="default" onClick={note.run} loading={note.busy}>
        {say('noted')}
      </Button>
      <Button disabled={!ready} onClick={send.run} loading={send.busy}>
        {say('send')}
      </Button>
    </div>
  );
}
