import { afterEach, describe, expect, it } from 'vitest';
import { OCTOPUS_POSITIONS } from '../../../electron/rehearsal/octopus/switches.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const DAY_MS = 86_400_000;
const open: Simulation[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Another program of the same firm uses up the bookings of today, all but `left`. */
async function useUp({ world }: Simulation, left: number): Promise<void> {
  const { octopusUrl } = world.virtualAddresses;
  const { user, password, softwareHouseUuid } = world.credentials.octopus;
  const ask = async (path: string, headers: Record<string, string>, body: unknown) => {
    const answer = await world.transport({
      method: 'POST',
      url: `${octopusUrl}${path}`,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === null ? null : Buffer.from(JSON.stringify(body)),
      timeoutMs: 1000,
      maxResponseBytes: 100_000,
    });
    return answer.ok ? Buffer.from(answer.value.body).toString('utf8') : '';
  };
  const first = await ask('/authentication', { softwareHouseUuid }, { user, password });
  const { token } = JSON.parse(first) as { token: string };
  const [{ octopusDossierId }] = world.dossiers as [Simulation['world']['dossiers'][number]];
  const second = await ask(`/dossiers?dossierId=${octopusDossierId}`, { Token: token }, null);
  const { Dossiertoken } = JSON.parse(second) as { Dossiertoken: string };
  for (let call = left; call < 400; call += 1) {
    await ask(`/dossiers/${octopusDossierId}/buysellbookings`, { dossierToken: Dossiertoken }, {});
  }
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
