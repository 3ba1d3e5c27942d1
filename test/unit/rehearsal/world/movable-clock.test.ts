import { describe, expect, it } from 'vitest';
import { createMovableClock } from '../../../../electron/rehearsal/movable-clock.ts';

describe('createMovableClock', () => {
  it('runs along with its base, ahead by as much as it was put forward', () => {
    let baseMs = 1_000;
    const clock = createMovableClock({ now: () => baseMs, sleep: async () => undefined });
    clock.moveTo(5_000);
    expect(clock.now()).toBe(5_000);
    baseMs += 10;
    expect(clock.now()).toBe(5_010);
  });

  it('never goes back', () => {
    const clock = createMovableClock({ now: () => 1_000, sleep: async () => undefined });
    clock.moveTo(5_000);
    clock.moveTo(2_000);
    expect(clock.now()).toBe(5_000);
  });
});
