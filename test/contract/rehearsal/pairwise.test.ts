import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwise } from '../../support/pairwise.ts';

const positions = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 3 }),
  fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }),
  { minKeys: 2, maxKeys: 6 },
);

describe('pairwise rows', () => {
  it('let every two positions of two switches meet', () => {
    fc.assert(
      fc.property(positions, (table) => {
        const rows = pairwise(table);
        const names = Object.keys(table);
        const positionsOf = names.flatMap((name) =>
          table[name]!.map((value) => [name, value] as const),
        );
        for (const [a, va] of positionsOf) {
          for (const [b, vb] of positionsOf.filter(([name]) => name !== a)) {
            expect(rows.some((row) => row[a] === va && row[b] === vb)).toBe(true);
          }
        }
      }),
    );
  });

  it('are few: ten switches of three positions need no more than 27', () => {
    const table = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`s${index}`, [0, 1, 2]]),
    );
    expect(pairwise(table).length).toBeLessThanOrEqual(27);
  });
});
