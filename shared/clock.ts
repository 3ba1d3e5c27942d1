/** Time as an argument: real in the program, virtual in simulations and tests. */
export type Clock = {
  /** Now, epoch milliseconds UTC. */
  readonly now: () => number;
  /** Resolves once `durationMs` have passed on this clock, or earlier when `signal` is aborted. */
  readonly sleep: (durationMs: number, signal?: AbortSignal) => Promise<void>;
};

/** Chance as an argument: seeded in simulations and tests. */
export type Chance = {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A fresh identifier (UUID form), unique within the store. */
  readonly id: () => string;
};

const brussels = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Brussels of an instant (epoch ms), as `YYYY-MM-DD`. */
export function brusselsDay(instantMs: number): string {
  return brussels.format(instantMs);
}

const HOUR_MS = 3_600_000;

/** The instant (epoch ms) at which the next day in Europe/Brussels begins. */
export function nextBrusselsDay(instantMs: number): number {
  const day = brusselsDay(instantMs);
  let low = instantMs;
  let high = instantMs + 26 * HOUR_MS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (brusselsDay(middle) === day) low = middle;
    else high = middle;
  }
  return high;
}

const clockParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** How much (ms) the clock on the wall in Brussels is ahead of UTC at an instant: one or two hours. */
function brusselsAheadMs(instantMs: number): number {
  const parts = new Map(
    clockParts.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(instantMs / 1000) * 1000;
}

/**
 * The instant (epoch ms) at which the clock on the wall in Brussels shows a time, given as if it were UTC (epoch ms).
 * Of the hour that comes twice in autumn it is the second; the hour that spring leaves out counts on from winter time.
 */
export function instantOfBrusselsWall(wallMs: number): number {
  const winterMs = wallMs - HOUR_MS;
  return wallMs - brusselsAheadMs(winterMs - (brusselsAheadMs(winterMs) - HOUR_MS));
}

/** The instant (epoch ms) at which a calendar day `YYYY-MM-DD` begins in Europe/Brussels. */
export function startOfBrusselsDay(day: string): number {
  return instantOfBrusselsWall(Date.parse(`${day}T00:00:00Z`));
}

/** The stretch of time (epoch ms, `toMs` excluded) that holds an instant, when a day begins at a full hour in Brussels. */
export function brusselsDayFrom(
  instantMs: number,
  hour: number,
): { readonly fromMs: number; readonly toMs: number } {
  const midnightMs = Date.parse(`${brusselsDay(instantMs)}T00:00:00Z`);
  const begins = (days: number): number =>
    instantOfBrusselsWall(midnightMs + (days * 24 + hour) * HOUR_MS);
  return begins(0) <= instantMs
    ? { fromMs: begins(0), toMs: begins(1) }
    : { fromMs: begins(-1), toMs: begins(0) };
}

/** The instant (epoch ms) at which the month after that of an instant begins in Europe/Brussels. */
export function startOfNextBrusselsMonth(instantMs: number): number {
  const [year = 0, month = 1] = brusselsDay(instantMs).split('-').map(Number);
  return instantOfBrusselsWall(Date.UTC(year, month, 1));
}
