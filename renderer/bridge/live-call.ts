import type { Fault } from '../../shared/model/fault.ts';
import type { Result } from '../../shared/result.ts';

/** What a screen knows of one call; a value that was once there stays while a newer one is asked for. */
export type CallState<Value> =
  | { readonly state: 'loading'; readonly value: null; readonly fault: null }
  | { readonly state: 'ready'; readonly value: Value; readonly fault: null }
  | { readonly state: 'failed'; readonly value: Value | null; readonly fault: Fault }
  /** The call itself broke: a bug, for the error boundary. */
  | {
      readonly state: 'broken';
      readonly value: null;
      readonly fault: null;
      readonly error: unknown;
    };

/** One call that can be asked again, and whoever looks at its answer. */
export type LiveCall<Value> = {
  readonly read: () => CallState<Value>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks again; many requests close together become one, an outdated answer is dropped. */
  readonly refetch: () => void;
  /** Someone came to look: asks, unless that is under way or was just done for another. */
  readonly look: () => void;
  /** Forgets the value: it was of another profile. Asks anew when someone looks. */
  readonly reset: () => void;
};

/** Runs something later; a timer in the window, the hand of a test elsewhere. */
export type Later = (delayMs: number, run: () => void) => void;

/** Least time between two questions: an export of 5,000 documents tells of 5,000 changes. */
export const REFETCH_GAP_MS = 250;

/** A call that is asked when someone looks and remembers its last answer. */
export function liveCall<Value>(ask: () => Promise<Result<Value>>, later: Later): LiveCall<Value> {
  let current: CallState<Value> = { state: 'loading', value: null, fault: null };
  let generation = 0;
  let busy = false;
  let again = false;
  const watchers = new Set<() => void>();

  const show = (next: CallState<Value>): void => {
    current = next;
    for (const changed of [...watchers]) changed();
  };
  const settle = (asked: number, next: CallState<Value>): void => {
    if (asked !== generation) return;
    show(next);
    later(REFETCH_GAP_MS, () => {
      if (asked !== generation) return;
      busy = false;
      if (again) start();
    });
  };
  const start = (): void => {
    busy = true;
    again = false;
    const asked = (generation += 1);
    ask().then(
      (result) =>
        settle(
          asked,
          result.ok
            ? { state: 'ready', value: result.value, fault: null }
            : { state: 'failed', value: current.value, fault: result.fault },
        ),
      (error: unknown) => settle(asked, { state: 'broken', value: null, fault: null, error }),
    );
  };
  return {
    read: () => current,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    refetch: () => {
      if (busy) again = true;
      else start();
    },
    look: () => {
      if (!busy) start();
    },
    reset: () => {
      show({ state: 'loading', value: null, fault: null });
      generation += 1;
      busy = false;
      if (watchers.size > 0) start();
    },
  };
}
