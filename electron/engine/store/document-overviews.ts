import { sql } from 'kysely';
import type { CauseKind } from '../../../shared/model/cause.ts';
import { HELD_STATES } from '../../../shared/model/document-state.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';
import type { HeldCount, LateDocument, MonthCount } from './ports.ts';
import { documentOf } from './rows.ts';
import type { Db } from './tables.ts';

/** Documents that are held, per state and cause, the most first. */
export async function heldCounts(
  db: Db,
  dossierId: DossierId | undefined,
): Promise<readonly HeldCount[]> {
  let query = db
    .selectFrom('document')
    .select((eb) => [
      'state',
      sql<CauseKind>`json_extract(cause, '$.kind')`.as('kind'),
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('dossier_id').as('dossier_id'),
    ])
    .where('state', 'in', HELD_STATES)
    .groupBy(['state', 'kind']);
  if (dossierId !== undefined) query = query.where('dossier_id', '=', dossierId);
  const rows = await query.execute();
  return rows
    .map((row) => ({
      state: row.state,
      cause: row.kind,
      count: row.count,
      dossierId: row.dossier_id,
    }))
    .toSorted((left, right) => right.count - left.count);
}

/** Documents of a dossier per month of their date and state. */
export async function countMonths(db: Db, dossierId: DossierId): Promise<readonly MonthCount[]> {
  return db
    .selectFrom('document')
    .select((eb) => [
      sql<string | null>`substr(issue_date, 1, 7)`.as('month'),
      'state',
      eb.fn.countAll<number>().as('count'),
    ])
    .where('dossier_id', '=', dossierId)
    .groupBy(['month', 'state'])
    .orderBy('month')
    .execute();
}

/** Moves of a document that a person would call news. */
const NEWS = ['booked', 'delivered', 'refused', 'parked', 'unclear', 'needs-decision', 'rejected'];
/** How far back the trail is read: a document moves a few times in a row. */
const MOVES = 100;

/** The documents that moved last, the newest first. */
export async function latelyMoved(db: Db, limit: number): Promise<readonly LateDocument[]> {
  const moves = await db
    .selectFrom('audit')
    .innerJoin('document', 'document.id', 'audit.subject')
    .select(['document.id', 'audit.at_ms'])
    .where('audit.action', 'in', NEWS)
    .orderBy('audit.seq', 'desc')
    .limit(MOVES)
    .execute();
  const lastMove = new Map<DocumentId, number>();
  for (const { id, at_ms: atMs } of moves) if (!lastMove.has(id)) lastMove.set(id, atMs);
  const found: LateDocument[] = [];
  for (const [id, atMs] of [...lastMove].slice(0, limit)) {
    const row = await db
      .selectFrom('document')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    found.push({ document: documentOf(row), atMs, booking: await bookingOf(db, id) });
  }
  return found;
}

async function bookingOf(db: Db, id: DocumentId): Promise<LateDocument['booking']> {
  const row = await db
    .selectFrom('outbox')
    .select(['journal_key as journalKey', 'number'])
    .where('document_id', '=', id)
    .where('state', '=', 'booked')
    .executeTakeFirst();
  const number = row?.number ?? null;
  return row === undefined || number === null ? null : { journalKey: row.journalKey, number };
}
