import type { Result } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';

/** The secrets that exist. */
export type SecretName =
  | 'octopus-user'
  | 'octopus-password'
  | 'octopus-software-house'
  | 'octopus-refresh-token'
  | 'billit-api-key'
  | 'billit-client-secret'
  | 'billit-refresh-token'
  | 'smtp-password'
  | 'proxy-user'
  | 'proxy-password';

/**
 * The keychain of the operating system, one service name per profile. A locked or absent keychain is the fault
 * `keychain-unavailable`; an entry that is not there is `null` from `read`. There is no plaintext fallback.
 */
export type Vault = {
  readonly read: (connection: ConnectionId, name: SecretName) => Promise<Result<string | null>>;
  readonly write: (
    connection: ConnectionId,
    name: SecretName,
    secret: string,
  ) => Promise<Result<null>>;
  readonly remove: (connection: ConnectionId, name: SecretName) => Promise<Result<null>>;
  /** Names (never secrets) of what is stored, as `connection/name`. */
  readonly list: () => Promise<Result<readonly string[]>>;
  /** Whether the keychain is open and keeps what it is given: writes, reads and removes a probe entry. */
  readonly probe: () => Promise<Result<null>>;
};
