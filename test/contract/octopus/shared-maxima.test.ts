import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { deliver } from '../../support/firm-day.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const HOUR_MS = 3_600_000;
const MAX = 400;
const FOR_SCHEDULE = 360;
const ARRIVED = 420;

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const RESET_HOUR = 4;

/** A firm to which more came in, in two dossiers, than all of them together may book in a day. */
async function crowded(): Promise<Simulation> {
  const limitScope = 'software-house';
  const made = await simulate(7, 1, {
    dossiers: 2,
    switches: { octopus: { limitScope, limitResetHour: RESET_HOUR } },
    rules: { scope: limitScope, resetHour: RESET_HOUR },
  });
  open.push(made);
  for (let number = 0; number < ARRIVED; number += 1) {
    deliver(made.world, made.world.dossiers[number % 2]!, `N-${number}`);
  }
  return made;
}

/** Bookings asked for since the maxima began. */
function askedToday({ world }: Simulation): number {
  return world
    .limitCounts()
    .filter(({ operation }) => operation === 'insertBuySellBooking')
    .reduce((sum, { count }) => sum + count, 0);
}

function bookedOf({ world }: Simulation): number {
  return world.bookings().filter(({ comment }) => comment.startsWith('N-')).length;
}

describe('more than may be booked in a day', () => {
  it(
    'leaves a part to a person, waits for the rest, and goes on by itself',
    async () => {
      const made = await crowded();
      const { world, calls, clock, scheduler, dossierIds } = made;
      const rules = {
        frequency: 'after-10-minutes',
        releasedOnly: false,
        approvedOnly: false,
        checkedOnly: false,
      } as const;
      for (const dossierId of dossierIds)
        must(await calls['schedule.set']({ dossierId, ...rules }));
      const passUntil = async (untilMs: number) => {
        while (clock.now() < untilMs) clock.advanceTo(Math.min(untilMs, await scheduler.pass()));
      };
      const startMs = clock.now();
      await passUntil(startMs + 3 * HOUR_MS);
      expect(askedToday(made)).toBe(FOR_SCHEDULE);
      // What does not go today waits for the moment that the maximum begins again: four in the morning in Brussels.
      const opensAtMs = Date.UTC(2026, 9, 6, 2);
      const { nextDueAtMs } = must(await calls['status.get']({}));
      expect(nextDueAtMs).toBe(opensAtMs);
      const [fullest] = must(await calls['budget.meter']({})).rows;
      const bookings = must(await calls['budget.meter']({})).rows.find(
        ({ operation }) => operation === 'insertBuySellBooking',
      );
      expect(bookings).toMatchObject({ used: FOR_SCHEDULE, max: MAX });
      expect(fullest!.used).toBeLessThanOrEqual(fullest!.max);

      must(await calls['export.run']({ dossierIds: [...dossierIds] }));
      expect(askedToday(made)).toBe(MAX);
      const parked = must(await calls['documents.list']({ states: ['parked'], limit: 500 }));
      expect(parked.map(({ cause }) => cause?.kind)).toContain('limit-reached');

      await passUntil(opensAtMs - 1);
      expect(askedToday(made)).toBe(MAX);
      await passUntil(opensAtMs + 2 * HOUR_MS);
      expect(bookedOf(made)).toBe(ARRIVED);
      expect(world.limitBreaches()).toEqual([]);
    },
    // Four hundred bookings take their time on a busy machine.
    600_000,
  );
});
