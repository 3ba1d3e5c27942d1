import { assert } from '../../../shared/assert.ts';
import type { BillitOrder, SeededDossier, SeededFile } from '../seed/model.ts';

/** All orders and files at the simulated Billit. */
export type BillitBooks = {
  /** Every company that can be addressed, oldest first. */
  readonly companyIds: readonly number[];
  readonly ordersOf: (companyId: number) => readonly BillitOrder[];
  readonly order: (orderId: number) => BillitOrder | null;
  readonly file: (
    fileId: string,
  ) => { readonly companyId: number; readonly file: SeededFile } | null;
  /** Adds an order of a company that exists; ids must be new. */
  readonly add: (order: BillitOrder, files: readonly SeededFile[]) => void;
  /** An OrderID that no order has. */
  readonly freeOrderId: () => number;
};

/** The books as the world begins; the accountant's own company has no orders. */
export function createBillitBooks(
  accountantPartyId: number,
  dossiers: readonly SeededDossier[],
): BillitBooks {
  const byCompany = new Map<number, BillitOrder[]>([[accountantPartyId, []]]);
  for (const dossier of dossiers) byCompany.set(dossier.billitPartyId, []);
  const orders = new Map<number, BillitOrder>();
  const files = new Map<string, { companyId: number; file: SeededFile }>();
  let highest = 0;

  const add: BillitBooks['add'] = (order, added) => {
    const owned = byCompany.get(order.CompanyID);
    assert(owned !== undefined, 'an order belongs to a company of this Billit');
    assert(!orders.has(order.OrderID), 'an OrderID is used once');
    owned.push(order);
    orders.set(order.OrderID, order);
    highest = Math.max(highest, order.OrderID);
    for (const file of added) {
      assert(!files.has(file.fileId), 'a FileID is used once');
      files.set(file.fileId, { companyId: order.CompanyID, file });
    }
  };

  for (const dossier of dossiers) {
    for (const seeded of dossier.orders) add(seeded.order, seeded.files);
  }
  return {
    companyIds: [...byCompany.keys()],
    ordersOf: (companyId) => byCompany.get(companyId) ?? [],
    order: (orderId) => orders.get(orderId) ?? null,
    file: (fileId) => files.get(fileId) ?? null,
    add,
    freeOrderId: () => highest + 1,
  };
}
