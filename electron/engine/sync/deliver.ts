import type { Cause } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { lastNumberFromTechnicalInfo } from '../octopus/faults.ts';
import type { RelationRef } from '../octopus/port.ts';
import type { Lane, Outcome, OutboxRow } from '../store/ports.ts';
import { octopusTarget } from './context.ts';
import { highestNumber, isOurs, lookUp, readLane } from './look-up.ts';
import { ensureRelation, type Courier } from './relation.ts';
import { wayOfFault, type FaultPlace } from './way-of-fault.ts';

const LEASE_MS = 5 * 60_000;
const BACKOFF_MS = 2 * 60_000;
const REMOVED_RETRY_MS = 60 * 60_000;
/** A lane that is renumbered this often in a row is written to by somebody else right now: later. */
const MAX_RENUMBERINGS = 5;
const MAX_ROWS_PER_TURN = 10_000;

/** Why a lane stopped: nothing left to send, or something that concerns the whole lane. */
export type LaneEnd = 'empty' | 'blocked';

/**
 * Sends what is due in one lane, in order, one at a time: the number is fixed and stored before the POST; after an
 * unknown outcome nothing else in the lane moves until Octopus was looked at (architecture, "Never lost, never twice").
 */
export async function deliverLane(courier: Courier, lane: Lane): Promise<LaneEnd> {
  const { store, clock } = courier.context;
  for (let turn = 0; turn < MAX_ROWS_PER_TURN; turn += 1) {
    if ((await store.outbox.unclearOfLane(lane)).length > 0) {
      const looked = await lookUp(courier, lane);
      if (!looked) return 'blocked';
    }
    const row = await store.outbox.nextOfLane(lane, clock.now());
    if (row === null) return 'empty';
    if (courier.control.stopping()) return 'blocked';
    const goOn = await deliverRow(courier, row);
    courier.control.onDocument();
    if (!goOn) return 'blocked';
  }
  return 'blocked';
}

async function deliverRow(courier: Courier, row: OutboxRow): Promise<boolean> {
  const { context } = courier;
  const { outbox } = context.store;
  const now = context.clock.now();
  if (!(await outbox.claim(row.id, 'engine', now + LEASE_MS))) return false;
  context.reach('claimed');
  const relation = await ensureRelation(courier, row.booking.relation);
  if (!relation.ok) return settleRelationFault(courier, row, relation.fault);
  const number = await outbox.fixNumber(row.id, context.clock.now());
  context.reach('number-fixed');
  const sent = await post(courier, row, relation.value, number);
  context.reach('posted');
  if (sent.ok) {
    await outbox.settle(row.id, { kind: 'booked', number }, context.clock.now());
    context.reach('settled');
    return true;
  }
  return settleFault(courier, { ...row, number, attempts: row.attempts + 1 }, sent.fault);
}

async function post(courier: Courier, row: OutboxRow, relation: RelationRef, number: number) {
  const { context, subject, client } = courier;
  const files = await context.store.documents.files(row.documentId);
  return client.insertBooking(octopusTarget(subject.link), {
    booking: row.booking,
    number,
    relation,
    attachments: files.map(({ fileName, bytes }) => ({ fileName, bytes })),
  });
}

/** Making a relation may be repeated safely, so no outcome of it is ever unclear. Returns whether the lane goes on. */
async function settleRelationFault(
  courier: Courier,
  row: OutboxRow,
  fault: Fault,
): Promise<boolean> {
  const now = courier.context.clock.now();
  const way = wayOfFault(fault, now, placeOf(row));
  switch (way.kind) {
    case 'parked':
      return settle(courier, row, way, false);
    case 'refused':
      return settle(courier, row, way, true);
    case 'unclear':
    case 'renumber': {
      const again = { kind: 'again', keepNumber: false, dueAtMs: now + BACKOFF_MS } as const;
      return settle(courier, row, again, false);
    }
  }
}

/** Ends an attempt that failed. Returns whether the lane goes on. */
async function settleFault(courier: Courier, row: OutboxRow, fault: Fault): Promise<boolean> {
  const way = wayOfFault(fault, courier.context.clock.now(), placeOf(row));
  switch (way.kind) {
    case 'parked':
      return settle(courier, row, way, false);
    case 'refused':
    case 'unclear':
      return settle(courier, row, way, true);
    case 'renumber':
      return renumber(courier, row, way.technical);
  }
}

/** What the words of a cause may name of a row. */
function placeOf({ booking, lane }: OutboxRow): FaultPlace {
  const accounts = new Set(booking.lines.map(({ account }) => String(account)));
  return {
    journal: lane.journalKey,
    period: String(booking.period),
    date: booking.documentDate,
    account: [...accounts].join(', '),
  };
}

async function settle(
  courier: Courier,
  row: OutboxRow,
  outcome: Outcome,
  goOn: boolean,
): Promise<boolean> {
  await courier.context.store.outbox.settle(row.id, outcome, courier.context.clock.now());
  courier.context.reach('settled');
  return goOn;
}

/**
 * -13: our number is taken or does not follow. First look whether it is ours after all; then the answer says the last
 * number of the journal. A number is replaced only after this proven refusal.
 */
async function renumber(courier: Courier, row: OutboxRow, technical: string): Promise<boolean> {
  const { store, clock } = courier.context;
  const entries = await readLane(courier, row.lane, [row]);
  if (entries === null) {
    const cause: Cause = { kind: 'no-answer', data: { code: '-13' } };
    return settle(courier, row, { kind: 'unclear', cause }, false);
  }
  const holder = entries.find((entry) => entry.number === row.number);
  if (holder !== undefined && isOurs(row.booking, holder)) {
    return settle(courier, row, { kind: 'booked', number: holder.number }, true);
  }
  const told = lastNumberFromTechnicalInfo(technical) ?? (await askLastNumber(courier, row.lane));
  if (told === null) {
    const dueAtMs = clock.now() + BACKOFF_MS;
    return settle(courier, row, { kind: 'again', keepNumber: false, dueAtMs }, false);
  }
  // The list may not know yet what a colleague has not synchronised.
  const last = Math.max(told, highestNumber(entries));
  if (last < (await store.outbox.highestBookedOfLane(row.lane))) {
    const cause: Cause = {
      kind: 'booking-removed',
      data: { journal: row.lane.journalKey, last: String(last) },
    };
    return settle(
      courier,
      row,
      { kind: 'parked', cause, dueAtMs: clock.now() + REMOVED_RETRY_MS },
      false,
    );
  }
  const dueAtMs = clock.now();
  await settle(courier, row, { kind: 'again', keepNumber: false, dueAtMs }, true);
  await store.mirror.setLastNumber(row.lane, last);
  return row.attempts < MAX_RENUMBERINGS;
}

/** The last number of a journal by its list, for an answer that does not tell it; null when it cannot be read now. */
async function askLastNumber(
  { context, subject, client }: Courier,
  { bookyearId, journalKey }: Lane,
): Promise<number | null> {
  const journals = await client.journals(octopusTarget(subject.link), bookyearId);
  if (!journals.ok) return null;
  await context.store.mirror.replaceJournals(subject.dossier.id, bookyearId, journals.value);
  return journals.value.find(({ key }) => key === journalKey)?.lastNumber ?? null;
}
