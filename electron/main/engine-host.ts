import { assert, present } from '../../shared/assert.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Engine } from '../engine/index.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import type { OpenProfile, Opening } from './profiles.ts';

/** The gateway to the engine: one profile is open at a time. */
export type EngineHost = {
  /** Opens the first profile. */
  readonly open: (opening: Opening) => Promise<Result<null, StoreFault>>;
  /** Works with the engine; waits while profiles change, and no profile closes under it. */
  readonly use: <T>(work: (engine: Engine) => Promise<T>) => Promise<T>;
  readonly profile: () => OpenProfile;
  /**
   * Stops what runs after the document in hand, closes the profile, does `between`, and opens the next. When that does
   * not open, `otherwise` does, and the fault is the answer.
   */
  readonly change: (
    opening: Opening,
    otherwise: Opening,
    between?: () => void,
  ) => Promise<Result<null, StoreFault>>;
  /** Stops what runs and closes; at the end of the program. */
  readonly close: () => Promise<void>;
};

/** Longest wait at the end for the document in hand, ms; the outbox finds back what is cut off. */
const LEAVE_AFTER_MS = 10_000;

/** Starts without a profile. */
export function createEngineHost(): EngineHost {
  let current: OpenProfile | null = null;
  let changing: Promise<unknown> = Promise.resolve();
  const atWork = new Set<Promise<unknown>>();

  const profile = (): OpenProfile => present(current, 'a profile is open');
  const open = async (opening: Opening): Promise<Result<null, StoreFault>> => {
    assert(current === null, 'one profile is open at a time');
    const opened = await opening();
    if (!opened.ok) return opened;
    current = opened.value;
    return ok(null);
  };
  const shut = async (): Promise<void> => {
    if (current === null) return;
    const closing = current;
    const schedule = closing.schedule?.stop();
    await stopRuns(closing.engine);
    await schedule;
    await Promise.allSettled([...atWork]);
    current = null;
    await closing.close();
  };
  /** One change after the other, whatever became of the one before. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = changing.then(work, work);
    changing = turn.catch(() => undefined);
    return turn;
  };

  return {
    open: (opening) => inTurn(() => open(opening)),
    profile,
    use: async (work) => {
      let seen: Promise<unknown>;
      do await (seen = changing);
      while (seen !== changing);
      const working = work(profile().engine);
      atWork.add(working);
      return working.finally(() => atWork.delete(working));
    },
    change: (opening, otherwise, between) =>
      inTurn(async () => {
        await shut();
        between?.();
        const opened = await open(opening);
        if (!opened.ok) {
          const back = await open(otherwise);
          assert(back.ok, 'the profile that was open opens again');
        }
        return opened;
      }),
    close: () =>
      inTurn(async () => {
        const limit = new Promise<void>((settle) => setTimeout(settle, LEAVE_AFTER_MS).unref());
        await Promise.race([shut(), limit]);
      }),
  };
}

async function stopRuns(engine: Engine): Promise<void> {
  await engine.calls['connections.cancelSignIn']({});
  const running = await engine.calls['export.progress']({});
  if (!running.ok) return;
  for (const { dossierId } of running.value) await engine.calls['export.stop']({ dossierId });
}
