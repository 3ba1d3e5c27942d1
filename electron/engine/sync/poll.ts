import { fail, ok, type Result } from '../../../shared/result.ts';
import type { OrderPage, OrderSummary } from '../billit/port.ts';
import { mayLeave } from '../domain/eligibility.ts';
import type { DocumentRow } from '../store/ports.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { documentRow } from './document-row.ts';
import { fetchOrder, type OrderSource } from './fetch-order.ts';
import { recordDrift } from './drift.ts';
import { mixUpOf, recordMixUp } from './mix-up.ts';
import { nextPlace, type Place } from './order-place.ts';

/** The cursor of the order list at Billit: the LastModified of the newest order that is stored. */
const CURSOR = 'billit/orders';
/** Orders that change within the same moments are never missed: the list is read again from this much earlier. */
const OVERLAP_MS = 10 * 60_000;
const MAX_PAGES = 10_000;

/**
 * Brings new and changed orders of one dossier in from Billit; returns how many documents were stored. Another company's
 * order or file (`wrong-company`) ends it with nothing of it stored, and is put on record.
 */
export async function poll(context: SyncContext, subject: Subject): Promise<Result<number>> {
  const stored = await takeOrders(context, subject);
  if (!stored.ok && stored.fault.kind === 'wrong-company') {
    await recordMixUp(context, subject, stored.fault);
  }
  return stored;
}

async function takeOrders(context: SyncContext, subject: Subject): Promise<Result<number>> {
  const client = await context.billit(subject.link.billitConnectionId);
  if (!client.ok) return client;
  const cursor = await context.store.cursors.get(subject.dossier.id, CURSOR);
  const source = { client: client.value, target: billitTarget(subject.link) };
  let place: Place = { since: cursor === null ? null : earlier(cursor), page: null };
  let stored = 0;
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const { since, page } = place;
    const answer: Result<OrderPage> = await client.value.orders(source.target, since, page);
    if (!answer.ok) return answer;
    for (const summary of answer.value.orders) {
      const took = await takeOrder(context, subject, source, summary);
      if (!took.ok) return took;
      stored += took.value;
    }
    const next = nextPlace(place, answer.value);
    if (next === null) break;
    place = next;
  }
  return ok(stored);
}

function earlier(timestamp: string): string {
  const parsed = Date.parse(`${timestamp.replace(/Z$/, '')}Z`);
  return Number.isNaN(parsed)
    ? timestamp
    : new Date(parsed - OVERLAP_MS).toISOString().replace('Z', '');
}

async function takeOrder(
  context: SyncContext,
  subject: Subject,
  source: Omit<OrderSource, 'language'>,
  summary: OrderSummary,
): Promise<Result<number>> {
  const { documents, firm } = context.store;
  const known = await documents.byExternalId(subject.dossier.id, summary.orderId);
  const leaves = mayLeave(summary, subject.link.exportFrom);
  if (!leaves && (known === null || (await isOut(context, known)))) return ok(0);
  if (known !== null && (await isSeen(context, known, summary))) return ok(0);
  context.rest.end(subject.dossier.id);
  const { language } = await firm.get();
  const fetched = await fetchOrder({ ...source, language }, summary);
  if (!fetched.ok) return fetched;
  context.reach('fetched');
  const { row, document } = await documentRow(context, subject, fetched.value);
  const mixUp = mixUpOf(subject, fetched.value.order, document);
  if (mixUp !== null) return fail(mixUp);
  const cursor = { name: CURSOR, value: row.externalModified };
  const { whole } = fetched.value;
  const status = leaves ? null : summary.status;
  const changed = { row, document, whole, status, cursor };
  if (known !== null && status !== null) {
    await recordDrift(context, known, changed);
    return ok(0);
  }
  const result = await documents.ingest(
    known === null ? row : { ...row, ...whatStays(known) },
    fetched.value.files,
    cursor,
    context.clock.now(),
  );
  context.reach('ingested');
  if (result === 'stored') return ok(1);
  if (known !== null) await recordDrift(context, known, changed);
  return ok(0);
}

/** Whether a document that may not leave any more is out, or is taken out now. */
async function isOut({ store, clock, rest }: SyncContext, known: DocumentRow): Promise<boolean> {
  if (known.state === 'withdrawn') return true;
  const isTakenOut = await store.documents.withdrawUnsent(known.id, clock.now());
  if (isTakenOut) rest.end(known.dossierId);
  return isTakenOut;
}

/** Whether this version of an order is stored, or was compared with what was sent. */
async function isSeen(
  { store }: SyncContext,
  known: DocumentRow,
  { lastModified }: OrderSummary,
): Promise<boolean> {
  if (known.externalModified === lastModified) return true;
  const drift = await store.drifts.ofDocument(known.id);
  return drift?.externalModified === lastModified;
}

/** What was known of a document when it was first seen, and counts from then on. */
function whatStays({
  id,
  createdAtMs,
  processedAtMs,
}: DocumentRow): Pick<DocumentRow, 'id' | 'createdAtMs' | 'processedAtMs'> {
  return { id, createdAtMs, processedAtMs };
}
