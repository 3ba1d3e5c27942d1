import { assert, present } from '../../../shared/assert.ts';
import type { OutboxId } from '../domain/ids.ts';
import { moveDocument } from './document-move.ts';
import { lastNumberOf } from './journals.ts';
import { tipOfLane } from './lanes.ts';
import { storedRow, type StoredRow } from './outbox-row.ts';
import type { Lane } from './ports.ts';
import type { Trx } from './tables.ts';

/** The lane of a stored row. */
export const laneOf = (row: StoredRow): Lane => ({
  dossierId: row.dossier_id,
  bookyearId: row.bookyear_id,
  journalKey: row.journal_key,
});

/** Takes a waiting row whose lane is free; false when it, or another row of its lane, is under way. */
export async function claim(
  trx: Trx,
  id: OutboxId,
  owner: string,
  untilMs: number,
): Promise<boolean> {
  const row = await storedRow(trx, id);
  if (row.state !== 'queued' && row.state !== 'parked') return false;
  const tip = await tipOfLane(trx, laneOf(row));
  if (tip !== undefined && tip.id !== id) return false;
  await trx
    .updateTable('outbox')
    .set({ state: 'sending', cause: null, lease_owner: owner, lease_until_ms: untilMs })
    .where('id', '=', id)
    .execute();
  await moveDocument(trx, row.document_id, 'sending', null);
  return true;
}

/** Fixes the number of a claimed row and counts the attempt, before anything leaves. */
export async function fixNumber(trx: Trx, id: OutboxId, atMs: number): Promise<number> {
  const row = await storedRow(trx, id);
  assert(row.state === 'sending', 'a number is fixed on a claimed row');
  const number = row.number ?? (await freeNumber(trx, laneOf(row)));
  await trx
    .updateTable('outbox')
    .set({
      number,
      attempts: row.attempts + 1,
      first_sent_at_ms: row.first_sent_at_ms ?? atMs,
    })
    .where('id', '=', id)
    .execute();
  return number;
}

async function freeNumber(trx: Trx, lane: Lane): Promise<number> {
  const last = present(await lastNumberOf(trx, lane), 'the journal of a lane is mirrored');
  const number = last + 1;
  const holder = await trx
    .selectFrom('outbox')
    .select('id')
    .where('dossier_id', '=', lane.dossierId)
    .where('bookyear_id', '=', lane.bookyearId)
    .where('journal_key', '=', lane.journalKey)
    .where('number', '=', number)
    .executeTakeFirst();
  assert(
    holder === undefined,
    `no row of ours holds number ${number} of journal ${lane.journalKey}`,
  );
  return number;
}
