import type { Text } from '../i18n/text.ts';

/** Who must act on an error of Octopus. */
export const ACTORS = {
  accountant: { nl: 'de boekhouder', fr: 'le comptable', en: 'the accountant' },
  colleague: {
    nl: 'een collega met rechten in Octopus',
    fr: 'un collègue qui a des droits dans Octopus',
    en: 'a colleague with rights in Octopus',
  },
  'octopus-support': {
    nl: 'de ondersteuning van Octopus',
    fr: "le support d'Octopus",
    en: 'Octopus support',
  },
  nobody: { nl: 'niemand', fr: 'personne', en: 'nobody' },
} as const satisfies Readonly<Record<string, Text>>;

/** One of them. */
export type Actor = keyof typeof ACTORS;
