import { afterEach, describe, expect, it } from 'vitest';
import type { BillitSwitches } from '../../../electron/rehearsal/billit/simulator.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(switches: Partial<BillitSwitches>): Promise<Simulation> {
  const made = await simulate(5, 6, { dossiers: 2, switches: { billit: switches } });
  open.push(made);
  return made;
}

const HEADERS = ['A', 'B', 'C'] as const;
const MIX_UPS = ['order', 'file', 'pdf', 'file-as-asked'] as const;

describe('which company is asked about', () => {
  it.each(HEADERS)('is told by the header pair that works, when only %s does', async (pair) => {
    const { exportOnce, documents, world } = await simulation({ partyHeaders: pair });
    expect(await exportOnce()).toMatchObject([{ fault: null }]);
    expect((await documents()).length).toBeGreaterThan(0);
    expect(world.bookings().length).toBeGreaterThan(0);
  });

  it('is not guessed again once it is known', async () => {
    const { exportOnce, world } = await simulation({ partyHeaders: 'B' });
    await exportOnce();
    const before = world.calls().billit;
    await exportOnce();
    const after = world.calls().billit;
    expect(after['getAccountInformation']).toBe(before['getAccountInformation']);
    expect(after['listOrders']).toBe((before['listOrders'] ?? 0) + 1);
    expect(after['getOrder']).toBe(before['getOrder']);
  });
});

describe('another company than the one asked about', () => {
  const cases = HEADERS.flatMap((pair) => MIX_UPS.map((mixUp) => [mixUp, pair] as const));
  it.each(cases)('its %s under header pair %s: nothing is stored or sent', async (mixUp, pair) => {
    const { exportOnce, documents, world } = await simulation({ partyHeaders: pair, mixUp });
    expect(await exportOnce()).toMatchObject([{ fault: 'wrong-company', stored: 0, queued: 0 }]);
    expect(await documents()).toEqual([]);
    expect(world.bookings()).toEqual([]);
  });

  it('its list: no way of addressing is accepted, so the login is not', async () => {
    await expect(simulation({ mixUp: 'list' })).rejects.toThrow('no-access');
  });

  it('does not come from a Billit that is in order', async () => {
    const { exportAll, verdict } = await simulation({});
    await exportAll();
    expect(await verdict()).toMatchObject({ ...SOUND, lost: expect.anything() as unknown });
  });
});
