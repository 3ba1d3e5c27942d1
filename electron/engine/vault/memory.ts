import { assert } from '../../../shared/assert.ts';
import { ok } from '../../../shared/result.ts';
import type { Vault } from './port.ts';

/**
 * A vault in the memory of this process, for the public credentials of the rehearsal world only: never for a real
 * connection, as there is no plaintext fallback for secrets.
 */
export function createMemoryVault(): Vault {
  const entries = new Map<string, string>();
  return {
    read: async (connection, name) => ok(entries.get(`${connection}/${name}`) ?? null),
    write: async (connection, name, secret) => {
      assert(secret !== '', 'a secret that is stored is not empty');
      entries.set(`${connection}/${name}`, secret);
      return ok(null);
    },
    remove: async (connection, name) => {
      entries.delete(`${connection}/${name}`);
      return ok(null);
    },
    list: async () => ok([...entries.keys()].sort()),
    probe: async () => ok(null),
  };
}
