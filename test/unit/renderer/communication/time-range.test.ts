import { describe, expect, it } from 'vitest';
import { startOfDay, timeRange } from '../../../../renderer/features/communication/time-range.ts';

const HOUR = 3_600_000;
const none = { from: '', until: '' };

describe('a day in Brussels', () => {
  it.each([
    ['2026-11-24', '2026-11-23T23:00:00Z'],
    ['2026-07-01', '2026-06-30T22:00:00Z'],
    // The clock goes forward in the night of 29 March and back in that of 25 October 2026.
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('%s begins at %s', (day, instant) => {
    expect(startOfDay(day)).toBe(Date.parse(instant));
  });
});

describe('the times to choose from', () => {
  const now = Date.parse('2026-10-26T08:00:00Z');

  it('are open at the end, but yesterday, which has all of its 25 hours when the clock went back', () => {
    const { fromMs, toMs } = timeRange('yesterday', none, now);
    expect(toMs! + 1 - fromMs!).toBe(25 * HOUR);
    expect(timeRange('today', none, now)).toEqual({ fromMs: toMs! + 1 });
    expect(timeRange('always', none, now)).toEqual({});
  });

  it('count today as one of the days', () => {
    expect(timeRange('week', none, now)).toEqual({ fromMs: startOfDay('2026-10-20') });
    expect(timeRange('month', none, now)).toEqual({ fromMs: startOfDay('2026-09-27') });
  });

  it('hold both days that were given, and are open where none was', () => {
    expect(timeRange('days', { from: '2026-11-01', until: '2026-11-01' }, now)).toEqual({
      fromMs: startOfDay('2026-11-01'),
      toMs: startOfDay('2026-11-02') - 1,
    });
    expect(timeRange('days', { from: '', until: '2026-12-31' }, now)).toEqual({
      toMs: startOfDay('2027-01-01') - 1,
    });
    expect(timeRange('days', none, now)).toEqual({});
  });
});
