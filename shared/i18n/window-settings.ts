import type { Text } from './text.ts';

/** The texts of the settings screen. */
export const settingsTexts = {
  title: { nl: 'x', fr: 'x', en: 'x' },
} satisfies Readonly<Record<string, Text>>;
