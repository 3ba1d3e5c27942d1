/** What was read from the file, kept until it is written again: this store is the only one that writes to its file. */
export type Kept<Value> = {
  /** As it was kept, else as `read` gives it. */
  readonly get: (read: () => Promise<Value>) => Promise<Value>;
  /** Makes a change; whatever becomes of it, what was kept or read before it ended is forgotten. */
  readonly changing: <T>(change: () => Promise<T>) => Promise<T>;
};

/** Keeps nothing yet. */
export function createKept<Value>(): Kept<Value> {
  let held: { readonly value: Value } | null = null;
  let changes = 0;
  const forget = (): void => {
    changes += 1;
    held = null;
  };
  return {
    get: async (read) => {
      if (held !== null) return held.value;
      const before = changes;
      const value = await read();
      if (before === changes) held = { value };
      return value;
    },
    changing: async (change) => {
      forget();
      try {
        return await change();
      } finally {
        forget();
      }
    },
  };
}
