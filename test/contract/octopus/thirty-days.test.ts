import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_SCOPES } from '../../../shared/model/call-rules.ts';
import {
  firmMonth,
  WORKING_MINUTES,
  type Deed,
  type PlannedDeed,
} from '../../support/firm-month.ts';

const dossier = fc.nat(2);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('arrive' as const),
    dossier,
    documents: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constantFrom(
      'export' as const,
      'export' as const,
      'fetch' as const,
      'preview' as const,
      'wizard' as const,
      'meter' as const,
    ),
    dossier,
  }),
  fc.record({ kind: fc.constant('kill' as const), calls: fc.integer({ min: 1, max: 12 }) }),
);
const deeds: fc.Arbitrary<PlannedDeed[]> = fc.array(
  fc.record({ day: fc.nat(29), minute: fc.nat(WORKING_MINUTES), deed }),
  { minLength: 20, maxLength: 60 },
);

describe('thirty days of a firm', () => {
  it.each(CALL_SCOPES)(
    'whatever people do and however often the power fails: no maximum is exceeded, counted per %s',
    async (scope) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 23 }), deeds, async (resetHour, planned) => {
          const month = await firmMonth({
            dossiers: 3,
            rules: { scope, resetHour },
            deeds: planned,
          });
          expect(month.breaches).toEqual([]);
          expect(month.doubled).toBe(0);
        }),
        { numRuns: 2 },
      );
    },
    // Sixty days are lived through, which takes its time on a busy machine.
    300_000,
  );
});
