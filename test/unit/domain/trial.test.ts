import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/assert.ts';
import { parseIsoDate } from '../../../electron/engine/domain/money.ts';
import { trialOf } from '../../../electron/engine/domain/trial.ts';

const day = (text: string) => present(parseIsoDate(text), 'a day');
const counted = { startedOn: day('2026-10-01'), endDate: null, hasPlan: false };

describe('the free weeks of an entrepreneur', () => {
  it.each([
    ['2026-10-01', 28, 'running'],
    ['2026-10-21', 8, 'running'],
    ['2026-10-22', 7, 'ending'],
    ['2026-10-29', 0, 'ending'],
    ['2026-10-30', -1, 'over'],
  ])('on %s: %d days left, %s', (today, daysLeft, state) => {
    expect(trialOf(counted, 28, day(today))).toEqual({
      endDate: '2026-10-29',
      estimate: true,
      daysLeft,
      state,
    });
  });

  it('end where the accountant says, whatever was counted', () => {
    const entered = { ...counted, endDate: day('2026-11-15') };
    expect(trialOf(entered, 28, day('2026-10-30'))).toMatchObject({
      endDate: '2026-11-15',
      estimate: false,
      state: 'running',
    });
    expect(trialOf({ ...entered, startedOn: null }, 28, day('2026-11-16'))?.state).toBe('over');
  });

  it('are nothing without a start, and nothing once a plan was chosen', () => {
    expect(trialOf({ ...counted, startedOn: null }, 28, day('2026-10-30'))).toBeNull();
    expect(trialOf({ ...counted, hasPlan: true }, 28, day('2026-10-30'))).toBeNull();
  });
});
