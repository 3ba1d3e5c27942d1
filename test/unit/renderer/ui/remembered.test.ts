import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../renderer/ui/remembered.ts';

describe('a function that remembers', () => {
  it('works once for the same question, again for another, and never mixes them up', () => {
    let worked = 0;
    const sum = remembered((rows: readonly number[], times: number) => {
      worked += 1;
      return rows.reduce((total, row) => total + row * times, 0);
    });
    const rows = [1, 2, 3];
    expect([sum(rows, 2), sum(rows, 2), worked]).toEqual([12, 12, 1]);
    expect([sum(rows, 3), worked]).toEqual([18, 2]);
    expect([sum([1, 2, 3], 3), worked]).toEqual([18, 3]);
    expect([sum(rows, 2), worked]).toEqual([12, 4]);
  });
});
