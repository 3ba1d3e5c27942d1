import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, type Result } from '../../../shared/result.ts';

/** Calls of one login under way at the same time; our assumption, Billit publishes no figure. */
export const MAX_AT_ONCE = 2;
/** Calls of one login within any minute; our assumption (facts/billit, section 11). */
export const CALLS_PER_MINUTE = 50;

const MINUTE_MS = 60_000;

type Refusal = Extract<Fault, { kind: 'rate-limited' }>;

/**
 * Keeps the calls of one login within what Billit takes: two at a time, so many a minute, and none before the moment
 * that a 429 named.
 */
export type Pace = {
  /** Makes a call when its turn comes. Until a 429 has passed, its fault is given again without a call. */
  readonly through: <T>(call: () => Promise<Result<T>>) => Promise<Result<T>>;
  /** Waits for the room of one more request; for the repeats of a call. */
  readonly admit: () => Promise<void>;
};

/** The pace of one login; `perMinute` null: a service on this computer, which needs none. */
export function createPace(clock: Clock, perMinute: number | null = CALLS_PER_MINUTE): Pace {
  const waiting: (() => void)[] = [];
  const startedMs: number[] = [];
  let underway = 0;
  let refusal: Refusal | null = null;

  const enter = async (): Promise<void> => {
    if (underway < MAX_AT_ONCE) underway += 1;
    else await new Promise<void>((resume) => waiting.push(resume));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) underway -= 1;
    else next();
  };
  const admit = async (): Promise<void> => {
    if (perMinute === null) return;
    for (;;) {
      const [earliest] = startedMs;
      const full = startedMs.length >= perMinute && earliest !== undefined;
      const waitMs = full ? earliest + MINUTE_MS - clock.now() : 0;
      if (waitMs <= 0) break;
      await clock.sleep(waitMs);
    }
    startedMs.push(clock.now());
    if (startedMs.length > perMinute) startedMs.shift();
  };
  return {
    admit,
    through: async (call) => {
      await enter();
      try {
        if (refusal !== null && clock.now() < refusal.retryAtMs) return fail(refusal);
        refusal = null;
        await admit();
        const answer = await call();
        if (!answer.ok && answer.fault.kind === 'rate-limited') refusal = answer.fault;
        return answer;
      } finally {
        leave();
      }
    },
  };
}
