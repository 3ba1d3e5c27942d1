import type { BillitBooks } from './books.ts';
import { PAGE_SIZE } from './contract.ts';
import { SCHEMAS } from './contract-schemas.ts';
import {
  fieldsOf,
  NO_ACCESS,
  refusal,
  success,
  unpatchable,
  whole,
  withAccounts,
  type Answer,
  type Call,
  type Texts,
} from './handlers.ts';
import { listingOf } from './listing.ts';
import { detailOf, fileOf } from './views.ts';

/** A page of the order list as asked. */
export type ListRequest = {
  readonly companyId: number;
  readonly query: Texts;
  /** Scheme and host as the client wrote them. */
  readonly origin: string;
  readonly nextPageAfterTop: boolean;
};

function nextPage(request: ListRequest, skip: number): string {
  const kept = Object.entries(request.query).filter(([name]) => name !== '$skip');
  const parts = [...kept, ['$skip', String(skip)] as const].map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${request.origin}/v1/orders?${parts.join('&')}`;
}

/** GET /v1/orders: filtered, sorted, one page. */
export function listOrders(books: BillitBooks, request: ListRequest): Answer {
  const { query } = request;
  for (const name of ['$top', '$skip']) {
    if (query[name] !== undefined && whole(query[name]) === null) {
      return refusal(400, `The value for the query option '${name}' is not a whole number.`);
    }
  }
  const listing = listingOf(books, {
    companyId: request.companyId,
    filter: query['$filter'] ?? null,
    orderBy: query['$orderby'] ?? null,
  });
  if (!listing.ok) return refusal(400, listing.fault);
  const rows = listing.value;
  const skip = whole(query['$skip']) ?? 0;
  const top = whole(query['$top']);
  const end = skip + Math.min(top ?? PAGE_SIZE, PAGE_SIZE);
  const more = end < rows.length && end > skip && (top === null || request.nextPageAfterTop);
  return {
    status: 200,
    json: {
      Items: rows.slice(skip, end),
      ...(more ? { NextPageLink: nextPage(request, end) } : {}),
      ...(query['$inlinecount'] === 'allpages' ? { Count: rows.length } : {}),
    },
  };
}

/** GET /v1/orders/{orderID}. */
export function getOrder(books: BillitBooks, companyId: number, orderId: string): Answer {
  const number = whole(orderId);
  if (number === null) return refusal(400, 'The request is invalid.');
  const order = books.order(number);
  if (order === null) return refusal(404, 'Order not found');
  return order.CompanyID === companyId ? { status: 200, json: detailOf(order) } : NO_ACCESS;
}

/** GET /v1/files/{fileID}. */
export function getFile(books: BillitBooks, companyId: number, fileId: string): Answer {
  const held = books.file(fileId.toLowerCase());
  if (held === null) return refusal(404, 'File not found');
  return held.companyId === companyId ? { status: 200, json: fileOf(held.file) } : NO_ACCESS;
}

const PATCHABLE = new Set(Object.keys(SCHEMAS['OrderPatch'] ?? {}));

/** PATCH /v1/orders/{orderID}: the documented properties only; the approval where the company uses it. */
export function patchOrder(
  books: BillitBooks,
  { companyId, params, body }: Call,
  approvalInUse: boolean,
): Answer {
  const number = whole(params['orderID']);
  const order = number === null ? null : books.order(number);
  const delta = fieldsOf(body);
  if (order === null) return refusal(404, 'Order not found');
  if (order.CompanyID !== companyId) return NO_ACCESS;
  if (delta === null) return refusal(400, 'The request is invalid.');
  const wrong = unpatchable(delta, PATCHABLE);
  if (wrong !== null) return refusal(400, `Property ${wrong} is not supported`);
  if (delta['ApprovalStatus'] !== undefined && !approvalInUse) {
    return refusal(400, 'Approval is not enabled for this company');
  }
  books.change(order.OrderID, withAccounts(delta));
  return success();
}
