import { brusselsDay, nextBrusselsDay, type Clock } from '../../../shared/clock.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { CallCountStore } from '../store/ports.ts';
import { CALLS_PER_DAY, type LimitedOperation } from './limits.ts';

/** Counts calls per Octopus dossier, operation and day in Brussels, before they are made. */
export type CallBudget = {
  /** Counts one call; `budget-spent` when the limit of today is reached. Dossier 0 is for calls outside a dossier. */
  readonly reserve: (
    operation: LimitedOperation,
    octopusDossierId: number,
  ) => Promise<Result<null>>;
  /** Whether a call may still be made today, without counting it. */
  readonly check: (operation: LimitedOperation, octopusDossierId: number) => Promise<Result<null>>;
};

/** A budget on the counts in the store, so that a restart does not open it again. */
export function createCallBudget(options: {
  readonly counts: CallCountStore;
  readonly clock: Clock;
}): CallBudget {
  const { counts, clock } = options;
  const spent = (operation: LimitedOperation, nowMs: number): Result<null> =>
    fail({
      kind: 'budget-spent',
      service: 'octopus',
      operation,
      retryAtMs: nextBrusselsDay(nowMs),
    });
  return {
    reserve: async (operation, octopusDossierId) => {
      const nowMs = clock.now();
      const key = { octopusDossierId, operation, day: brusselsDay(nowMs) };
      const reserved = await counts.reserve(key, CALLS_PER_DAY[operation]);
      return reserved ? ok(null) : spent(operation, nowMs);
    },
    check: async (operation, octopusDossierId) => {
      const nowMs = clock.now();
      const rows = await counts.ofDay(brusselsDay(nowMs), octopusDossierId);
      const row = rows.find(
        (each) => each.operation === operation && each.octopusDossierId === octopusDossierId,
      );
      return (row?.count ?? 0) < CALLS_PER_DAY[operation] ? ok(null) : spent(operation, nowMs);
    },
  };
}
