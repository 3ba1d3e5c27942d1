import { createHash } from 'node:crypto';
import type { Clock } from '../../../shared/clock.ts';
import type { Locale } from './answers.ts';

/** What a token stands for. */
export type Session =
  | { readonly kind: 'user'; readonly user: string }
  | {
      readonly kind: 'dossier';
      readonly user: string;
      readonly dossierId: number;
      readonly locale: Locale;
    };

/** The tokens that were handed out. */
export type Sessions = {
  readonly issue: (session: Session) => string;
  /** null: never issued, or expired. */
  readonly find: (token: string) => Session | null;
  /** Ends every token that was handed out, as if its time were over. */
  readonly expireAll: () => void;
};

/** Life of both tokens, not extended by use. */
const TOKEN_LIFE_MS = 10 * 60_000;

/** Lengths of all recorded tokens. */
const TOKEN_LENGTH = { user: 225, dossier: 257 } as const;

/** Opaque, in the shape of a JWT, the same at every replay. */
function tokenText(ordinal: number, length: number): string {
  let text = 'eyJhbGciOiJIUzI1NiJ9.';
  for (let block = 0; text.length < length; block += 1) {
    text += createHash('sha256').update(`${ordinal}/${block}`).digest('base64url');
  }
  return `${text.slice(0, length - 44)}.${text.slice(0, 43)}`;
}

/** Tokens that live ten minutes on `clock`. */
export function createSessions(clock: Clock): Sessions {
  const live = new Map<string, { session: Session; expiresAtMs: number }>();
  let ordinal = 0;
  return {
    issue: (session) => {
      const now = clock.now();
      for (const [token, { expiresAtMs }] of live) {
        if (expiresAtMs > now) break;
        live.delete(token);
      }
      ordinal += 1;
      const token = tokenText(ordinal, TOKEN_LENGTH[session.kind]);
      live.set(token, { session, expiresAtMs: now + TOKEN_LIFE_MS });
      return token;
    },
    expireAll: () => live.clear(),
    find: (token) => {
      const found = live.get(token);
      return found === undefined || found.expiresAtMs <= clock.now() ? null : found.session;
    },
  };
}
