import type { Clock } from '../../../shared/clock.ts';
import type { Result } from '../../../shared/result.ts';

/** Octopus' tokens live ten minutes (authentication.htm); a minute is kept for clocks and slow calls. */
export const TOKEN_LIFE_MS = 9 * 60_000;

/** One token: kept for its life, and fetched once however many ask for it at the same time. */
export type TokenSlot = {
  /** The token at hand, or what `fetch` gives. */
  readonly get: (fetch: () => Promise<Result<string>>) => Promise<Result<string>>;
  /** Forgets the token if it is this one. */
  readonly discard: (token: string) => void;
  /** Forgets the token, and does not keep one that is under way. */
  readonly clear: () => void;
};

/** An empty slot on the given clock. */
export function createTokenSlot(clock: Clock): TokenSlot {
  let held: { readonly token: string; readonly fromMs: number } | null = null;
  let underWay: Promise<Result<string>> | null = null;

  const fetchOnce = async (fetch: () => Promise<Result<string>>): Promise<Result<string>> => {
    const fromMs = clock.now();
    const fetching = fetch();
    underWay = fetching;
    try {
      const result = await fetching;
      if (underWay === fetching && result.ok) held = { token: result.value, fromMs };
      return result;
    } finally {
      if (underWay === fetching) underWay = null;
    }
  };

  return {
    get: async (fetch) => {
      const ageMs = held === null ? TOKEN_LIFE_MS : clock.now() - held.fromMs;
      if (held !== null && ageMs >= 0 && ageMs < TOKEN_LIFE_MS) {
        return { ok: true, value: held.token };
      }
      return underWay ?? fetchOnce(fetch);
    },
    discard: (token) => {
      if (held?.token === token) held = null;
    },
    clear: () => {
      held = null;
      underWay = null;
    },
  };
}
