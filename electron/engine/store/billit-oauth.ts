import type { BillitOauthStore } from './billit-ports.ts';
import type { Db } from './tables.ts';

/** How the logins at Billit that came with the browser ask for tokens; what is secret is in the keychain. */
export function billitOauthStore(db: Db): BillitOauthStore {
  return {
    get: async (connection) => {
      const row = await db
        .selectFrom('billit_oauth')
        .selectAll()
        .where('connection_id', '=', connection)
        .executeTakeFirst();
      return row === undefined ? null : { clientId: row.client_id, tokenUrl: row.token_url };
    },
    set: async (connection, { clientId, tokenUrl }) => {
      const change = { client_id: clientId, token_url: tokenUrl };
      await db
        .insertInto('billit_oauth')
        .values({ connection_id: connection, ...change })
        .onConflict((conflict) => conflict.column('connection_id').doUpdateSet(change))
        .execute();
    },
  };
}
