import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('taking a dossier over from the link of Billit itself', () => {
  it('says what would be booked, books nothing, and names what something else booked', async () => {
    const simulation = await simulate(7, 8, { dossiers: 1 });
    open.push(simulation);
    const { calls, dossierId, world, octopusDossierId } = simulation;
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    const compare = async () => must(await calls['takeover.compare']({ dossierId }));
    const before = await compare();
    expect(before.elsewhere).toEqual([]);
    expect(before.own).toBe(0);
    expect(before.toBook).toBeGreaterThan(5);
    expect(world.bookings()).toEqual([]);
    await simulation.exportAll();
    const [booking] = world.bookings();
    const after = await compare();
    expect(after.elsewhere).toEqual([]);
    expect(after.own).toBe(world.bookings().length);
    expect(after.own + after.toBook).toBe(before.toBook);
    // The old link still works: it books the same document once more.
    world.bookAsColleague(octopusDossierId, {
      bookyearKey: { id: booking!.bookyearId },
      journalKey: booking!.journalKey,
      bookyearPeriodeNr: booking!.bookyearPeriodeNr,
      documentDate: booking!.documentDate,
      expiryDate: booking!.expiryDate,
      amount: booking!.amountCents / 100,
      currencyCode: 'EUR',
      exchangeRate: 1,
      relationIdentificationServiceData: { relationKey: { id: booking!.relationId } },
      comment: booking!.comment,
      reference: booking!.reference,
      orderReference: booking!.orderReference,
      bookingLines: [],
    });
    const twice = await compare();
    expect(twice.elsewhere).toMatchObject([{ journalKey: booking!.journalKey, twice: true }]);
    // Nobody said that the old link was switched off: people may book there, and nothing is told.
    const told = async () =>
      must(await calls['notices.list']({ limit: 20 })).filter(({ kind }) => kind === 'elsewhere');
    await simulation.exportOnce();
    expect(await told()).toEqual([]);
    must(await calls['takeover.tick']({ dossierId, step: 'link-off', done: true }));
    await simulation.exportOnce();
    expect(await told()).toMatchObject([{ dossierId, detail: { count: '1' } }]);
    const reads = world.calls().octopus['getModifiedBuySellBookings'];
    await simulation.exportOnce();
    expect(world.calls().octopus['getModifiedBuySellBookings']).toBe(reads);
  });

  it('keeps what was switched off at Billit', async () => {
    const simulation = await simulate(7, 1, { dossiers: 1 });
    open.push(simulation);
    const { calls, dossierId } = simulation;
    must(await calls['takeover.tick']({ dossierId, step: 'link-off', done: true }));
    must(await calls['takeover.tick']({ dossierId, step: 'mail-off', done: true }));
    must(await calls['takeover.tick']({ dossierId, step: 'mail-off', done: false }));
    const { done, exportFrom } = must(await calls['takeover.get']({ dossierId }));
    expect(done).toEqual(['link-off']);
    expect(exportFrom).toBe('2026-07-01');
  });
});
