import { note } from './audit.ts';
import type { FirmStore } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** The one accounting firm of a profile; there from the first migration on. */
export function firmStore(db: Db): FirmStore {
  return {
    get: () => db.selectFrom('firm').select(['name', 'language']).executeTakeFirstOrThrow(),
    set: ({ name, language }, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('firm').set({ name, language }).execute();
        await note(trx, {
          atMs,
          action: 'firm-changed',
          subject: 'firm',
          detail: { name, language },
        });
      }),
  };
}
