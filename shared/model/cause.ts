/**
 * Why a document is held. One closed set for the whole program: the state of a document carries a cause, the catalogue
 * in shared/i18n gives it words, what to do and who must act.
 */
export const CAUSE_KINDS = [
  // rejected: the file itself
  'unreadable',
  // needs-decision: a person must choose
  'wrong-addressee',
  'totals-mismatch',
  'sub-cent-amount',
  'pro-forma',
  'unknown-document-type',
  'foreign-vat',
  'foreign-currency',
  'vat-code-missing',
  'reverse-charge-rate',
  'account-missing',
  'relation-ambiguous',
  'relation-number-invalid',
  'relation-incomplete',
  'duplicate',
  // parked: goes by itself once the cause is gone
  'period-closed',
  'bookyear-missing',
  'bookyear-closed',
  'journal-missing',
  'journal-closed',
  'journal-in-use',
  'booking-removed',
  'limit-reached',
  'offline',
  'sign-in-needed',
  'no-access',
  'keychain-unavailable',
  // unclear: being looked up
  'no-answer',
  // refused: the service said no
  'octopus-refused',
] as const;

/** One kind of cause. */
export type CauseKind = (typeof CAUSE_KINDS)[number];

const PARKED = new Set<CauseKind>([
  'period-closed',
  'bookyear-missing',
  'bookyear-closed',
  'journal-missing',
  'journal-closed',
  'journal-in-use',
  'booking-removed',
  'limit-reached',
  'offline',
  'sign-in-needed',
  'no-access',
  'keychain-unavailable',
]);

/** The state in which a document waits that is held for this cause before it was ever sent. */
export function heldState(kind: CauseKind): 'rejected' | 'needs-decision' | 'parked' {
  if (kind === 'unreadable') return 'rejected';
  return PARKED.has(kind) ? 'parked' : 'needs-decision';
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
