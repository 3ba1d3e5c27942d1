import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayInMonth,
  daysBetween,
  isPublicHoliday,
  nextMonth,
  workingDayFrom,
} from '../../../electron/engine/domain/calendar.ts';
import {
  brusselsDay,
  instantOfBrusselsWall,
  nextBrusselsDay,
  startOfBrusselsDay,
} from '../../../shared/clock.ts';
import { day } from '../../support/documents.ts';

const anyDay = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => addDays(day('2000-01-01'), days));

describe('days', () => {
  it('are added and counted alike', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-01-31', '2026-02-01'],
    ['2026-12-01', '2027-01-01'],
    ['2028-02-29', '2028-03-01'],
  ])('after %s the next month begins on %s', (from, next) => {
    expect(nextMonth(day(from))).toBe(next);
  });

  it('finds a day of another month, and the last one as day 0 of the next', () => {
    expect(dayInMonth(day('2026-11-30'), 3, 20)).toBe('2027-02-20');
    expect(dayInMonth(day('2026-01-15'), 1, 0)).toBe('2026-01-31');
    expect(dayInMonth(day('2026-01-15'), -1, 1)).toBe('2025-12-01');
  });
});

describe('a day in Brussels', () => {
  it('begins where the day before ends, with clocks put forward and back', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const instantMs = startOfBrusselsDay(start);
        expect(brusselsDay(instantMs)).toBe(start);
        expect(brusselsDay(instantMs - 1)).toBe(addDays(start, -1));
        expect(nextBrusselsDay(instantMs)).toBe(startOfBrusselsDay(addDays(start, 1)));
      }),
    );
  });

  it.each([
    ['2026-03-29', Date.UTC(2026, 2, 28, 23)],
    ['2026-03-30', Date.UTC(2026, 2, 29, 22)],
    ['2026-10-25', Date.UTC(2026, 9, 24, 22)],
    ['2026-10-26', Date.UTC(2026, 9, 25, 23)],
  ])('%s begins at the right hour of UTC', (start, instantMs) => {
    expect(startOfBrusselsDay(start)).toBe(instantMs);
  });
});

describe('a Belgian working day', () => {
  it.each(['2026-04-06', '2026-05-14', '2026-05-25', '2027-03-29', '2027-05-06', '2038-04-26'])(
    '%s moves with Easter and is free',
    (holiday) => expect(isPublicHoliday(day(holiday))).toBe(true),
  );

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-12-20', '2026-12-21'],
    ['2026-12-25', '2026-12-28'],
    ['2027-03-27', '2027-03-30'],
  ])('from %s on the first one is %s', (from, expected) => {
    expect(workingDayFrom(day(from))).toBe(expected);
  });

  it('is never more than five days away', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const away = daysBetween(start, workingDayFrom(start));
        expect(away).toBeGreaterThanOrEqual(0);
        expect(away).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('the clock on the wall in Brussels', () => {
  it('is read back from any instant, but for the hour that comes twice', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Brussels',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 365 * 24 * 60 }), (minutes) => {
        const instantMs = Date.UTC(2000, 0, 1) + minutes * 60_000;
        const wallMs = Date.parse(`${shown.format(instantMs).replace(' ', 'T')}Z`);
        expect([instantMs, instantMs + 3_600_000]).toContain(instantOfBrusselsWall(wallMs));
      }),
    );
  });

  it.each([
    ['the hour left out in spring', Date.UTC(2026, 2, 29, 2, 30), Date.UTC(2026, 2, 29, 1, 30)],
    ['before it', Date.UTC(2026, 2, 29, 1, 59), Date.UTC(2026, 2, 29, 0, 59)],
    ['behind it', Date.UTC(2026, 2, 29, 3), Date.UTC(2026, 2, 29, 1)],
    ['the hour that comes twice', Date.UTC(2026, 9, 25, 2, 30), Date.UTC(2026, 9, 25, 1, 30)],
    ['before that one', Date.UTC(2026, 9, 25, 1, 59), Date.UTC(2026, 9, 24, 23, 59)],
  ])('%s', (_, wallMs, instantMs) => expect(instantOfBrusselsWall(wallMs)).toBe(instantMs));
});
