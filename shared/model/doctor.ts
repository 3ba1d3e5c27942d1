/** What the doctor looks at, in this order. */
export const DOCTOR_STEPS = [
  'billit',
  'sign-in',
  'dossier',
  'bookyear',
  'journals',
  'vat-codes',
  'mail-server',
  'mailbox',
] as const;

/** One step of the doctor. */
export type DoctorStep = (typeof DOCTOR_STEPS)[number];

/** Everything that the doctor can find wrong; each has its words, and who must act, in shared/i18n/doctor. */
export const DOCTOR_FINDINGS = [
  'name',
  'tls',
  'proxy',
  'unreachable',
  'password',
  'software-house',
  'api-key',
  'module-off',
  'right-missing',
  'dossier-disabled',
  'bookyear-closed',
  'bookyear-missing',
  'journal-closed',
  'journal-missing',
  'journal-kind',
  'vat-codes-missing',
  'mailbox-missing',
  'mail-not-set-up',
  'mail-login',
  'mail-recipient',
  'mail-server',
  'keychain',
  'limit',
  'unexpected',
] as const;

/** One kind of finding. */
export type DoctorFindingKind = (typeof DOCTOR_FINDINGS)[number];

/** A finding with what its text needs; never secrets. */
export type DoctorFinding = {
  readonly kind: DoctorFindingKind;
  readonly data: Readonly<Record<string, string>>;
};

/** What only a real dossier can answer (docs/first-day.md); the doctor notes what it saw. */
export const OPEN_QUESTIONS = [
  'refusal-of-access',
  'order-reference-returned',
  'credit-note-codes',
  'bookyear-periods',
] as const;

/** One question that only a real dossier can answer. */
export type OpenQuestion = (typeof OPEN_QUESTIONS)[number];
