import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAccount,
  formatAmount,
  formatBytes,
  formatCount,
  formatDate,
  formatDuration,
  formatEnterpriseNumber,
  formatMoment,
  formatTime,
  readDate,
  shortMoment,
} from '../../../../renderer/ui/format.ts';

describe('amounts', () => {
  it.each([
    ['0', '0,00'],
    ['1234.56', '1.234,56'],
    ['1234567.5', '1.234.567,50'],
    ['-1.20', '−1,20'],
    ['-0.00', '0,00'],
    ['0012.30', '12,30'],
  ])('shows %s as %s, with a true minus sign', (text, shown) => {
    expect(formatAmount(text)).toBe(shown);
  });

  it('shows what is no amount as it is, so that nothing is hidden', () => {
    expect(formatAmount('n/a')).toBe('n/a');
  });
});

describe('counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1940, '1.940'],
    [-12_345, '−12.345'],
  ])('shows %d as %s', (count, shown) => {
    expect(formatCount(count)).toBe(shown);
  });
});

describe('days and moments', () => {
  // 24 November 2026, 13:02 UTC: 14:02 in Belgium.
  const nowMs = Date.UTC(2026, 10, 24, 13, 2, 41);

  it('shows a day with slashes, and a dash for none', () => {
    expect(formatDate('2026-11-24')).toBe('24/11/2026');
    expect(formatDate(null)).toBe('—');
    expect(formatDate('24-11-2026')).toBe('—');
  });

  it('reads every day that it writes', () => {
    const day = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(formatDate(iso))).toBe(iso);
      }),
    );
  });

  it.each(['1/7/2026', '01.07.2026', '1-07-2026', ' 01 7 2026 ', '01072026'])(
    'reads %s as the first of July',
    (written) => {
      expect(readDate(written)).toBe('2026-07-01');
    },
  );

  it.each(['', '31/02/2026', '13/13/2026', '0/7/2026', '1/7/26', '2026-07-01', '172026', 'morgen'])(
    'takes %j for no date',
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );

  it('says today, yesterday, or the day, in Belgian time and the language asked', () => {
    expect(formatMoment(nowMs, nowMs, 'nl')).toBe('vandaag 14:02');
    expect(formatMoment(nowMs, nowMs, 'fr')).toBe('aujourd’hui 14:02');
    expect(formatMoment(Date.UTC(2026, 10, 23, 22, 59), nowMs, 'nl')).toBe('gisteren 23:59');
    expect(formatMoment(Date.UTC(2026, 10, 23, 23, 1), nowMs, 'nl')).toBe('vandaag 00:01');
    expect(formatMoment(Date.UTC(2026, 10, 20, 8, 0), nowMs, 'en')).toBe('20/11/2026 09:00');
  });

  it('says tomorrow of what comes', () => {
    expect(formatMoment(Date.UTC(2026, 10, 25, 7, 0), nowMs, 'nl')).toBe('morgen 08:00');
    expect(formatMoment(Date.UTC(2026, 11, 1, 5, 0), nowMs, 'nl')).toBe('01/12/2026 06:00');
  });

  it('is short where there is little room: the hour of today, else the day', () => {
    const of = (atMs: number | null) => shortMoment(atMs, nowMs);
    expect([nowMs, Date.UTC(2026, 11, 1, 5), Date.UTC(2027, 0, 1, 5), null].map(of)).toEqual([
      '14:02',
      '01/12',
      '01/01/27',
      '—',
    ]);
  });

  it('knows that yesterday can be in another year, and that the hour shifts in summer', () => {
    const newYear = Date.UTC(2027, 0, 1, 9, 0);
    expect(formatMoment(Date.UTC(2026, 11, 31, 9, 0), newYear, 'en')).toBe('yesterday 10:00');
    expect(formatTime(Date.UTC(2026, 6, 1, 12, 0))).toBe('14:00');
    expect(formatTime(nowMs, true)).toBe('14:02:41');
  });
});

it('shows an enterprise number with dots, and leaves another text alone', () => {
  expect(formatEnterpriseNumber('0952290471')).toBe('0952.290.471');
  expect(formatEnterpriseNumber('BE0952')).toBe('BE0952');
});

it('shows durations and sizes short', () => {
  expect([240, 1400].map(formatDuration)).toEqual(['240 ms', '1,4 s']);
  expect([812, 14_300, 2_345_678].map(formatBytes)).toEqual(['812 B', '14 kB', '2,3 MB']);
});

it('shows an account number in groups of four, however it was written', () => {
  expect(formatAccount('BE05999410000175')).toBe('BE05 9994 1000 0175');
  expect(formatAccount('BE05 9994 1000 0175')).toBe('BE05 9994 1000 0175');
});
