import { sql } from 'kysely';
import type { Cause } from '../../../shared/model/cause.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Lane, OutboxRow } from './ports.ts';
import type { StoredRow } from './outbox-row.ts';
import { outboxOf } from './rows.ts';
import type { Db } from './tables.ts';

/* Written as in the partial indexes of the schema, literals included: only then SQLite uses them. */

/** The tip of a lane: the one row that is sent, being looked up, or to be sent again under the number it keeps. */
const IS_TIP = sql<boolean>`(state IN ('sending', 'unclear') OR (state = 'queued' AND number IS NOT NULL))`;
const IS_WAITING = sql<boolean>`state IN ('queued', 'parked')`;
const IS_UNVERIFIED = sql<boolean>`(state = 'booked' AND verified_at_ms IS NULL AND differs_at_ms IS NULL)`;

const ofLane = (db: Db, lane: Lane) =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('dossier_id', '=', lane.dossierId)
    .where('bookyear_id', '=', lane.bookyearId)
    .where('journal_key', '=', lane.journalKey);

/** The row that the rest of its lane waits for; undefined when the lane is free. */
export function tipOfLane(db: Db, lane: Lane): Promise<StoredRow | undefined> {
  return ofLane(db, lane).where(IS_TIP).executeTakeFirst();
}

/** Rows cut off while they were sent. */
export function sendingRows(db: Db): Promise<StoredRow[]> {
  return db.selectFrom('outbox').selectAll().where(IS_TIP).where('state', '=', 'sending').execute();
}

/** Rows that wait for their moment only: not for another row of their lane. */
const movable = (db: Db) =>
  db
    .selectFrom('outbox')
    .where(IS_WAITING)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('outbox as tip')
            .select('tip.id')
            .where(IS_TIP)
            .whereRef('tip.dossier_id', '=', 'outbox.dossier_id')
            .whereRef('tip.bookyear_id', '=', 'outbox.bookyear_id')
            .whereRef('tip.journal_key', '=', 'outbox.journal_key')
            .whereRef('tip.id', '<>', 'outbox.id'),
        ),
      ),
    );

/** Lanes, of one dossier or of all, in which something is to be looked up, or to be sent now. */
export async function dueLanes(
  db: Db,
  atMs: number,
  dossierId?: DossierId,
): Promise<readonly Lane[]> {
  const columns = ['dossier_id', 'bookyear_id', 'journal_key'] as const;
  const unclear = db.selectFrom('outbox').where(IS_TIP).where('state', '=', 'unclear');
  const due = movable(db).where('due_at_ms', '<=', atMs);
  const ofDossier = (rows: typeof unclear) =>
    dossierId === undefined ? rows : rows.where('outbox.dossier_id', '=', dossierId);
  const rows = await ofDossier(unclear)
    .select(columns)
    .union(ofDossier(due).select(columns))
    .orderBy('dossier_id')
    .orderBy('bookyear_id')
    .orderBy('journal_key')
    .execute();
  return rows.map(laneOf);
}

/** Lanes of a dossier with a row that has not come to its end. */
export async function lanesUnderWay(db: Db, dossierId: DossierId): Promise<readonly Lane[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['dossier_id', 'bookyear_id', 'journal_key'])
    .distinct()
    .where('dossier_id', '=', dossierId)
    .where((eb) => eb.or([IS_WAITING, IS_TIP]))
    .execute();
  return rows.map(laneOf);
}

type LaneColumns = {
  readonly dossier_id: DossierId;
  readonly bookyear_id: number;
  readonly journal_key: string;
};

function laneOf(row: LaneColumns): Lane {
  return { dossierId: row.dossier_id, bookyearId: row.bookyear_id, journalKey: row.journal_key };
}

/** The row of a lane to send now: the one that keeps its number, else the oldest at Billit. */
export async function nextOfLane(db: Db, lane: Lane, atMs: number): Promise<OutboxRow | null> {
  const tip = await tipOfLane(db, lane);
  if (tip !== undefined) {
    return tip.state === 'queued' && tip.due_at_ms <= atMs ? outboxOf(tip) : null;
  }
  const row = await ofLane(db, lane)
    .where(IS_WAITING)
    .where('due_at_ms', '<=', atMs)
    .orderBy('external_created')
    .orderBy('external_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : outboxOf(row);
}

/** Rows of a lane whose outcome is unknown. */
export async function unclearOfLane(db: Db, lane: Lane): Promise<readonly OutboxRow[]> {
  const rows = await ofLane(db, lane).where(IS_TIP).where('state', '=', 'unclear').execute();
  return rows.map(outboxOf);
}

/** Booked rows of a lane that were not read back yet, in order of their numbers. */
export async function unverifiedOfLane(db: Db, lane: Lane): Promise<readonly OutboxRow[]> {
  const rows = await ofLane(db, lane).where(IS_UNVERIFIED).orderBy('number').execute();
  return rows.map(outboxOf);
}

/** Lanes of a dossier with booked rows that were not read back yet. */
export async function unverifiedLanes(db: Db, dossierId: DossierId): Promise<readonly Lane[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['dossier_id', 'bookyear_id', 'journal_key'])
    .distinct()
    .where('dossier_id', '=', dossierId)
    .where(IS_UNVERIFIED)
    .execute();
  return rows.map(laneOf);
}

/** The highest number that we booked in a lane; 0 when we booked none. */
export async function highestBookedOfLane(db: Db, lane: Lane): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select('number')
    .where('dossier_id', '=', lane.dossierId)
    .where('bookyear_id', '=', lane.bookyearId)
    .where('journal_key', '=', lane.journalKey)
    .where('number', 'is not', null)
    .where('state', '=', 'booked')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

/** The earliest moment at which a row that waits for time only becomes due. */
export async function nextDueAtMs(db: Db): Promise<number | null> {
  const row = await movable(db)
    .select('due_at_ms')
    .orderBy('due_at_ms')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at_ms ?? null;
}

/** Makes the rows of a dossier due that are parked for one cause. */
export async function resume(
  db: Db,
  dossierId: DossierId,
  { kind, atMs }: { readonly kind: Cause['kind']; readonly atMs: number },
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at_ms: atMs })
    .where(IS_WAITING)
    .where('dossier_id', '=', dossierId)
    .where(sql<string>`json_extract(cause, '$.kind')`, '=', kind)
    .where('due_at_ms', '>', atMs)
    .execute();
}
