import { describe, expect, it } from 'vitest';
import {
  bareResult,
  partCounts,
  partOf,
  resultOf,
  stoppedGroups,
} from '../../../../renderer/features/export/run-results.ts';
import { DOCUMENT_STATES, HELD_STATES } from '../../../../shared/model/document-state.ts';
import { exportRow } from './rows.ts';

const { document } = exportRow(1);
const bookedIn = (number: number | null, verified: boolean) => ({
  bookyearId: 2,
  journalKey: 'A1',
  number,
  state: 'booked',
  attempts: 1,
  verified,
});

describe('the parts of an export', () => {
  it('hold every document exactly once', () => {
    const results = DOCUMENT_STATES.map((state) => bareResult({ ...document, state }));
    const counts = partCounts(results);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(results.length);
  });

  it('never count a held document as booked or still to go', () => {
    for (const state of HELD_STATES) expect(['booked', 'toGo']).not.toContain(partOf(state));
  });
});

it('shows the last booking of a document: its number, and whether it was read back', () => {
  const bookings = [bookedIn(411, false), bookedIn(412, true)];
  const approval = 'none';
  expect(resultOf({ document, approval, bookings, override: null })).toEqual({
    document,
    bookingNumber: 'A1/412',
    verified: true,
  });
  expect(
    resultOf({ document, approval, bookings: [bookedIn(null, false)], override: null })
      .bookingNumber,
  ).toBeNull();
  expect(resultOf({ document, approval, bookings: [], override: null }).verified).toBe(false);
});

it('makes one card of the refusals of one cause, what a person must do first', () => {
  const refusal = { kind: 'octopus-refused', data: { code: '-12', message: 'Dagboek' } } as const;
  const other = { kind: 'octopus-refused', data: { code: '-7', message: 'Relatie' } } as const;
  const results = [
    bareResult({ ...document, id: 'a', state: 'parked', cause: { kind: 'offline', data: {} } }),
    bareResult({ ...document, id: 'b', state: 'refused', cause: refusal }),
    bareResult({ ...document, id: 'c', state: 'booked' }),
    bareResult({ ...document, id: 'd', state: 'refused', cause: refusal }),
    bareResult({ ...document, id: 'e', state: 'refused', cause: other }),
  ];
  expect(stoppedGroups(results).map(({ documents }) => documents.map(({ id }) => id))).toEqual([
    ['b', 'd'],
    ['e'],
    ['a'],
  ]);
});
