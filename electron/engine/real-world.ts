import { randomBytes, randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';

import type { Chance, Clock } from '../../shared/clock.ts';

/** The longest delay a timer of the platform can hold, in ms; longer ones are cut into pieces. */
const MAX_TIMER_MS = 2_147_483_647;
const RANDOM_BYTES = 6;

/** The time of this computer: the only place where the engine's time is real. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (durationMs, signal) => {
    let leftMs = durationMs;
    while (leftMs > 0 && signal?.aborted !== true) {
      const pieceMs = Math.min(leftMs, MAX_TIMER_MS);
      await wait(pieceMs, signal);
      leftMs -= pieceMs;
    }
  },
};

function wait(durationMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, durationMs);
    signal?.addEventListener('abort', end);
  });
}

/** The account under which this program runs; undefined where the system does not tell. */
export function realPerson(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    return undefined;
  }
}

/** Chance from the operating system's generator: the only place where the engine's chance is real. */
export const realChance: Chance = {
  next: () => randomBytes(RANDOM_BYTES).readUIntBE(0, RANDOM_BYTES) / 2 ** (8 * RANDOM_BYTES),
  id: () => randomUUID(),
};
