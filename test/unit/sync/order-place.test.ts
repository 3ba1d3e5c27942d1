import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderPage, OrderSummary } from '../../../electron/engine/billit/port.ts';
import { nextPlace, type Place } from '../../../electron/engine/sync/order-place.ts';

const PAGE = 3;
const MOMENT = (minute: number): string =>
  `2026-10-05T10:${String(minute).padStart(2, '0')}:00.000`;

const order = (orderId: string, lastModified: string): OrderSummary => ({
  orderId,
  companyId: '800101',
  type: 'Invoice',
  direction: 'Cost',
  status: 'ToPay',
  date: null,
  lastModified,
  created: lastModified,
});

/** A list as Billit gives it: sorted by change, its link counts rows. */
function pageOf(orders: readonly OrderSummary[], { since, page }: Place): OrderPage {
  const rows = orders
    .filter((row) => row.lastModified >= (since ?? ''))
    .toSorted((left, right) => (left.lastModified < right.lastModified ? -1 : 1));
  const skip = Number(page ?? '0');
  const end = skip + PAGE;
  return { orders: rows.slice(skip, end), nextPage: end < rows.length ? String(end) : null };
}

/** Reads a list to its end; `changed` says which order changes after each page. */
function readAll(made: readonly number[], changed: readonly number[]): number {
  const orders = made.map((minute, at) => order(String(at), MOMENT(minute)));
  const seen = new Set<string>();
  let place: Place | null = { since: null, page: null };
  for (let turn = 0; place !== null; turn += 1) {
    expect(turn).toBeLessThan(60);
    const page: OrderPage = pageOf(orders, place);
    for (const row of page.orders) seen.add(row.orderId);
    place = nextPlace(place, page);
    const which = changed[turn];
    const row = which === undefined ? undefined : orders[which];
    if (row !== undefined) orders[which!] = { ...row, lastModified: MOMENT(30 + turn) };
  }
  return seen.size;
}

describe('order-place', () => {
  it('sees every order, whichever change while the list is read', () => {
    const minutes = fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 20 });
    const changes = fc.array(fc.nat(19), { maxLength: 20 });
    fc.assert(
      fc.property(minutes, changes, (made, changed) => {
        expect(readAll(made, changed)).toBe(made.length);
      }),
    );
  });

  it('comes to an end when whole pages have the same moment', () => {
    const minutes = fc.array(fc.nat(2), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(minutes, (made) => {
        expect(readAll(made, [])).toBe(made.length);
      }),
    );
  });
});
