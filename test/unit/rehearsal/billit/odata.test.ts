import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseFilter,
  parseOrderBy,
  type Row,
} from '../../../../electron/rehearsal/billit/odata.ts';
import { billitTime, timeOrder } from '../../../../electron/rehearsal/billit/time.ts';

const rows: readonly Row[] = [
  {
    OrderID: 1,
    OrderType: 'Invoice',
    LastModified: '2026-10-05T16:22:25.457',
    TotalIncl: 121,
    Paid: true,
    CounterParty: { PartyID: 9 },
  },
  {
    OrderID: 2,
    OrderType: 'CreditNote',
    LastModified: '2026-10-05T16:22:25.4',
    TotalIncl: 60.5,
    Paid: false,
  },
  {
    OrderID: 3,
    OrderType: 'Invoice',
    LastModified: '2026-10-06T00:00:00',
    TotalIncl: -1,
    Reference: "d'Hondt",
  },
];

function passing(filter: string): unknown[] {
  const parsed = parseFilter(filter);
  expect(parsed).toMatchObject({ ok: true });
  return parsed.ok ? rows.filter(parsed.value).map((row) => row['OrderID']) : [];
}

describe('parseFilter', () => {
  it.each([
    ["LastModified ge DateTime'2026-10-05T16:22:25.457'", [1, 3]],
    ["LastModified gt DateTime'2026-10-05'", [1, 2, 3]],
    ["LastModified lt datetime'2026-10-06'", [1, 2]],
    ["OrderType eq 'Invoice' and LastModified ge DateTime'2026-10-06'", [3]],
    ["OrderType eq 'CreditNote' or TotalIncl le -1", [2, 3]],
    ["(OrderType eq 'CreditNote' or OrderType eq 'Invoice') and Paid eq false", [2]],
    ["OrderType eq 'Invoice' or OrderType eq 'CreditNote' and Paid eq true", [1, 3]],
    ['TotalIncl eq 60.5', [2]],
    ['OrderType eq "Invoice"', [1, 3]],
    ["Reference eq 'd''Hondt'", [3]],
    ["Reference ne 'x'", [1, 2, 3]],
    ['CounterParty/PartyID eq 9', [1]],
  ])('%s', (filter, expected) => {
    expect(passing(filter)).toEqual(expected);
  });

  it('refuses a field that cannot be filtered on in the words of Billit', () => {
    expect(parseFilter("VATNumber eq 'BE0999010126'")).toEqual({
      ok: false,
      fault:
        "Could not find a property named 'VATNumber' on type 'Domain.Order.OrderPartyPerformanceSafeColumns'.",
    });
  });

  it('refuses to compare values of different types', () => {
    expect(parseFilter("LastModified ge '2026-10-05'")).toMatchObject({
      ok: false,
      fault: expect.stringContaining("'Edm.DateTime' and 'Edm.String'") as unknown,
    });
  });

  it.each([
    '',
    'OrderID',
    'OrderID eq',
    'OrderID is 1',
    '(OrderID eq 1',
    'OrderID eq 1)',
    'OrderID eq 1 and',
    "LastModified ge DateTime'yesterday'",
    "LastModified ge DateTime'2026-13-45'",
    'OrderID eq 1; drop',
    `${'('.repeat(30)}OrderID eq 1${')'.repeat(30)}`,
  ])('refuses %s', (filter) => {
    expect(parseFilter(filter).ok).toBe(false);
  });

  it('answers any text without throwing', () => {
    const words = ['OrderID', 'eq', 'and', 'or', '(', ')', '1', "'x'", "DateTime'2026-10-05'", ' '];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
        ),
        (text) => {
          const parsed = parseFilter(text);
          if (parsed.ok) for (const row of rows) expect(typeof parsed.value(row)).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('parseOrderBy', () => {
  function sorted(text: string): unknown[] {
    const parsed = parseOrderBy(text);
    return parsed.ok ? [...rows].sort(parsed.value).map((row) => row['OrderID']) : [parsed.fault];
  }

  it('sorts by time, not by text, and equal records by OrderID', () => {
    expect(sorted('LastModified asc')).toEqual([2, 1, 3]);
    expect(sorted('LastModified desc')).toEqual([3, 1, 2]);
    expect(sorted('OrderType asc, TotalIncl desc')).toEqual([2, 1, 3]);
    expect(sorted('OrderType desc')).toEqual([1, 3, 2]);
    expect(sorted('')).toEqual([1, 2, 3]);
  });

  it('refuses fields and words it does not know', () => {
    expect(sorted('Journal')[0]).toContain("'Journal'");
    expect(sorted('OrderID upwards')[0]).toContain('Syntax error');
  });
});

describe('billitTime', () => {
  it('writes Brussels time without offset, in winter and in summer', () => {
    expect(billitTime(Date.UTC(2026, 9, 5, 14, 22, 25, 457))).toBe('2026-10-05T16:22:25.457');
    expect(billitTime(Date.UTC(2026, 11, 31, 23, 0, 0, 7))).toBe('2027-01-01T00:00:00.007');
  });

  it('reads back what it writes, in the same order', () => {
    const winter = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2027, 1, 1) });
    fc.assert(
      fc.property(winter, winter, (one, other) => {
        const difference = (timeOrder(billitTime(one)) ?? 0) - (timeOrder(billitTime(other)) ?? 0);
        expect(difference).toBe(one - other);
      }),
      { numRuns: 100 },
    );
  });
});
