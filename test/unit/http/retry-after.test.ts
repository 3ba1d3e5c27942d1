import { describe, expect, it } from 'vitest';

import { retryMomentMs } from '../../../electron/engine/http/retry-after.ts';

const NOW_MS = Date.UTC(2026, 2, 1, 12);

describe('retryMomentMs', () => {
  it.each([
    ['0', NOW_MS],
    ['120', NOW_MS + 120_000],
    [' 5 ', NOW_MS + 5_000],
    ['Sun, 01 Mar 2026 12:01:00 GMT', NOW_MS + 60_000],
    ['Sunday, 01-Mar-26 12:01:00 GMT', NOW_MS + 60_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', NOW_MS],
  ])('reads %j', (value, expected) => {
    expect(retryMomentMs({ 'retry-after': value }, NOW_MS)).toBe(expected);
  });

  it.each(['', '-1', '1.5', 'soon', '2026-03-01', '99999999999', 'Sun, 41 Mar 2026'])(
    'gives nothing for %j',
    (value) => {
      expect(retryMomentMs({ 'retry-after': value }, NOW_MS)).toBeNull();
    },
  );

  it('gives nothing without the header', () => {
    expect(retryMomentMs({}, NOW_MS)).toBeNull();
  });
});
