import { afterEach, describe, expect, it } from 'vitest';
import type { CallScope } from '../../../shared/model/call-rules.ts';
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

/** A firm to which more came in than may be booked in a day, in as many dossiers as share the maximum. */
async function crowded(limitScope: CallScope, resetHour: number) {
  const made = await simulate(7, 1, {
    dossiers: 2,
    switches: { octopus: { limitScope, limitResetHour: resetHour } },
    rules: { scope: limitScope, resetHour },
  });
  open.push(made);
  const sharing = made.world.dossiers.slice(0, limitScope === 'dossier' ? 1 : 2);
  for (let number = 0; number < ARRIVED; number += 1) {
    deliver(made.world, sharing[number % sharing.length]!, `N-${number}`);
  }
  const ids = new Set(sharing.map(({ octopusDossierId }) => octopusDossierId));
  /** Bookings asked for today that share a maximum. */
  const asked = (): number =>
    made.world
      .limitCounts()
      .filter(
        ({ operation, dossierId }) => operation === 'insertBuySellBooking' && ids.has(dossierId),
      )
      .reduce((sum, { count }) => sum + count, 0);
  return { made, asked };
}

function bookedOf({ world }: Simulation): number {
  return world.bookings().filter(({ comment }) => comment.startsWith('N-')).length;
}

describe('more than may be booked in a day', () => {
  // One login: per user is then the same as per software house.
  it.each(['software-house', 'dossier'] as const)(
    'leaves a part to a person, waits for the rest, and goes on by itself, counted per %s',
    async (scope) => {
      const { made, asked } = await crowded(scope, 4);
      const { world, calls, clock, scheduler, dossierIds } = made;
      const rules = {
        frequency: 'after-10-minutes',
        releasedOnly: false,
        approvedOnly: false,
      } as const;
      for (const dossierId of dossierIds)
        must(await calls['schedule.set']({ dossierId, ...rules }));
      const passUntil = async (untilMs: number) => {
        while (clock.now() < untilMs) clock.advanceTo(Math.min(untilMs, await scheduler.pass()));
      };
      const startMs = clock.now();
      await passUntil(startMs + 3 * HOUR_MS);
      expect(asked()).toBe(FOR_SCHEDULE);
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
      expect(asked()).toBe(MAX);
      const parked = must(await calls['documents.list']({ states: ['parked'], limit: 500 }));
      expect(parked.map(({ cause }) => cause?.kind)).toContain('limit-reached');

      await passUntil(opensAtMs - 1);
      expect(asked()).toBe(MAX);
      await passUntil(opensAtMs + 2 * HOUR_MS);
      expect(bookedOf(made)).toBe(ARRIVED);
      expect(world.limitBreaches()).toEqual([]);
    },
    // Four hundred bookings take their time on a busy machine.
    600_000,
  );
});
