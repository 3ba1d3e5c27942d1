import { brusselsDay, type Clock } from '../../../shared/clock.ts';

/** Calls of one operation on one dossier (0: none) today. */
export type LimitCount = {
  readonly dossierId: number;
  /** operationId; a search that counts apart has `?search` behind it. */
  readonly operation: string;
  readonly count: number;
};

/** One call that counts. */
export type CountedCall = {
  readonly dossierId: number;
  /** Whose calls are added up: a dossier, a user, a software house. */
  readonly scope: string;
  readonly operation: string;
  /** null: no maximum. */
  readonly perDay: number | null;
  /** Hour in Brussels at which a new day begins for the maxima. */
  readonly resetHour: number;
};

/** The daily maxima, per scope, operation and day. */
export type Limits = {
  /** Counts one call; false once it is beyond `perDay`. */
  readonly count: (call: CountedCall) => boolean;
  readonly today: () => readonly LimitCount[];
  /** Per operation the most calls that one dossier had in one day. */
  readonly peaks: () => Readonly<Record<string, number>>;
};

const HOUR_MS = 3_600_000;

/** Counters on `clock` that begin again every day at the hour that the calls say. */
export function createLimits(clock: Clock): Limits {
  let day = '';
  let resetHour = 0;
  const scopes = new Map<string, number>();
  const counts = new Map<string, { dossierId: number; operation: string; count: number }>();
  const peaks = new Map<string, number>();
  const turnDay = (): void => {
    const today = brusselsDay(clock.now() - resetHour * HOUR_MS);
    if (today === day) return;
    day = today;
    counts.clear();
    scopes.clear();
  };
  return {
    count: ({ dossierId, scope, operation, perDay, resetHour: hour }) => {
      resetHour = hour;
      turnDay();
      const key = `${dossierId}/${operation}`;
      const entry = counts.get(key) ?? { dossierId, operation, count: 0 };
      entry.count += 1;
      counts.set(key, entry);
      peaks.set(operation, Math.max(peaks.get(operation) ?? 0, entry.count));
      const added = (scopes.get(`${scope}/${operation}`) ?? 0) + 1;
      scopes.set(`${scope}/${operation}`, added);
      return perDay === null || added <= perDay;
    },
    today: () => {
      turnDay();
      return [...counts.values()].map((entry) => ({ ...entry }));
    },
    peaks: () => Object.fromEntries(peaks),
  };
}
