import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../../electron/rehearsal/model.ts';
import { bench, DOSSIER, line, purchase } from './small-world.ts';

const KINDS: readonly (FaultKind | null)[] = [
  null,
  'lost-before-commit',
  'lost-after-commit',
  'error-before-commit',
  'error-after-commit',
];

const step = fc.record({
  journalKey: fc.constantFrom('A1', 'V1'),
  /** Against the number that would be right: some writers are behind, some ahead. */
  offset: fc.constantFrom(0, 0, 0, -1, 1),
  colleague: fc.boolean(),
  fault: fc.constantFrom(...KINDS),
});

describe('document numbers', () => {
  it('stay consecutive per journal under any interleaving of writers, colleagues and faults', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { octopus, faults, book } = bench();
        const numbers = (journalKey: string): readonly number[] =>
          octopus
            .bookings()
            .filter((booking) => booking.journalKey === journalKey)
            .map((booking) => booking.documentSequenceNr);
        const first = { A1: 1, V1: 11 };
        const sent = steps.map(async ({ journalKey, offset, colleague, fault }) => {
          const lines =
            journalKey === 'A1' ? [line()] : [line({ accountKey: 700000, vatCodeKey: '21' })];
          const key = journalKey === 'A1' ? 'A1' : 'V1';
          const booking = purchase({ journalKey, bookingLines: lines });
          if (colleague) octopus.bookAsColleague(DOSSIER, booking);
          if (fault !== null) {
            const operation = 'insertBuySellBooking';
            faults.add({ service: 'octopus', operation, kind: fault, skip: 0, times: 1 });
          }
          const documentSequenceNr = first[key] + numbers(key).length + offset;
          return book({ ...booking, documentSequenceNr });
        });
        await Promise.all(sent);
        for (const key of ['A1', 'V1'] as const) {
          const taken = numbers(key);
          expect(taken).toEqual(taken.map((_, index) => first[key] + index));
        }
        await octopus.app.close();
      }),
      { numRuns: 40 },
    );
  });
});
