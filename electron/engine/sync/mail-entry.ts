import type { MailFault } from '../../../shared/model/mail-fault.ts';
import type { Result } from '../../../shared/result.ts';
import type { Mail, MailReceipt } from '../mail/port.ts';
import type { CommunicationEntry } from '../store/communication-ports.ts';

type MailEntry = Omit<
  CommunicationEntry,
  'id' | 'correlationId' | 'dossierId' | 'atMs' | 'durationMs'
>;

/** The reply code with which a mail server begins its line (RFC 5321, 4.2). */
const REPLY_CODE = /^[2-5]\d{2}(?=[ -]|$)/;
/** That it took the message in. */
const TAKEN = 250;

/** A mail for the log: to whom, about what, the names of its files and never their content. */
export function mailEntry(mail: Mail, sent: Result<MailReceipt, MailFault>): MailEntry {
  const answer = sent.ok ? sent.value.answer : sent.fault.answer;
  const request = JSON.stringify({
    to: mail.to,
    subject: mail.subject,
    messageId: mail.messageId,
    files: mail.files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  });
  return {
    service: 'mail',
    operation: 'sendMail',
    method: 'SMTP',
    path: mail.to,
    status: codeOf(answer) ?? (sent.ok ? TAKEN : null),
    fault: sent.ok ? null : sent.fault.kind,
    requestBytes: mail.files.reduce((sum, { bytes }) => sum + bytes.length, mail.text.length),
    responseBytes: answer.length,
    requestBody: request,
    responseBody: answer,
  };
}

function codeOf(answer: string): number | null {
  const code = REPLY_CODE.exec(answer)?.[0];
  return code === undefined ? null : Number(code);
}
