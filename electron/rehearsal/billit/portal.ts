import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitBooks } from './books.ts';
import { schemaFaults } from './contract.ts';
import { composeOrder, type PostedDocument } from './posted-order.ts';

/** What a person does with documents in the portal. */
export type Portal = {
  /** Adds a document of a company, created now; answers its OrderID, or what its order says against the contract. */
  readonly post: (
    billitPartyId: number,
    document: PostedDocument,
  ) => Result<number, readonly string[]>;
  /** Changes an order now; fails with what it would say against the contract. */
  readonly change: (
    orderId: number,
    changes: Readonly<Record<string, unknown>>,
  ) => Result<null, readonly string[]>;
};

/** The portal over the orders of a world. */
export function createPortal(books: BillitBooks, now: () => number): Portal {
  return {
    change: (orderId, changes) => {
      const order = books.order(orderId);
      if (order === null) return fail(['there is no such order']);
      const faults = schemaFaults('Order', { ...order, ...changes });
      if (faults.length > 0) return fail(faults);
      books.change(orderId, changes);
      return ok(null);
    },
    post: (billitPartyId, document) => {
      const at = { orderId: books.freeOrderId(), companyId: billitPartyId, nowMs: now() };
      const { order, files } = composeOrder(document, at);
      const faults = schemaFaults('Order', order);
      if (faults.length > 0) return fail(faults);
      books.add(order, files);
      return ok(at.orderId);
    },
  };
}
