import type { Answer } from './handlers.ts';
import type { BillitBooks } from './books.ts';
import { detailOf, fileOf } from './views.ts';

/**
 * A Billit that answers with another company's data: its list, its order, its UBL or its PDF, or its UBL under the id
 * that was asked for.
 */
export type MixUp = 'none' | 'list' | 'order' | 'file' | 'pdf' | 'file-as-asked';

/** Another company that has orders; the one asked for when there is none. */
export function anotherCompany(books: BillitBooks, companyId: number): number {
  const others = books.companyIds.filter((id) => id !== companyId);
  return others.find((id) => books.ordersOf(id).length > 0) ?? companyId;
}

/** Another company's order instead of the one asked for. */
export function anotherOrder(books: BillitBooks, companyId: number): Answer | null {
  const order = books.ordersOf(anotherCompany(books, companyId))[0];
  return order === undefined ? null : { status: 200, json: detailOf(order) };
}

/** Another company's file instead of the one asked for; null when this mix-up leaves that file alone. */
export function anotherFile(
  books: BillitBooks,
  at: { readonly companyId: number; readonly fileId: string },
  mixUp: MixUp,
): Answer | null {
  const asked = books.file(at.fileId.toLowerCase());
  if (asked === null) return null;
  const { mimeType } = asked.file;
  const hit = mixUp === (mimeType === 'application/pdf' ? 'pdf' : 'file');
  const underItsId = mixUp === 'file-as-asked' && mimeType !== 'application/pdf';
  if (!hit && !underItsId) return null;
  const other = books.fileLike(anotherCompany(books, at.companyId), mimeType);
  if (other === null) return null;
  const id = underItsId ? { FileID: asked.file.fileId } : {};
  return { status: 200, json: { ...fileOf(other), ...id } };
}
