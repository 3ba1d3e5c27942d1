import type { CallInput, CallOutput } from '../../shared/ipc/contract.ts';
import type { EventListener } from '../../shared/ipc/events.ts';
import type { CallName } from '../../shared/ipc/names.ts';
import type { Result } from '../../shared/result.ts';

/**
 * What the preload gives the window. Answers are typed and not parsed again: they come from the engine of this
 * same build, whose own edge is typed by the same contract; parsing 50,000 rows twice would only cost time.
 */
export type Bridge = {
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
  /** Hands every event of the engine to the listener, until the returned function is called. */
  readonly onEvent: (listener: EventListener) => () => void;
};

declare global {
  var tentakel: Bridge;
}

/** Asks the engine or the shell; an expected failure is a value, a rejected promise is a bug. */
export function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  return globalThis.tentakel.call(name, input);
}
