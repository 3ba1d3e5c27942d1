import { brusselsDay } from '../../../shared/clock.ts';
import { HELD_STATES, type DocumentState } from '../../../shared/model/document-state.ts';
import type { WriteBackRules } from '../../../shared/model/write-back.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, BillitTarget, OrderChanges } from '../billit/port.ts';
import { paidPlaces } from '../domain/paid.ts';
import type { OctopusClient, OpenItem } from '../octopus/port.ts';
import type { WriteBackRow, WrittenWhat } from '../store/write-back-ports.ts';
import { billitTarget, octopusTarget, type Subject, type SyncContext } from './context.ts';

/** The open items of a dossier are asked for once in this time, ms: Octopus' list has a daily maximum, and paying takes days. */
const OPEN_ITEMS_EVERY_MS = 20 * 3_600_000;
/** When they were asked for last. */
const OPEN_ITEMS_AT = 'write-back/open-items';
/** Orders that Billit refuses in one run before it is left alone until the next. */
const MAX_FAULTS = 20;
/** Longest InternalInfo that is added to, in characters: the contract names no length, and none may be cut off. */
const MAX_INFO = 2_000;

type Work = {
  readonly context: SyncContext;
  readonly subject: Subject;
  readonly billit: BillitClient;
  readonly target: BillitTarget;
};

/**
 * Tells Billit what became of its documents, as far as the office wants it (S79, N04): only what is not told yet. It
 * follows the bookings and never stands in their way; what fails is done at the next run. A change that may have arrived
 * is looked at first the next time, so that nothing is written twice.
 */
export async function writeBack(context: SyncContext, subject: Subject): Promise<Result<null>> {
  const { store } = context;
  const { id } = subject.dossier;
  const wanted = await store.writeBack.rules(id);
  const rules = { ...wanted, paid: wanted.paid && (await isPaidDue(context, subject)) };
  if (!Object.values(rules).includes(true)) return ok(null);
  const rows = await store.writeBack.rows(id, rules);
  if (rows.length === 0) return ok(null);
  const billit = await context.billit(subject.link.billitConnectionId);
  if (!billit.ok) return billit;
  const target = billitTarget(subject.link);
  const work: Work = { context, subject, billit: billit.value, target };
  const paid = rules.paid ? await paidOn(work, rows) : ok(new Map<string, string>());
  const wishes = { rules, paidOn: paid.ok ? paid.value : new Map<string, string>() };
  const faults: Fault[] = paid.ok ? [] : [paid.fault];
  for (const row of rows) {
    const told = await tellOne(work, row, wishes);
    if (told.ok) continue;
    faults.push(told.fault);
    if (!concernsOneOrder(told.fault) || faults.length > MAX_FAULTS) break;
  }
  const [first] = faults;
  return first === undefined ? ok(null) : fail(first);
}

/** An order that Billit does not let be changed keeps none of the others from it. */
function concernsOneOrder({ kind }: Fault): boolean {
  return kind === 'rejected' || kind === 'not-found' || kind === 'malformed';
}

/** The states in which a person must do something before the document can go on. */
const FOR_A_PERSON: ReadonlySet<DocumentState> = new Set(
  HELD_STATES.filter((state) => state !== 'parked' && state !== 'unclear'),
);

type Wishes = {
  readonly rules: WriteBackRules;
  /** Day on which a document was seen paid, by document. */
  readonly paidOn: ReadonlyMap<string, string>;
};

async function tellOne(work: Work, row: WriteBackRow, wishes: Wishes): Promise<Result<null>> {
  const { rules } = wishes;
  if (rules.number && row.booked !== null && row.written.number === undefined) {
    const noted = await noteNumber(work, row, row.booked);
    if (!noted.ok) return noted;
  }
  const isOver = row.state === 'booked' || row.state === 'delivered';
  if (rules.sent && row.direction === 'purchase' && isOver && row.written.sent === undefined) {
    const told = await tell(work, row, { what: 'sent', value: 'true', changes: { IsSent: true } });
    if (!told.ok) return told;
  }
  const day = wishes.paidOn.get(row.documentId);
  if (rules.paid && day !== undefined && row.written.paid === undefined) {
    const changes = { Paid: true, PaidDate: day };
    const told = await tell(work, row, { what: 'paid', value: day, changes });
    if (!told.ok) return told;
  }
  if (!rules.verify) return ok(null);
  const needed = FOR_A_PERSON.has(row.state);
  // Only what this program marked is unmarked by it.
  if (String(needed) === (row.written.verify ?? 'false')) return ok(null);
  const changes = { AccountantVerificationNeeded: needed };
  return tell(work, row, { what: 'verify', value: String(needed), changes });
}

type Telling = {
  readonly what: WrittenWhat;
  readonly value: string;
  readonly changes: OrderChanges;
};

/** Changes an order and keeps that it was done; said twice it is the same, so a lost answer does no harm. */
async function tell(work: Work, row: WriteBackRow, telling: Telling): Promise<Result<null>> {
  const changed = await work.billit.changeOrder(work.target, row.orderId, telling.changes);
  if (!changed.ok) return changed;
  await keep(work, row, telling);
  return ok(null);
}

function keep({ context, subject }: Work, row: WriteBackRow, { what, value }: Telling) {
  const place = { documentId: row.documentId, dossierId: subject.dossier.id };
  return context.store.writeBack.keep(place, what, { value, atMs: context.clock.now() });
}

/** Adds the number behind what stands in InternalInfo. What stands there is read first: a repeat finds its own words. */
async function noteNumber(
  work: Work,
  row: WriteBackRow,
  { journalKey, number }: NonNullable<WriteBackRow['booked']>,
): Promise<Result<null>> {
  const words = `Octopus ${journalKey}/${String(number)}`;
  const order = await work.billit.order(work.target, row.orderId);
  if (!order.ok) return order;
  const lines = order.value.internalInfo.split(/\r?\n/).map((line) => line.trim());
  const info = [order.value.internalInfo.trimEnd(), words].filter((text) => text !== '').join('\n');
  const telling = { what: 'number', value: words, changes: { InternalInfo: info } } as const;
  if (lines.includes(words)) {
    await keep(work, row, telling);
    return ok(null);
  }
  return info.length > MAX_INFO ? ok(null) : tell(work, row, telling);
}

async function isPaidDue({ store, clock }: SyncContext, { dossier }: Subject): Promise<boolean> {
  const lastMs = Number((await store.cursors.get(dossier.id, OPEN_ITEMS_AT)) ?? 0);
  return clock.now() - lastMs >= OPEN_ITEMS_EVERY_MS;
}

/** The documents that were paid, each with the day on which that was seen first. */
async function paidOn(
  work: Work,
  rows: readonly WriteBackRow[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const { context, subject } = work;
  const nowMs = context.clock.now();
  const unpaid = rows.flatMap(({ booked, written, documentId }) =>
    booked === null || written.paid !== undefined
      ? []
      : [{ documentId, booked, seenOpen: written.open !== undefined }],
  );
  if (unpaid.length === 0) return ok(new Map());
  const client = await context.octopus(subject.link.octopusConnectionId, 'spare');
  if (!client.ok) return client;
  const items = await openItems(work, client.value, rows);
  if (!items.ok) return items;
  await context.store.cursors.set(subject.dossier.id, OPEN_ITEMS_AT, String(nowMs));
  const { open, paid } = paidPlaces(unpaid, items.value);
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  for (const documentId of open) {
    const row = byId.get(documentId);
    if (row !== undefined) await keep(work, row, { what: 'open', value: 'true', changes: {} });
  }
  const today = brusselsDay(nowMs);
  return ok(new Map(paid.map((documentId) => [documentId, today])));
}

async function openItems(
  { subject }: Work,
  client: OctopusClient,
  rows: readonly WriteBackRow[],
): Promise<Result<readonly OpenItem[]>> {
  const years = rows.flatMap(({ booked }) => (booked === null ? [] : [booked.bookyearId]));
  const fromBookyearId = Math.min(...years);
  const found: OpenItem[] = [];
  for (const side of ['client', 'supplier'] as const) {
    const asked = { side, fromBookyearId, relationId: null };
    const items = await client.openItems(octopusTarget(subject.link), asked);
    if (!items.ok) return items;
    found.push(...items.value);
  }
  return ok(found);
}
