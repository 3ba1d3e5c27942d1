import type { Cause } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { lastNumberFromTechnicalInfo } from '../octopus/faults.ts';
import type { RelationRef } from '../octopus/port.ts';
import type { Lane, Outcome, OutboxRow } from '../store/ports.ts';
import { passingCause } from './cause-of-fault.ts';
import { octopusTarget } from './context.ts';
import { highestNumber, isOurs, lookUp, readLane } from './look-up.ts';
import { ensureRelation, type Courier } from './relation.ts';

const LEASE_MS = 5 * 60_000;
const BACKOFF_MS = 2 * 60_000;
const IN_USE_RETRY_MS = 10 * 60_000;
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
  const passing = passingCause(fault, now);
  if (passing !== null) return settle(courier, row, { kind: 'parked', ...passing }, false);
  if (fault.kind === 'unknown-outcome') {
    const again = { kind: 'again', keepNumber: false, dueAtMs: now + BACKOFF_MS } as const;
    return settle(courier, row, again, false);
  }
  return settle(courier, row, { kind: 'refused', cause: refusal(fault) }, true);
}

/** Ends an attempt that failed. Returns whether the lane goes on. */
async function settleFault(courier: Courier, row: OutboxRow, fault: Fault): Promise<boolean> {
  const now = courier.context.clock.now();
  if (fault.kind === 'unknown-outcome') {
    const cause: Cause = { kind: 'no-answer', data: { attempts: String(row.attempts) } };
    return settle(courier, row, { kind: 'unclear', cause }, true);
  }
  const passing = passingCause(fault, now);
  if (passing !== null) return settle(courier, row, { kind: 'parked', ...passing }, false);
  if (fault.kind !== 'rejected') {
    return settle(courier, row, { kind: 'refused', cause: refusal(fault) }, true);
  }
  if (fault.vendorCode === '-13') return renumber(courier, row, fault.technical);
  const parked = parkedRefusal(fault, now);
  if (parked !== null) return settle(courier, row, { kind: 'parked', ...parked }, false);
  return settle(courier, row, { kind: 'refused', cause: refusal(fault) }, true);
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
  const last = lastNumberFromTechnicalInfo(technical) ?? highestNumber(entries);
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

/** Refusals that pass by themselves or once somebody opens what is closed: code -> cause. */
const PASSING_CODES: Readonly<Record<string, Cause['kind']>> = {
  '-11': 'journal-closed',
  '-12': 'journal-in-use',
  '-15': 'period-closed',
  '-9': 'bookyear-missing',
  '-10': 'journal-missing',
};

function parkedRefusal(
  fault: Extract<Fault, { kind: 'rejected' }>,
  nowMs: number,
): { readonly cause: Cause; readonly dueAtMs: number } | null {
  const byCode = PASSING_CODES[fault.vendorCode ?? ''];
  const kind = closedKind(fault) ?? byCode ?? (fault.status === 403 ? 'journal-in-use' : undefined);
  if (kind === undefined) return null;
  return {
    cause: { kind, data: { code: fault.vendorCode ?? '', message: fault.message } },
    dueAtMs: nowMs + IN_USE_RETRY_MS,
  };
}

/**
 * -11 and -15 each stand for two of the three closed states; only the technical text can tell them apart. Without a
 * word that does, the code's own meaning stays.
 */
function closedKind(fault: Extract<Fault, { kind: 'rejected' }>): Cause['kind'] | undefined {
  const text = fault.technical;
  if (fault.vendorCode === '-11' && /\bbook-?year\b.*\bclosed\b/i.test(text))
    return 'bookyear-closed';
  if (fault.vendorCode === '-15' && /\b(protected|secured)\b/i.test(text)) return 'period-secured';
  return undefined;
}

function refusal(fault: Fault): Cause {
  return fault.kind === 'rejected'
    ? {
        kind: 'octopus-refused',
        data: {
          code: fault.vendorCode ?? String(fault.status),
          message: fault.message,
          technical: fault.technical,
        },
      }
    : { kind: 'octopus-refused', data: { code: fault.kind, message: '' } };
}
