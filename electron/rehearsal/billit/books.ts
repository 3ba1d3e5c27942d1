import { assert } from '../../../shared/assert.ts';
import { instantOfBrusselsWall, type Clock } from '../../../shared/clock.ts';
import type { BillitOrder, SeededDossier, SeededFile } from '../seed/model.ts';
import { billitTime } from './time.ts';

/** All orders and files at the simulated Billit. */
export type BillitBooks = {
  /** Every company that can be addressed, oldest first. */
  readonly companyIds: readonly number[];
  /** The orders of a company that exist by now, as they are now. */
  readonly ordersOf: (companyId: number) => readonly BillitOrder[];
  /** Another number after every change of a company's orders. */
  readonly revisionOf: (companyId: number) => number;
  readonly order: (orderId: number) => BillitOrder | null;
  readonly file: (
    fileId: string,
  ) => { readonly companyId: number; readonly file: SeededFile } | null;
  readonly addFile: (companyId: number, file: SeededFile) => void;
  /** Any file of a company with this MIME type. */
  readonly fileLike: (companyId: number, mimeType: string) => SeededFile | null;
  /** Adds an order of a company that exists; ids must be new. */
  readonly add: (order: BillitOrder, files: readonly SeededFile[]) => void;
  /** Changes fields of an order now, as a person in the portal does; false when there is none. */
  readonly change: (orderId: number, changes: Readonly<Record<string, unknown>>) => boolean;
  /** When an order of a company was last made or changed, and when one will be next (epoch ms); infinite for never. */
  readonly changesOf: (companyId: number) => { readonly lastMs: number; readonly nextMs: number };
  /** An OrderID that no order has. */
  readonly freeOrderId: () => number;
};

/** What has happened with an order at a time as Billit writes it: 0 not made yet, 1 made, 2 changed after that too. */
function stageOf(order: BillitOrder, now: string): 0 | 1 | 2 {
  if (order.Created > now) return 0;
  return order.LastModified > now ? 1 : 2;
}

/** An order before its last change, as far as a list shows it. */
function unchanged(order: BillitOrder): BillitOrder {
  return { ...order, LastModified: order.Created };
}

/** An order as it is at a time; null before it is made. */
function asOf(order: BillitOrder | undefined, now: string): BillitOrder | null {
  const stage = order === undefined ? 0 : stageOf(order, now);
  if (order === undefined || stage === 0) return null;
  return stage === 1 ? unchanged(order) : order;
}

function asAllOf(orders: readonly BillitOrder[], now: string): readonly BillitOrder[] {
  return orders.flatMap((order) => asOf(order, now) ?? []);
}

function stagesOf(orders: readonly BillitOrder[], now: string): number {
  return orders.reduce((sum, order) => sum + stageOf(order, now), 0);
}

/** The instants (epoch ms) at which something happens with these orders, in order. */
function momentsOf(orders: readonly BillitOrder[]): readonly number[] {
  const times = new Set(orders.flatMap(({ Created, LastModified }) => [Created, LastModified]));
  return [...times]
    .map((time) => instantOfBrusselsWall(Date.parse(`${time}Z`)))
    .toSorted((left, right) => left - right);
}

/** The moments of each company, worked out once until its orders change. */
function createMoments(ordersOf: (companyId: number) => readonly BillitOrder[]) {
  const known = new Map<number, readonly number[]>();
  return {
    of: (companyId: number): readonly number[] => {
      const moments = known.get(companyId) ?? momentsOf(ordersOf(companyId));
      known.set(companyId, moments);
      return moments;
    },
    forget: (companyId: number): void => void known.delete(companyId),
  };
}

function around(moments: readonly number[], nowMs: number): ReturnType<BillitBooks['changesOf']> {
  const coming = moments.findIndex((ms) => ms > nowMs);
  const past = coming === -1 ? moments.length : coming;
  return { lastMs: moments[past - 1] ?? -Infinity, nextMs: moments[past] ?? Infinity };
}

/**
 * The books of a world. The accountant's own company has no orders. A seeded order appears when it was made, and changes
 * when it was last changed, by the clock of the world.
 */
export function createBillitBooks(
  accountantPartyId: number,
  dossiers: readonly SeededDossier[],
  clock: Clock,
): BillitBooks {
  const byCompany = new Map<number, BillitOrder[]>([[accountantPartyId, []]]);
  for (const dossier of dossiers) byCompany.set(dossier.billitPartyId, []);
  const orders = new Map<number, BillitOrder>();
  const moments = createMoments((companyId) => byCompany.get(companyId) ?? []);
  const files = new Map<string, { companyId: number; file: SeededFile }>();
  const now = (): string => billitTime(clock.now());
  let highest = 0;
  let changed = 0;

  const change: BillitBooks['change'] = (orderId, changes) => {
    const order = orders.get(orderId);
    const owned = order === undefined ? undefined : byCompany.get(order.CompanyID);
    if (order === undefined || owned === undefined) return false;
    const changedOrder = { ...order, ...changes, LastModified: now() };
    owned.splice(owned.indexOf(order), 1, changedOrder);
    orders.set(orderId, changedOrder);
    moments.forget(order.CompanyID);
    // Above what the stages of all orders together can come to.
    changed += 2 * owned.length + 1;
    return true;
  };
  const addFile: BillitBooks['addFile'] = (companyId, file) => {
    assert(!files.has(file.fileId), 'a FileID is used once');
    files.set(file.fileId, { companyId, file });
  };
  const add: BillitBooks['add'] = (order, added) => {
    const owned = byCompany.get(order.CompanyID);
    assert(owned !== undefined, 'an order belongs to a company of this Billit');
    assert(!orders.has(order.OrderID), 'an OrderID is used once');
    owned.push(order);
    moments.forget(order.CompanyID);
    orders.set(order.OrderID, order);
    highest = Math.max(highest, order.OrderID);
    for (const file of added) addFile(order.CompanyID, file);
  };

  for (const dossier of dossiers) {
    for (const seeded of dossier.orders) add(seeded.order, seeded.files);
  }
  return {
    companyIds: [...byCompany.keys()],
    ordersOf: (companyId) => asAllOf(byCompany.get(companyId) ?? [], now()),
    revisionOf: (companyId) => changed + stagesOf(byCompany.get(companyId) ?? [], now()),
    order: (orderId) => asOf(orders.get(orderId), now()),
    file: (fileId) => files.get(fileId) ?? null,
    addFile,
    fileLike: (companyId, mimeType) =>
      [...files.values()].find(
        (one) => one.companyId === companyId && one.file.mimeType === mimeType,
      )?.file ?? null,
    add,
    change,
    changesOf: (companyId) => around(moments.of(companyId), clock.now()),
    freeOrderId: () => highest + 1,
  };
}
