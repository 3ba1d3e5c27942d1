/** The named steps of delivering and settling one document; crash tests stop the program at each of them. */
export const STEPS = [
  'fetched',
  'ingested',
  'proposed',
  'enqueued',
  'claimed',
  'relation-planned',
  'relation-written',
  'relation-confirmed',
  'number-fixed',
  'posted',
  'settled',
  'looked-up',
  'looked-up-settled',
  'read-back',
  'verified',
  'mail-claimed',
  'mail-leaves',
  'mail-sent',
  'mail-settled',
  'mail-recognised',
] as const;

/** One named step. */
export type Step = (typeof STEPS)[number];

/** Told of each step as it is passed; does nothing in the program. */
export type StepListener = (step: Step) => void;
