import { describe, expect, it } from 'vitest';
import { createPace, MAX_AT_ONCE } from '../../../electron/engine/billit/pace.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { NOON } from './bench.ts';

describe('the pace of a login', () => {
  it('lets two calls go at a time, and all of them in the end', async () => {
    const pace = createPace(virtualClock(NOON));
    let underway = 0;
    let most = 0;
    const call = async (): Promise<Result<null>> => {
      underway += 1;
      most = Math.max(most, underway);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      underway -= 1;
      return ok(null);
    };
    const answers = await Promise.all(Array.from({ length: 9 }, () => pace.through(call)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(most).toBe(MAX_AT_ONCE);
  });

  it('goes on after a call that throws', async () => {
    const pace = createPace(virtualClock(NOON));
    for (let time = 0; time <= MAX_AT_ONCE; time += 1) {
      await expect(pace.through(() => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    }
    expect(await pace.through(async () => ok(1))).toEqual(ok(1));
  });

  it('makes no more calls within any minute than it may, repeats counted', async () => {
    const clock = virtualClock(NOON);
    const pace = createPace(clock, 5);
    const madeMs: number[] = [];
    const call = async (): Promise<Result<null>> => {
      madeMs.push(clock.now());
      clock.advanceTo(clock.now() + 1_000);
      await pace.admit();
      madeMs.push(clock.now());
      return ok(null);
    };
    for (let time = 0; time < 12; time += 1) await pace.through(call);
    expect(madeMs).toHaveLength(24);
    for (const [at, ms] of madeMs.entries()) {
      const sixth = madeMs[at + 5];
      if (sixth !== undefined) expect(sixth - ms).toBeGreaterThanOrEqual(60_000);
    }
  });

  it('asks nothing before the moment that Billit named', async () => {
    const clock = virtualClock(NOON);
    const pace = createPace(clock);
    let made = 0;
    const refused = async (): Promise<Result<null>> => {
      made += 1;
      return fail({
        kind: 'rate-limited',
        service: 'billit',
        operation: 'getOrder',
        retryAtMs: NOON + 90_000,
      });
    };
    const first = await pace.through(refused);
    expect(await pace.through(refused)).toEqual(first);
    expect(made).toBe(1);
    clock.advanceTo(NOON + 90_000);
    expect(await pace.through(async () => ok('again'))).toEqual(ok('again'));
  });
});
