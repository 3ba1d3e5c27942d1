/** Time as an argument: real in the program, virtual in simulations and tests. */
export type Clock = {
  /** Now, epoch milliseconds UTC. */
  readonly now: () => number;
  /** Resolves once `durationMs` have passed on this clock. */
  readonly sleep: (durationMs: number) => Promise<void>;
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
