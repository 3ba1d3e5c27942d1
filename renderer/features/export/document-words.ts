import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatAmount } from '../../ui/format.ts';
import { sharedCauseWords } from '../waiting/cause-words.ts';
import { causesOf, type DocumentSummary, type HeldGroup } from '../waiting/held-group.ts';
import { kindWord } from './export-columns.tsx';
import { bareRow, shownTotal } from './export-row.ts';

/** A document in one line: 'Aankoop TX-5530 / 11 · Telecom Belvox NV · 186,40'. */
export function documentWords(document: DocumentSummary, say: Say<'export'>): string {
  const amount = formatAmount(shownTotal(bareRow(document)));
  return [`${kindWord(document, say)} ${document.number}`, document.counterpartyName, amount]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What was not booked, as text to paste into a mail: per cause the documents below it. */
export function listText(
  groups: readonly HeldGroup[],
  words: (document: DocumentSummary) => string,
  language: Language,
): string {
  return groups
    .map((group) => {
      const { what, todo, who, menu } = sharedCauseWords(causesOf(group), language);
      return [
        `${what}. ${todo} (${[menu, who].filter((part) => part !== '').join('; ')})`,
        ...group.documents.map((each) => `- ${words(each)}`),
      ].join('\n');
    })
    .join('\n\n');
}
