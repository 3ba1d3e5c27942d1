import { assert } from '../../../shared/assert.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { documentId, type DocumentId, type DossierId } from '../domain/ids.ts';
import type { Approval } from '../domain/schedule.ts';
import { note } from './audit.ts';
import { setChecked, toCheckPerDossier } from './checks.ts';
import { countMonths, heldCounts, latelyMoved } from './document-overviews.ts';
import { moveDocument } from './document-move.ts';
import { duplicateOf } from './duplicates.ts';
import { ingest } from './ingest.ts';
import { isUnsent, withdrawUnsent } from './outbox-row.ts';
import type { DocumentFilter, DocumentRow, DocumentStore } from './ports.ts';
import { documentOf, fileOf } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

/** The longest list that is given at once. */
const MAX_LIMIT = 500;
/** Sorts before every id. */
const FIRST = documentId('');

async function list(db: Db, filter: DocumentFilter): Promise<readonly DocumentRow[]> {
  const { dossierId, states, afterId, limit } = filter;
  assert(limit >= 1 && limit <= MAX_LIMIT, `a list has 1 to ${MAX_LIMIT} documents`);
  let query = db
    .selectFrom('document')
    .selectAll()
    .where('id', '>', afterId ?? FIRST);
  if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
  if (states !== undefined) query = query.where('state', 'in', states);
  const rows = await query.orderBy('id').limit(limit).execute();
  return rows.map(documentOf);
}

type Counts = Readonly<Record<DocumentState, number>>;

async function countByState(db: Db, dossierId: DossierId | undefined): Promise<Counts> {
  let query = db
    .selectFrom('document')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')]);
  if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
  return countsOf(await query.groupBy('state').execute());
}

async function countPerDossier(db: Db): Promise<ReadonlyMap<DossierId, Counts>> {
  const rows = await db
    .selectFrom('document')
    .select((eb) => ['dossier_id', 'state', eb.fn.countAll<number>().as('count')])
    .groupBy(['dossier_id', 'state'])
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.dossier_id);
  return new Map([...grouped].map(([dossierId, counted]) => [dossierId, countsOf(counted)]));
}

/** Counts per state, every state present. */
export function countsOf(
  rows: readonly { readonly state: DocumentState; readonly count: number }[],
): Counts {
  const counted = new Map(rows.map(({ state, count }) => [state, count]));
  const count = (state: DocumentState): number => counted.get(state) ?? 0;
  return {
    rejected: count('rejected'),
    waiting: count('waiting'),
    'needs-decision': count('needs-decision'),
    queued: count('queued'),
    sending: count('sending'),
    unclear: count('unclear'),
    parked: count('parked'),
    refused: count('refused'),
    delivered: count('delivered'),
    booked: count('booked'),
    withdrawn: count('withdrawn'),
  };
}

type Move = {
  readonly id: DocumentId;
  readonly state: DocumentState;
  readonly cause: Cause | null;
  readonly atMs: number;
};

async function setState(trx: Trx, { id, state, cause, atMs }: Move): Promise<void> {
  await withdrawUnsent(trx, id, state, atMs);
  await moveDocument(trx, id, state, cause);
  const detail = cause === null ? {} : { cause: cause.kind };
  await note(trx, { atMs, action: state, subject: id, detail });
}

async function setApproval(
  trx: Trx,
  id: DocumentId,
  { approval, atMs }: { readonly approval: Approval; readonly atMs: number },
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ approval })
    .where('id', '=', id)
    .where('state', '!=', 'booked')
    .execute();
  await note(trx, { atMs, action: 'approval-told', subject: id, detail: { approval } });
}

/** The documents with their original files. */
export function documentStore(db: Db): DocumentStore {
  return {
    ingest: (row, files, cursor, atMs) =>
      inTransaction(db, (trx) => ingest(trx, { row, files, cursor, atMs })),
    setApproval: (id, approval, atMs) =>
      inTransaction(db, (trx) => setApproval(trx, id, { approval, atMs })),
    setChecked: (ids, checked, check) =>
      inTransaction(db, (trx) => setChecked(trx, ids, checked, check)),
    toCheckPerDossier: () => toCheckPerDossier(db),
    get: async (id) => {
      const row = await db
        .selectFrom('document')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : documentOf(row);
    },
    byExternalId: async (dossierId, externalId) => {
      const row = await db
        .selectFrom('document')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .where('source', '=', 'billit')
        .where('external_id', '=', externalId)
        .executeTakeFirst();
      return row === undefined ? null : documentOf(row);
    },
    list: (filter) => list(db, filter),
    files: async (id) => {
      const rows = await db
        .selectFrom('document_file')
        .selectAll()
        .where('document_id', '=', id)
        .orderBy('position')
        .execute();
      return rows.map(fileOf);
    },
    countByState: (dossierId) => countByState(db, dossierId),
    countPerDossier: () => countPerDossier(db),
    setState: (id, state, cause, atMs) =>
      inTransaction(db, (trx) => setState(trx, { id, state, cause, atMs })),
    withdrawUnsent: (id, atMs) =>
      inTransaction(db, async (trx) => {
        const { state } = await trx
          .selectFrom('document')
          .select('state')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        if (state === 'withdrawn' || !(await isUnsent(trx, { id, state }))) return false;
        await setState(trx, { id, state: 'withdrawn', cause: null, atMs });
        return true;
      }),
    duplicateOf: (id) => duplicateOf(db, id),
    held: (dossierId) => heldCounts(db, dossierId),
    lately: (limit) => latelyMoved(db, limit),
    months: (dossierId) => countMonths(db, dossierId),
  };
}
