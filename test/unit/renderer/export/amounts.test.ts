import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsAsText, toCents, totalsOf } from '../../../../renderer/features/export/amounts.ts';
import { booking, exportRow } from './rows.ts';

describe('cents', () => {
  it.each([
    ['1234.5', 123450n],
    ['-0.07', -7n],
    ['12', 1200n],
    ['.5', 50n],
    ['', 0n],
    ['abc', 0n],
  ])('reads %s', (text, cents) => {
    expect(toCents(text)).toBe(cents);
  });

  it('come back as they went, whatever their size and sign', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (cents) => {
        expect(toCents(centsAsText(cents))).toBe(cents);
      }),
    );
  });
});

it('adds up the bookings of the rows, credit notes (a negative total over positive lines) taking back, rows without a booking adding nothing', () => {
  const credit = booking({
    total: '-12.10',
    lines: [{ account: 1, accountName: '', vatCode: 'D21', base: '10.00', vat: '2.10' }],
  });
  const rows = [
    exportRow(1),
    exportRow(2, {}, { booking: credit }),
    exportRow(3, {}, { booking: null }),
  ];
  expect(totalsOf(rows)).toEqual({
    count: 3,
    baseCents: 9000n,
    vatCents: 1890n,
    totalCents: 10890n,
  });
});

it('stays exact where floating point would not', () => {
  const rows = Array.from({ length: 1000 }, (_, at) =>
    exportRow(at, {}, { booking: booking({ total: '90071992547409.93', lines: [] }) }),
  );
  expect(centsAsText(totalsOf(rows).totalCents)).toBe('90071992547409930.00');
});
