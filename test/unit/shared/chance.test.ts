import { describe, expect, it } from 'vitest';

import { seededChance } from '../../../shared/chance.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('seededChance', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const series = (seed: number): unknown[] => {
      const chance = seededChance(seed);
      return Array.from({ length: 20 }, () => [chance.next(), chance.id()]);
    };
    expect(series(7)).toEqual(series(7));
    expect(series(7)).not.toEqual(series(8));
  });

  it('spreads its numbers over [0, 1)', () => {
    const chance = seededChance(1);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 10_000; count += 1) {
      const value = chance.next();
      expect(value >= 0 && value < 1).toBe(true);
      counts[Math.floor(value * 10)]! += 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('makes ids in UUID form that do not repeat', () => {
    const chance = seededChance(42);
    const ids = Array.from({ length: 10_000 }, () => chance.id());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !UUID_V4.test(id))).toEqual([]);
  });
});
