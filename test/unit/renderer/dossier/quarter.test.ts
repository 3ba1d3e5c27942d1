import { describe, expect, it } from 'vitest';
import {
  firstShown,
  monthsOf,
  quarterKey,
  quarterOf,
  quartersOf,
  undatedOf,
} from '../../../../renderer/features/dossier/quarter.ts';
import { DOCUMENT_STATES, type DocumentState } from '../../../../shared/model/document-state.ts';

const states = (counts: Partial<Record<DocumentState, number>>) => {
  const all = DOCUMENT_STATES.map((state) => [state, counts[state] ?? 0] as const);
  return Object.fromEntries(all) as Record<DocumentState, number>;
};
const overview = {
  today: '2026-11-24',
  months: [
    { month: null, states: states({ rejected: 2 }) },
    { month: '2025-12', states: states({ booked: 5 }) },
    { month: '2026-10', states: states({ booked: 4, delivered: 1, waiting: 2, refused: 1 }) },
    { month: '2027-01', states: states({ withdrawn: 3 }) },
  ],
  held: [],
  runs: [],
};

describe('quarters of an overview', () => {
  it('are those of the calendar', () => {
    expect(
      ['2026-01-01', '2026-03', '2026-04', '2026-12-31'].map(quarterOf).map(quarterKey),
    ).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  });

  it('reach from the first document to the last, with today between', () => {
    expect(quartersOf(overview).map(quarterKey)).toEqual(['2025-Q4', '2027-Q1']);
    expect(quartersOf({ ...overview, months: [] }).map(quarterKey)).toEqual(['2026-Q4', '2026-Q4']);
  });

  it('begin with that of today, or with the last before it that has documents', () => {
    expect(quarterKey(firstShown(overview))).toBe('2026-Q4');
    expect(quarterKey(firstShown({ ...overview, today: '2026-09-30' }))).toBe('2025-Q4');
    expect(quarterKey(firstShown({ ...overview, today: '2025-01-01' }))).toBe('2025-Q1');
  });

  it('have three months, each with what must get to Octopus', () => {
    const [october, november, december] = monthsOf(overview, quarterOf(overview.today));
    expect(october).toEqual({
      month: '2026-10',
      booked: 5,
      toExport: 2,
      forYou: 1,
      bySelf: 0,
      withdrawn: 0,
      total: 8,
    });
    expect([november?.month, november?.total, december?.month]).toEqual(['2026-11', 0, '2026-12']);
  });

  it('count what was withdrawn apart, and what has no date in none', () => {
    expect(monthsOf(overview, quarterOf('2027-01'))[0]).toMatchObject({ withdrawn: 3, total: 0 });
    expect(undatedOf(overview)).toBe(2);
  });
});
