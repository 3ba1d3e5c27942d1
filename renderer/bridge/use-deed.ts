import { useState } from 'react';
import type { Fault } from '../../shared/model/fault.ts';
import type { Result } from '../../shared/result.ts';

/** Something a button does: whether it is under way, and why it failed. */
export type Deed = {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly run: () => void;
  readonly forget: () => void;
};

/** Does a call on a click; a second click waits for the first, a bug goes to the error boundary. */
export function useDeed<Value>(
  work: () => Promise<Result<Value>>,
  then?: (value: Value) => void,
): Deed {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  if (bug !== null) throw bug.error;
  const run = (): void => {
    if (busy) return;
    setBusy(true);
    setFault(null);
    work()
      .then(
        (result) => {
          if (result.ok) then?.(result.value);
          else setFault(result.fault);
        },
        (error: unknown) => setBug({ error }),
      )
      .finally(() => setBusy(false));
  };
  return { busy, fault, run, forget: () => setFault(null) };
}
