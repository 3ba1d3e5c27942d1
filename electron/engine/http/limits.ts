/** The bounds of an exchange with a service. */
export type HttpLimits = {
  /** Longest time for one try, connection and body included, ms. */
  readonly timeoutMs: number;
  /** Largest answer after unpacking; files come as base64 inside JSON. */
  readonly maxResponseBytes: number;
  /** First wait before a read is repeated, ms; doubles with each try and gets jitter. */
  readonly firstBackoffMs: number;
  /** Longest wait before a read is repeated, ms; a service that asks for more gets no repetition. */
  readonly maxWaitMs: number;
  /** Longest body kept in a communication entry, characters. */
  readonly maxLoggedChars: number;
};

/** How often a read is tried before its failure is told. */
export const MAX_READ_TRIES = 3;

/** The bounds of the program; tests and simulations may tighten them. */
export const HTTP_LIMITS: HttpLimits = {
  timeoutMs: 30_000,
  maxResponseBytes: 64 * 1024 * 1024,
  firstBackoffMs: 500,
  maxWaitMs: 60_000,
  maxLoggedChars: 16 * 1024,
};
