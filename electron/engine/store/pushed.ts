import type { DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import { chunks } from './chunks.ts';
import type { PushedRow, PushedStore } from './billit-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

async function keep(
  trx: Trx,
  dossierId: DossierId,
  rows: readonly PushedRow[],
  atMs: number,
): Promise<void> {
  for (const part of chunks(rows)) {
    await trx
      .insertInto('pushed')
      .values(
        part.map(({ kind, key, externalId, hash }) => ({
          dossier_id: dossierId,
          kind,
          key,
          external_id: externalId,
          hash,
          at_ms: atMs,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['dossier_id', 'kind', 'key']).doUpdateSet((eb) => ({
          external_id: eb.ref('excluded.external_id'),
          hash: eb.ref('excluded.hash'),
          at_ms: eb.ref('excluded.at_ms'),
        })),
      )
      .execute();
  }
}

/** What was last sent to Billit, so that only what changed is sent again. */
export function pushedStore(db: Db): PushedStore {
  return {
    of: async (dossierId, kind) => {
      const rows = await db
        .selectFrom('pushed')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .where('kind', '=', kind)
        .execute();
      return new Map(
        rows.map(({ key, external_id: externalId, hash }) => [
          key,
          { kind, key, externalId, hash },
        ]),
      );
    },
    keep: (dossierId, rows, atMs) =>
      inTransaction(db, async (trx) => {
        const [first] = rows;
        if (first === undefined) return;
        await keep(trx, dossierId, rows, atMs);
        const detail = { kind: first.kind, count: String(rows.length), key: first.key };
        await note(trx, { atMs, action: 'pushed-to-billit', subject: dossierId, detail });
      }),
  };
}
