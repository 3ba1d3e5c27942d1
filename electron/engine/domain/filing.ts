import type { IsoDate } from '../../../shared/model/amount.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { ReturnState, VatRegime } from '../../../shared/model/filing.ts';
import { addDays, dayInMonth, daysBetween, nextMonth, workingDayFrom } from './calendar.ts';
import type { BookyearDetail, Bookyear, VatStatus } from './dossier.ts';

/** A period of which the firm said that its return is filed, both days included. */
export type FiledPeriod = { readonly startDate: IsoDate; readonly endDate: IsoDate };

/** One VAT return: its period, both days included, and the last day to file it. */
export type VatReturn = FiledPeriod & { readonly dueDate: IsoDate };

/** A regime with returns during the year. */
type Rhythm = Extract<VatRegime, 'month' | 'quarter'>;

const MONTHS = { month: 1, quarter: 3 } as const;
/** Day of the month after the period: the 20th for a month, the 25th for a quarter (M27; rules from 2025 on). */
const DUE_DAY = { month: 20, quarter: 25 } as const;

/** Statuses of a dossier that files no periodic return. */
const WITHOUT_RETURN: readonly VatStatus[] = ['exempt', 'small-business'];

/**
 * How often a dossier files, by the declarant type of a bookyear; where Octopus does not know that, by the length of its
 * booking periods. null: the details were not read yet.
 */
export function vatRegimeOf(
  detail: Pick<BookyearDetail, 'declarantType' | 'bookingPeriodType'> | null,
  vatStatus: VatStatus,
): VatRegime {
  if (WITHOUT_RETURN.includes(vatStatus)) return 'none';
  if (detail === null) return 'unknown';
  switch (detail.declarantType) {
    case 'MONTHLY':
      return 'month';
    case 'QUARTERLY':
      return 'quarter';
    case 'YEARLY':
      return 'none';
    case 'UNKNOWN':
      return REGIME_OF_PERIODS[detail.bookingPeriodType];
  }
}

const REGIME_OF_PERIODS = { MONTH: 'month', QUARTER: 'quarter', YEAR: 'unknown' } as const;

/** The return in which a day falls; periods are those of the calendar, whatever the bookyear. */
export function returnOf(day: IsoDate, rhythm: Rhythm): VatReturn {
  const month = Number(day.slice(5, 7)) - 1;
  const startDate = dayInMonth(day, -(month % MONTHS[rhythm]), 1);
  const after = dayInMonth(startDate, MONTHS[rhythm], 1);
  const dueDate = workingDayFrom(dayInMonth(after, 0, DUE_DAY[rhythm]));
  return { startDate, endDate: addDays(after, -1), dueDate };
}

/** The regime of a dossier on each day, by the bookyear that the day falls in; else by the bookyear nearest to it. */
export type RegimeOn = (day: IsoDate) => VatRegime;

/** A bookyear as far as the regime depends on it. */
export type RegimeYear = Pick<Bookyear, 'startDate' | 'endDate'> &
  Partial<Pick<BookyearDetail, 'declarantType' | 'bookingPeriodType'>>;

/** The regime by day. Years without details are passed over: the nearest that is known speaks for them. */
export function regimeOn(years: readonly RegimeYear[], vatStatus: VatStatus): RegimeOn {
  const known = years.flatMap(({ startDate, endDate, declarantType, bookingPeriodType }) =>
    declarantType === undefined || bookingPeriodType === undefined
      ? []
      : [{ startDate, endDate, declarantType, bookingPeriodType }],
  );
  return (day) => {
    const [nearest] = known.toSorted((one, other) => distance(day, one) - distance(day, other));
    return vatRegimeOf(nearest ?? null, vatStatus);
  };
}

function distance(day: IsoDate, { startDate, endDate }: FiledPeriod): number {
  if (day < startDate) return daysBetween(day, startDate);
  return day > endDate ? daysBetween(endDate, day) : 0;
}

/**
 * The returns from the one in which `from` falls to the one in which `to` falls, oldest first. They never overlap: a
 * regime that becomes quarterly in the middle of a quarter does so at the next one.
 */
export function returnsBetween(from: IsoDate, to: IsoDate, regime: RegimeOn): readonly VatReturn[] {
  const returns: VatReturn[] = [];
  let day = from;
  while (day <= to) {
    const rhythm = regime(day);
    if (rhythm === 'none' || rhythm === 'unknown') {
      day = nextMonth(day);
      continue;
    }
    const last = returns.at(-1);
    const whole = returnOf(day, rhythm);
    const overlaps = last !== undefined && whole.startDate <= last.endDate;
    const one = overlaps ? returnOf(day, 'month') : whole;
    returns.push(one);
    day = addDays(one.endDate, 1);
  }
  return returns;
}

/** Whether the return of every month of a period is filed. */
export function isFiled(period: FiledPeriod, filed: readonly FiledPeriod[]): boolean {
  for (let day = period.startDate; day <= period.endDate; day = nextMonth(day)) {
    if (!filed.some((one) => one.startDate <= day && day <= one.endDate)) return false;
  }
  return true;
}

/** What the watch over one dossier looks at. */
export type FilingFacts = {
  readonly regime: RegimeOn;
  /** 'Exporteren vanaf': what is older is none of ours. */
  readonly exportFrom: IsoDate;
  readonly filed: readonly FiledPeriod[];
};

/**
 * The returns that are watched on a day (Europe/Brussels), oldest first, the filed ones too: the current one, the one
 * before it, and all from the first on that somebody marked. Nobody told of the earlier ones, so they are not held overdue.
 */
export function watchedReturns(
  { regime, exportFrom, filed }: FilingFacts,
  today: IsoDate,
): readonly VatReturn[] {
  const [current] = returnsBetween(today, today, regime);
  const before = addDays(current?.startDate ?? nextMonth(dayInMonth(today, -1, 1)), -1);
  const [previous] = returnsBetween(before, before, regime);
  const starts = filed.map(({ startDate }) => startDate);
  const from = [previous?.startDate ?? before, ...starts].reduce((a, b) => (a < b ? a : b));
  return returnsBetween(from > exportFrom ? from : exportFrom, today, regime);
}

/**
 * The returns that ended before a day (Europe/Brussels) in a dossier of which nobody ever marked one, from the one of
 * 'Exporteren vanaf' on, oldest first: what a firm that starts says it filed before. None once one is marked.
 */
export function unmarkedBefore(
  { regime, exportFrom, filed }: FilingFacts,
  today: IsoDate,
): readonly VatReturn[] {
  if (filed.length > 0) return [];
  return returnsBetween(exportFrom, today, regime).filter(({ endDate }) => endDate < today);
}

/** Where a return stands on a day. */
export function returnState(
  one: VatReturn,
  filed: readonly FiledPeriod[],
  today: IsoDate,
): ReturnState {
  if (isFiled(one, filed)) return 'filed';
  if (today <= one.endDate) return 'running';
  return today <= one.dueDate ? 'due' : 'overdue';
}

/** Why a document is not in the books yet, as a return sees it. */
export type Blocker = 'waiting' | 'held' | 'unclear';

const BLOCKER_OF: Partial<Record<DocumentState, Blocker>> = {
  waiting: 'waiting',
  queued: 'waiting',
  sending: 'waiting',
  'needs-decision': 'held',
  parked: 'held',
  refused: 'held',
  rejected: 'held',
  unclear: 'unclear',
};

/** What a document in this state does to the return of its period; null: nothing (it is in the books, or taken out). */
export function blockerOf(state: DocumentState): Blocker | null {
  return BLOCKER_OF[state] ?? null;
}
