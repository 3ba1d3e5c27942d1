import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentId } from '../../../electron/engine/domain/ids.ts';
import { paidPlaces, type Unpaid } from '../../../electron/engine/domain/paid.ts';

const place = (bookyearId: number, number: number) => ({ bookyearId, journalKey: 'A1', number });
const unpaid = (bookyearId: number, number: number, seenOpen: boolean): Unpaid => ({
  documentId: documentId(`${String(bookyearId)}-${String(number)}`),
  booked: place(bookyearId, number),
  seenOpen,
});
const item = (bookyearId: number, number: number, openCents: number) => ({
  place: place(bookyearId, number),
  openCents,
});

describe('which documents are paid, by the open items', () => {
  it('is what stood there before, does not any more, while others of its bookyear do', () => {
    const found = paidPlaces([unpaid(2, 1, true), unpaid(2, 2, true)], [item(2, 2, 500)]);
    expect(found).toEqual({ open: [], paid: ['2-1'] });
  });

  it('is what stands there with nothing open', () => {
    expect(paidPlaces([unpaid(2, 1, false)], [item(2, 1, 300), item(2, 1, -300)]).paid).toEqual([
      '2-1',
    ]);
  });

  it('is not what was never seen open: it may not be in the list yet', () => {
    expect(paidPlaces([unpaid(2, 1, false)], [item(2, 2, 500)]).paid).toEqual([]);
  });

  it('is nothing of a bookyear that is not in the list, as just after a new one begins', () => {
    expect(paidPlaces([unpaid(2, 1, true)], [item(3, 9, 500)]).paid).toEqual([]);
  });

  it('an empty list proves no payment, whatever was open before', () => {
    const any = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 }), fc.boolean()),
    );
    fc.assert(
      fc.property(any, (rows) => {
        const found = paidPlaces(
          rows.map(([year, number, seen]) => unpaid(year, number, seen)),
          [],
        );
        expect(found).toEqual({ open: [], paid: [] });
      }),
    );
  });

  it('is never what is still open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.boolean(), (cents, seen) => {
        const found = paidPlaces([unpaid(2, 1, seen)], [item(2, 1, cents)]);
        expect(found.paid).toEqual([]);
        expect(found.open).toEqual(seen ? [] : ['2-1']);
      }),
    );
  });
});
