/** What can happen to a document, in the words of the audit; `made` and `verified` are told by Billit and by reading back. */
export const HISTORY_STEPS = [
  'made',
  'document-stored',
  'document-replaced',
  'waiting',
  'needs-decision',
  'rejected',
  'queued',
  'mail-leaves',
  'parked',
  'unclear',
  'refused',
  'booked',
  'delivered',
  'verified',
  'withdrawn',
  'written-back',
  'approval-told',
  'checked',
  'check-withdrawn',
  'check-lapsed',
  'drift',
  'drift-accepted',
] as const;

/** One of them. */
export type HistoryStep = (typeof HISTORY_STEPS)[number];
