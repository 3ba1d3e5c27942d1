import { afterEach, describe, expect, it } from 'vitest';
import type { Transport } from '../../../shared/http-exchange.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import type { JournalSeed, OctopusRecord } from '../../../electron/rehearsal/model.ts';
import type { OctopusSwitches } from '../../../electron/rehearsal/octopus/switches.ts';
import { otherProgram } from '../../support/other-program.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const DAY_MS = 86_400_000;
const BOOKYEAR = 2;
const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(
  octopus: Partial<OctopusSwitches> = {},
  wrap = (inner: Transport): Transport => inner,
): Promise<Simulation> {
  const made = await simulate(5, 12, { switches: { octopus }, wrap });
  open.push(made);
  return made;
}

/** What the accountant sees who opens the link wizard now. */
async function wizard({ calls, dossierId, octopusDossierId }: Simulation) {
  const connections = must(await calls['connections.list']({}));
  const octopusConnectionId = connections.find(({ kind }) => kind === 'octopus')!.id;
  const place = { dossierId, octopusConnectionId, octopusDossierId };
  const proposal = must(await calls['links.propose'](place));
  return {
    accounts: new Set(proposal.accounts.map(({ number }) => number)),
    journals: new Map(proposal.journals.map(({ key, bookable }) => [key, bookable])),
  };
}

function callsOf({ world }: Simulation, operation: string): number {
  return world.calls().octopus[operation] ?? 0;
}

const NEW_ACCOUNT = {
  accountKey: { bookyearKey: { id: BOOKYEAR }, id: 613999 },
  description: { description_NL: 'Nieuwe rekening' },
};
const NEW_JOURNAL: JournalSeed = {
  bookyearId: BOOKYEAR,
  journalKey: 'A7',
  name: 'Nieuw dagboek',
  lastBookedDocumentNr: 0,
  closed: false,
  closedPeriod: 0,
  protectedPeriod: 0,
  insertionType: 1,
  currencyCode: null,
};

function idOf(record: OctopusRecord): number {
  const { relationIdentificationServiceData: identification } = record as {
    relationIdentificationServiceData: { relationKey: { id: number } };
  };
  return identification.relationKey.id;
}

describe('the copy of the master data', () => {
  it.each([
    { timestampZone: 'brussels', modifiedBound: 'inclusive' },
    { timestampZone: 'utc', modifiedBound: 'exclusive' },
  ] as const)('takes over what changed and what was deleted, %j', async (octopus) => {
    const made = await simulation(octopus);
    const { world, octopusDossierId, clock } = made;
    const before = await wizard(made);
    expect(before.accounts.has(NEW_ACCOUNT.accountKey.id)).toBe(false);
    const ask = await otherProgram(world, octopusDossierId);
    expect(await ask('PUT', '/accounts', NEW_ACCOUNT)).toBe(201);
    expect(world.deleteAccount(octopusDossierId, 613200)).toBe(true);
    world.openJournal(octopusDossierId, NEW_JOURNAL);
    const a1 = { bookyearId: BOOKYEAR, journalKey: 'A1' };
    world.changeJournal(octopusDossierId, a1, { closed: true });
    const v1 = { bookyearId: BOOKYEAR, journalKey: 'V1' };
    expect(world.deleteJournal(octopusDossierId, v1)).toBe(true);
    clock.advanceTo(clock.now() + 5 * 60_000);
    const after = await wizard(made);
    expect(after.accounts.has(NEW_ACCOUNT.accountKey.id)).toBe(true);
    expect([before.accounts.has(613200), after.accounts.has(613200)]).toEqual([true, false]);
    expect([after.journals.get('A7'), after.journals.get('A1')]).toEqual([true, false]);
    expect([before.journals.has('V1'), after.journals.has('V1')]).toEqual([true, false]);
    // By their lists of changes: the whole ones are for two times a day.
    expect(callsOf(made, 'getAccounts')).toBe(1);
    expect(callsOf(made, 'getModifiedAccounts')).toBeGreaterThan(0);
  });

  it('can be asked for as often as a person likes on one day', async () => {
    const made = await simulation();
    for (let time = 0; time < 6; time += 1) {
      made.clock.advanceTo(made.clock.now() + 10 * 60_000);
      await wizard(made);
    }
    expect(callsOf(made, 'getRelations')).toBe(1);
    expect(made.world.limitBreaches()).toEqual([]);
  });

  it('finds out by itself what no list of changes tells, within a week', async () => {
    const made = await simulation({ deletionsListed: false });
    const { world, octopusDossierId, clock } = made;
    await wizard(made);
    world.deleteAccount(octopusDossierId, 613200);
    clock.advanceTo(clock.now() + DAY_MS);
    expect((await wizard(made)).accounts.has(613200)).toBe(true);
    clock.advanceTo(clock.now() + 6 * DAY_MS);
    expect((await wizard(made)).accounts.has(613200)).toBe(false);
  });

  it('survives an answer that says that there is nothing', async () => {
    const nothing: { path: string | null } = { path: null };
    const made = await simulation({}, (inner) => async (request) => {
      if (nothing.path === null || !request.url.endsWith(nothing.path)) return inner(request);
      const body = Buffer.from(JSON.stringify({ technicalInfo: 'Dossier not found' }));
      return { ok: true, value: { status: 404, headers: {}, body } };
    });
    await wizard(made);
    for (const path of ['/bookyears', '/relations', '/vatcodes']) {
      nothing.path = path;
      made.clock.advanceTo(made.clock.now() + DAY_MS);
      expect((await wizard(made)).journals.size).toBeGreaterThan(0);
    }
    nothing.path = null;
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it.each([true, false])(
    'books nothing on a deleted relation, deletions listed: %s',
    async (deletionsListed) => {
      const sibling = await simulation();
      await sibling.exportAll();
      const known = sibling.world.relations(sibling.octopusDossierId).map(idOf);
      const made = await simulation({ deletionsListed });
      const seeded = new Set(made.world.relations(made.octopusDossierId).map(idOf));
      const used = sibling.world.bookings().map(({ relationId }) => relationId);
      const doomed = used.find((id) => seeded.has(id))!;
      expect(known).toContain(doomed);
      expect(made.world.deleteRelation(made.octopusDossierId, doomed)).toBe(true);
      made.clock.advanceTo(made.clock.now() + (deletionsListed ? 5 * 60_000 : DAY_MS));
      await made.exportAll();
      expect(await made.verdict()).toMatchObject(SOUND);
    },
  );
});

describe('two calls a day', () => {
  it('are enough for a new bookyear, also on the day on which the accounts of the old one are read again', async () => {
    const period = { firstDay: '2026-12-28', lastDay: '2027-01-04' };
    const made = await simulate(5, 24, { period });
    open.push(made);
    const { dossierId, calls, clock, scheduler } = made;
    const rule = { releasedOnly: false, approvedOnly: false, checkedOnly: false };
    must(await calls['schedule.set']({ dossierId, frequency: 'after-10-minutes', ...rule }));
    await scheduler.pass();
    const read = callsOf(made, 'getAccounts');
    clock.advanceTo(Date.UTC(2027, 0, 9, 7));
    await scheduler.pass();
    expect(callsOf(made, 'getAccounts') - read).toBe(2);
    const booked = made.world.bookings().map((one) => one.bookyearId);
    expect(new Set(booked)).toEqual(new Set([BOOKYEAR, BOOKYEAR + 1]));
    const causes = (await made.documents()).map(({ cause }) => cause?.kind);
    expect(causes).not.toContain('limit-reached');
    expect(await made.verdict()).toMatchObject(SOUND);
  });
});

describe('what others used up', () => {
  it.each(['429', '403', '400'] as const)(
    'does not keep a booking from leaving, answered %s',
    async (limitAnswer) => {
      const made = await simulation({ limitAnswer });
      const { world, octopusDossierId, clock } = made;
      clock.advanceTo(clock.now() + DAY_MS);
      const ask = await otherProgram(world, octopusDossierId);
      const lists = ['/relations', '/bookyears', '/vatcodes', '/costcentres'];
      const changes = ['accounts', 'relations', 'journals'].map(
        (list) => `/${list}/modified?modifiedTimeStamp=2026-10-01%2000:00:00.000`,
      );
      for (const path of [...lists, ...changes]) {
        let status = 200;
        while (![429, 403, 400].includes(status)) status = await ask('GET', path);
      }
      await made.exportAll();
      expect(await made.verdict()).toMatchObject(SOUND);
      expect(world.bookings().length).toBeGreaterThan(5);
    },
  );
});

describe('the number of a journal', () => {
  const byHand = {
    bookyearKey: { id: BOOKYEAR },
    journalKey: 'A1',
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

  it('is known without asking: a journal is read once, whatever is booked', async () => {
    const made = await simulation();
    const read = callsOf(made, 'getJournals');
    await made.exportAll();
    made.clock.advanceTo(made.clock.now() + 2 * DAY_MS);
    await made.exportAll();
    expect(callsOf(made, 'getJournals')).toBe(read);
    expect(await made.verdict()).toMatchObject(SOUND);
  });

  it.each([true, false])(
    'is asked for only when Octopus refuses it and does not tell the last one (told: %s)',
    async (told) => {
      const made = await simulation({}, (inner) => async (request) => {
        const answer = await inner(request);
        if (told || !answer.ok || answer.value.status !== 400) return answer;
        const error = JSON.parse(Buffer.from(answer.value.body).toString('utf8')) as object;
        const body = Buffer.from(JSON.stringify({ ...error, technicalInfo: '' }));
        return { ...answer, value: { ...answer.value, body } };
      });
      const { world, octopusDossierId } = made;
      const read = callsOf(made, 'getJournals');
      world.bookAsColleague(octopusDossierId, byHand);
      world.bookAsColleague(octopusDossierId, byHand);
      await made.exportAll();
      expect(await made.verdict()).toMatchObject(SOUND);
      const ours = world.bookings().length - 2;
      expect(callsOf(made, 'insertBuySellBooking')).toBe(ours + 1);
      expect(callsOf(made, 'getJournals') - read).toBe(told ? 0 : 1);
    },
  );
});
