import type { Clock } from '../../../shared/clock.ts';
import type { Scheduler } from './scheduler.ts';

/** A scheduler at work. */
export type KeptSchedule = {
  /** Passes at once: something changed, or the computer slept. */
  readonly wake: () => void;
  /** Starts no other dossier, and ends with those that are under way. */
  readonly stop: () => Promise<void>;
};

/** Passes whenever something is due, until it is stopped. A pass that throws is a bug: `onCrash` hears of it, once. */
export function keepSchedule(
  scheduler: Scheduler,
  clock: Clock,
  onCrash: (error: unknown) => void,
): KeptSchedule {
  const stopping = new AbortController();
  const goesOn = (): boolean => !stopping.signal.aborted;
  let waiting = new AbortController();
  const work = async (): Promise<void> => {
    while (goesOn()) {
      waiting = new AbortController();
      const { signal } = waiting;
      const nextMs = await scheduler.pass(stopping.signal);
      if (goesOn()) await clock.sleep(nextMs - clock.now(), signal);
    }
  };
  const ended = work().catch(onCrash);
  return {
    wake: () => waiting.abort(),
    stop: () => {
      stopping.abort();
      waiting.abort();
      return ended;
    },
  };
}
