import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
const A1 = { bookyearId: 2, journalKey: 'A1' };

afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(): Promise<Simulation> {
  const made = await simulate(11, 6);
  open.push(made);
  return made;
}

/** 'Nu proberen' on the documents held now. */
async function tryNow(made: Simulation): Promise<void> {
  const held = (await made.documents()).filter(({ cause }) => cause !== null);
  const { calls, dossierId } = made;
  const documentIds = held.map(({ id }) => id);
  must(await calls['export.run']({ dossierIds: [dossierId], documentIds }));
}

async function heldKinds({ documents }: Simulation): Promise<readonly string[]> {
  return (await documents()).flatMap(({ cause }) => cause?.kind ?? []);
}

function refuse({ world }: Simulation, code: number, technicalInfo = 'Info'): void {
  world.addFault({
    service: 'octopus',
    operation: 'insertBuySellBooking',
    kind: 'refusal',
    skip: 0,
    times: 1,
    refusal: { status: 400, code, technicalInfo },
  });
}

describe('trying a document again that a person names', () => {
  it('sends what was refused anew, once the cause is gone; and no second time after that', async () => {
    const made = await simulation();
    refuse(made, -22);
    await made.exportAll();
    expect(await heldKinds(made)).toEqual(['vat-code-unknown']);
    const [refused] = (await made.documents()).filter(({ state }) => state === 'refused');
    await tryNow(made);
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
    const booked = made.world.bookings().length;
    const { dossierId } = made;
    must(await made.calls['export.run']({ dossierIds: [dossierId], documentIds: [refused!.id] }));
    expect(made.world.bookings()).toHaveLength(booked);
    const document = must(await made.calls['documents.get']({ documentId: refused!.id }));
    expect(document?.bookings.map(({ state }) => state)).toEqual(['refused', 'booked']);
  });

  it('leaves what was refused alone when nobody names it', async () => {
    const made = await simulation();
    refuse(made, -22);
    await made.exportAll();
    made.clock.advanceTo(made.clock.now() + 3 * 86_400_000);
    await made.exportAll();
    expect(await heldKinds(made)).toEqual(['vat-code-unknown']);
  });

  it('does not make a parked document wait out its hour', async () => {
    const made = await simulation();
    refuse(made, -11, 'Journal closed');
    await made.exportOnce();
    expect(await heldKinds(made)).toEqual(['journal-closed']);
    await tryNow(made);
    await made.exportOnce();
    expect(await heldKinds(made)).toEqual([]);
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it('lets what waited for a login go with the next run, once the login works again', async () => {
    const made = await simulation();
    refuse(made, -1, 'Invalid user');
    await made.exportOnce();
    expect(await heldKinds(made)).toContain('sign-in-needed');
    await made.exportOnce();
    expect(await heldKinds(made), 'nobody saw to it').toContain('sign-in-needed');
    const [login] = must(await made.calls['connections.list']({})).filter(
      ({ kind }) => kind === 'octopus',
    );
    must(await made.calls['connections.testOctopus']({ connectionId: login!.id }));
    await made.exportOnce();
    expect(await heldKinds(made)).toEqual([]);
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it('reads again what a colleague has just opened', async () => {
    const made = await simulation();
    made.world.changeJournal(made.octopusDossierId, A1, { closedPeriod: 202612 });
    // The next day the journals are read, and show it before anything is sent.
    made.clock.advanceTo(made.clock.now() + 86_400_000);
    await made.exportOnce();
    const kinds = await heldKinds(made);
    expect(new Set(kinds)).toEqual(new Set(['period-closed']));
    made.world.changeJournal(made.octopusDossierId, A1, { closedPeriod: 0 });
    await made.exportOnce();
    expect(await heldKinds(made)).toEqual(kinds);
    await tryNow(made);
    expect(await heldKinds(made)).toEqual([]);
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it('parks it again, as before, when the cause is still there', async () => {
    const made = await simulation();
    made.world.changeJournal(made.octopusDossierId, A1, { inUse: true });
    await made.exportOnce();
    for (let turn = 0; turn < 3; turn += 1) {
      await tryNow(made);
      expect(new Set(await heldKinds(made))).toEqual(new Set(['journal-in-use']));
    }
    made.world.changeJournal(made.octopusDossierId, A1, { inUse: false });
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
  });
});
