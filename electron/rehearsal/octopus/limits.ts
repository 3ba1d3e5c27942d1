import { brusselsDay, type Clock } from '../../../shared/clock.ts';

/** Calls of one operation on one dossier (0: none) today. */
export type LimitCount = {
  readonly dossierId: number;
  /** operationId; a search that counts apart has `?search` behind it. */
  readonly operation: string;
  readonly count: number;
};

/** The daily maxima, per dossier, operation and day in Brussels. */
export type Limits = {
  /** Counts one call; false once it is beyond `perDay`. */
  readonly count: (dossierId: number, operation: string, perDay: number | null) => boolean;
  readonly today: () => readonly LimitCount[];
  /** Per operation the most calls that one dossier had in one day. */
  readonly peaks: () => Readonly<Record<string, number>>;
};

/** Counters that begin again at midnight in Brussels by `clock`. */
export function createLimits(clock: Clock): Limits {
  let day = '';
  const counts = new Map<string, { dossierId: number; operation: string; count: number }>();
  const peaks = new Map<string, number>();
  const turnDay = (): void => {
    const today = brusselsDay(clock.now());
    if (today === day) return;
    day = today;
    counts.clear();
  };
  return {
    count: (dossierId, operation, perDay) => {
      turnDay();
      const key = `${dossierId}/${operation}`;
      const entry = counts.get(key) ?? { dossierId, operation, count: 0 };
      entry.count += 1;
      counts.set(key, entry);
      peaks.set(operation, Math.max(peaks.get(operation) ?? 0, entry.count));
      return perDay === null || entry.count <= perDay;
    },
    today: () => {
      turnDay();
      return [...counts.values()].map((entry) => ({ ...entry }));
    },
    peaks: () => Object.fromEntries(peaks),
  };
}
