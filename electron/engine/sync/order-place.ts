import type { OrderPage } from '../billit/port.ts';

/** From where a list is read: a moment (LastModified as Billit writes it; null: all), or the page that a link names. */
export type Place = { readonly since: string | null; readonly page: string | null };

/**
 * Where reading goes on; null at the end. Billit's link counts rows, and an order that changes meanwhile moves to the
 * end: all after it move up, and the first of the next page would be skipped for ever. So it goes on from the moment
 * of the last row, and follows the link only while a whole page has the same moment.
 */
export function nextPlace(place: Place, { orders, nextPage }: OrderPage): Place | null {
  if (nextPage === null) return null;
  const last = orders.at(-1)?.lastModified ?? '';
  return last > (place.since ?? '') ? { since: last, page: null } : { ...place, page: nextPage };
}
