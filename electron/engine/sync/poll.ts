import { fail, ok, type Result } from '../../../shared/result.ts';
import type { OrderPage, OrderSummary } from '../billit/port.ts';
import { mayLeave } from '../domain/eligibility.ts';
import type { DocumentRow } from '../store/ports.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { documentRow } from './document-row.ts';
import { fetchOrder, type OrderSource } from './fetch-order.ts';
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
  const { cursors, firm } = context.store;
  const cursor = await cursors.get(subject.dossier.id, CURSOR);
  const { language } = await firm.get();
  const source = { client: client.value, target: billitTarget(subject.link), language };
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
  source: OrderSource,
  summary: OrderSummary,
): Promise<Result<number>> {
  const known = await context.store.documents.byExternalId(subject.dossier.id, summary.orderId);
  if (!mayLeave(summary, subject.link.exportFrom)) {
    if (known !== null) await withdraw(context, known);
    return ok(0);
  }
  if (known?.externalModified === summary.lastModified) return ok(0);
  const fetched = await fetchOrder(source, summary);
  if (!fetched.ok) return fetched;
  context.reach('fetched');
  const { row, document } = await documentRow(context, subject, fetched.value);
  const mixUp = mixUpOf(subject, fetched.value.order, document);
  if (mixUp !== null) return fail(mixUp);
  const result = await context.store.documents.ingest(
    known === null ? row : { ...row, ...whatStays(known) },
    fetched.value.files,
    { name: CURSOR, value: row.externalModified },
    context.clock.now(),
  );
  context.reach('ingested');
  return ok(result === 'stored' ? 1 : 0);
}

/** What was known of a document when it was first seen, and counts from then on. */
function whatStays({
  id,
  createdAtMs,
  processedAtMs,
}: DocumentRow): Pick<DocumentRow, 'id' | 'createdAtMs' | 'processedAtMs'> {
  return { id, createdAtMs, processedAtMs };
}

async function withdraw(context: SyncContext, row: DocumentRow): Promise<void> {
  const before = ['waiting', 'needs-decision', 'rejected'].includes(row.state);
  if (before) {
    await context.store.documents.setState(row.id, 'withdrawn', null, context.clock.now());
  }
}
