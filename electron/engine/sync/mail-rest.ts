import type { Cause } from '../../../shared/model/cause.ts';
import type { MailFault } from '../../../shared/model/mail-fault.ts';
import type { MailOutcome } from '../store/mail-ports.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What a failed mail becomes, and whom else it stops: nobody, the dossier's other mails, or all mail of the firm. */
export type FailedMail = {
  readonly outcome: MailOutcome;
  readonly stops: 'nothing' | 'dossier' | 'firm';
};

/**
 * What becomes of a mail that failed. What concerns the server stops all mail for a while, so that a wrong password is
 * tried once a day and not once per document; new settings end that at once.
 */
export function failedMail(fault: MailFault, nowMs: number): FailedMail {
  switch (fault.kind) {
    case 'unclear':
      return settled({ kind: 'unclear', cause: causeOf('mail-unanswered', fault) });
    case 'message-refused':
    case 'too-large':
      return settled({ kind: 'refused', cause: causeOf('mail-refused', fault) });
    case 'recipient-refused':
      return parked('dossier', causeOf('mailbox-refused', fault), nowMs + DAY_MS);
    case 'mailbox-full':
      return parked('dossier', causeOf('mailbox-full', fault), nowMs + HOUR_MS);
    case 'try-later':
      return parked('dossier', causeOf('mail-stopped', fault), nowMs + 10 * MINUTE_MS);
    case 'server-not-found':
    case 'port-unreachable':
      return parked('firm', causeOf('mail-stopped', fault), nowMs + 10 * MINUTE_MS);
    case 'certificate':
    case 'not-encrypted':
    case 'sender-refused':
      return parked('firm', causeOf('mail-stopped', fault), nowMs + HOUR_MS);
    case 'login-refused':
      return parked('firm', causeOf('mail-stopped', fault), nowMs + DAY_MS);
  }
}

function settled(outcome: MailOutcome): FailedMail {
  return { outcome, stops: 'nothing' };
}

function parked(stops: 'dossier' | 'firm', cause: Cause, dueAtMs: number): FailedMail {
  return { outcome: { kind: 'parked', cause, dueAtMs }, stops };
}

function causeOf(kind: Cause['kind'], fault: MailFault): Cause {
  const data = {
    fault: fault.kind,
    answer: fault.answer,
    ...('recipient' in fault ? { recipient: fault.recipient } : {}),
    ...('sizeBytes' in fault ? { size: (fault.sizeBytes / 1_000_000).toFixed(1) } : {}),
  };
  return { kind, data };
}
