import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, type Result } from '../../../shared/result.ts';

/** Calls of one login under way at the same time; our assumption, Billit publishes no figure. */
export const MAX_AT_ONCE = 2;

type Refusal = Extract<Fault, { kind: 'rate-limited' }>;

/** Keeps the calls of one login within what Billit takes: two at a time, and none before the moment that a 429 named. */
export type Pace = <T>(call: () => Promise<Result<T>>) => Promise<Result<T>>;

/** The pace of one login. Until a 429 has passed, its fault is given again without a call. */
export function createPace(clock: Clock): Pace {
  const waiting: (() => void)[] = [];
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
  return async (call) => {
    await enter();
    try {
      if (refusal !== null && clock.now() < refusal.retryAtMs) return fail(refusal);
      refusal = null;
      const answer = await call();
      if (!answer.ok && answer.fault.kind === 'rate-limited') refusal = answer.fault;
      return answer;
    } finally {
      leave();
    }
  };
}
