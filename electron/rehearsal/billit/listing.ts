import { ok, type Result } from '../../../shared/result.ts';
import type { BillitBooks } from './books.ts';
import { parseFilter, parseOrderBy, type Row } from './odata.ts';
import { summaryOf } from './views.ts';

/** Which orders of a company are listed, and how they are sorted; OData texts, null for none. */
export type Listing = {
  readonly companyId: number;
  readonly filter: string | null;
  readonly orderBy: string | null;
};

type Kept = Listing & { readonly revision: number; readonly rows: readonly Row[] };

/** The last list per company: pages follow one another, and sorting thousands for each would be most of the work. */
const kept = new WeakMap<BillitBooks, Map<number, Kept>>();

function filtered(books: BillitBooks, listing: Listing): Result<readonly Row[], string> {
  const filter = listing.filter === null ? ok(() => true) : parseFilter(listing.filter);
  if (!filter.ok) return filter;
  const order = parseOrderBy(listing.orderBy ?? '');
  if (!order.ok) return order;
  const rows = books.ordersOf(listing.companyId).map(summaryOf);
  return ok(rows.filter(filter.value).sort(order.value));
}

/** All that a list holds, before it is cut into pages; the failure is the text of the 400. */
export function listingOf(books: BillitBooks, listing: Listing): Result<readonly Row[], string> {
  const byCompany = kept.get(books) ?? new Map<number, Kept>();
  kept.set(books, byCompany);
  const { companyId, filter, orderBy } = listing;
  const revision = books.revisionOf(companyId);
  const last = byCompany.get(companyId);
  if (last?.filter === filter && last.orderBy === orderBy && last.revision === revision) {
    return ok(last.rows);
  }
  const made = filtered(books, listing);
  if (made.ok) byCompany.set(companyId, { ...listing, revision, rows: made.value });
  return made;
}
