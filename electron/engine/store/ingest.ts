import { createHash } from 'node:crypto';
import { assert } from '../../../shared/assert.ts';
import type { DocumentId } from '../domain/ids.ts';
import { note } from './audit.ts';
import { differencesOf } from '../domain/drift.ts';
import { holdUnlessChecked } from './checks.ts';
import { moveCursor } from './cursors.ts';
import { moveDocument } from './document-move.ts';
import { BEFORE_SENDING, isUnsent, withdrawUnsent } from './outbox-row.ts';
import type { DocumentFile, DocumentRow } from './ports.ts';
import { documentOf, documentRow } from './rows.ts';
import type { Trx } from './tables.ts';

/** A document as it arrives: its row, its files, and how far its source is read with it. */
export type Arrival = {
  readonly row: DocumentRow;
  readonly files: readonly DocumentFile[];
  readonly cursor: { readonly name: string; readonly value: string };
  readonly atMs: number;
};

/** Stores an arrival, or moves only the cursor when the document is on its way. */
export async function ingest(trx: Trx, arrival: Arrival): Promise<'stored' | 'kept'> {
  const { row, files, cursor, atMs } = arrival;
  assertArrival(arrival);
  await moveCursor(trx, row.dossierId, cursor);
  const known = await trx
    .selectFrom('document')
    .selectAll()
    .where('dossier_id', '=', row.dossierId)
    .where('source', '=', row.source)
    .where('external_id', '=', row.externalId)
    .executeTakeFirst();
  if (known !== undefined && !(await isUnsent(trx, known))) return 'kept';
  if (known !== undefined && !BEFORE_SENDING.includes(known.state)) {
    await withdrawUnsent(trx, known.id, 'waiting', atMs);
    await moveDocument(trx, known.id, 'waiting', null);
  }
  const id = known?.id ?? row.id;
  const before = known === undefined ? null : documentOf(known);
  const checked = before !== null && isAlike(before, row) ? before.checked : null;
  if (before === null) await insert(trx, row);
  else await replace(trx, { ...row, id, checked });
  await addFiles(trx, id, files);
  const action = known === undefined ? 'document-stored' : 'document-replaced';
  const detail = { externalId: row.externalId, state: row.state, sha256: row.ublSha256 };
  await note(trx, { atMs, action, subject: id, detail });
  if (checked === null && (before?.checked ?? null) !== null) {
    await note(trx, { atMs, action: 'check-lapsed', subject: id, detail: {} });
  }
  await holdUnlessChecked(trx, id, atMs);
  return 'stored';
}

/** Whether a person who checked the one version has seen all that is booked of the other. */
function isAlike(before: DocumentRow, after: DocumentRow): boolean {
  const differences = differencesOf({ ...before, document: null }, { ...after, document: null });
  return before.ublSha256 === after.ublSha256 && differences.length === 0;
}

function assertArrival({ row, files }: Arrival): void {
  assert(
    BEFORE_SENDING.includes(row.state),
    'a document arrives rejected, waiting or needing a decision',
  );
  for (const file of files) {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    assert(sha256 === file.sha256, 'the hash of a file is that of its bytes');
  }
  const ubl = files.find((file) => file.role === 'ubl');
  assert(ubl === undefined || ubl.sha256 === row.ublSha256, 'a document carries its UBL hash');
}

/** What waits is new until something or somebody deals with it; no trigger, which would search every table that points here. */
async function insert(trx: Trx, row: DocumentRow): Promise<void> {
  await trx.insertInto('document').values(documentRow(row)).execute();
  if (row.state !== 'waiting') return;
  const entry = { dossier_id: row.dossierId, document_id: row.id };
  await trx.insertInto('document_new').values(entry).execute();
}

async function replace(trx: Trx, row: DocumentRow): Promise<void> {
  await trx.deleteFrom('document_file').where('document_id', '=', row.id).execute();
  const { id, ...changes } = documentRow(row);
  await trx.updateTable('document').set(changes).where('id', '=', id).execute();
}

async function addFiles(trx: Trx, id: DocumentId, files: readonly DocumentFile[]): Promise<void> {
  for (const [position, file] of files.entries()) {
    const row = {
      document_id: id,
      position,
      role: file.role,
      file_name: file.fileName,
      mime_type: file.mimeType,
      size: file.bytes.byteLength,
      sha256: file.sha256,
      bytes: file.bytes,
    };
    await trx.insertInto('document_file').values(row).execute();
  }
}
