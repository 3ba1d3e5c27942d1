/** The four checks of a document that the Import Viewer does not recognise, in order (S73-S76). */
export const DIAGNOSIS_CHECKS = [
  'relation-exists',
  'synchronised',
  'linked-while-booking',
  'other-document',
] as const;

/** One of the four checks. */
export type DiagnosisCheck = (typeof DIAGNOSIS_CHECKS)[number];
