import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const HOUR_MS = 3_600_000;
const A1 = { bookyearId: 2, journalKey: 'A1' };
const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function firm(dossiers = 1): Promise<Simulation> {
  const made = await simulate(5, 8, { dossiers });
  open.push(made);
  return made;
}

const pause = async ({ calls }: Simulation, dossierIds: readonly string[], paused = true) =>
  must(await calls['schedule.pauseDossiers']({ dossierIds: [...dossierIds], paused }));
const days = async ({ clock, scheduler }: Simulation, count: number) => {
  for (let hour = 0; hour < count * 24; hour += 1) {
    await scheduler.pass();
    clock.advanceTo(clock.now() + HOUR_MS);
  }
};
const listed = async ({ calls, dossierId }: Simulation) =>
  must(await calls['dossiers.list']({})).find(({ id }) => id === dossierId)!;

describe('a dossier that is paused', () => {
  it('sends nothing by itself, still takes in what is new, and catches up when it goes on', async () => {
    const made = await firm();
    const { calls, dossierId, world, scheduler } = made;
    const before = must(await calls['schedule.get']({ dossierId }));
    expect(await pause(made, [dossierId])).toEqual({ changed: 1 });
    await days(made, 3);
    expect(world.bookings()).toHaveLength(0);
    const row = await listed(made);
    expect(row).toMatchObject({ paused: true, nextRunMs: null, frequency: before.frequency });
    expect(row.states.waiting).toBeGreaterThan(0);
    const during = must(await calls['schedule.get']({ dossierId }));
    expect(during.paused?.by).toBe('person');
    expect(during.waiting).toMatchObject({ forTime: 0, forPause: row.states.waiting });
    expect(await pause(made, [dossierId], false)).toEqual({ changed: 1 });
    const after = must(await calls['schedule.get']({ dossierId }));
    const { frequency, releasedOnly, approvedOnly, checkedOnly, paused } = after;
    expect({ frequency, releasedOnly, approvedOnly, checkedOnly, paused }).toEqual({
      frequency: before.frequency,
      releasedOnly: before.releasedOnly,
      approvedOnly: before.approvedOnly,
      checkedOnly: before.checkedOnly,
      paused: null,
    });
    await scheduler.pass();
    expect(world.bookings().length).toBeGreaterThan(0);
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it('is exported by hand all the same', async () => {
    const made = await firm();
    await pause(made, [made.dossierId]);
    await made.exportAll();
    expect(made.world.bookings().length).toBeGreaterThan(0);
    expect(await made.verdict()).toMatchObject(SOUND);
    expect((await listed(made)).paused).toBe(true);
  });

  it('keeps also what was queued before, and does not turn in circles over it', async () => {
    const made = await firm();
    const { world, scheduler, octopusDossierId, dossierId, clock } = made;
    world.changeJournal(octopusDossierId, A1, { inUse: true });
    await scheduler.pass();
    const parked = (await listed(made)).states.parked;
    expect(parked).toBeGreaterThan(0);
    await pause(made, [dossierId]);
    world.changeJournal(octopusDossierId, A1, { inUse: false });
    const before = world.bookings().length;
    await days(made, 2);
    expect(world.bookings()).toHaveLength(before);
    expect((await listed(made)).states.parked).toBe(parked);
    // What is parked is due all the time; the next pass is for the next look all the same.
    const nextMs = await scheduler.pass();
    expect(nextMs - clock.now()).toBeGreaterThan(5 * 60_000);
    await pause(made, [dossierId], false);
    await days(made, 1);
    expect(world.bookings().length).toBeGreaterThan(before);
  });

  it('holds up no other', async () => {
    const made = await firm(2);
    const { calls, dossierId, dossierIds, scheduler, world } = made;
    await pause(made, [dossierId]);
    await scheduler.pass();
    const rows = must(await calls['dossiers.list']({}));
    expect(rows.find(({ id }) => id === dossierId)?.states.booked).toBe(0);
    expect(rows.find(({ id }) => id !== dossierId)?.states.booked).toBeGreaterThan(0);
    expect(await pause(made, dossierIds)).toEqual({ changed: 1 });
    expect(await pause(made, dossierIds, false)).toEqual({ changed: 2 });
    await scheduler.pass();
    expect(world.bookings().length).toBeGreaterThan(0);
  });
});
