import type { DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import type { OtherDocumentRow, OtherDocumentStore } from './billit-ports.ts';
import { parseStrings } from './json.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

const LISTED = [
  'external_id',
  'name',
  'description',
  'date',
  'tags',
  'file_name',
  'received_at_ms',
] as const;

async function add(
  trx: Trx,
  row: OtherDocumentRow,
  bytes: Uint8Array,
): Promise<'stored' | 'known'> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('other_document')
    .values({
      dossier_id: row.dossierId,
      external_id: row.externalId,
      name: row.name,
      description: row.description,
      date: row.date,
      tags: JSON.stringify(row.tags),
      file_name: row.fileName,
      bytes,
      received_at_ms: row.receivedAtMs,
    })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'external_id']).doNothing())
    .executeTakeFirstOrThrow();
  if (added !== 1n) return 'known';
  await note(trx, {
    atMs: row.receivedAtMs,
    action: 'other-document-stored',
    subject: row.dossierId,
    detail: { documentId: row.externalId },
  });
  return 'stored';
}

async function list(db: Db, dossierId: DossierId): Promise<readonly OtherDocumentRow[]> {
  const rows = await db
    .selectFrom('other_document')
    .select(LISTED)
    .where('dossier_id', '=', dossierId)
    .orderBy('received_at_ms', 'desc')
    .orderBy('external_id', 'desc')
    .execute();
  return rows.map((row) => ({
    externalId: row.external_id,
    dossierId,
    name: row.name,
    description: row.description,
    date: row.date,
    tags: parseStrings(row.tags),
    fileName: row.file_name,
    receivedAtMs: row.received_at_ms,
  }));
}

/** Documents of Billit that are no invoices: kept with their file, never booked. */
export function otherDocumentStore(db: Db): OtherDocumentStore {
  return {
    add: (row, bytes) => inTransaction(db, (trx) => add(trx, row, bytes)),
    known: async (dossierId) => {
      const rows = await db
        .selectFrom('other_document')
        .select('external_id')
        .where('dossier_id', '=', dossierId)
        .execute();
      return new Set(rows.map((row) => row.external_id));
    },
    list: (dossierId) => list(db, dossierId),
    file: async (dossierId, externalId) => {
      const row = await db
        .selectFrom('other_document')
        .select(['file_name', 'bytes'])
        .where('dossier_id', '=', dossierId)
        .where('external_id', '=', externalId)
        .executeTakeFirst();
      return row === undefined
        ? null
        : { fileName: row.file_name, bytes: new Uint8Array(row.bytes) };
    },
  };
}
