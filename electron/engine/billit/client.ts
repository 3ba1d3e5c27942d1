import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { ask, malformed, mixedUp, tell, type CallParts } from './call.ts';
import { feedCalls } from './feeds.ts';
import { ledgerCalls } from './ledger.ts';
import { companyCalls } from './companies.ts';
import { fastInputCalls } from './fast-input.ts';
import { fileOf, orderOf, summaryOf } from './map.ts';
import { firstPage, pageOf } from './pages.ts';
import { otherDocumentCalls } from './other-documents.ts';
import { createPace } from './pace.ts';
import { partyCalls } from './parties.ts';
import type { BillitClient, BillitTarget, OrderPage } from './port.ts';
import { fileSchema, orderPageSchema, orderSchema } from './wire.ts';

/** What the client is built from. */
export type BillitClientOptions = Omit<CallParts, 'pace'> & {
  /** Calls within any minute; null: no limit, for a service on this computer. */
  readonly perMinute?: number | null;
};

/** The Billit client of one login. */
export function createBillitClient(options: BillitClientOptions): BillitClient {
  const { perMinute, clock, baseUrl } = options;
  const parts: CallParts = { ...options, pace: createPace(clock, perMinute) };
  return {
    orders: (target, since, page) => readPage(parts, target, since, page),
    order: async (target, orderId) => {
      const call = { operation: 'getOrder', target, url: orderUrl(parts, orderId) };
      const row = await ask(parts, call, orderSchema);
      if (!row.ok) return row;
      const wrong = wrongCompany(target, [row.value.CompanyID]);
      if (wrong !== null) return fail(wrong);
      if (row.value.OrderID !== orderId) {
        return fail(mixedUp(target, `OrderID ${row.value.OrderID}`));
      }
      const order = orderOf(row.value);
      return order.ok ? order : fail(malformed(call, order.fault));
    },
    file: async (target, fileId) => {
      const url = `${baseUrl}/v1/files/${encodeURIComponent(fileId)}`;
      const call = { operation: 'getFile', target, url };
      const row = await ask(parts, call, fileSchema);
      if (!row.ok) return row;
      if (!isSameFile(row.value.FileID, fileId)) {
        // A file names no company: another file than the one asked for is most likely somebody else's.
        return fail(mixedUp(target, `FileID ${row.value.FileID}`));
      }
      const file = fileOf(row.value);
      return file.ok ? file : fail(malformed(call, file.fault));
    },
    changeOrder: (target, orderId, changes) =>
      tell(parts, {
        operation: 'patchOrder',
        target,
        url: orderUrl(parts, orderId),
        change: { method: 'PATCH', json: changes },
      }),
    ...otherDocumentCalls(parts),
    ...fastInputCalls(parts),
    ...companyCalls(parts),
    ...partyCalls(parts),
    ...ledgerCalls(parts),
    ...feedCalls(parts),
  };
}

function orderUrl({ baseUrl }: CallParts, orderId: string): string {
  return `${baseUrl}/v1/orders/${encodeURIComponent(orderId)}`;
}

/** One page of orders; the link to the next is followed only when it stays with this service. */
async function readPage(
  parts: CallParts,
  target: BillitTarget,
  since: string | null,
  page: string | null,
): Promise<Result<OrderPage>> {
  const { baseUrl } = parts;
  const operation = 'listOrders';
  const list = `${baseUrl}/v1/orders`;
  const url = page === null ? firstPage(baseUrl, since) : pageOf(list, page);
  const call = { operation, target, url: url ?? baseUrl };
  if (url === null) return fail(malformed(call, 'page: leads elsewhere'));
  const rows = await ask(parts, call, orderPageSchema);
  if (!rows.ok) return rows;
  const wrong = wrongCompany(
    target,
    rows.value.Items.map((row) => row.CompanyID),
  );
  if (wrong !== null) return fail(wrong);
  const link = rows.value.NextPageLink ?? '';
  const nextPage = link === '' ? null : pageOf(list, link);
  if (link !== '' && (nextPage === null || nextPage === url)) {
    return fail(malformed(call, 'NextPageLink: leads elsewhere'));
  }
  return ok({ orders: rows.value.Items.map(summaryOf), nextPage });
}

/** A wrong header silently gives another company's documents: none of them may get in. */
function wrongCompany(target: BillitTarget, companyIds: readonly string[]): Fault | null {
  const received = companyIds.find((companyId) => companyId !== target.partyId);
  return received === undefined ? null : mixedUp(target, received);
}

/** File ids are UUIDs, in either case; an answer may leave its own out. */
function isSameFile(received: string, asked: string): boolean {
  return received === '' || received.toLowerCase() === asked.toLowerCase();
}
