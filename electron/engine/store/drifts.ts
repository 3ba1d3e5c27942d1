import type { Selectable } from 'kysely';
import type { Difference } from '../../../shared/model/drift.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import { moveCursor } from './cursors.ts';
import { parseDifferences } from './json.ts';
import type { Drift, DriftSighting, DriftStore } from './billit-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { BillitTables } from './billit-tables.ts';
import type { Db, Trx } from './tables.ts';

function driftOf(row: Selectable<BillitTables['drift']>): Drift {
  return {
    documentId: row.document_id,
    dossierId: row.dossier_id,
    externalModified: row.external_modified,
    differences: parseDifferences(row.differences),
    seenAtMs: row.seen_at_ms,
    acceptedAtMs: row.accepted_at_ms,
  };
}

async function ofDocument(db: Db, id: DocumentId): Promise<Drift | null> {
  const row = await db
    .selectFrom('drift')
    .selectAll()
    .where('document_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : driftOf(row);
}

/** A difference that a person has seen to stays seen to; another one is news. */
async function record(trx: Trx, sighting: DriftSighting, atMs: number): Promise<void> {
  const { documentId, dossierId, externalModified, differences, cursor } = sighting;
  await moveCursor(trx, dossierId, cursor);
  const known = await ofDocument(trx, documentId);
  const text = JSON.stringify(differences);
  const same = known !== null && JSON.stringify(known.differences) === text;
  const row = {
    external_modified: externalModified,
    differences: text,
    seen_at_ms: same ? known.seenAtMs : atMs,
    accepted_at_ms: same ? known.acceptedAtMs : null,
  };
  await trx
    .insertInto('drift')
    .values({ document_id: documentId, dossier_id: dossierId, ...row })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet(row))
    .execute();
  if (same || (known === null && differences.length === 0)) return;
  await note(trx, {
    atMs,
    action: 'drift',
    subject: documentId,
    detail: Object.fromEntries(differences.map(detailOf)),
  });
}

function detailOf({ field, before, after }: Difference): readonly [string, string] {
  return [field, `${before} -> ${after}`];
}

/** Documents that changed at Billit after they were sent. */
export function driftStore(db: Db): DriftStore {
  return {
    record: (sighting, atMs) => inTransaction(db, (trx) => record(trx, sighting, atMs)),
    ofDocument: (id) => ofDocument(db, id),
    open: async (dossierId?: DossierId) => {
      let query = db
        .selectFrom('drift')
        .selectAll()
        .where('accepted_at_ms', 'is', null)
        .where('differences', '<>', '[]');
      if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
      const rows = await query.orderBy('dossier_id').orderBy('seen_at_ms').execute();
      return rows.map(driftOf);
    },
    accept: (documentId, atMs) =>
      inTransaction(db, async (trx) => {
        await trx
          .updateTable('drift')
          .set({ accepted_at_ms: atMs })
          .where('document_id', '=', documentId)
          .where('accepted_at_ms', 'is', null)
          .execute();
        await note(trx, { atMs, action: 'drift-accepted', subject: documentId, detail: {} });
      }),
  };
}
