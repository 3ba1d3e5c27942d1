import { sql, type Selectable } from 'kysely';
import { assert, assertNever } from '../../../shared/assert.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { DossierId, MailingId } from '../domain/ids.ts';
import { note } from './audit.ts';
import { assertMove, moveDocument } from './document-move.ts';
import { causeText, parseCause, parseMailing } from './json.ts';
import type { BookedAs, MailingRow, MailingStore, MailOutcome } from './mail-ports.ts';
import { ENDED } from './outbox-row.ts';
import type { OutboxState } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, MailingTable, Trx } from './tables.ts';

type StoredMailing = Selectable<MailingTable>;

/* Written as in the partial indexes of the schema, literals included: only then SQLite uses them. */
const IS_WAITING = sql<boolean>`state IN ('queued', 'parked')`;
const IS_SENDING = sql<boolean>`state = 'sending'`;
const IS_UNBOOKED = sql<boolean>`state IN ('unclear', 'delivered')`;

const rowsOf = (db: Db) => db.selectFrom('mailing').selectAll();

const stored = (db: Db, id: MailingId): Promise<StoredMailing> =>
  rowsOf(db).where('id', '=', id).executeTakeFirstOrThrow();

function mailingOf(row: StoredMailing): MailingRow {
  return {
    id: row.id,
    documentId: row.document_id,
    dossierId: row.dossier_id,
    generation: row.generation,
    mailing: parseMailing(row.content),
    fingerprint: row.fingerprint,
    state: row.state,
    cause: parseCause(row.cause),
    messageId: row.message_id,
    recipient: row.recipient,
    relation:
      row.relation_external_id === null
        ? null
        : { relationId: row.relation_id, externalId: row.relation_external_id },
    leftAtMs: row.left_at_ms,
    attempts: row.attempts,
    dueAtMs: row.due_at_ms,
    bookedAs: bookedAsOf(row),
  };
}

function bookedAsOf(row: StoredMailing): BookedAs | null {
  const { booked_bookyear_id: bookyearId, booked_journal_key: journalKey } = row;
  const number = row.booked_number;
  if (bookyearId === null || journalKey === null || number === null) return null;
  return { bookyearId, journalKey, number };
}

type Enqueued = Parameters<MailingStore['enqueue']>[0];

async function enqueue(trx: Trx, row: Enqueued, atMs: number): Promise<void> {
  const document = await trx
    .selectFrom('document')
    .select(['external_created', 'external_id'])
    .where('id', '=', row.documentId)
    .executeTakeFirstOrThrow();
  const { ended } = await trx
    .selectFrom('mailing')
    .select((eb) => eb.fn.countAll<number>().as('ended'))
    .where('document_id', '=', row.documentId)
    .where('state', 'in', ENDED)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('mailing')
    .values({
      ...document,
      id: row.id,
      document_id: row.documentId,
      generation: ended + 1,
      dossier_id: row.dossierId,
      content: JSON.stringify(row.mailing),
      fingerprint: row.fingerprint,
      state: 'queued',
      attempts: 0,
      due_at_ms: atMs,
    })
    .execute();
  await moveDocument(trx, row.documentId, 'queued', null);
  const detail = { mailing: row.id };
  await note(trx, { atMs, action: 'queued', subject: row.documentId, detail });
}

async function claim(trx: Trx, id: MailingId, messageId: string): Promise<MailingRow | null> {
  const row = await stored(trx, id);
  if (row.state !== 'queued' && row.state !== 'parked') return null;
  await trx
    .updateTable('mailing')
    .set({ state: 'sending', cause: null, message_id: row.message_id ?? messageId })
    .where('id', '=', id)
    .execute();
  await moveDocument(trx, row.document_id, 'sending', null);
  return mailingOf(await stored(trx, id));
}

async function leave(
  trx: Trx,
  id: MailingId,
  to: Parameters<MailingStore['leave']>[1],
  atMs: number,
): Promise<void> {
  const row = await stored(trx, id);
  assert(row.state === 'sending' && row.left_at_ms === null, 'a claimed mail leaves once');
  const { recipient, relation } = to;
  await trx
    .updateTable('mailing')
    .set({
      recipient,
      relation_id: relation.relationId,
      relation_external_id: relation.externalId,
      left_at_ms: atMs,
      attempts: row.attempts + 1,
    })
    .where('id', '=', id)
    .execute();
  const detail = { mailing: id, recipient, messageId: row.message_id ?? '' };
  await note(trx, { atMs, action: 'mail-leaves', subject: row.document_id, detail });
}

/** What an outcome makes of a mail. */
type After = {
  readonly state: Exclude<OutboxState, 'sending' | 'booked' | 'withdrawn'>;
  readonly cause: Cause | null;
  readonly dueAtMs: number;
};

function after(row: StoredMailing, outcome: MailOutcome): After {
  const dueAtMs = row.due_at_ms;
  switch (outcome.kind) {
    case 'delivered':
      return { state: 'delivered', cause: null, dueAtMs };
    case 'unclear':
    case 'refused':
      return { state: outcome.kind, cause: outcome.cause, dueAtMs };
    case 'parked':
      return { state: 'parked', cause: outcome.cause, dueAtMs: outcome.dueAtMs };
    case 'again':
      return { state: 'queued', cause: null, dueAtMs: outcome.dueAtMs };
    default:
      return assertNever(outcome);
  }
}

async function write(trx: Trx, row: StoredMailing, next: After, atMs: number): Promise<void> {
  assertMove(row.state, next.state);
  const isOut = next.state === 'delivered' || next.state === 'unclear';
  assert(!isOut || row.left_at_ms !== null, 'what may have arrived has left');
  await trx
    .updateTable('mailing')
    .set({
      state: next.state,
      cause: causeText(next.cause),
      due_at_ms: next.dueAtMs,
      left_at_ms: isOut ? row.left_at_ms : null,
    })
    .where('id', '=', row.id)
    .execute();
  await moveDocument(trx, row.document_id, next.state, next.cause);
  const detail = { mailing: row.id, ...(next.cause === null ? {} : { cause: next.cause.kind }) };
  await note(trx, { atMs, action: next.state, subject: row.document_id, detail });
}

async function book(trx: Trx, id: MailingId, as: BookedAs, atMs: number): Promise<boolean> {
  const row = await stored(trx, id);
  const taken = await trx
    .selectFrom('mailing')
    .select('id')
    .where('dossier_id', '=', row.dossier_id)
    .where('booked_bookyear_id', '=', as.bookyearId)
    .where('booked_journal_key', '=', as.journalKey)
    .where('booked_number', '=', as.number)
    .where('booked_number', 'is not', null)
    .executeTakeFirst();
  if (taken !== undefined) return false;
  assertMove(row.state, 'booked');
  await trx
    .updateTable('mailing')
    .set({
      state: 'booked',
      cause: null,
      booked_bookyear_id: as.bookyearId,
      booked_journal_key: as.journalKey,
      booked_number: as.number,
    })
    .where('id', '=', id)
    .execute();
  await moveDocument(trx, row.document_id, 'booked', null);
  const { journalKey, number, bookyearId } = as;
  const place = { bookyear: String(bookyearId), journal: journalKey, number: String(number) };
  const detail = { mailing: id, ...place };
  await note(trx, { atMs, action: 'booked', subject: row.document_id, detail });
  return true;
}

async function recover(trx: Trx, atMs: number): Promise<number> {
  const rows = await rowsOf(trx).where(IS_SENDING).execute();
  for (const row of rows) {
    const outcome: MailOutcome =
      row.left_at_ms === null
        ? { kind: 'again', dueAtMs: row.due_at_ms }
        : { kind: 'unclear', cause: { kind: 'mail-unanswered', data: { answer: '' } } };
    await write(trx, row, after(row, outcome), atMs);
  }
  return rows.length;
}

async function nextOf(db: Db, dossierId: DossierId, atMs: number): Promise<MailingRow | null> {
  const row = await rowsOf(db)
    .where('dossier_id', '=', dossierId)
    .where(IS_WAITING)
    .where('due_at_ms', '<=', atMs)
    .orderBy('external_created')
    .orderBy('external_id')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : mailingOf(row);
}

/** The mails to mailboxes: the other half of the outbox. */
export function mailingStore(db: Db): MailingStore {
  return {
    enqueue: (row, atMs) => inTransaction(db, (trx) => enqueue(trx, row, atMs)),
    claim: (id, messageId) => inTransaction(db, (trx) => claim(trx, id, messageId)),
    leave: (id, to, atMs) => inTransaction(db, (trx) => leave(trx, id, to, atMs)),
    settle: (id, outcome, atMs) =>
      inTransaction(db, async (trx) => {
        const row = await stored(trx, id);
        await write(trx, row, after(row, outcome), atMs);
      }),
    book: (id, bookedAs, atMs) => inTransaction(db, (trx) => book(trx, id, bookedAs, atMs)),
    recover: (atMs) => inTransaction(db, (trx) => recover(trx, atMs)),
    nextOf: (dossierId, atMs) => nextOf(db, dossierId, atMs),
    ...mailingLists(db),
  };
}

function mailingLists(
  db: Db,
): Pick<MailingStore, 'dueDossiers' | 'unbooked' | 'wake' | 'nextDueAtMs' | 'ofDocument'> {
  return {
    dueDossiers: async (atMs) => {
      const rows = await db
        .selectFrom('mailing')
        .select('dossier_id')
        .distinct()
        .where(IS_WAITING)
        .where('due_at_ms', '<=', atMs)
        .execute();
      return rows.map((row) => row.dossier_id);
    },
    unbooked: async (dossierId) => {
      const rows = await rowsOf(db)
        .where('dossier_id', '=', dossierId)
        .where(IS_UNBOOKED)
        .orderBy('left_at_ms')
        .execute();
      return rows.map(mailingOf);
    },
    wake: async (dossierId, atMs) => {
      await db
        .updateTable('mailing')
        .set({ due_at_ms: atMs })
        .where('dossier_id', '=', dossierId)
        .where('state', '=', 'parked')
        .execute();
    },
    nextDueAtMs: async () => {
      const row = await db
        .selectFrom('mailing')
        .select('due_at_ms')
        .where(IS_WAITING)
        .orderBy('due_at_ms')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at_ms ?? null;
    },
    ofDocument: async (documentId) => {
      const rows = await rowsOf(db)
        .where('document_id', '=', documentId)
        .orderBy('generation')
        .execute();
      return rows.map(mailingOf);
    },
  };
}
