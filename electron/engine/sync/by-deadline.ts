import { dayAt } from '../domain/calendar.ts';
import { neededBy, watchOver } from '../domain/filing-watch.ts';
import type { Appointment } from './agenda.ts';
import type { SyncContext } from './context.ts';

/** Later than any last day. */
const AFTER_ALL = '9999-12-31';

/**
 * Dossiers that are due, in the order in which they run: the one of which documents are needed in the VAT return with the
 * nearest last day goes first, so that what a daily maximum holds back is never what must be filed first (M12). The others
 * keep their order, behind them. Nothing is read where all that have anything to do begin at once: `width` of them may.
 */
export async function byDeadline(
  { store, clock, rest }: Pick<SyncContext, 'store' | 'clock' | 'rest'>,
  due: readonly Appointment[],
  width: number,
): Promise<readonly Appointment[]> {
  const nowMs = clock.now();
  const busy = due.filter(({ subject }) => !rest.isResting(subject.dossier.id, nowMs));
  if (busy.length <= width) return due;
  const records = await store.filings.records();
  const today = dayAt(nowMs);
  const needed = new Map(
    busy.map((one) => {
      const record = records.get(one.subject.dossier.id);
      const watch = record === undefined ? null : { ...one.subject.link, ...record };
      return [one, watch === null ? null : neededBy(watchOver(watch, today))];
    }),
  );
  const dayOf = (one: Appointment): string => needed.get(one) ?? AFTER_ALL;
  return due.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
}
