import { describe, expect, it } from 'vitest';
import { holdOf } from '../../../electron/main/hold.ts';

const awake = { asleep: false, online: true, onBattery: false };

describe('what holds the schedule', () => {
  it.each([
    [awake, true, null],
    [{ ...awake, onBattery: true }, true, 'battery'],
    [{ ...awake, onBattery: true }, false, null],
    [{ ...awake, online: false, onBattery: true }, true, 'no-network'],
    [{ asleep: true, online: false, onBattery: true }, true, 'sleep'],
  ] as const)('of %j (pause on battery: %s) is %s', (computer, pauseOnBattery, by) => {
    expect(holdOf(computer, { pauseOnBattery })).toBe(by);
  });
});
