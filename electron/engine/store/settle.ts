import { assert, assertNever } from '../../../shared/assert.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import type { OutboxId } from '../domain/ids.ts';
import { laneOf } from './attempt.ts';
import { note } from './audit.ts';
import { assertMove, moveDocument } from './document-move.ts';
import { raiseLastNumber } from './journals.ts';
import { causeText } from './json.ts';
import { sendingRows } from './lanes.ts';
import { ENDED, retireNumber, storedRow, type StoredRow } from './outbox-row.ts';
import type { Outcome, OutboxState, ReadBack } from './ports.ts';
import type { Trx } from './tables.ts';

/** What an outcome makes of a row. */
type After = {
  readonly state: Extract<OutboxState, 'booked' | 'unclear' | 'refused' | 'parked' | 'queued'>;
  readonly cause: Cause | null;
  readonly number: number | null;
  readonly dueAtMs: number;
  readonly unanswered: number;
};

function after(row: StoredRow, outcome: Outcome): After {
  const dueAtMs = row.due_at_ms;
  switch (outcome.kind) {
    case 'booked':
      return { state: 'booked', cause: null, number: outcome.number, dueAtMs, unanswered: 0 };
    case 'unclear': {
      // A second look that finds no answer is no second attempt.
      const unanswered = row.unanswered + (row.state === 'sending' ? 1 : 0);
      return { state: 'unclear', cause: outcome.cause, number: row.number, dueAtMs, unanswered };
    }
    case 'refused':
      return { state: 'refused', cause: outcome.cause, number: null, dueAtMs, unanswered: 0 };
    case 'parked': {
      const { cause, dueAtMs: until } = outcome;
      return { state: 'parked', cause, number: null, dueAtMs: until, unanswered: 0 };
    }
    case 'again': {
      const kept = outcome.keepNumber;
      return {
        state: 'queued',
        cause: null,
        number: kept ? row.number : null,
        dueAtMs: outcome.dueAtMs,
        unanswered: kept ? row.unanswered : 0,
      };
    }
    default:
      return assertNever(outcome);
  }
}

/** Ends an attempt: row, document, number and its history, last number of the lane and audit row together. */
export async function settle(
  trx: Trx,
  id: OutboxId,
  outcome: Outcome,
  atMs: number,
): Promise<void> {
  const row = await storedRow(trx, id);
  assert(!ENDED.includes(row.state), 'an ended outbox row is not settled again');
  await write(trx, row, after(row, outcome), atMs);
}

async function write(trx: Trx, row: StoredRow, next: After, atMs: number): Promise<void> {
  assertMove(row.state, next.state);
  assert(
    next.number !== null || (next.state !== 'booked' && next.state !== 'unclear'),
    'what may be in the books has a number',
  );
  await retireNumber(trx, row, next.number, atMs);
  await trx
    .updateTable('outbox')
    .set({
      state: next.state,
      cause: causeText(next.cause),
      number: next.number,
      due_at_ms: next.dueAtMs,
      unanswered: next.unanswered,
      lease_owner: null,
      lease_until_ms: null,
    })
    .where('id', '=', row.id)
    .execute();
  await moveDocument(trx, row.document_id, next.state, next.cause);
  if (next.state === 'booked' && next.number !== null) {
    await raiseLastNumber(trx, laneOf(row), next.number);
  }
  await note(trx, {
    atMs,
    action: next.state,
    subject: row.document_id,
    detail: detailOf(row, next),
  });
}

function detailOf(row: StoredRow, next: After): Readonly<Record<string, string>> {
  return {
    outbox: row.id,
    bookyear: String(row.bookyear_id),
    journal: row.journal_key,
    ...(next.number === null ? {} : { number: String(next.number) }),
    ...(next.cause === null ? {} : { cause: next.cause.kind }),
  };
}

/** Gives back what a crash left in sending: to the queue without a number, to be looked up with one. */
export async function recover(trx: Trx, atMs: number): Promise<number> {
  const rows = await sendingRows(trx);
  for (const row of rows) {
    const { number, unanswered } = row;
    const unclear = { state: 'unclear', cause: { kind: 'no-answer', data: {} } } as const;
    const queued = { state: 'queued', cause: null } as const;
    const next = number === null ? queued : unclear;
    await write(trx, row, { ...next, number, dueAtMs: row.due_at_ms, unanswered }, atMs);
  }
  return rows.length;
}

/** Marks booked rows as read back: equal to the cent, or different. */
export async function recordReadBack(trx: Trx, seen: ReadBack, atMs: number): Promise<void> {
  await mark(trx, seen.equal, { verified_at_ms: atMs, differs_at_ms: null });
  await mark(trx, seen.different, { verified_at_ms: null, differs_at_ms: atMs });
}

async function mark(
  trx: Trx,
  ids: readonly OutboxId[],
  change: { readonly verified_at_ms: number | null; readonly differs_at_ms: number | null },
): Promise<void> {
  for (const id of ids) {
    const { numUpdatedRows } = await trx
      .updateTable('outbox')
      .set(change)
      .where('id', '=', id)
      .where('state', '=', 'booked')
      .executeTakeFirstOrThrow();
    assert(numUpdatedRows === 1n, 'what is read back is booked');
  }
}
