import { describe, expect, it } from 'vitest';

import { virtualClock } from '../../../shared/virtual-clock.ts';

describe('virtualClock', () => {
  it('stands still until somebody sleeps or moves it', async () => {
    const clock = virtualClock(1_000);
    expect(clock.now()).toBe(1_000);
    await clock.sleep(86_400_000);
    expect(clock.now()).toBe(86_401_000);
    clock.advanceTo(90_000_000);
    expect(clock.now()).toBe(90_000_000);
  });

  it('never goes back', async () => {
    const clock = virtualClock(1_000);
    clock.advanceTo(500);
    await clock.sleep(-5);
    expect(clock.now()).toBe(1_000);
  });
});
