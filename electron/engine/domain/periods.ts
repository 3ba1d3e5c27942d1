import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Bookyear, Journal, Period } from './dossier.ts';
import { isFiled, type FiledPeriod } from './filing.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** The bookyear that a day falls in, or why it cannot take a document. */
export function bookyearOf(day: IsoDate, bookyears: readonly Bookyear[]): Result<Bookyear, Cause> {
  const bookyear = bookyears.find((year) => year.startDate <= day && day <= year.endDate);
  if (bookyear === undefined) return fail({ kind: 'bookyear-missing', data: { date: day } });
  return bookyear.closed
    ? fail({ kind: 'bookyear-closed', data: { bookyear: bookyear.description } })
    : ok(bookyear);
}

/** Where a document would be booked, and what keeps periods of it shut. */
export type BookingPlace = {
  readonly bookyear: Bookyear;
  readonly journal: Journal;
  /** Periods of which the firm filed the VAT return. */
  readonly filed: readonly FiledPeriod[];
};

/**
 * The period to book in. Four closed states are kept apart: bookyear closed, period closed, period secured, return filed. A
 * late purchase falls in the first open period on or after its own in the same bookyear; a late sale waits for a person.
 */
export function periodFor(
  day: IsoDate,
  { bookyear, journal, filed }: BookingPlace,
  direction: 'sale' | 'purchase',
): Result<number, Cause> {
  if (journal.closed) return fail({ kind: 'journal-closed', data: { journal: journal.key } });
  const closedThrough = Math.max(journal.closedPeriod, journal.protectedPeriod);
  const own = bookyear.periods.find((period) => period.startDate <= day && day <= period.endDate);
  if (own === undefined) return fail({ kind: 'bookyear-missing', data: { date: day } });
  const isOpen = (one: Period): boolean => one.period > closedThrough && !isFiled(one, filed);
  if (isOpen(own)) return ok(own.period);
  const next = bookyear.periods
    .filter((period) => period.startDate > own.startDate && isOpen(period))
    .toSorted((left, right) => left.period - right.period)[0];
  if (direction === 'purchase' && next !== undefined) return ok(next.period);
  const data = { journal: journal.key, period: String(own.period) };
  if (own.period > closedThrough) return fail({ kind: 'period-filed', data });
  const kind = own.period <= journal.closedPeriod ? 'period-closed' : 'period-secured';
  return fail({ kind, data });
}

/** The bookyear of today, else the newest one that is open. */
export function currentBookyear(bookyears: readonly Bookyear[], today: string): Bookyear | null {
  const open = bookyears
    .filter((year) => !year.closed)
    .toSorted((left, right) => (left.startDate < right.startDate ? 1 : -1));
  const now = open.find((year) => year.startDate <= today && today <= year.endDate);
  return now ?? open[0] ?? null;
}
