import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import type { ShownState } from '../../ui/state-mark.tsx';
import { periodWords } from '../export/period-words.ts';

export type FilingRow = CallOutput<'filing.overview'>[number];
export type VatReturn = NonNullable<FilingRow['next']>;
/** First and last day of a return. */
export type Period = Pick<VatReturn, 'startDate' | 'endDate'>;

/** The months and the quarter of a period in words: 'November 2026', '4e kwartaal 2026'. */
export function returnWords(
  { startDate, endDate }: Period,
  say: Say<'export'>,
  language: Language,
): string {
  const month = startDate.slice(0, 7);
  if (month === endDate.slice(0, 7)) return periodWords(month, say, language);
  const quarter = Math.ceil(Number(startDate.slice(5, 7)) / 3);
  return periodWords(`${startDate.slice(0, 4)}-Q${quarter}`, say, language);
}

/** How a return is marked. */
export const RETURN_MARK = {
  running: 'available',
  due: 'queued',
  overdue: 'fault',
  filed: 'booked',
} as const satisfies Readonly<Record<VatReturn['state'], ShownState>>;

/** Where a return stands in words: 'nog 12 dagen', '3 dagen te laat', 'ingediend'. */
export function stateWords({ state, daysLeft }: VatReturn, say: Say<'filing'>): string {
  switch (state) {
    case 'filed':
    case 'running':
      return say(state);
    case 'overdue':
      return say('overdue', { count: -daysLeft });
    case 'due':
      return daysLeft === 0 ? say('today') : say('daysLeft', { count: daysLeft });
  }
}

/** What of a return's period is not in the books: '4 wachten, 2 tegengehouden'; null when all is. */
export function blockingWords({ blocking }: VatReturn, say: Say<'filing'>): string | null {
  const parts = [
    blocking.waiting === 0 ? null : say('waits', { count: blocking.waiting }),
    blocking.held === 0 ? null : say('held', { count: blocking.held }),
    blocking.unclear === 0 ? null : say('unclear', { count: blocking.unclear }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** How many documents hold a return up. */
export function blockers({ blocking }: VatReturn): number {
  return blocking.waiting + blocking.held + blocking.unclear;
}
