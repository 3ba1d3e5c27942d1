import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../../electron/engine/domain/money.ts';
import { type ChainLink, chains } from '../../../electron/engine/domain/statements.ts';

const link = (
  number: number | null,
  day: string,
  [oldBalance, newBalance]: readonly [number, number],
  given: Partial<ChainLink> = {},
): ChainLink => ({
  account: 'BE68539007547034',
  currency: 'EUR',
  description: '',
  number,
  oldDate: null,
  newDate: parseIsoDate(day),
  oldBalance,
  newBalance,
  ...given,
});
const seen = (links: readonly ChainLink[]) =>
  chains(links).map((chain) => chain.map(({ statement, broken }) => [statement.number, broken]));

describe('the statements of an account', () => {
  it('follow each other by balance, in whatever order they came and whatever their numbers are', () => {
    expect(
      seen([
        link(9, '2026-01-07', [30, 40]),
        link(null, '2026-01-06', [20, 30]),
        link(1, '2026-01-05', [10, 20]),
      ]),
    ).toEqual([
      [
        [1, null],
        [null, null],
        [9, null],
      ],
    ]);
  });

  it('begin anew with a year', () => {
    expect(seen([link(1, '2026-01-02', [20, 30]), link(250, '2025-12-31', [10, 20])])).toEqual([
      [
        [250, null],
        [1, null],
      ],
    ]);
  });

  it('have a gap where a balance does not go on', () => {
    expect(seen([link(1, '2026-01-05', [10, 20]), link(3, '2026-01-07', [25, 30])])).toEqual([
      [
        [1, null],
        [3, 'gap'],
      ],
    ]);
  });

  it('are in conflict when the same one came with another content', () => {
    const same = link(1, '2026-01-05', [10, 20]);
    expect(seen([same, { ...same }])).toEqual([
      [
        [1, null],
        [1, 'conflict'],
      ],
    ]);
  });

  it('of another currency or product are a chain of their own', () => {
    const other = link(1, '2026-01-05', [0, 5], { currency: 'USD' });
    expect(chains([link(1, '2026-01-05', [10, 20]), other])).toHaveLength(2);
  });
});
