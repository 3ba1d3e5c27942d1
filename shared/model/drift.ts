/** What of a document at Billit can differ from the one that was sent. */
export const DRIFT_FIELDS = [
  'kind',
  'direction',
  'number',
  'issueDate',
  'dueDate',
  'total',
  'currency',
  'counterparty',
  'account',
  'vat',
  'status',
] as const;

/** One of {@link DRIFT_FIELDS}. */
export type DriftField = (typeof DRIFT_FIELDS)[number];

/** One difference: as it was when it was sent, and as it is now. Codes, dates and amounts as text, never translated. */
export type Difference = {
  readonly field: DriftField;
  readonly before: string;
  readonly after: string;
};
