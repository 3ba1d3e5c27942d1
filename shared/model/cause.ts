/**
 * Why a document is held, and the state in which it waits when that happens before it was ever sent. One closed set for
 * the whole program: the state of a document carries a cause, the catalogue in shared/i18n gives it words, what to do and
 * who must act.
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
  'account-missing': 'needs-decision',
  'relation-ambiguous': 'needs-decision',
  'relation-number-invalid': 'needs-decision',
  'relation-incomplete': 'needs-decision',
  duplicate: 'needs-decision',
  // goes by itself once the cause is gone
  'period-closed': 'parked',
  'period-secured': 'parked',
  'bookyear-missing': 'parked',
  'bookyear-closed': 'parked',
  'journal-missing': 'parked',
  'journal-closed': 'parked',
  'journal-in-use': 'parked',
  'booking-removed': 'parked',
  'limit-reached': 'parked',
  offline: 'parked',
  'sign-in-needed': 'parked',
  'no-access': 'parked',
  'keychain-unavailable': 'parked',
  'mailbox-missing': 'parked',
  'mailbox-refused': 'parked',
  'mailbox-full': 'parked',
  'mail-not-set-up': 'parked',
  'mail-stopped': 'parked',
  // only after sending: being looked up, or the service said no
  'no-answer': 'needs-decision',
  'octopus-refused': 'needs-decision',
  'mail-unanswered': 'needs-decision',
  'mail-refused': 'needs-decision',
} as const;

/** One kind of cause. */
export type CauseKind = keyof typeof STATE_OF_CAUSE;

const isCauseKind = (text: string): text is CauseKind => text in STATE_OF_CAUSE;

/** Every kind of cause. */
export const CAUSE_KINDS: readonly CauseKind[] = Object.keys(STATE_OF_CAUSE).filter(isCauseKind);

/** The state in which a document waits that is held for this cause before it was ever sent. */
export function heldState(kind: CauseKind): 'rejected' | 'needs-decision' | 'parked' {
  return STATE_OF_CAUSE[kind];
}

/** A cause with the data its text needs (numbers, codes, amounts as decimal strings; never secrets). */
export type Cause = {
  readonly kind: CauseKind;
  readonly data: Readonly<Record<string, string>>;
};

/** The short form used in reports: the kind, and for an unreadable file also its reading code. */
export function causeKey(cause: Cause): string {
  const code = cause.data['code'];
  return cause.kind === 'unreadable' && code !== undefined ? `unreadable:${code}` : cause.kind;
}
