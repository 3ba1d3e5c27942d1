import { describe, expect, it } from 'vitest';

import { realChance, realClock } from '../../electron/engine/real-world.ts';

describe('realClock', () => {
  it('tells the time of this computer and sleeps at least as long as asked', async () => {
    expect(Math.abs(realClock.now() - Date.now())).toBeLessThan(1_000);
    const before = performance.now();
    await realClock.sleep(20);
    expect(performance.now() - before).toBeGreaterThanOrEqual(18);
    await realClock.sleep(0);
    await realClock.sleep(-1);
  });
});

describe('realChance', () => {
  it('gives numbers in [0, 1) and ids in UUID form that do not repeat', () => {
    const numbers = Array.from({ length: 1_000 }, () => realChance.next());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(1_000);
    expect(realChance.id()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(realChance.id()).not.toBe(realChance.id());
  });
});
