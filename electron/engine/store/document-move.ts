import { assert } from '../../../shared/assert.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { mayBecome, type DocumentState } from '../../../shared/model/document-state.ts';
import type { DocumentId } from '../domain/ids.ts';
import { causeText } from './json.ts';
import type { Trx } from './tables.ts';

/** Asserts that a document, or the outbox row it follows, may go on like this; held or queued it may also stay. */
export function assertMove(from: DocumentState, to: DocumentState): void {
  const moves = from === to ? from !== 'booked' && from !== 'sending' : mayBecome(from, to);
  assert(moves, `a document may go from ${from} to ${to}`);
}

/** Moves a document to a state it may go to: the only place that writes a state after ingest. */
export async function moveDocument(
  trx: Trx,
  id: DocumentId,
  to: DocumentState,
  cause: Cause | null,
): Promise<void> {
  const { state } = await trx
    .selectFrom('document')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assertMove(state, to);
  await trx
    .updateTable('document')
    .set({ state: to, cause: causeText(cause) })
    .where('id', '=', id)
    .execute();
}
