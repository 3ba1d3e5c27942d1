import type { Selectable } from 'kysely';
import { assert } from '../../../shared/assert.ts';
import { note } from './audit.ts';
import type { UploadTable } from './page-tables.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';
import type { NewUpload, UploadOutcome, UploadRow, UploadStore } from './upload-ports.ts';

const HEAD = [
  'id',
  'dossier_id',
  'sha256',
  'file_name',
  'mime_type',
  'added_at_ms',
  'state',
  'upload_id',
  'answer',
  'attempts',
] as const satisfies readonly (keyof UploadTable)[];

function rowOf(row: Pick<Selectable<UploadTable>, (typeof HEAD)[number]>): UploadRow {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    sha256: row.sha256,
    fileName: row.file_name,
    mimeType: row.mime_type,
    addedAtMs: row.added_at_ms,
    state: row.state,
    uploadId: row.upload_id,
    answer: row.answer,
    attempts: row.attempts,
  };
}

const heads = (db: Db) => db.selectFrom('upload').select(HEAD);

async function add(trx: Trx, upload: NewUpload): Promise<'stored' | 'known'> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('upload')
    .values({
      id: upload.id,
      dossier_id: upload.dossierId,
      sha256: upload.sha256,
      file_name: upload.fileName,
      mime_type: upload.mimeType,
      added_at_ms: upload.addedAtMs,
      state: 'waiting',
      upload_id: null,
      answer: '',
      attempts: 0,
      sent_at_ms: null,
      bytes: upload.bytes,
    })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'sha256']).doNothing())
    .executeTakeFirstOrThrow();
  if (added !== 1n) return 'known';
  const { id, dossierId: subject, fileName, addedAtMs: atMs } = upload;
  await note(trx, { atMs, action: 'upload-stored', subject, detail: { upload: id, fileName } });
  return 'stored';
}

async function leave(trx: Trx, id: string, atMs: number): Promise<boolean> {
  const row = await heads(trx).where('id', '=', id).executeTakeFirst();
  if (row?.state !== 'waiting') return false;
  const changes = { state: 'sending', sent_at_ms: atMs, attempts: row.attempts + 1 } as const;
  await trx.updateTable('upload').set(changes).where('id', '=', id).execute();
  return true;
}

async function settle(trx: Trx, id: string, outcome: UploadOutcome, atMs: number): Promise<void> {
  const row = await heads(trx).where('id', '=', id).executeTakeFirst();
  assert(row !== undefined, 'an upload that is settled exists');
  const answer = outcome.kind === 'there' ? '' : outcome.answer;
  const uploadId = outcome.kind === 'there' ? (outcome.uploadId ?? row.upload_id) : row.upload_id;
  const changes = { state: outcome.kind, answer, upload_id: uploadId };
  await trx.updateTable('upload').set(changes).where('id', '=', id).execute();
  const detail = { upload: id, ...(answer === '' ? {} : { answer }) };
  await note(trx, { atMs, action: `upload-${outcome.kind}`, subject: row.dossier_id, detail });
}

async function recover(trx: Trx, atMs: number): Promise<number> {
  const rows = await heads(trx).where('state', '=', 'sending').execute();
  for (const { id } of rows) await settle(trx, id, { kind: 'unclear', answer: 'no-answer' }, atMs);
  return rows.length;
}

/** Files for Fast Input: each is handed over once, and none is removed. */
export function uploadStore(db: Db): UploadStore {
  return {
    add: (upload) => inTransaction(db, (trx) => add(trx, upload)),
    list: async (dossierId, limit) => {
      const own = heads(db).where('dossier_id', '=', dossierId).orderBy('seq', 'desc');
      return (await own.limit(limit).execute()).map(rowOf);
    },
    get: async (id) => {
      const row = await heads(db).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },
    ofBytes: async (dossierId, sha256) => {
      const own = heads(db).where('dossier_id', '=', dossierId);
      const row = await own.where('sha256', '=', sha256).executeTakeFirst();
      return row === undefined ? null : rowOf(row);
    },
    bytes: async (id) => {
      const rows = db.selectFrom('upload').select('bytes').where('id', '=', id);
      return (await rows.executeTakeFirst())?.bytes ?? null;
    },
    due: async (dossierId) => {
      const own = heads(db).where('dossier_id', '=', dossierId).where('state', '=', 'waiting');
      return (await own.orderBy('seq').execute()).map(rowOf);
    },
    leave: (id, atMs) => inTransaction(db, (trx) => leave(trx, id, atMs)),
    settle: (id, outcome, atMs) => inTransaction(db, (trx) => settle(trx, id, outcome, atMs)),
    recover: (atMs) => inTransaction(db, (trx) => recover(trx, atMs)),
  };
}
