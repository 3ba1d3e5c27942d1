/** What came of trying to reach a service from this computer. */
export const REACHED = [
  'reached',
  'name-unknown',
  'no-connection',
  'untrusted',
  'proxy-refused',
  'proxy-unsupported',
  'no-answer',
] as const;

export type Reached = (typeof REACHED)[number];
