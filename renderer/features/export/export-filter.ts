import { plain } from '../../ui/plain.ts';
import { type ExportRow, needsYou } from './export-row.ts';

/** Sales, purchases, or what waits for a person. */
export const DIRECTION_FILTERS = ['all', 'sales', 'purchases', 'toDecide'] as const;
/** One of them. */
export type DirectionFilter = (typeof DIRECTION_FILTERS)[number];

/** Invoices, credit notes, or both. */
export const KIND_FILTERS = ['bothKinds', 'invoices', 'creditNotes'] as const;
/** One of them. */
export type KindFilter = (typeof KIND_FILTERS)[number];

/** A period of document dates: a month `2026-11`, a quarter `2026-Q4`, `none` without a date, `all`. */
export type PeriodFilter = string;
/** Every period. */
export const EVERY_PERIOD: PeriodFilter = 'all';
/** Documents of which the date is not known. */
export const NO_DATE: PeriodFilter = 'none';

/** A quarter with its months, each with how many documents it has; the newest first. */
export type PeriodGroup = {
  readonly quarter: PeriodFilter;
  readonly count: number;
  readonly months: readonly { readonly month: PeriodFilter; readonly count: number }[];
};

/** The periods of the document dates, and how many documents have none. */
export function periodsOf(rows: readonly ExportRow[]): {
  readonly groups: readonly PeriodGroup[];
  readonly undated: number;
} {
  const months = new Map<string, number>();
  for (const { document } of rows) {
    const month = document.issueDate?.slice(0, 7) ?? NO_DATE;
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const undated = months.get(NO_DATE) ?? 0;
  months.delete(NO_DATE);
  const groups = new Map<string, { month: string; count: number }[]>();
  for (const [month, count] of [...months].toSorted(([one], [other]) => (one < other ? 1 : -1))) {
    const quarter = quarterOf(month);
    groups.set(quarter, [...(groups.get(quarter) ?? []), { month, count }]);
  }
  return {
    groups: [...groups].map(([quarter, inside]) => ({
      quarter,
      count: inside.reduce((sum, { count }) => sum + count, 0),
      months: inside,
    })),
    undated,
  };
}

/** The quarter of a month: `2026-11` is in `2026-Q4`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** Whether a row is of a period. */
export function inPeriod({ document }: ExportRow, period: PeriodFilter): boolean {
  if (period === EVERY_PERIOD) return true;
  const month = document.issueDate?.slice(0, 7) ?? NO_DATE;
  return month === period || (month !== NO_DATE && quarterOf(month) === period);
}

/** Whether a row is of a direction, or waits for a person. */
export function ofDirection(row: ExportRow, filter: DirectionFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'sales':
      return row.document.direction === 'sale';
    case 'purchases':
      return row.document.direction === 'purchase';
    case 'toDecide':
      return needsYou(row);
  }
}

/** Whether a row is of a kind. */
export function ofKind({ document }: ExportRow, filter: KindFilter): boolean {
  switch (filter) {
    case 'bothKinds':
      return true;
    case 'invoices':
      return document.kind === 'invoice';
    case 'creditNotes':
      return document.kind === 'credit-note';
  }
}

/** Whether a row answers to what was typed: every word in its number, its relation or its amount; accents aside. */
export function answers({ document, booking }: ExportRow, typed: string): boolean {
  const searched = plain(
    [document.number, document.counterpartyName, booking?.relationName ?? '', document.total].join(
      ' ',
    ),
  );
  return plain(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word) || searched.includes(word.replace(',', '.')));
}
