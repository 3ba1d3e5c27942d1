import type { Dossier } from '../domain/dossier.ts';
import { note } from './audit.ts';
import { createKept } from './kept.ts';
import type { DossierStore } from './ports.ts';
import { dossierOf } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** The entrepreneurs of the firm, one per enterprise number. */
export function dossierStore(db: Db): DossierStore {
  const all = createKept<readonly Dossier[]>();
  return {
    ensure: ({ id, name, enterpriseNumber }, atMs) =>
      all.changing(() =>
        inTransaction(db, async (trx) => {
          const known = await trx
            .selectFrom('dossier')
            .selectAll()
            .where('enterprise_number', '=', enterpriseNumber)
            .executeTakeFirst();
          if (known !== undefined) return dossierOf(known);
          const row = { id, name, enterprise_number: enterpriseNumber };
          await trx.insertInto('dossier').values(row).execute();
          const detail = { name, enterpriseNumber };
          await note(trx, { atMs, action: 'dossier-added', subject: id, detail });
          return dossierOf(row);
        }),
      ),
    get: async (id) => {
      const row = await db
        .selectFrom('dossier')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : dossierOf(row);
    },
    list: () =>
      all.get(async () => {
        const rows = await db
          .selectFrom('dossier')
          .selectAll()
          .orderBy('enterprise_number')
          .execute();
        return rows.map(dossierOf);
      }),
  };
}
