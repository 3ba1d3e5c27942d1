import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Result } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { HttpClient } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import type { Vault } from '../vault/port.ts';

/**
 * A way to sign in to Octopus: with the browser (oauth-provider.ts) or with user and password (password-provider.ts).
 * Each asks Octopus once and never repeats by itself; credentials that are refused are the fault `sign-in-needed`.
 */
export type AuthProvider = {
  /** A fresh token for the header Token; it lives ten minutes. */
  readonly fetchToken: () => Promise<Result<string>>;
};

/** What a way to sign in is built from. */
export type AuthParts = {
  readonly http: HttpClient;
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  readonly vault: Vault;
  readonly connectionId: ConnectionId;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
  readonly clock: Clock;
};

/** An answer that should have held a token. */
export function malformedToken(operation: string): Fault {
  return { kind: 'malformed', service: 'octopus', operation, detail: 'no token in the answer' };
}
