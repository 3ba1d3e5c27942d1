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
  /** Every call beyond a maximum, whether it was refused or not; a careful program leaves it empty. */
  readonly breaches: () => readonly string[];
  /** Per operation the most calls that one dossier had in one day. */
  readonly peaks: () => Readonly<Record<string, number>>;
};

const inBrussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  hourCycle: 'h23',
});
const DAY_MS = 86_400_000;

/** The day on which calls count, when days begin at this hour on the wall in Brussels. */
function countedDay(nowMs: number, resetHour: number): string {
  const today = brusselsDay(nowMs);
  if (Number(inBrussels.format(nowMs)) >= resetHour) return today;
  return new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10);
}

/** Counters on `clock` that begin again every day at the hour that the calls say. */
export function createLimits(clock: Clock): Limits {
  let day = '';
  let resetHour = 0;
  const scopes = new Map<string, number>();
  const counts = new Map<string, { dossierId: number; operation: string; count: number }>();
  const peaks = new Map<string, number>();
  const breaches: string[] = [];
  const turnDay = (): void => {
    const today = countedDay(clock.now(), resetHour);
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
      if (perDay === null || added <= perDay) return true;
      breaches.push(`${day} ${operation} of ${scope}: call ${added} of ${perDay}`);
      return false;
    },
    today: () => {
      turnDay();
      return [...counts.values()].map((entry) => ({ ...entry }));
    },
    breaches: () => [...breaches],
    peaks: () => Object.fromEntries(peaks),
  };
}
