import type { Text } from './text.ts';

/** The texts of the dashboard screen. */
export const dashboardTexts = {
  title: { nl: 'x', fr: 'x', en: 'x' },
} satisfies Readonly<Record<string, Text>>;
