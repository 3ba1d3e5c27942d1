import type { Clock } from './clock.ts';

/** A clock that stands still until it is moved; sleeping moves it. */
export type VirtualClock = Clock & {
  /** Moves the clock forward to this instant (epoch ms); an instant already passed changes nothing. */
  readonly advanceTo: (instantMs: number) => void;
};

/** A virtual clock that starts at this instant (epoch ms): a year of simulated waiting takes no time. */
export function virtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  const advanceTo = (instantMs: number): void => {
    nowMs = Math.max(nowMs, instantMs);
  };
  return {
    now: () => nowMs,
    sleep: async (durationMs) => advanceTo(nowMs + durationMs),
    advanceTo,
  };
}
