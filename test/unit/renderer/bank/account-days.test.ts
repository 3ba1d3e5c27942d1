import { describe, expect, it } from 'vitest';
import { lastDays } from '../../../../renderer/features/bank/account-days.ts';

type Statement = Parameters<typeof lastDays>[0][number];

const statement = (newDate: string, given: Partial<Statement> = {}): Statement => ({
  newDate,
  state: 'delivered',
  blocked: null,
  ...given,
});

describe('the last days of an account', () => {
  it('are six weeks up to today, each with what ended on it', () => {
    const days = lastDays(
      [
        statement('2026-10-14'),
        statement('2026-10-13'),
        statement('2026-11-20'),
        statement('2026-11-20', { state: 'waiting' }),
        statement('2026-11-23', { state: 'waiting', blocked: 'gap' }),
        statement('2026-11-24', { state: 'elsewhere' }),
      ],
      '2026-11-24',
    );
    expect(days).toHaveLength(42);
    expect(days[0]).toEqual({ day: '2026-10-14', mark: 'there' });
    const marks = new Map(days.map(({ day, mark }) => [day, mark]));
    expect(marks.has('2026-10-13')).toBe(false);
    expect(marks.get('2026-11-20')).toBe('waits');
    expect(marks.get('2026-11-22')).toBe('none');
    expect(marks.get('2026-11-23')).toBe('missing');
    expect(marks.get('2026-11-24')).toBe('there');
  });
});
