import { formatCount } from './belgian.ts';
import { fill, type Text } from './text.ts';
import type { Language } from '../model/language.ts';

/** A text that counts: one form for one, another for any other number. */
export type CountedText = { readonly one: Text; readonly other: Text };

/** A text that counts, with `{{count}}` and the other values filled in. */
export function fillCounted(
  { one, other }: CountedText,
  language: Language,
  { count, ...values }: { readonly count: number } & Readonly<Record<string, string | number>>,
): string {
  // French counts nothing as one.
  const single = count === 1 || (count === 0 && language === 'fr');
  const filled: Record<string, string> = { count: formatCount(count) };
  for (const [name, value] of Object.entries(values)) filled[name] = String(value);
  return fill(single ? one : other, language, filled);
}

/** What waits for a person, counted. */
export const WAITING_FOR_YOU: CountedText = {
  one: {
    nl: '{{count}} wacht op u',
    fr: '{{count}} en attente de vous',
    en: '{{count}} waits for you',
  },
  other: {
    nl: '{{count}} wachten op u',
    fr: '{{count}} en attente de vous',
    en: '{{count}} wait for you',
  },
};
