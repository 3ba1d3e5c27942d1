/** Why a file is rejected or needs attention. A closed set; shared/i18n gives each code its words. */
export const REASON_CODES = [
  // the file itself: always rejected
  'cannot-open',
  'empty',
  'too-large',
  'encoding',
  'not-xml',
  'not-well-formed',
  'doctype',
  'too-deep',
  'too-complex',
  'too-expensive',
  'not-ubl',
  'not-an-invoice',
  // its content: rejected when nothing can be made of it, else a warning
  'structure',
  'missing-field',
  'amount',
  'date',
  // always a warning
  'totals',
  'type-code',
  'payment-reference',
  'iban',
  'attachment',
  'hidden-characters',
  'not-checked-yet',
] as const;

/** One code of the closed set. */
export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason with the data its text needs (element names, amounts, line numbers). */
export type Reason = {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, string>>;
};
