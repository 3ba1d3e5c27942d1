import {
  isOctopusError,
  OCTOPUS_ERROR_NAMES,
  OCTOPUS_ERRORS,
  type OctopusErrorName,
} from '../octopus-errors/catalogue.ts';
import { goesByItself } from '../octopus-errors/error.ts';

/**
 * Why a document is held where Octopus has no part in it, and the state in which it waits when that happens before it was
 * ever sent. With the errors of Octopus (shared/octopus-errors) this is one closed set for the whole program: the state of
 * a document carries a cause, the catalogues give it words, what to do and who must act.
 */
const STATE_OF_CAUSE = {
  // the file itself
  unreadable: 'rejected',
  // a person must choose
  'wrong-addressee': 'needs-decision',
  'totals-mismatch': 'needs-decision',
  'sub-cent-amount': 'needs-decision',
  'pro-forma': 'needs-decision',
  'unknown-document-type': 'needs-decision',
  'foreign-vat': 'needs-decision',
  'foreign-currency': 'needs-decision',
  'vat-code-missing': 'needs-decision',
  'reverse-charge-rate': 'needs-decision',
  'relation-ambiguous': 'needs-decision',
  'relation-number-invalid': 'needs-decision',
  'relation-incomplete': 'needs-decision',
  duplicate: 'needs-decision',
  'to-check': 'needs-decision',
  // goes by itself once the cause is gone
  'period-filed': 'parked',
  'booking-removed': 'parked',
  offline: 'parked',
  'keychain-unavailable': 'parked',
  'billit-no-access': 'parked',
  'mailbox-missing': 'parked',
  'mailbox-refused': 'parked',
  'mailbox-full': 'parked',
  'mail-not-set-up': 'parked',
  'mail-stopped': 'parked',
  // only after sending: being looked up, or the mail server said no
  'mail-unanswered': 'needs-decision',
  'mail-refused': 'needs-decision',
} as const;

type OwnCause = keyof typeof STATE_OF_CAUSE;

const isOwnCause = (text: string): text is OwnCause => text in STATE_OF_CAUSE;

/** One kind of cause: one of Tentakel's own, or an error of Octopus. */
export type CauseKind = OwnCause | OctopusErrorName;

/** Every kind of cause. */
export const CAUSE_KINDS: readonly CauseKind[] = [
  ...Object.keys(STATE_OF_CAUSE).filter(isOwnCause),
  ...OCTOPUS_ERROR_NAMES,
];

/** The state in which a document waits that is held for this cause before it was ever sent. */
export function heldState(kind: CauseKind): 'rejected' | 'needs-decision' | 'parked' {
  if (!isOctopusError(kind)) return STATE_OF_CAUSE[kind];
  return goesByItself(OCTOPUS_ERRORS[kind].road) ? 'parked' : 'needs-decision';
}

/** A cause with the data its text needs (numbers, codes, amounts as decimal strings; never secrets). */
export type Cause = {
  readonly kind: CauseKind;
  readonly data: Readonly<Record<string, string>>;
};

/** The entrepreneur processed it, and the office wants to look at it before it leaves (N08). */
export const TO_CHECK: Cause = { kind: 'to-check', data: {} };

/** The short form used in reports: the kind, and for an unreadable file also its reading code. */
export function causeKey(cause: Cause): string {
  const code = cause.data['code'];
  return cause.kind === 'unreadable' && code !== undefined ? `unreadable:${code}` : cause.kind;
}
