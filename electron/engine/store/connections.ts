import { note } from './audit.ts';
import type { ConnectionStore } from './ports.ts';
import { connectionOf, connectionRow } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** The logins at the services. */
export function connectionStore(db: Db): ConnectionStore {
  return {
    add: (connection, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.insertInto('connection').values(connectionRow(connection)).execute();
        const detail = { kind: connection.kind, label: connection.label };
        await note(trx, { atMs, action: 'connection-added', subject: connection.id, detail });
      }),
    get: async (id) => {
      const row = await db
        .selectFrom('connection')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : connectionOf(row);
    },
    setPartyStrategy: (id, strategy, atMs) =>
      inTransaction(db, async (trx) => {
        await trx
          .updateTable('connection')
          .set({ party_strategy: strategy })
          .where('id', '=', id)
          .execute();
        const detail = { strategy };
        await note(trx, { atMs, action: 'party-strategy-proven', subject: id, detail });
      }),
    setSignIn: (id, { signIn, account }, atMs) =>
      inTransaction(db, async (trx) => {
        await trx
          .updateTable('connection')
          .set({ sign_in: signIn, account })
          .where('id', '=', id)
          .execute();
        await note(trx, { atMs, action: 'signed-in-anew', subject: id, detail: { signIn } });
      }),
    list: async () => {
      const rows = await db.selectFrom('connection').selectAll().orderBy('id').execute();
      return rows.map(connectionOf);
    },
  };
}
