import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import type { Vault } from '../vault/port.ts';

/**
 * A way to prove to Billit who asks: the API key of a user, whose terms allow own use only (docs.billit.be,
 * "oauth-faq"), or OAuth (oauth-provider.ts).
 */
export type AuthProvider = {
  /** The headers of one request. */
  readonly headers: () => Promise<Result<Readonly<Record<string, string>>>>;
  /** Told under which code Billit refused those headers; true when fresh ones are worth one more try. */
  readonly expired: (detail: string) => boolean;
};

/** What a way to sign in is built from. */
export type KeyParts = {
  readonly vault: Vault;
  readonly connectionId: ConnectionId;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
};

/** The API key in the keychain. */
export function createKeyProvider({ vault, connectionId, secrets }: KeyParts): AuthProvider {
  return {
    expired: () => false,
    headers: async () => {
      const key = await vault.read(connectionId, 'billit-api-key');
      if (!key.ok) return key;
      if (key.value === null) return fail({ kind: 'secret-missing', name: 'billit-api-key' });
      secrets.add(key.value);
      return ok({ ApiKey: key.value });
    },
  };
}
