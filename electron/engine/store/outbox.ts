import { assert } from '../../../shared/assert.ts';
import { claim, fixNumber } from './attempt.ts';
import { note } from './audit.ts';
import { moveDocument } from './document-move.ts';
import {
  dueLanes,
  highestBookedOfLane,
  nextDueAtMs,
  nextOfLane,
  resume,
  unclearOfLane,
  unverifiedLanes,
  unverifiedOfLane,
} from './lanes.ts';
import { ENDED } from './outbox-row.ts';
import type { OutboxRow, OutboxStore } from './ports.ts';
import { outboxOf } from './rows.ts';
import { recordReadBack, recover, settle } from './settle.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

type Enqueued = Pick<OutboxRow, 'id' | 'documentId' | 'lane' | 'booking' | 'fingerprint'>;

async function countOf(db: Db, column: 'verified_at_ms' | 'differs_at_ms'): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(column, 'is not', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** A document's bookings so far plus one; a live one already has that generation, so that the insert fails. */
async function nextGeneration(trx: Trx, { documentId }: Enqueued): Promise<number> {
  const { ended } = await trx
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('ended'))
    .where('document_id', '=', documentId)
    .where('state', 'in', ENDED)
    .executeTakeFirstOrThrow();
  return ended + 1;
}

async function enqueue(trx: Trx, row: Enqueued, atMs: number): Promise<void> {
  const { id, documentId, lane, booking, fingerprint } = row;
  assert(
    booking.bookyearId === lane.bookyearId && booking.journalKey === lane.journalKey,
    'a booking goes into its own lane',
  );
  const document = await trx
    .selectFrom('document')
    .select(['external_created', 'external_id'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('outbox')
    .values({
      ...document,
      id,
      document_id: documentId,
      target: 'octopus-booking',
      generation: await nextGeneration(trx, row),
      dossier_id: lane.dossierId,
      bookyear_id: lane.bookyearId,
      journal_key: lane.journalKey,
      booking: JSON.stringify(booking),
      fingerprint,
      state: 'queued',
      attempts: 0,
      unanswered: 0,
      due_at_ms: atMs,
    })
    .execute();
  await moveDocument(trx, documentId, 'queued', null);
  const detail = { outbox: id, bookyear: String(lane.bookyearId), journal: lane.journalKey };
  await note(trx, { atMs, action: 'queued', subject: documentId, detail });
}

/** What is on its way to Octopus, and all that ever was. */
export function outboxStore(db: Db): OutboxStore {
  return {
    enqueue: (row, atMs) => inTransaction(db, (trx) => enqueue(trx, row, atMs)),
    dueLanes: (atMs, dossierId) => dueLanes(db, atMs, dossierId),
    nextOfLane: (lane, atMs) => nextOfLane(db, lane, atMs),
    unclearOfLane: (lane) => unclearOfLane(db, lane),
    unverifiedLanes: (dossierId) => unverifiedLanes(db, dossierId),
    highestBookedOfLane: (lane) => highestBookedOfLane(db, lane),
    unverifiedOfLane: (lane) => unverifiedOfLane(db, lane),
    claim: (id, owner, untilMs) => inTransaction(db, (trx) => claim(trx, id, owner, untilMs)),
    fixNumber: (id, atMs) => inTransaction(db, (trx) => fixNumber(trx, id, atMs)),
    resume: (dossierId, kind, atMs) => resume(db, dossierId, { kind, atMs }),
    settle: (id, outcome, atMs) => inTransaction(db, (trx) => settle(trx, id, outcome, atMs)),
    recordReadBack: (seen, atMs) => inTransaction(db, (trx) => recordReadBack(trx, seen, atMs)),
    recover: (atMs) => inTransaction(db, (trx) => recover(trx, atMs)),
    nextDueAtMs: () => nextDueAtMs(db),
    countReadBack: async () => ({
      equal: await countOf(db, 'verified_at_ms'),
      different: await countOf(db, 'differs_at_ms'),
    }),
    countVerifiedSince: async (sinceMs) => {
      const { count } = await db
        .selectFrom('outbox')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('verified_at_ms', '>=', sinceMs)
        .executeTakeFirstOrThrow();
      return count;
    },
    ofDocument: async (documentId) => {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('document_id', '=', documentId)
        .orderBy('generation')
        .execute();
      return rows.map(outboxOf);
    },
    numberHistory: async (id) => {
      const rows = await db
        .selectFrom('number_history')
        .select(['number', 'replaced_at_ms'])
        .where('outbox_id', '=', id)
        .orderBy('seq')
        .execute();
      return rows.map(({ number, replaced_at_ms }) => ({ number, replacedAtMs: replaced_at_ms }));
    },
  };
}
