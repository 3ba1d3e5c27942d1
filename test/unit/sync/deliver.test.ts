import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});
async function simulation(seed = 5, documents = 12): Promise<Simulation> {
  const made = await simulate(seed, documents);
  open.push(made);
  return made;
}

const BOOKING_BY_HAND = {
  bookyearKey: { id: 2 },
  bookyearPeriodeNr: 202609,
  documentDate: '2026-09-30',
  expiryDate: '2026-10-30',
  amount: 121,
  currencyCode: 'EUR',
  exchangeRate: 1,
  relationIdentificationServiceData: { relationKey: { id: 1 } },
  comment: 'met de hand',
  bookingLines: [{ accountKey: 613200, baseAmount: 100, vatCodeKey: 'D21', vatAmount: 21 }],
};

function calls(world: Simulation['world'], operation: string): number {
  return world.calls().octopus[operation] ?? 0;
}

describe('deliver › when the answer does not come', () => {
  it.each<FaultKind>([
    'lost-before-commit',
    'lost-after-commit',
    'error-before-commit',
    'error-after-commit',
  ])('%s: looks in Octopus before sending again, and books once', async (kind) => {
    const { world, spoil, exportAll, verdict, calls: engine } = await simulation();
    spoil(kind, 3, 1);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
    expect(must(await engine['status.get']({}))).toMatchObject({ different: 0 });
    const committed = kind.endsWith('after-commit');
    const sent = calls(world, 'insertBuySellBooking');
    expect(sent).toBe(world.bookings().length + (committed ? 0 : 3));
    expect(calls(world, 'getModifiedBuySellBookings')).toBeGreaterThan(2);
  });

  it('moves nothing in the lane while Octopus cannot be asked', async () => {
    const { world, spoil, exportOnce, exportAll, documents, verdict } = await simulation();
    spoil('lost-after-commit');
    spoil('lost-before-commit', 3, 0, 'getModifiedBuySellBookings');
    await exportOnce();
    const states = (await documents()).filter((row) => row.direction === 'purchase');
    expect(states.filter((row) => row.state === 'unclear')).toHaveLength(1);
    expect(states.filter((row) => row.state === 'booked')).toEqual([]);
    expect(world.bookings().filter((row) => row.journalKey === 'A1')).toHaveLength(1);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('gives a document up that Octopus never answers, and goes on with the next', async () => {
    const { spoil, exportAll, documents, world } = await simulation();
    spoil('error-before-commit', 6);
    await exportAll();
    const refused = (await documents()).filter((row) => row.state === 'refused');
    expect(refused.length).toBeLessThanOrEqual(1);
    const booked = (await documents()).filter((row) => row.state === 'booked');
    expect(booked.length + refused.length).toBeGreaterThan(8);
    expect(world.bookings()).toHaveLength(booked.length);
  });

  it('makes a relation once when the answer to making it is lost', async () => {
    const { spoil, exportAll, verdict, world, octopusDossierId } = await simulation();
    const before = world.relations(octopusDossierId).length;
    spoil('lost-after-commit', 1, 0, 'insertUpdateRelation');
    spoil('error-before-commit', 1, 1, 'insertUpdateRelation');
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
    const after = world.relations(octopusDossierId);
    const externals = after.slice(before).map((row) => JSON.stringify(row['vatNr'] || row['name']));
    expect(new Set(externals).size).toBe(externals.length);
    expect(externals.length).toBeGreaterThan(0);
  });
});

describe('read back', () => {
  it('leaves half of the reads of a day to bookings whose outcome is unknown, and goes on the next day', async () => {
    const { world, calls: engine, dossierId, clock, spoil, exportAll } = await simulation(5, 40);
    const run = async (documentIds: string[]) =>
      must(await engine['export.run']({ dossierIds: [dossierId], documentIds }));
    must(await engine['documents.fetch']({ dossierIds: [dossierId] }));
    expect(world.bookings()).toEqual([]);
    const waiting = must(await engine['documents.list']({ states: ['waiting'], limit: 100 }));
    for (const { id } of waiting.slice(1)) await run([id]);
    expect(calls(world, 'getModifiedBuySellBookings')).toBe(24);
    const { verified } = must(await engine['status.get']({}));
    expect(verified).toBeLessThan(world.bookings().length);
    spoil('lost-after-commit');
    await run([waiting[0]!.id]);
    expect(must(await engine['status.get']({})).states).toMatchObject({ unclear: 0, queued: 0 });
    clock.advanceTo(clock.now() + 86_400_000);
    await exportAll();
    expect(must(await engine['status.get']({})).verified).toBe(world.bookings().length);
  });
});

describe('deliver › beside a colleague', () => {
  it('takes the next number when a colleague booked in between', async () => {
    const { world, octopusDossierId, exportAll, verdict } = await simulation();
    let once = false;
    world.onMoment(({ operation, at }) => {
      if (once || operation !== 'insertBuySellBooking' || at !== 'answered') return;
      once = true;
      world.bookAsColleague(octopusDossierId, { ...BOOKING_BY_HAND, journalKey: 'A1' });
    });
    await exportAll();
    expect(once).toBe(true);
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('does not take the booking of a colleague for its own after a lost answer', async () => {
    const { world, octopusDossierId, spoil, exportAll, verdict } = await simulation();
    spoil('lost-before-commit');
    let once = false;
    world.onMoment(({ operation, at }) => {
      if (once || operation !== 'getModifiedBuySellBookings' || at !== 'received') return;
      once = true;
      world.bookAsColleague(octopusDossierId, { ...BOOKING_BY_HAND, journalKey: 'A1' });
    });
    await exportAll();
    expect(once).toBe(true);
    expect(await verdict()).toMatchObject(SOUND);
  });
});

describe('deliver › what passes by itself', () => {
  const A1 = { bookyearId: 2, journalKey: 'A1' };

  it('parks on a journal in use, and goes on when it is released', async () => {
    const { world, octopusDossierId, exportOnce, exportAll, documents, verdict } =
      await simulation();
    world.changeJournal(octopusDossierId, A1, { inUse: true });
    await exportOnce();
    const parked = (await documents()).filter((row) => row.cause?.kind === 'journal-in-use');
    expect(parked).toHaveLength(1);
    expect(world.bookings().filter((row) => row.journalKey === 'A1')).toEqual([]);
    world.changeJournal(octopusDossierId, A1, { inUse: false });
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it.each([
    ['period-closed', { closedPeriod: 202612 }, { closedPeriod: 0 }],
    ['period-secured', { protectedPeriod: 202612 }, { protectedPeriod: 0 }],
    ['journal-closed', { closed: true }, { closed: false }],
  ] as const)('parks with %s, and goes on when it is opened', async (kind, shut, opened) => {
    const { world, octopusDossierId, exportOnce, exportAll, documents, verdict } =
      await simulation();
    world.changeJournal(octopusDossierId, A1, shut);
    await exportOnce();
    const kinds = (await documents()).map((row) => row.cause?.kind);
    expect(kinds).toContain(kind);
    world.changeJournal(octopusDossierId, A1, opened);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });
});

describe('deliver › whatever goes wrong', () => {
  const KINDS: readonly FaultKind[] = [
    'lost-before-commit',
    'lost-after-commit',
    'error-before-commit',
    'error-after-commit',
  ];
  const OPERATIONS = [
    'insertBuySellBooking',
    'insertBuySellBooking',
    'getModifiedBuySellBookings',
    'insertUpdateRelation',
    'getRelations',
    'getJournals',
    'connectDossier',
    'authenticateUser',
  ];
  const fault = fc.record({
    kind: fc.constantFrom(...KINDS),
    operation: fc.constantFrom(...OPERATIONS),
    skip: fc.nat(8),
    times: fc.integer({ min: 1, max: 2 }),
  });
  const colleague = fc.record({ at: fc.nat(40), journal: fc.constantFrom('A1') });

  it('loses nothing and doubles nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.array(fault, { maxLength: 6 }),
        fc.array(colleague, { maxLength: 3 }),
        async (seed, faults, colleagues) => {
          const run = await simulate(seed, 10);
          try {
            for (const row of faults) run.spoil(row.kind, row.times, row.skip, row.operation);
            let moment = 0;
            run.world.onMoment(() => {
              moment += 1;
              for (const { at, journal } of colleagues) {
                if (at + 30 === moment) {
                  const body = { ...BOOKING_BY_HAND, journalKey: journal };
                  run.world.bookAsColleague(run.octopusDossierId, body);
                }
              }
            });
            await run.exportAll();
            expect(await run.verdict()).toMatchObject(SOUND);
            expect(run.world.violations()).toEqual([]);
          } finally {
            await run.close();
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
