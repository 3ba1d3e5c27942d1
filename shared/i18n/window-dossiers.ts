import type { Text } from './text.ts';

/** The texts of the dossiers screen. */
export const dossiersTexts = {
  title: { nl: 'x', fr: 'x', en: 'x' },
} satisfies Readonly<Record<string, Text>>;
