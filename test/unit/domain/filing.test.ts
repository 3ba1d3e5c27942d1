import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isPublicHoliday,
  workingDayFrom,
} from '../../../electron/engine/domain/calendar.ts';
import type { BookyearDetail } from '../../../electron/engine/domain/dossier.ts';
import {
  nextReturn,
  watchOver,
  type Watched,
} from '../../../electron/engine/domain/filing-watch.ts';
import {
  isFiled,
  returnOf,
  returnsBetween,
  vatRegimeOf,
  type RegimeOn,
} from '../../../electron/engine/domain/filing.ts';
import { brusselsDay } from '../../../shared/clock.ts';
import { day } from '../../support/documents.ts';

const anyDay = fc
  .integer({ min: 0, max: 40 * 365 })
  .map((days) => addDays(day('2015-01-01'), days));
const anyRhythm = fc.constantFrom('month' as const, 'quarter' as const);
const span = fc.integer({ min: 0, max: 900 });
const YEAR = { startDate: day('2026-01-01'), endDate: day('2026-12-31'), securedThrough: null };

function watched(changes: Partial<Watched> = {}, detail: Partial<BookyearDetail> = {}): Watched {
  const regime = { declarantType: 'QUARTERLY', bookingPeriodType: 'QUARTER', ...detail } as const;
  return {
    vatStatus: 'normal',
    exportFrom: day('2026-01-01'),
    years: [{ ...YEAR, ...regime }],
    filed: [],
    pending: [],
    ...changes,
  };
}

describe('the VAT regime', () => {
  it.each([
    ['MONTHLY', 'QUARTER', 'normal', 'month'],
    ['QUARTERLY', 'MONTH', 'normal', 'quarter'],
    ['YEARLY', 'MONTH', 'normal', 'none'],
    ['UNKNOWN', 'MONTH', 'normal', 'month'],
    ['UNKNOWN', 'QUARTER', 'mixed', 'quarter'],
    ['UNKNOWN', 'YEAR', 'normal', 'unknown'],
    ['MONTHLY', 'MONTH', 'exempt', 'none'],
    ['QUARTERLY', 'QUARTER', 'small-business', 'none'],
  ] as const)('of %s with periods of a %s for %s is %s', (declarantType, type, status, regime) => {
    expect(vatRegimeOf({ declarantType, bookingPeriodType: type }, status)).toBe(regime);
  });

  it('is unknown while the details were not read', () => {
    expect(vatRegimeOf(null, 'normal')).toBe('unknown');
  });
});

describe('a return', () => {
  it.each([
    // the 20th, or the 25th, as it is
    ['2026-09-30', 'month', '2026-09-01', '2026-09-30', '2026-10-20'],
    ['2025-01-15', 'quarter', '2025-01-01', '2025-03-31', '2025-04-25'],
    // a Saturday, a Sunday
    ['2026-05-31', 'month', '2026-05-01', '2026-05-31', '2026-06-22'],
    ['2026-09-30', 'quarter', '2026-07-01', '2026-09-30', '2026-10-26'],
    // Easter Monday on the 20th, and a year turn
    ['2054-03-05', 'month', '2054-03-01', '2054-03-31', '2054-04-20'],
    ['2025-12-31', 'quarter', '2025-10-01', '2025-12-31', '2026-01-26'],
  ] as const)(
    'of %s by %s runs from %s to %s and is due on %s',
    (...[on, rhythm, from, to, due]) => {
      expect(returnOf(day(on), rhythm)).toEqual({ startDate: from, endDate: to, dueDate: due });
    },
  );

  it('holds its day, and is due on the first working day from the 20th or the 25th after it', () => {
    fc.assert(
      fc.property(anyDay, anyRhythm, (on, rhythm) => {
        const { startDate, endDate, dueDate } = returnOf(on, rhythm);
        expect(startDate <= on && on <= endDate).toBe(true);
        const legal = addDays(endDate, rhythm === 'month' ? 20 : 25);
        expect(dueDate).toBe(workingDayFrom(legal));
        expect(isPublicHoliday(dueDate)).toBe(false);
        expect(daysBetween(legal, dueDate)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('follows the one before without a gap or an overlap, also when the regime changes', () => {
    fc.assert(
      fc.property(anyDay, span, span, anyRhythm, (from, days, turnDays, before) => {
        const to = addDays(from, days);
        const turn = addDays(from, turnDays);
        const after = before === 'month' ? 'quarter' : 'month';
        const regime: RegimeOn = (on) => (on < turn ? before : after);
        const returns = returnsBetween(from, to, regime);
        expect(returns[0]!.startDate <= from).toBe(true);
        expect(returns.at(-1)!.endDate >= to).toBe(true);
        for (const [at, { startDate }] of returns.entries()) {
          if (at > 0) expect(startDate).toBe(addDays(returns[at - 1]!.endDate, 1));
        }
      }),
    );
  });
});

describe('the watch', () => {
  it('changes at midnight in Brussels, not in UTC', () => {
    const at = (instantMs: number) => watchOver(watched(), day(brusselsDay(instantMs)));
    // The third quarter of 2026 is due on Monday 26 October: summer time has ended the day before.
    const lastMoment = Date.UTC(2026, 9, 26, 22, 59, 59);
    expect(nextReturn(at(lastMoment))).toMatchObject({ state: 'due', daysLeft: 0 });
    expect(nextReturn(at(lastMoment + 1000))).toMatchObject({ state: 'overdue', daysLeft: -1 });
  });

  it('shows the return that ended and the current one, and holds earlier ones only after a first mark', () => {
    const today = day('2026-11-10');
    const starts = (changes: Partial<Watched>) =>
      watchOver(watched(changes), today).returns.map(({ startDate, state }) => [startDate, state]);
    expect(starts({})).toEqual([
      ['2026-07-01', 'overdue'],
      ['2026-10-01', 'running'],
    ]);
    const filed = [{ startDate: day('2026-01-01'), endDate: day('2026-03-31') }];
    expect(starts({ filed })).toEqual([
      ['2026-01-01', 'filed'],
      ['2026-04-01', 'overdue'],
      ['2026-07-01', 'overdue'],
      ['2026-10-01', 'running'],
    ]);
    expect(starts({ exportFrom: day('2026-10-15') })).toEqual([['2026-10-01', 'running']]);
    expect(starts({ vatStatus: 'exempt' })).toEqual([]);
  });

  it('knows the ended returns of a dossier that never had a mark, back to where the export starts', () => {
    const unmarked = (changes: Partial<Watched>, today = '2026-11-10') =>
      watchOver(watched(changes), day(today)).unmarked.map(({ startDate }) => startDate);
    expect(unmarked({})).toEqual(['2026-01-01', '2026-04-01', '2026-07-01']);
    expect(unmarked({ exportFrom: day('2026-05-12') })).toEqual(['2026-04-01', '2026-07-01']);
    expect(unmarked({ exportFrom: day('2026-10-15') })).toEqual([]);
    expect(unmarked({ vatStatus: 'exempt' })).toEqual([]);
    // The last day of a quarter still runs; the next one has it behind it.
    expect(unmarked({ exportFrom: day('2026-07-01') }, '2026-09-30')).toEqual([]);
    expect(unmarked({ exportFrom: day('2026-07-01') }, '2026-10-01')).toEqual(['2026-07-01']);
    const filed = [{ startDate: day('2026-01-01'), endDate: day('2026-03-31') }];
    expect(unmarked({ filed })).toEqual([]);
  });

  it('counts what blocks each return, and what comes late', () => {
    const filed = [{ startDate: day('2026-07-01'), endDate: day('2026-09-30') }];
    const pending = [
      { month: '2026-08', state: 'waiting', count: 2 },
      { month: '2026-06', state: 'parked', count: 1 },
      { month: '2026-10', state: 'queued', count: 3 },
      { month: '2026-11', state: 'refused', count: 4 },
      { month: '2026-11', state: 'unclear', count: 5 },
      { month: null, state: 'rejected', count: 6 },
      { month: '2026-11', state: 'booked', count: 7 },
    ] as const;
    const watch = watchOver(watched({ filed, pending }), day('2026-11-10'));
    expect(watch.late).toBe(3);
    expect(nextReturn(watch)).toMatchObject({
      startDate: '2026-10-01',
      blocking: { waiting: 3, held: 10, unclear: 5 },
    });
  });

  it('keeps a secured period apart from a filed one', () => {
    const years = [{ ...watched().years[0]!, securedThrough: day('2026-09-30') }];
    const secured = watchOver(watched({ years }), day('2026-10-10'));
    expect(secured.returns.map((one) => [one.secured, one.state])).toEqual([
      [true, 'due'],
      [false, 'running'],
    ]);
    const filed = [{ startDate: day('2026-07-01'), endDate: day('2026-09-30') }];
    const marked = watchOver(watched({ filed }), day('2026-10-10'));
    expect(marked.returns[0]).toMatchObject({ secured: false, state: 'filed' });
  });

  it('loses no document: each blocks one return, comes late, or is of a time to come', () => {
    const months = fc.integer({ min: 1, max: 12 }).map((m) => `2026-${String(m).padStart(2, '0')}`);
    const state = fc.constantFrom('waiting' as const, 'parked' as const, 'unclear' as const);
    const pending = fc.record({ month: months, state, count: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(pending), anyRhythm, fc.boolean(), (rows, rhythm, isMarked) => {
        const first = returnOf(day('2026-02-01'), rhythm);
        const declarantType = rhythm === 'month' ? 'MONTHLY' : 'QUARTERLY';
        const changes = { pending: rows, filed: isMarked ? [first] : [] };
        const watch = watchOver(watched(changes, { declarantType }), day('2026-08-20'));
        const blocking = watch.returns.flatMap((one) => Object.values(one.blocking));
        const end = watch.returns.at(-1)!.endDate;
        const toCome = rows.filter(({ month }) => `${month}-01` > end);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(blocking) + watch.late + sum(toCome.map(({ count }) => count))).toBe(
          sum(rows.map(({ count }) => count)),
        );
      }),
    );
  });
});

describe('a period', () => {
  it('is filed only when every month of it is', () => {
    const month = (m: string, last: string) => ({
      startDate: day(`2026-${m}-01`),
      endDate: day(`2026-${m}-${last}`),
    });
    const quarter = { startDate: day('2026-01-01'), endDate: day('2026-03-31') };
    expect(isFiled(quarter, [month('01', '31'), month('03', '31')])).toBe(false);
    expect(isFiled(quarter, [month('01', '31'), month('02', '28'), month('03', '31')])).toBe(true);
    expect(isFiled(month('02', '28'), [quarter])).toBe(true);
  });
});
