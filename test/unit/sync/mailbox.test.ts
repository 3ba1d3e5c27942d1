import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { must } from '../../../electron/rehearsal/office.ts';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import { NUMBER_PLACES } from '../../../electron/rehearsal/mail/switches.ts';
import { relink } from '../../support/relink.ts';
import { MAILBOX_PLACE, simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const RELATION_KEY = z.object({
  relationIdentificationServiceData: z.object({ relationKey: z.object({ id: z.int() }) }),
});
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function mailbox(seed = 5, documents = 12): Promise<Simulation> {
  const made = await simulate(seed, documents, { at: MAILBOX_PLACE });
  open.push(made);
  return made;
}

function spoil(world: Simulation['world'], operation: string, kind: FaultKind, skip = 0) {
  world.addFault({ service: 'mail', operation, kind, skip, times: 1 });
}

const inState = async ({ documents }: Simulation, ...states: string[]) =>
  (await documents()).filter((row) => states.includes(row.state));

const mailsOf = async ({ calls }: Simulation, documentId: string) =>
  must(await calls['mail.ofDocument']({ documentId }));

const arrivedIds = ({ world }: Simulation) => world.viewer().map(({ messageId }) => messageId);

/** A person who looks in the Import Viewer and says the truth about every mail that was asked about. */
async function answerTruly(simulation: Simulation): Promise<number> {
  const asked = await inState(simulation, 'unclear');
  for (const { id } of asked) {
    const { messageId } = (await mailsOf(simulation, id)).at(-1)!;
    const arrived = arrivedIds(simulation).includes(messageId!);
    must(await simulation.calls['mail.answer']({ documentId: id, arrived }));
  }
  return asked.length;
}

describe('a dossier whose purchases go to its mailbox', () => {
  it('is what is proposed for a fresh link', async () => {
    const { calls, dossierId, octopusDossierId } = await mailbox();
    const connections = must(await calls['connections.list']({}));
    const { id } = connections.find(({ kind }) => kind === 'octopus')!;
    const place = { dossierId, octopusDossierId, octopusConnectionId: id };
    const proposed = must(await calls['links.propose'](place));
    expect(proposed).toMatchObject({ salesRoute: 'booking', purchasesRoute: 'mailbox' });
  });

  it('mails each once, byte for byte, to a supplier that Octopus knows by then; its sales are booked', async () => {
    const simulation = await mailbox(5, 20);
    const { world, exportAll, verdict, documents } = simulation;
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
    const purchases = (await documents()).filter((row) => row.direction === 'purchase');
    const delivered = purchases.filter((row) => row.state === 'delivered');
    expect(delivered.length).toBeGreaterThan(5);
    expect(world.viewer()).toHaveLength(delivered.length);
    expect(world.viewer().filter(({ recognised }) => !recognised)).toEqual([]);
    expect(new Set(arrivedIds(simulation)).size).toBe(delivered.length);
    expect(world.bookings().every(({ journalKey }) => journalKey === 'V1')).toBe(true);
    const [mail] = await mailsOf(simulation, delivered[0]!.id);
    expect(mail).toMatchObject({ state: 'delivered', attempts: 1, bookedAs: null });
    expect(arrivedIds(simulation)).toContain(mail!.messageId);
    for (const { id, counterpartyName } of delivered) {
      const diagnosis = must(
        await simulation.calls['mail.diagnose']({ documentId: id, fresh: false }),
      );
      expect(diagnosis.party).toBe(counterpartyName);
      expect(diagnosis.checks.map(({ seen }) => seen)).toEqual(['yes', 'look', 'look', 'look']);
    }
  });

  it('sees in its diagnosis what a colleague changed in Octopus, once it is synchronised', async () => {
    const simulation = await mailbox();
    const { world, exportAll, calls, clock, octopusDossierId } = simulation;
    await exportAll();
    const [delivered] = await inState(simulation, 'delivered');
    const look = async (fresh: boolean) => {
      clock.advanceTo(clock.now() + 60_000);
      const found = must(await calls['mail.diagnose']({ documentId: delivered!.id, fresh }));
      return found.checks[0]!.seen;
    };
    const supplier = world
      .relations(octopusDossierId)
      .find((row) => row['name'] === delivered!.counterpartyName);
    const named = RELATION_KEY.parse(supplier);
    const { id } = named.relationIdentificationServiceData.relationKey;
    expect(world.deleteRelation(octopusDossierId, id)).toBe(true);
    expect(await look(false)).toBe('yes');
    expect(await look(true)).toBe('no');
    const refused = await calls['mail.diagnose']({ documentId: 'no such document', fresh: true });
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'not-found' } });
  });

  it.each(NUMBER_PLACES)('is booked once a person booked it (number in %s)', async (numberIn) => {
    const simulation = await mailbox();
    const { world, exportAll, calls, dossierId, clock } = simulation;
    world.turnMail({ numberIn });
    world.turn({ orderReferenceReturned: true });
    await exportAll();
    const [first, second] = world.viewer();
    world.bookFromViewer(second!.id);
    clock.advanceTo(clock.now() + HOUR_MS);
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    const booked = (await inState(simulation, 'booked')).filter(
      (row) => row.direction === 'purchase',
    );
    if (numberIn === 'nowhere') {
      expect(booked, 'without the number it is not proven').toEqual([]);
      return;
    }
    expect(booked).toHaveLength(1);
    const [mail] = await mailsOf(simulation, booked[0]!.id);
    const { bookedAs } = world.viewer()[1]!;
    expect(mail).toMatchObject({
      messageId: second!.messageId,
      state: 'booked',
      bookedAs: { journalKey: 'A1', number: bookedAs!.documentSequenceNr },
    });
    expect(mail!.messageId).not.toBe(first!.messageId);
  });

  it('asks Octopus about mailed documents every two hours at most by itself', async () => {
    const { world, exportAll, scheduler, clock } = await mailbox();
    await exportAll();
    // The other dossiers of this world export and read back at the first pass.
    await scheduler.pass();
    const reads = () => world.calls().octopus['getModifiedBuySellBookings'] ?? 0;
    const before = reads();
    const untilMs = clock.now() + 8 * HOUR_MS;
    while (clock.now() < untilMs) clock.advanceTo(Math.max(await scheduler.pass(), clock.now()));
    expect(reads() - before).toBeGreaterThanOrEqual(2);
    expect(reads() - before).toBeLessThanOrEqual(5);
  });
});

describe('an answer lost after the message', () => {
  it.each<[FaultKind, number]>([
    ['lost-after-commit', 1],
    ['lost-before-commit', 0],
  ])('%s: is asked about and never repeated by itself', async (kind, arrived) => {
    const simulation = await mailbox();
    const { world, exportAll, clock, verdict, documents } = simulation;
    spoil(world, 'data', kind, 2);
    await exportAll();
    clock.advanceTo(clock.now() + 3 * DAY_MS);
    await exportAll();
    const [unclear, ...others] = await inState(simulation, 'unclear');
    expect(others).toEqual([]);
    expect(unclear!.cause).toMatchObject({ kind: 'mail-unanswered' });
    const [mail] = await mailsOf(simulation, unclear!.id);
    expect(arrivedIds(simulation).filter((one) => one === mail!.messageId)).toHaveLength(arrived);
    expect((await inState(simulation, 'delivered')).length, 'the others go on').toBeGreaterThan(3);
    expect(await answerTruly(simulation)).toBe(1);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
    const after = (await documents()).find((row) => row.id === unclear!.id);
    expect(after?.state).toBe('delivered');
    expect(arrivedIds(simulation).filter((one) => one === mail!.messageId)).toHaveLength(1);
  });

  it('is settled by the booking that a person made of it', async () => {
    const simulation = await mailbox();
    const { world, exportAll, exportOnce, verdict, clock } = simulation;
    spoil(world, 'data', 'lost-after-commit');
    await exportAll();
    expect(world.bookFromViewer(1)).not.toBeNull();
    clock.advanceTo(clock.now() + HOUR_MS);
    await exportOnce();
    expect(await inState(simulation, 'unclear')).toEqual([]);
    expect(await verdict()).toMatchObject(SOUND);
  });
});

describe('what keeps a mail', () => {
  it('a full mailbox: waits and goes by itself once there is room', async () => {
    const simulation = await mailbox();
    const { world, octopusDossierId, exportOnce, exportAll, verdict, clock } = simulation;
    world.turnMail({ fullMailboxes: [octopusDossierId] });
    await exportOnce();
    expect(world.viewer()).toEqual([]);
    const parked = await inState(simulation, 'parked');
    expect(parked.length).toBeGreaterThan(3);
    expect(new Set(parked.map((row) => row.cause?.kind))).toEqual(new Set(['mailbox-full']));
    world.turnMail({ fullMailboxes: [] });
    clock.advanceTo(clock.now() + HOUR_MS);
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('no DMS: names info@octopus.be, waits, and goes once the address is confirmed', async () => {
    const simulation = await mailbox();
    const { world, octopusDossierId, exportOnce, exportAll, verdict } = simulation;
    world.turnMail({ dossiersWithoutMailbox: [octopusDossierId] });
    await exportOnce();
    const parked = await inState(simulation, 'parked');
    expect(parked[0]!.cause).toMatchObject({
      kind: 'mailbox-refused',
      data: { fault: 'recipient-refused', recipient: world.dossiers[MAILBOX_PLACE]!.mailbox },
    });
    world.turnMail({ dossiersWithoutMailbox: [] });
    await relink(simulation, {});
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('no address: waits before anything is sent, and goes once it is entered', async () => {
    const simulation = await mailbox();
    const { world, exportOnce, exportAll, verdict } = simulation;
    await relink(simulation, { mailbox: null });
    await exportOnce();
    const parked = await inState(simulation, 'parked');
    expect(new Set(parked.map((row) => row.cause?.kind))).toEqual(new Set(['mailbox-missing']));
    expect(world.viewer()).toEqual([]);
    const { mailbox: address } = world.dossiers[MAILBOX_PLACE]!;
    await relink(simulation, { mailbox: address });
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('a wrong password: is tried once for all dossiers; the right one lets all go at once', async () => {
    const simulation = await mailbox();
    const { world, calls, exportOnce, exportAll, verdict, smtp, clock } = simulation;
    let signIns = 0;
    world.onMoment(({ service, operation }) => {
      if (service === 'mail' && operation === 'auth') signIns += 1;
    });
    const { certificate: trusted, ...address } = smtp!;
    const { user, from, password } = world.credentials.mail;
    const settings = { ...address, user, from, trusted };
    must(await calls['mail.set']({ settings, password: 'verkeerd' }));
    for (let hour = 0; hour < 5; hour += 1) {
      await exportOnce();
      clock.advanceTo(clock.now() + HOUR_MS);
    }
    expect(signIns).toBe(1);
    const [parked] = await inState(simulation, 'parked');
    expect(parked!.cause).toMatchObject({ kind: 'mail-stopped', data: { fault: 'login-refused' } });
    must(await calls['mail.set']({ settings, password }));
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
  });

  it('a message that is refused: is given to a person, the others go on', async () => {
    const simulation = await mailbox();
    const { world, exportAll } = simulation;
    spoil(world, 'data', 'refused', 1);
    await exportAll();
    const refused = await inState(simulation, 'refused');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.cause).toMatchObject({ kind: 'mail-refused' });
    expect(world.viewer().length).toBe((await inState(simulation, 'delivered')).length);
  });

  it('a link that no longer mails: what waits for the mailbox is booked instead, once', async () => {
    const simulation = await mailbox();
    const { world, octopusDossierId, exportOnce, exportAll, documents } = simulation;
    world.turnMail({ fullMailboxes: [octopusDossierId] });
    await exportOnce();
    await relink(simulation, { purchasesRoute: 'booking' });
    await exportAll();
    expect(world.viewer()).toEqual([]);
    const booked = (await documents()).filter((row) => row.state === 'booked');
    expect(world.bookings()).toHaveLength(booked.length);
    expect(booked.some((row) => row.direction === 'purchase')).toBe(true);
  });
});

describe('whatever goes wrong with mail', () => {
  it('nothing is lost and nothing is doubled, when people say the truth', async () => {
    const fault = fc.record({
      operation: fc.constantFrom('auth', 'mailFrom', 'rcptTo', 'data', 'data'),
      kind: fc.constantFrom<FaultKind>(
        'lost-before-commit',
        'lost-after-commit',
        'try-later',
        'mailbox-full',
      ),
      skip: fc.nat(6),
      times: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 6 }), async (faults) => {
        const simulation = await simulate(11, 8, { at: MAILBOX_PLACE });
        try {
          for (const { operation, kind, skip, times } of faults) {
            simulation.world.addFault({ service: 'mail', operation, kind, skip, times });
          }
          do await simulation.exportAll();
          while ((await answerTruly(simulation)) > 0);
          expect(await simulation.verdict()).toMatchObject(SOUND);
        } finally {
          await simulation.close();
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
