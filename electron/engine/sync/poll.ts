import { createHash } from 'node:crypto';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, Order, OrderPage, OrderSummary } from '../billit/port.ts';
import { mayLeave } from '../domain/eligibility.ts';
import type { Document } from '../domain/document.ts';
import { documentId } from '../domain/ids.ts';
import { parseIsoDate, sumDecimals } from '../domain/money.ts';
import type { DocumentFile, DocumentRow } from '../store/ports.ts';
import { readMoments } from './billit-moments.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { mixUpOf, recordMixUp } from './mix-up.ts';
import { nextPlace, type Place } from './order-place.ts';
import { NO_FILE, readable } from './readable.ts';

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
  let place: Place = { since: cursor === null ? null : earlier(cursor), page: null };
  let stored = 0;
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const target = billitTarget(subject.link);
    const answer: Result<OrderPage> = await client.value.orders(target, place.since, place.page);
    if (!answer.ok) return answer;
    for (const summary of answer.value.orders) {
      const took = await takeOrder(context, subject, client.value, summary);
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
  client: BillitClient,
  summary: OrderSummary,
): Promise<Result<number>> {
  const known = await context.store.documents.byExternalId(subject.dossier.id, summary.orderId);
  if (!mayLeave(summary, subject.link.exportFrom)) {
    if (known !== null) await withdraw(context, known);
    return ok(0);
  }
  if (known?.externalModified === summary.lastModified) return ok(0);
  const fetched = await fetchOrder(client, subject, summary.orderId);
  if (!fetched.ok && !concernsOneOrder(fetched.fault)) return fetched;
  context.reach('fetched');
  const { order, files } = fetched.ok ? fetched.value : { order: bare(summary), files: [] };
  const { row, document } = await documentRow(context, subject, order, files);
  const mixUp = mixUpOf(subject, order, document);
  if (mixUp !== null) return fail(mixUp);
  const result = await context.store.documents.ingest(
    known === null ? row : { ...row, ...whatStays(known) },
    files,
    { name: CURSOR, value: order.lastModified },
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

/** One order that Billit cannot give must not stop the dossier: it is held as unreadable and fetched when it changes. */
function concernsOneOrder(fault: Fault): boolean {
  return ['malformed', 'rejected', 'not-found'].includes(fault.kind);
}

function bare(summary: OrderSummary): Order {
  return {
    ...summary,
    number: summary.orderId,
    approval: 'none',
    counterpartyId: '',
    counterpartyName: '',
    currency: 'EUR',
    total: ZERO,
    account: null,
    lineAccounts: [],
    ubl: null,
    pdf: null,
  };
}

const ZERO = sumDecimals([]);

async function withdraw(context: SyncContext, row: DocumentRow): Promise<void> {
  const before = ['waiting', 'needs-decision', 'rejected'].includes(row.state);
  if (before) {
    await context.store.documents.setState(row.id, 'withdrawn', null, context.clock.now());
  }
}

type Fetched = { readonly order: Order; readonly files: readonly DocumentFile[] };

async function fetchOrder(
  client: BillitClient,
  subject: Subject,
  orderId: string,
): Promise<Result<Fetched>> {
  const target = billitTarget(subject.link);
  const order = await client.order(target, orderId);
  if (!order.ok) return order;
  const files: DocumentFile[] = [];
  for (const role of ['ubl', 'pdf'] as const) {
    const reference = order.value[role];
    if (reference === null) continue;
    const file = await client.file(target, reference.fileId);
    if (!file.ok && file.fault.kind !== 'not-found') return file;
    if (!file.ok || (role === 'ubl' && isPdf(file.value.bytes))) continue;
    files.push({ role, ...file.value, sha256: sha256(file.value.bytes) });
  }
  return ok({ order: order.value, files });
}

/** Billit may give the picture of an invoice where its UBL is looked for. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function documentRow(
  context: SyncContext,
  subject: Subject,
  order: Order,
  files: readonly DocumentFile[],
): Promise<{ readonly row: DocumentRow; readonly document: Document | null }> {
  const momentOf = await readMoments(context, subject.dossier.id, {
    created: order.created,
    lastModified: order.lastModified,
  });
  const ubl = files.find((file) => file.role === 'ubl');
  const reading = ubl === undefined ? fail(NO_FILE) : readable(await context.read(ubl.bytes));
  const document = reading.ok ? reading.value : null;
  const row: DocumentRow = {
    id: documentId(context.chance.id()),
    dossierId: subject.dossier.id,
    source: 'billit',
    externalId: order.orderId,
    externalModified: order.lastModified,
    externalCreated: order.created,
    createdAtMs: momentOf('created'),
    processedAtMs: momentOf('lastModified'),
    approval: order.approval,
    counterpartyId: order.counterpartyId,
    documentAccount: order.account,
    lineAccounts: order.lineAccounts,
    direction: order.direction === 'Income' ? 'sale' : 'purchase',
    kind: document?.kind ?? (order.type === 'CreditNote' ? 'credit-note' : 'invoice'),
    number: document?.number ?? order.number,
    issueDate: document?.issueDate ?? order.date ?? parseIsoDate(order.created.slice(0, 10)),
    total: document?.totals.taxInclusive ?? order.total,
    currency: document?.currency ?? order.currency,
    counterpartyName: order.counterpartyName,
    state: reading.ok ? 'waiting' : 'rejected',
    cause: reading.ok ? null : reading.fault,
    ublSha256: ubl?.sha256 ?? sha256(new Uint8Array()),
  };
  return { row, document };
}
