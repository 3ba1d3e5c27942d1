import type { Cause } from '../../../shared/model/cause.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Order } from '../billit/port.ts';
import type { Document } from '../domain/document.ts';
import { documentId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import type { DocumentRow } from '../store/ports.ts';
import { readMoments } from './billit-moments.ts';
import type { Subject, SyncContext } from './context.ts';
import type { Fetched } from './fetch-order.ts';
import { NO_FILE, readable } from './readable.ts';

/** Hash of the UBL of a document that has none. */
const NO_UBL_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A fetched order as a document to store, and what its UBL says; null when there is none or it is unreadable. */
export async function documentRow(
  context: SyncContext,
  subject: Subject,
  { order, files }: Fetched,
): Promise<{ readonly row: DocumentRow; readonly document: Document | null }> {
  const momentOf = await readMoments(context, subject.dossier.id, {
    created: order.created,
    lastModified: order.lastModified,
  });
  const ubl = files.find((file) => file.role === 'ubl');
  const reading: Result<Document, Cause> =
    ubl === undefined ? fail(withoutFile(order)) : readable(await context.read(ubl.bytes));
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
    ublSha256: ubl?.sha256 ?? NO_UBL_SHA256,
    checked: null,
  };
  return { row, document };
}

/** Of a sale it is said what kept the program from writing a UBL. */
function withoutFile({ direction, content }: Order): Cause {
  return direction === 'Cost' || content.ok
    ? NO_FILE
    : { ...NO_FILE, data: { ...NO_FILE.data, field: content.fault } };
}
