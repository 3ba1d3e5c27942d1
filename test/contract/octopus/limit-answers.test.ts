import { afterEach, describe, expect, it } from 'vitest';
import { OCTOPUS_POSITIONS } from '../../../electron/rehearsal/octopus/switches.ts';
import { otherProgram } from '../../support/other-program.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const DAY_MS = 86_400_000;
const open: Simulation[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Another program of the same firm uses up the bookings of today, all but `left`. */
async function useUp({ world, octopusDossierId }: Simulation, left: number): Promise<void> {
  const ask = await otherProgram(world, octopusDossierId);
  for (let call = left; call < 400; call += 1) await ask('POST', '/buysellbookings', {});
}

describe('a daily maximum that others have used up', () => {
  const rows = OCTOPUS_POSITIONS.limitAnswer.flatMap((limitAnswer) =>
    OCTOPUS_POSITIONS.limitResetHour.map((limitResetHour) => ({ limitAnswer, limitResetHour })),
  );

  it.each(rows)('answered %j: the rest is booked the next day, each once', async (octopus) => {
    const made = await simulate(11, 10, { switches: { octopus } });
    open.push(made);
    await useUp(made, 3);
    await made.exportOnce();
    const today = made.world.bookings().length;
    if (octopus.limitAnswer !== 'not-enforced') expect(today).toBe(3);
    // Whatever the answer says, the program stays away for a while, and the next day there is room again.
    made.clock.advanceTo(made.clock.now() + DAY_MS);
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
  });
});
