import type { Clock } from '../../shared/clock.ts';

/** A clock that can be put forward. */
export type MovableClock = Clock & {
  /** Puts the clock at `toMs` (epoch ms); it runs on from there. Never back. */
  readonly moveTo: (toMs: number) => void;
};

/** A clock that runs along with `base`, ahead of it by as much as it was put forward; sleepers are not woken by a move. */
export function createMovableClock(base: Clock): MovableClock {
  let aheadMs = 0;
  const now = (): number => base.now() + aheadMs;
  return {
    now,
    sleep: base.sleep,
    moveTo: (toMs) => {
      aheadMs += Math.max(0, toMs - now());
    },
  };
}
