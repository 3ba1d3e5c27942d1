import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { countsOf, type Counts } from '../../ui/state-counts.ts';

type Overview = CallOutput<'dossiers.overview'>;

/** A quarter of a calendar year, from 0: 0 is January to March of the year 0. */
export type Quarter = number;

/** What stands in a month. */
export type MonthCounts = Pick<Counts, 'booked' | 'toExport' | 'forYou' | 'bySelf'> & {
  /** YYYY-MM. */
  readonly month: string;
  readonly withdrawn: number;
  /** Of those that must get to Octopus: without the withdrawn ones. */
  readonly total: number;
};

/** The quarter of a day or month (YYYY-MM...). */
export function quarterOf(day: string): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

/** How the periods of 'Exporteren' name a quarter: 2026-Q4. */
export function quarterKey(quarter: Quarter): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

/** The quarters that have documents, and that of today, as first and last. */
export function quartersOf({ today, months }: Overview): readonly [first: Quarter, last: Quarter] {
  const all = months.flatMap(({ month }) => (month === null ? [] : [quarterOf(month)]));
  const now = quarterOf(today);
  return [Math.min(now, ...all), Math.max(now, ...all)];
}

/** The quarter that is shown first: that of today, or the last before it that has documents. */
export function firstShown(overview: Overview): Quarter {
  const now = quarterOf(overview.today);
  const filled = overview.months.flatMap(({ month }) => (month === null ? [] : [quarterOf(month)]));
  const past = filled.filter((quarter) => quarter <= now);
  return past.length === 0 ? now : Math.max(...past);
}

/** The three months of a quarter, also those without documents. */
export function monthsOf({ months }: Overview, quarter: Quarter): readonly MonthCounts[] {
  const year = String(Math.floor(quarter / 4)).padStart(4, '0');
  return [1, 2, 3].map((at) => {
    const month = `${year}-${String((quarter % 4) * 3 + at).padStart(2, '0')}`;
    const found = months.find((each) => each.month === month);
    if (found === undefined) {
      return { month, booked: 0, toExport: 0, forYou: 0, bySelf: 0, withdrawn: 0, total: 0 };
    }
    const { booked, toExport, forYou, bySelf } = countsOf(found.states);
    const total = booked + toExport + forYou + bySelf;
    return { month, booked, toExport, forYou, bySelf, withdrawn: found.states.withdrawn, total };
  });
}

/** Documents that have no date. */
export function undatedOf({ months }: Overview): number {
  const states = months.find(({ month }) => month === null)?.states;
  return states === undefined ? 0 : Object.values(states).reduce((sum, count) => sum + count, 0);
}
