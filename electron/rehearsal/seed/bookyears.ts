import type { Chance } from '../../../shared/clock.ts';
import type { BookyearSeed, JournalSeed } from '../model.ts';
import { between } from './chance.ts';

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Last day of a month (1-12); months beyond 12 run on into the next year. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function firstDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/** A bookyear of twelve months from the first of `month` in `year`, its periods monthly or quarterly. */
export function bookyear(
  id: number,
  start: { readonly year: number; readonly month: number },
  options: { readonly closed: boolean; readonly quarterly: boolean },
): BookyearSeed {
  const { year, month } = start;
  const length = options.quarterly ? 3 : 1;
  const periods = Array.from({ length: 12 / length }, (_, index) => {
    const from = month + index * length;
    const startDate = firstDay(year, from);
    const number = options.quarterly
      ? `${year}${pad(index + 1)}`
      : startDate.slice(0, 7).replace('-', '');
    return {
      bookyearPeriod: Number(number),
      startDate,
      endDate: lastDay(year, from + length - 1),
    };
  });
  return {
    id,
    description: month === 1 ? String(year) : `${year}-${year + 1}`,
    startDate: firstDay(year, month),
    endDate: lastDay(year, month + 11),
    closed: options.closed,
    periods,
  };
}

const JOURNALS: readonly (readonly [string, string, number, string | null])[] = [
  ['D1', 'Opening', 1, null],
  ['F1', 'Bank', 1, 'EUR'],
  ['D2', 'Diverse', 1, null],
  ['V2', 'Verkoopsfacturen', 2, null],
  ['A1', 'AANKOPEN', 1, null],
  ['V1', 'VERKOPEN', 1, null],
];

/** The journals of a bookyear; `closedPeriods` gives the YYYYPP up to which a journal is closed. */
export function journals(
  bookyearId: number,
  closedPeriods: Readonly<Record<string, number>>,
  chance: Chance,
): JournalSeed[] {
  return JOURNALS.map(([journalKey, name, insertionType, currencyCode]) => ({
    bookyearId,
    journalKey,
    name,
    lastBookedDocumentNr:
      journalKey === 'D1' ? 1 : insertionType === 2 ? 0 : between(chance, 0, 180),
    closed: false,
    closedPeriod: closedPeriods[journalKey] ?? 0,
    protectedPeriod: 0,
    insertionType,
    currencyCode,
  }));
}
