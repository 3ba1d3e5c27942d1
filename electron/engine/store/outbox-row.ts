import type { Selectable } from 'kysely';
import { assert } from '../../../shared/assert.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { DocumentId, OutboxId } from '../domain/ids.ts';
import type { OutboxState } from './ports.ts';
import type { OutboxTable, Trx } from './tables.ts';

/** A row of the outbox as it is stored. */
export type StoredRow = Selectable<OutboxTable>;

/** Rows that are done for: their document may be exported again by a new row. */
export const ENDED: readonly OutboxState[] = ['refused', 'withdrawn'];

/** Whether a row of the outbox still speaks for its document. */
export function isLive({ state }: { readonly state: OutboxState }): boolean {
  return !ENDED.includes(state);
}

/** States to which a document goes back before it was sent. */
const TAKEN_BACK: readonly DocumentState[] = ['waiting', 'needs-decision', 'withdrawn'];

/** The row with this id, which exists. */
export function storedRow(trx: Trx, id: OutboxId): Promise<StoredRow> {
  return trx.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Keeps a number in the history of its row when the row gives it up. */
export async function retireNumber(
  trx: Trx,
  row: StoredRow,
  next: number | null,
  atMs: number,
): Promise<void> {
  if (row.number === null || row.number === next) return;
  await trx
    .insertInto('number_history')
    .values({ outbox_id: row.id, number: row.number, replaced_at_ms: atMs })
    .execute();
}

/** While a document is in one of these, nothing of it was sent. */
export const BEFORE_SENDING: readonly DocumentState[] = ['rejected', 'waiting', 'needs-decision'];
/** In these it depends on its booking: none, or one that is proven not to be at Octopus. */
const PERHAPS_UNSENT: readonly DocumentState[] = ['queued', 'parked', 'refused', 'withdrawn'];

/** Whether nothing of a document is or may be at Octopus. A fixed number counts as on its way. */
export async function isUnsent(
  trx: Trx,
  { id, state }: { readonly id: DocumentId; readonly state: DocumentState },
): Promise<boolean> {
  if (BEFORE_SENDING.includes(state)) return true;
  if (!PERHAPS_UNSENT.includes(state)) return false;
  const live = await trx
    .selectFrom('outbox')
    .select(['state', 'number'])
    .where('document_id', '=', id)
    .where('state', 'not in', ENDED)
    .execute();
  return live.every(
    ({ state: at, number }) => (at === 'queued' || at === 'parked') && number === null,
  );
}

/** Withdraws what is queued or parked for a document that a person or the plan takes back; a sent one stays in the way. */
export async function withdrawUnsent(
  trx: Trx,
  documentId: DocumentId,
  to: DocumentState,
  atMs: number,
): Promise<void> {
  await withdrawBooking(trx, documentId, to, atMs);
  await withdrawMailing(trx, documentId, to);
}

function assertUnsent(state: OutboxState, to: DocumentState): void {
  assert(
    (state === 'queued' || state === 'parked') && TAKEN_BACK.includes(to),
    `a document that is ${state} does not become ${to} by itself`,
  );
}

async function withdrawBooking(
  trx: Trx,
  documentId: DocumentId,
  to: DocumentState,
  atMs: number,
): Promise<void> {
  const row = await trx
    .selectFrom('outbox')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('state', 'not in', ENDED)
    .executeTakeFirst();
  if (row === undefined) return;
  assertUnsent(row.state, to);
  await retireNumber(trx, row, null, atMs);
  await trx
    .updateTable('outbox')
    .set({ state: 'withdrawn', cause: null, number: null })
    .where('id', '=', row.id)
    .execute();
}

async function withdrawMailing(trx: Trx, documentId: DocumentId, to: DocumentState): Promise<void> {
  const row = await trx
    .selectFrom('mailing')
    .select(['id', 'state'])
    .where('document_id', '=', documentId)
    .where('state', 'not in', ENDED)
    .executeTakeFirst();
  if (row === undefined) return;
  assertUnsent(row.state, to);
  await trx
    .updateTable('mailing')
    .set({ state: 'withdrawn', cause: null })
    .where('id', '=', row.id)
    .execute();
}
