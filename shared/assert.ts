/** An invariant of the program that did not hold: a bug, never an expected failure. */
export class InvariantError extends Error {
  override name = 'InvariantError';
}

/** Throws unless `condition` holds; `invariant` says what must hold. Stays on in production. */
export function assert(condition: boolean, invariant: string): asserts condition {
  if (!condition) throw new InvariantError(invariant);
}

/** Returns `value`, which must be present; `invariant` says why it always is. */
export function present<T>(value: T | null | undefined, invariant: string): T {
  if (value === null || value === undefined) throw new InvariantError(invariant);
  return value;
}

/** Ends a `switch` over a closed union: compiles only when every case is handled. */
export function assertNever(value: never): never {
  throw new InvariantError(`unhandled case ${JSON.stringify(value)}`);
}
