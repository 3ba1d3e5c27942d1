import { brusselsDayFrom, type Clock } from '../../../shared/clock.ts';
import type { CallScope } from '../../../shared/model/call-rules.ts';
import type { CallCountStore, CountedCall } from '../store/ports.ts';
import { CALLS_PER_DAY, type LimitedOperation } from './limits.ts';

/** How much of the daily maximum of an operation is used. */
export type MeterRow = {
  readonly operation: LimitedOperation;
  readonly used: number;
  readonly max: number;
};

/** What was called today, and when the maxima begin again (epoch ms). */
export type CallMeter = { readonly rows: readonly MeterRow[]; readonly opensAtMs: number };

function isLimited(operation: string): operation is LimitedOperation {
  return Object.hasOwn(CALLS_PER_DAY, operation);
}

/** What names the calls that are added up together. */
function groupKey({ octopusDossierId, login }: Caller, scope: CallScope): string {
  switch (scope) {
    case 'software-house':
      return '';
    case 'user':
      return login;
    case 'dossier':
      return String(octopusDossierId);
  }
}

/** Where a call is counted. */
export type Caller = Pick<CountedCall, 'octopusDossierId' | 'login'>;

/**
 * The operations called today with what is used of their maxima, the fullest first: as they stand for one dossier, or
 * (null) for whichever dossier or login has used most.
 */
export async function readMeter(
  { counts, clock }: { readonly counts: CallCountStore; readonly clock: Clock },
  caller: Caller | null,
): Promise<CallMeter> {
  const { scope, resetHour } = await counts.rules();
  const { fromMs, toMs } = brusselsDayFrom(clock.now(), resetHour);
  const calls = await counts.between(fromMs, toMs);
  const wanted = caller === null ? null : groupKey(caller, scope);
  const counted = calls.filter((call) => wanted === null || groupKey(call, scope) === wanted);
  const perOperation = Map.groupBy(counted, ({ operation }) => operation);
  const rows = [...perOperation].flatMap(([operation, own]): MeterRow[] => {
    if (!isLimited(operation)) return [];
    const groups = Map.groupBy(own, (call) => groupKey(call, scope)).values();
    const sums = [...groups].map((group) => group.reduce((sum, { count }) => sum + count, 0));
    return [{ operation, used: Math.max(...sums), max: CALLS_PER_DAY[operation] }];
  });
  return { rows: rows.toSorted((left, right) => share(right) - share(left)), opensAtMs: toMs };
}

function share({ used, max }: MeterRow): number {
  return used / max;
}
