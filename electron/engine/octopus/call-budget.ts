import { brusselsDayFrom, type Clock } from '../../../shared/clock.ts';
import type { CallRules } from '../../../shared/model/call-rules.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Connection } from '../domain/dossier.ts';
import type { CallCountStore, CallGroup, CountedCall } from '../store/ports.ts';
import { CALLS_PER_DAY, type LimitedOperation } from './limits.ts';

/**
 * Who a call is for: a person who waits for it, the schedule, or something that may as well wait for tomorrow. Each
 * leaves a part of the maximum to those before it.
 */
export type CallPriority = 'person' | 'schedule' | 'spare';

const PART: Readonly<Record<CallPriority, number>> = { person: 1, schedule: 0.9, spare: 0.5 };

/** Counts calls to Octopus before they are made, against the daily maxima of the contract. */
export type CallBudget = {
  /** Counts one call; `budget-spent` when today's part is used up. Dossier 0 is for calls outside a dossier. */
  readonly reserve: (
    operation: LimitedOperation,
    octopusDossierId: number,
  ) => Promise<Result<null>>;
  /** Whether a call may still be made today, without counting it. */
  readonly check: (operation: LimitedOperation, octopusDossierId: number) => Promise<Result<null>>;
};

/** How many calls of an operation may be made in a day for someone of this priority; at least one. */
export function callsFor(operation: LimitedOperation, priority: CallPriority): number {
  return Math.floor(CALLS_PER_DAY[operation] * PART[priority]);
}

/** Under which name the calls of a login are counted: its user, or the login itself where that is not known. */
export function loginOf({ id, account }: Pick<Connection, 'id' | 'account'>): string {
  return account === '' ? id : account.toLowerCase();
}

/** The calls that Octopus adds up with this one, by the rules that are set. */
export function groupOf(call: CountedCall, rules: CallRules, nowMs: number): CallGroup {
  const { operation, octopusDossierId, login } = call;
  const all = { operation, ...brusselsDayFrom(nowMs, rules.resetHour) };
  switch (rules.scope) {
    case 'software-house':
      return all;
    case 'user':
      return { ...all, login };
    case 'dossier':
      return { ...all, octopusDossierId };
  }
}

/** The budget of one login for calls of one priority; the counts are in the store, so that a restart opens nothing. */
export function createCallBudget(options: {
  readonly counts: CallCountStore;
  readonly clock: Clock;
  readonly login: string;
  readonly priority: CallPriority;
}): CallBudget {
  const { counts, clock, login, priority } = options;
  const ask = async (
    operation: LimitedOperation,
    octopusDossierId: number,
    mayGo: (call: CountedCall, atMs: number, among: CallGroup) => Promise<boolean>,
  ): Promise<Result<null>> => {
    const nowMs = clock.now();
    const call = { octopusDossierId, login, operation };
    const among = groupOf(call, await counts.rules(), nowMs);
    if (await mayGo(call, nowMs, among)) return ok(null);
    return fail({ kind: 'budget-spent', service: 'octopus', operation, retryAtMs: among.toMs });
  };
  return {
    reserve: (operation, octopusDossierId) =>
      ask(operation, octopusDossierId, (call, nowMs, among) =>
        counts.reserve(call, nowMs, { among, max: callsFor(operation, priority) }),
      ),
    check: (operation, octopusDossierId) =>
      ask(operation, octopusDossierId, async (_call, _nowMs, among) => {
        return (await counts.count(among)) < callsFor(operation, priority);
      }),
  };
}
