import { assert } from '../../../shared/assert.ts';
import type { Journal } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { lanesUnderWay } from './lanes.ts';
import type { JournalChanges, Lane } from './ports.ts';
import { flag } from './rows.ts';
import type { Db, Trx } from './tables.ts';

/**
 * Replaces the journals of one bookyear; the last number never falls below what we booked ourselves. A journal in which a
 * booking is on its way stays: Octopus says itself what is the matter when it gets there.
 */
export async function replaceJournals(
  trx: Trx,
  dossierId: DossierId,
  bookyearId: number,
  journals: readonly Journal[],
): Promise<void> {
  assert(
    journals.every((journal) => journal.bookyearId === bookyearId),
    'journals are replaced per bookyear',
  );
  await remove(trx, dossierId, await journalsIn(trx, dossierId, bookyearId));
  const booked = await bookedNumbers(trx, dossierId, bookyearId);
  for (const journal of journals) {
    const row = {
      dossier_id: dossierId,
      bookyear_id: bookyearId,
      journal_key: journal.key,
      name: journal.name,
      last_number: Math.max(journal.lastNumber, booked.get(journal.key) ?? 0),
      closed: flag(journal.closed),
      closed_period: journal.closedPeriod,
      protected_period: journal.protectedPeriod,
      insertion_type: journal.insertionType,
    };
    await trx.insertInto('journal').orReplace().values(row).execute();
  }
}

type JournalKey = Pick<Journal, 'bookyearId' | 'key'>;

async function journalsIn(
  db: Db,
  dossierId: DossierId,
  bookyearId: number,
): Promise<readonly JournalKey[]> {
  const all = await journalsOf(db, dossierId);
  return all.filter((journal) => journal.bookyearId === bookyearId);
}

async function remove(
  trx: Trx,
  dossierId: DossierId,
  journals: readonly JournalKey[],
): Promise<void> {
  const lanes = await lanesUnderWay(trx, dossierId);
  for (const { bookyearId, key } of journals) {
    if (lanes.some((lane) => lane.bookyearId === bookyearId && lane.journalKey === key)) continue;
    await trx
      .deleteFrom('journal')
      .where('dossier_id', '=', dossierId)
      .where('bookyear_id', '=', bookyearId)
      .where('journal_key', '=', key)
      .execute();
  }
}

/** Takes over what changed of the journals that are mirrored. */
export async function applyJournalChanges(
  trx: Trx,
  dossierId: DossierId,
  { modified, deleted }: JournalChanges,
): Promise<void> {
  for (const { bookyearId, key: journalKey, ...change } of modified) {
    const lane = { dossierId, bookyearId, journalKey };
    await ofLane(trx, lane)
      .set({
        closed: flag(change.closed),
        closed_period: change.closedPeriod,
        protected_period: change.protectedPeriod,
      })
      .execute();
    await raiseLastNumber(trx, lane, change.lastNumber);
  }
  await remove(trx, dossierId, deleted);
}

async function bookedNumbers(
  trx: Trx,
  dossierId: DossierId,
  bookyearId: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('outbox')
    .select((eb) => ['journal_key', eb.fn.max<number>('number').as('number')])
    .where('dossier_id', '=', dossierId)
    .where('bookyear_id', '=', bookyearId)
    .where('number', 'is not', null)
    .where('state', '=', 'booked')
    .groupBy('journal_key')
    .execute();
  return new Map(rows.map((row) => [row.journal_key, row.number]));
}

/** The journals of a dossier in all its bookyears. */
export async function journalsOf(db: Db, dossierId: DossierId): Promise<readonly Journal[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('bookyear_id')
    .orderBy('journal_key')
    .execute();
  return rows.map((row) => ({
    bookyearId: row.bookyear_id,
    key: row.journal_key,
    name: row.name,
    lastNumber: row.last_number,
    closed: row.closed === 1,
    closedPeriod: row.closed_period,
    protectedPeriod: row.protected_period,
    insertionType: row.insertion_type,
  }));
}

const ofLane = (db: Db, lane: Lane) =>
  db
    .updateTable('journal')
    .where('dossier_id', '=', lane.dossierId)
    .where('bookyear_id', '=', lane.bookyearId)
    .where('journal_key', '=', lane.journalKey);

/** Takes over the last number of a lane as Octopus told it, lower ones too. */
export async function setLastNumber(db: Db, lane: Lane, lastNumber: number): Promise<void> {
  const { numUpdatedRows } = await ofLane(db, lane)
    .set({ last_number: lastNumber })
    .executeTakeFirstOrThrow();
  assert(numUpdatedRows === 1n, 'the journal of a lane is mirrored');
}

/** Counts a booked number in; a journal that is not mirrored (any more) learns it when it is read. */
export async function raiseLastNumber(trx: Trx, lane: Lane, number: number): Promise<void> {
  await ofLane(trx, lane).set({ last_number: number }).where('last_number', '<', number).execute();
}

/** The last known number of a lane; null when its journal is not mirrored. */
export async function lastNumberOf(trx: Trx, lane: Lane): Promise<number | null> {
  const row = await trx
    .selectFrom('journal')
    .select('last_number')
    .where('dossier_id', '=', lane.dossierId)
    .where('bookyear_id', '=', lane.bookyearId)
    .where('journal_key', '=', lane.journalKey)
    .executeTakeFirst();
  return row?.last_number ?? null;
}
