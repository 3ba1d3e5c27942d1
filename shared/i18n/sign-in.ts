import type { Text } from './text.ts';

/** Signing in with the browser, as the browser shows it; plain words without any mark-up. */
export const signInTexts = {
  returnTitle: {
    nl: 'U kunt terug naar Tentakel',
    fr: 'Vous pouvez retourner à Tentakel',
    en: 'You can go back to Tentakel',
  },
  returnBody: {
    nl: 'Tentakel werkt verder met het antwoord van Octopus. Dit tabblad mag dicht.',
    fr: 'Tentakel continue avec la réponse d’Octopus. Vous pouvez fermer cet onglet.',
    en: 'Tentakel goes on with the answer of Octopus. You may close this tab.',
  },
} satisfies Readonly<Record<string, Text>>;
