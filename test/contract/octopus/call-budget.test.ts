import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALL_SCOPES, type CallScope } from '../../../shared/model/call-rules.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import {
  callsFor,
  createCallBudget,
  type CallPriority,
} from '../../../electron/engine/octopus/call-budget.ts';
import { readMeter } from '../../../electron/engine/octopus/call-meter.ts';
import { CALLS_PER_DAY, type LimitedOperation } from '../../../electron/engine/octopus/limits.ts';
import { createLimits } from '../../../electron/rehearsal/octopus/limits.ts';
import { memoryCounts } from './bench.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Noon in Brussels on a winter day. */
const NOON_MS = Date.UTC(2026, 10, 24, 11);

function budgets(counts = memoryCounts(), startMs = NOON_MS) {
  const clock = virtualClock(startMs);
  const of = (login: string, priority: CallPriority = 'person') =>
    createCallBudget({ counts, clock, login, priority });
  return { counts, clock, of };
}

describe('the rules by which calls are added up', () => {
  it('are the strictest until a setting says otherwise: all dossiers and users share the maxima', async () => {
    const { of } = budgets();
    expect((await of('anna').reserve('getRelations', 1)).ok).toBe(true);
    expect((await of('bert').reserve('getRelations', 2)).ok).toBe(true);
    expect(await of('anna').reserve('getRelations', 3)).toEqual({
      ok: false,
      fault: {
        kind: 'budget-spent',
        service: 'octopus',
        operation: 'getRelations',
        // Midnight in Brussels.
        retryAtMs: Date.UTC(2026, 10, 24, 23),
      },
    });
  });

  it.each<[CallScope, boolean, boolean]>([
    ['software-house', false, false],
    ['user', false, true],
    ['dossier', true, false],
  ])('per %s', async (scope, otherDossier, otherUser) => {
    const { counts, of } = budgets();
    await counts.setRules({ scope, resetHour: 0 }, 0);
    for (let call = 0; call < 2; call += 1) await of('anna').reserve('getRelations', 1);
    expect((await of('anna').reserve('getRelations', 1)).ok).toBe(false);
    expect((await of('anna').reserve('getRelations', 2)).ok).toBe(otherDossier);
    expect((await of('bert').reserve('getRelations', 1)).ok).toBe(otherUser);
  });

  it('let the day begin at the hour that is set, also when that is learned during the day', async () => {
    const { counts, clock, of } = budgets();
    for (let call = 0; call < 2; call += 1) await of('anna').reserve('getVatCodes', 1);
    await counts.setRules({ scope: 'dossier', resetHour: 4 }, 0);
    const opensAtMs = Date.UTC(2026, 10, 25, 3);
    clock.advanceTo(opensAtMs - 1);
    const refused = await of('anna').reserve('getVatCodes', 1);
    expect(refused).toMatchObject({ fault: { retryAtMs: opensAtMs } });
    clock.advanceTo(opensAtMs);
    expect((await of('anna').reserve('getVatCodes', 1)).ok).toBe(true);
  });
});

describe('the part that is kept for a person', () => {
  it('is left by the schedule, and by what may wait for tomorrow', async () => {
    const { of } = budgets();
    const made = { spare: 0, schedule: 0, person: 0 };
    for (const priority of ['spare', 'schedule', 'person'] as const) {
      while ((await of('anna', priority).reserve('getModifiedRelations', 1)).ok) {
        made[priority] += 1;
      }
    }
    expect(made).toEqual({ spare: 24, schedule: 19, person: 5 });
  });

  it.each(Object.keys(CALLS_PER_DAY) as LimitedOperation[])(
    'is at least one call of %s, and so is what the schedule may use',
    (operation) => {
      expect(callsFor(operation, 'person')).toBe(CALLS_PER_DAY[operation]);
      expect(callsFor(operation, 'schedule')).toBeLessThan(CALLS_PER_DAY[operation]);
      expect(callsFor(operation, 'spare')).toBeGreaterThanOrEqual(1);
    },
  );
});

describe('the meter', () => {
  const calls = async (scope: CallScope) => {
    const { counts, clock, of } = budgets();
    await counts.setRules({ scope, resetHour: 0 }, 0);
    for (let call = 0; call < 3; call += 1) await of('anna').reserve('getJournals', 1);
    await of('anna').reserve('getJournals', 2);
    await of('bert').reserve('getVatCodes', 3);
    return { counts, clock };
  };
  const opensAtMs = Date.UTC(2026, 10, 24, 23);

  it('shows a dossier what stands in its own way, the fullest first', async () => {
    const parts = await calls('dossier');
    expect(await readMeter(parts, { octopusDossierId: 2, login: 'anna' })).toEqual({
      rows: [{ operation: 'getJournals', used: 1, max: 24 }],
      opensAtMs,
    });
    expect(await readMeter(parts, null)).toEqual({
      rows: [
        { operation: 'getVatCodes', used: 1, max: 2 },
        { operation: 'getJournals', used: 3, max: 24 },
      ],
      opensAtMs,
    });
  });

  it('adds up as Octopus does', async () => {
    const ofUser = await readMeter(await calls('user'), { octopusDossierId: 2, login: 'anna' });
    expect(ofUser.rows).toEqual([{ operation: 'getJournals', used: 4, max: 24 }]);
    const ofHouse = await readMeter(await calls('software-house'), {
      octopusDossierId: 9,
      login: 'carl',
    });
    expect(ofHouse.rows.map(({ used }) => used)).toEqual([1, 4]);
  });

  it('begins again with the new day', async () => {
    const parts = await calls('dossier');
    parts.clock.advanceTo(opensAtMs);
    expect(await readMeter(parts, null)).toEqual({ rows: [], opensAtMs: opensAtMs + DAY_MS });
  });
});

describe('any order of calls', () => {
  const step = fc.record({
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * HOUR_MS })),
    calls: fc.integer({ min: 1, max: 12 }),
    operation: fc.constantFrom<LimitedOperation>(
      'getRelations',
      'getBuySellBooking',
      'getJournals',
    ),
    dossier: fc.integer({ min: 1, max: 3 }),
    login: fc.constantFrom('anna', 'bert'),
    priority: fc.constantFrom<CallPriority>('person', 'schedule', 'spare'),
  });
  const SCOPES: Readonly<Record<CallScope, (dossier: number, login: string) => string>> = {
    'software-house': () => 'all',
    user: (_dossier, login) => login,
    dossier: String,
  };

  // Both clock changes lie within the thirty days.
  it.each(['2026-10-10', '2027-03-10'])(
    'over thirty days from %s stays within the maxima as Octopus counts them',
    async (firstDay) => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...CALL_SCOPES),
          fc.integer({ min: 0, max: 23 }),
          fc.array(step, { minLength: 40, maxLength: 250 }),
          async (scope, resetHour, steps) => {
            const { counts, clock, of } = budgets(memoryCounts(), Date.parse(firstDay));
            await counts.setRules({ scope, resetHour }, 0);
            const octopus = createLimits(clock);
            for (const { waitMs, calls, operation, dossier, login, priority } of steps) {
              clock.advanceTo(clock.now() + waitMs);
              for (let call = 0; call < calls; call += 1) {
                if (!(await of(login, priority).reserve(operation, dossier)).ok) continue;
                const counted = { dossierId: dossier, scope: SCOPES[scope](dossier, login) };
                const perDay = CALLS_PER_DAY[operation];
                octopus.count({ ...counted, operation, perDay, resetHour });
              }
            }
            expect(octopus.breaches()).toEqual([]);
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});
