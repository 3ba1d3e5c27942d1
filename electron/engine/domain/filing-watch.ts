import type { IsoDate } from '../../../shared/model/amount.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { ReturnState, VatRegime } from '../../../shared/model/filing.ts';
import { daysBetween } from './calendar.ts';
import type { VatStatus } from './dossier.ts';
import {
  blockerOf,
  isFiled,
  regimeOn,
  returnState,
  unmarkedBefore,
  watchedReturns,
  type Blocker,
  type FiledPeriod,
  type RegimeYear,
  type VatReturn,
} from './filing.ts';
import { parseIsoDate } from './money.ts';

/** What the watch over the returns of one dossier looks at. */
export type Watched = {
  readonly vatStatus: VatStatus;
  readonly exportFrom: IsoDate;
  /** With the last day that is secured; null when none is. */
  readonly years: readonly (RegimeYear & { readonly securedThrough: IsoDate | null })[];
  readonly filed: readonly FiledPeriod[];
  /** Documents that are not in the books, by month (`YYYY-MM`; null: no date). */
  readonly pending: readonly {
    readonly month: string | null;
    readonly state: DocumentState;
    readonly count: number;
  }[];
};

export type BlockerCounts = Readonly<Record<Blocker, number>>;

/** A return with where it stands. */
export type WatchedReturn = VatReturn & {
  readonly state: ReturnState;
  /** Days from today to the last day to file; negative once that is past. */
  readonly daysLeft: number;
  /** Octopus secured its whole period: apart from being filed. */
  readonly secured: boolean;
  /** Documents of its period that are not in the books. */
  readonly blocking: BlockerCounts;
};

export type FilingWatch = {
  /** The regime of today. */
  readonly regime: VatRegime;
  /** Oldest first. */
  readonly returns: readonly WatchedReturn[];
  /** Documents of a period that is filed, or is older than what is watched: they fall in a later one. */
  readonly late: number;
  /** The ended returns of a dossier that never had a mark, back to 'Exporteren vanaf', oldest first. */
  readonly unmarked: readonly FiledPeriod[];
};

const NONE: BlockerCounts = { waiting: 0, held: 0, unclear: 0 };

/** The returns of a dossier on a day (Europe/Brussels). Documents without a date hold up the next return to file. */
export function watchOver(watched: Watched, today: IsoDate): FilingWatch {
  const { filed, exportFrom } = watched;
  const regime = regimeOn(watched.years, watched.vatStatus);
  const returns = watchedReturns({ regime, exportFrom, filed }, today);
  const next = returns.find((one) => !isFiled(one, filed));
  const blocking = new Map<VatReturn, BlockerCounts>();
  let late = 0;
  for (const { month, state, count } of watched.pending) {
    const blocker = blockerOf(state);
    if (blocker === null) continue;
    const first = month === null ? null : parseIsoDate(`${month}-01`);
    const own = first === null ? next : returns.find((one) => within(first, one));
    const isLate =
      first !== null && (own === undefined ? isBefore(first, returns) : isFiled(own, filed));
    if (isLate) late += count;
    else if (own !== undefined) {
      const counts = blocking.get(own) ?? NONE;
      blocking.set(own, { ...counts, [blocker]: counts[blocker] + count });
    }
  }
  return {
    regime: regime(today),
    late,
    unmarked: unmarkedBefore({ regime, exportFrom, filed }, today),
    returns: returns.map((one) => ({
      ...one,
      state: returnState(one, filed, today),
      daysLeft: daysBetween(today, one.dueDate),
      secured: watched.years.some(
        ({ securedThrough }) => securedThrough !== null && securedThrough >= one.endDate,
      ),
      blocking: blocking.get(one) ?? NONE,
    })),
  };
}

/** The return that asks for attention first: the oldest that is not filed; null when all are. */
export function nextReturn({ returns }: FilingWatch): WatchedReturn | null {
  return returns.find(({ state }) => state !== 'filed') ?? null;
}

/**
 * By which day documents that can leave are needed in the books: the last day to file the first return, still in time and
 * not filed, that has any; null when none has.
 */
export function neededBy({ returns }: FilingWatch): IsoDate | null {
  const needy = returns.find(
    ({ state, daysLeft, blocking }) =>
      state !== 'filed' && daysLeft >= 0 && blocking.waiting + blocking.unclear > 0,
  );
  return needy?.dueDate ?? null;
}

function within(day: IsoDate, { startDate, endDate }: FiledPeriod): boolean {
  return startDate <= day && day <= endDate;
}

function isBefore(day: IsoDate, [oldest]: readonly VatReturn[]): boolean {
  return oldest !== undefined && day < oldest.startDate;
}
