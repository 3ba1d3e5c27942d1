import { CAUSE_KINDS, type CauseKind } from './cause.ts';

/** Why a person must look at a dossier before it can be linked; the errors of the services come beside these. */
const OWN_CAUSES = [
  // while matching
  'no-number',
  'invalid-number',
  'several-in-octopus',
  'several-at-billit',
  'unknown-at-billit',
  'other-name',
  'other-number',
  // while linking
  'no-bookyear',
  'journal-missing',
  'journal-unclear',
  'account-missing',
  'vat-unclear',
  'vat-missing',
  'taken',
  'not-answered',
] as const;

/** One of these causes. */
export type OwnOnboardingCause = (typeof OWN_CAUSES)[number];

/** Every kind of cause for which a dossier is not linked by itself. */
export const ONBOARDING_CAUSES: readonly (OwnOnboardingCause | CauseKind)[] = [
  ...OWN_CAUSES,
  ...CAUSE_KINDS,
];

/** Why a dossier is not linked by itself, with the names and numbers that its words need. */
export type OnboardingCause = {
  readonly kind: OwnOnboardingCause | CauseKind;
  readonly data: Readonly<Record<string, string>>;
};

/** Whether a kind is one of onboarding itself. */
export function isOwnOnboardingCause(kind: string): kind is OwnOnboardingCause {
  return OWN_CAUSES.some((own) => own === kind);
}

/**
 * How certain a match is: the same valid number and the same name; only the number; only the name; nothing to go by.
 */
export const CERTAINTIES = ['sure', 'number', 'name', 'none'] as const;

/** One of them. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a dossier of a bulk link stands. */
export const ONBOARDING_STATES = ['waiting', 'linked', 'problem'] as const;

/** One of them. */
export type OnboardingState = (typeof ONBOARDING_STATES)[number];
