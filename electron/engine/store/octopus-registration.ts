import { note } from './audit.ts';
import type { OctopusRegistrationStore } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** What is registered with Octopus for this program; there from the first migration on. */
export function octopusRegistrationStore(db: Db): OctopusRegistrationStore {
  return {
    get: async () => {
      const row = await db
        .selectFrom('octopus_registration')
        .select(['redirect_uri', 'port'])
        .executeTakeFirstOrThrow();
      return { redirectUri: row.redirect_uri, port: row.port };
    },
    set: ({ redirectUri, port }, atMs) =>
      inTransaction(db, async (trx) => {
        await trx
          .updateTable('octopus_registration')
          .set({ redirect_uri: redirectUri, port })
          .execute();
        const detail = { redirectUri, port: String(port) };
        await note(trx, { atMs, action: 'octopus-registered', subject: 'octopus', detail });
      }),
  };
}
