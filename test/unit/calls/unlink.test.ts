import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(): Promise<Simulation> {
  const simulation = await simulate(7, 6, { dossiers: 2 });
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** The link of a dossier as it is saved again. */
async function saveOf({ calls, dossierId }: Simulation) {
  const saved = must(await calls['links.get']({ dossierId }));
  if (saved === null) throw new Error('not linked');
  const { billitConnectionId, billitPartyId, octopusConnectionId, octopusDossierId } = saved;
  const pair = { billitConnectionId, billitPartyId, octopusConnectionId, octopusDossierId };
  return { ...pair, settings: saved.settings, dossierId, sharesOctopusDossier: false };
}

describe('a link that is taken away', () => {
  it('stops everything, loses nothing, and is made again only with the same two', async () => {
    const simulation = await start();
    const { calls, dossierId, world, clock, scheduler } = simulation;
    const link = await saveOf(simulation);
    await simulation.exportAll();
    const before = await simulation.documents();
    const bookings = world.bookings().length;
    must(await calls['links.remove']({ dossierId }));
    expect(must(await calls['links.get']({ dossierId }))).toBeNull();
    const reads = world.calls().billit['listOrders'];
    const others = must(await calls['dossiers.list']({})).filter(({ linked }) => linked);
    for (const { id } of others) must(await calls['links.remove']({ dossierId: id }));
    clock.advanceTo(clock.now() + 40 * 24 * 60 * 60_000);
    await scheduler.pass();
    expect(world.calls().billit['listOrders']).toBe(reads);
    expect(world.bookings()).toHaveLength(bookings);
    expect(await simulation.documents()).toEqual(before);
    const other = world.dossiers.find((row) => String(row.billitPartyId) !== link.billitPartyId)!;
    const fixed = { ok: false, fault: { kind: 'link-fixed' } };
    const { octopusDossierId } = other;
    const billitPartyId = String(other.billitPartyId);
    expect(await calls['links.save']({ ...link, octopusDossierId })).toEqual(fixed);
    expect(await calls['links.save']({ ...link, billitPartyId })).toEqual(fixed);
    must(await calls['links.save'](link));
    await simulation.exportAll();
    expect(world.bookings()).toHaveLength(bookings);
  });

  it('may go to other books while nothing of it has left', async () => {
    const simulation = await start();
    const { calls, dossierId, dossierIds, world } = simulation;
    const link = await saveOf(simulation);
    for (const id of dossierIds) must(await calls['links.remove']({ dossierId: id }));
    const other = world.dossiers.find((row) => row.octopusDossierId !== link.octopusDossierId)!;
    const { octopusDossierId } = other;
    const { octopusConnectionId } = link;
    must(await calls['links.propose']({ dossierId, octopusConnectionId, octopusDossierId }));
    must(await calls['links.save']({ ...link, octopusDossierId }));
  });

  it('stays while a document may be in Octopus', async () => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    simulation.spoil('lost-after-commit', 1);
    simulation.spoil('lost-before-commit', 50, 0, 'getModifiedBuySellBookings');
    simulation.spoil('lost-before-commit', 50, 0, 'getBuySellBooking');
    await simulation.exportOnce();
    const refused = await calls['links.remove']({ dossierId });
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'link-busy' } });
    expect(must(await calls['links.get']({ dossierId }))).not.toBeNull();
  });
});

describe("'Test koppeling'", () => {
  it('says of each side whether it works, and why not', async () => {
    const simulation = await start();
    const { calls, dossierId, world, octopusDossierId } = simulation;
    expect(must(await calls['links.test']({ dossierId }))).toEqual({ octopus: null, billit: null });
    world.turn({ disabledDossiers: [octopusDossierId] });
    world.expireTokens();
    const closed = must(await calls['links.test']({ dossierId }));
    expect(closed).toMatchObject({ octopus: { kind: 'dossier-disabled' }, billit: null });
    world.turn({ disabledDossiers: [] });
    const kind = 'lost-before-commit';
    world.addFault({ service: 'billit', operation: 'listOrders', kind, skip: 0, times: 9 });
    const away = must(await calls['links.test']({ dossierId }));
    expect(away).toMatchObject({ octopus: null, billit: { kind: expect.anything() as string } });
  });
});
