import { describe, expect, it } from 'vitest';
import { liveCall } from '../../../../renderer/bridge/live-call.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { OFFLINE } from '../../../support/fake-bridge.ts';

/** A call whose answers and waiting times a test gives by hand. */
function stage() {
  const answers: PromiseWithResolvers<Result<string>>[] = [];
  const waits: (() => void)[] = [];
  const live = liveCall<string>(
    () => {
      const answer = Promise.withResolvers<Result<string>>();
      answers.push(answer);
      return answer.promise;
    },
    (_delayMs, run) => waits.push(run),
  );
  const answer = async (at: number, result: Result<string>): Promise<void> => {
    answers[at]!.resolve(result);
    await answers[at]!.promise;
    await Promise.resolve();
  };
  return { live, answers, answer, pass: () => waits.splice(0).forEach((run) => run()) };
}

describe('a call that is kept up to date', () => {
  it('loads, then is ready, and tells whoever looks', async () => {
    const { live, answer } = stage();
    const seen: string[] = [];
    const leave = live.subscribe(() => seen.push(live.read().state));
    expect(live.read().state).toBe('loading');
    live.refetch();
    await answer(0, ok('one'));
    expect(live.read()).toEqual({ state: 'ready', value: 'one', fault: null });
    leave();
    live.reset();
    expect(seen).toEqual(['ready']);
  });

  it('keeps showing the value while a newer one is asked, and when that fails', async () => {
    const { live, answer, pass } = stage();
    live.refetch();
    await answer(0, ok('one'));
    pass();
    live.refetch();
    expect(live.read()).toMatchObject({ state: 'ready', value: 'one' });
    await answer(1, OFFLINE);
    expect(live.read()).toEqual({ state: 'failed', value: 'one', fault: OFFLINE.fault });
  });

  it('asks once more for many changes during a question, not once for each', async () => {
    const { live, answers, answer, pass } = stage();
    for (let change = 0; change < 50; change += 1) live.refetch();
    expect(answers).toHaveLength(1);
    await answer(0, ok('one'));
    for (let change = 0; change < 50; change += 1) live.refetch();
    expect(answers).toHaveLength(1);
    pass();
    expect(answers).toHaveLength(2);
    await answer(1, ok('two'));
    pass();
    expect(answers).toHaveLength(2);
    expect(live.read().value).toBe('two');
  });

  it('asks once when many come to look at the same time', async () => {
    const { live, answers, answer, pass } = stage();
    live.look();
    live.look();
    await answer(0, ok('one'));
    live.look();
    pass();
    expect(answers).toHaveLength(1);
    live.look();
    expect(answers).toHaveLength(2);
  });

  it('drops the answer to a question from before a reset', async () => {
    const { live, answers, answer } = stage();
    live.subscribe(() => undefined);
    live.refetch();
    live.reset();
    expect(answers).toHaveLength(2);
    await answer(0, ok('of another profile'));
    expect(live.read().state).toBe('loading');
    await answer(1, ok('of this profile'));
    expect(live.read().value).toBe('of this profile');
  });

  it('forgets at a reset without asking when nobody looks', async () => {
    const { live, answers, answer } = stage();
    live.refetch();
    await answer(0, ok('one'));
    live.reset();
    expect(live.read()).toMatchObject({ state: 'loading', value: null });
    expect(answers).toHaveLength(1);
    live.refetch();
    expect(answers).toHaveLength(2);
  });

  it('tells a bug apart from an expected failure', async () => {
    const bug = new Error('bug');
    const live = liveCall<string>(
      () => Promise.reject(bug),
      () => undefined,
    );
    live.refetch();
    await Promise.resolve();
    await Promise.resolve();
    expect(live.read()).toMatchObject({ state: 'broken', error: bug });
  });
});
