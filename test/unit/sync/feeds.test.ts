import { afterEach, describe, expect, it } from 'vitest';
import type { BillitSwitches } from '../../../electron/rehearsal/billit/simulator.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

const MINUTE_MS = 60_000;
const CODA = new TextEncoder().encode('0000009102699905');

type Fed = Simulation & {
  readonly feed: string;
  readonly company: number;
  readonly pass: () => Promise<void>;
};

/** A dossier that sends by itself, with a feed; nothing is sent yet. */
async function fed(billit: Partial<BillitSwitches> = {}): Promise<Fed> {
  const made = await simulate(5, 12, { switches: { billit } });
  open.push(made);
  const connections = must(await made.calls['connections.list']({}));
  const connectionId = connections.find((one) => one.kind === 'billit')!.id;
  must(await made.calls['billit.registerFeed']({ connectionId }));
  must(await made.calls['billit.registerFeed']({ connectionId }));
  const pass = async (): Promise<void> => {
    made.clock.advanceTo(made.clock.now() + MINUTE_MS);
    await made.scheduler.pass();
  };
  const company = made.world.dossiers[0]!.billitPartyId;
  return { ...made, feed: `tentakel-${connectionId}`, company, pass };
}

const booking = ({ world }: Fed) =>
  world
    .fates()
    .find(
      (fate) => fate.outcome === 'book' && world.order(fate.orderId)?.OrderDirection === 'Cost',
    )!.orderId;
/** A sale without anything to read. */
const held = ({ world, company }: Fed): number => {
  const order = {
    OrderNumber: 'P-1',
    OrderType: 'Invoice',
    OrderDirection: 'Income',
    OrderDate: '2026-09-28',
    TotalIncl: 121,
  } as const;
  const document = { order, ubl: null, pdf: null };
  const added = world.add({ billitPartyId: company, document, outcome: 'hold', causes: [] });
  if (!added.ok) throw new Error(added.fault.join());
  return added.value;
};
const count = ({ world }: Fed, operation: string) => world.calls().billit[operation] ?? 0;

describe('an exported order', () => {
  it('is confirmed once it is booked, and not before', async () => {
    const made = await fed();
    const { world, feed, company, pass, octopusDossierId } = made;
    const A1 = { bookyearId: 2, journalKey: 'A1' };
    world.changeJournal(octopusDossierId, A1, { inUse: true });
    world.export({ kind: 'order', companyId: company, orderId: booking(made) });
    await pass();
    await pass();
    expect(world.feedItems(feed)).toHaveLength(1);
    world.changeJournal(octopusDossierId, A1, { inUse: false });
    for (let time = 0; time < 30; time += 1) await pass();
    expect(world.feedItems(feed)).toEqual([]);
  });

  it('leaves the feed when its booking stands, and a re-export books nothing', async () => {
    const made = await fed();
    const { world, feed, company, pass } = made;
    const exported = { kind: 'order', companyId: company, orderId: booking(made) } as const;
    world.export(exported);
    await pass();
    await pass();
    expect(world.feedItems(feed)).toEqual([]);
    const booked = world.bookings().length;
    expect(booked).toBeGreaterThan(0);
    world.export(exported);
    world.export(exported);
    await pass();
    await pass();
    expect(world.feedItems(feed)).toEqual([]);
    expect(world.bookings()).toHaveLength(booked);
    expect(world.violations()).toEqual([]);
  });

  it('stays in the feed while a person must look at it', async () => {
    const made = await fed();
    const { world, feed, company, pass } = made;
    world.export({ kind: 'order', companyId: company, orderId: held(made) });
    await pass();
    await pass();
    expect(world.feedItems(feed)).toHaveLength(1);
  });

  it('makes its dossier be looked at within a minute, not with the next look', async () => {
    const made = await fed();
    await made.pass();
    const before = count(made, 'listOrders');
    await made.pass();
    expect(count(made, 'listOrders')).toBe(before);
    made.world.export({ kind: 'order', companyId: made.company, orderId: booking(made) });
    await made.pass();
    expect(count(made, 'listOrders')).toBeGreaterThan(before);
  });

  it("moves 'Vrijgegeven t/m' forward, and so lets the document leave", async () => {
    const made = await fed();
    const { world, calls, dossierId, company, pass } = made;
    const rules = {
      frequency: 'after-10-minutes',
      releasedOnly: true,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await calls['schedule.set']({ dossierId, ...rules }));
    await pass();
    expect(world.bookings()).toEqual([]);
    expect(must(await calls['schedule.get']({ dossierId })).releasedThroughMs).toBeNull();
    world.export({ kind: 'order', companyId: company, orderId: booking(made) });
    await pass();
    await pass();
    expect(must(await calls['schedule.get']({ dossierId })).releasedThroughMs).not.toBeNull();
    const marker = `#B${String(booking(made))}`;
    expect(world.bookings().map((one) => one.orderReference)).toContain(marker);
  });
});

describe('a CODA file', () => {
  const coda = (companyId: number) =>
    ({ kind: 'coda', companyId, fileName: 'a.cod', bytes: CODA }) as const;

  it.each([
    ['hex', 'CodaFile'],
    ['base64', 'FinancialTransactions'],
  ] as const)('is kept and then confirmed, hash as %s, type %s', async (feedHash, codaType) => {
    const made = await fed({ feedHash, codaType });
    made.world.export(coda(made.company));
    await made.pass();
    expect(made.world.feedItems(made.feed)).toEqual([]);
    expect(count(made, 'downloadFeedFile')).toBe(1);
    expect(made.world.violations()).toEqual([]);
  });

  it('stays in the feed when it is not what its hash says', async () => {
    const made = await fed({ feedHash: 'wrong' });
    made.world.export(coda(made.company));
    await made.pass();
    await made.pass();
    expect(made.world.feedItems(made.feed)).toHaveLength(1);
    expect(count(made, 'confirmFeedItem')).toBe(0);
  });

  it('is confirmed again when the first confirmation did not arrive', async () => {
    const made = await fed();
    made.world.export(coda(made.company));
    const lost = { service: 'billit', operation: 'confirmFeedItem' } as const;
    made.world.addFault({ ...lost, kind: 'lost-before-commit', skip: 0, times: 1 });
    await made.pass();
    expect(made.world.feedItems(made.feed)).toHaveLength(1);
    await made.pass();
    expect(made.world.feedItems(made.feed)).toEqual([]);
  });
});

describe('a document that is no invoice', () => {
  const PDF = new TextEncoder().encode('%PDF-1.4 huurcontract');
  const file = { fileName: 'huur.pdf', bytes: PDF };
  const posted = (companyId: number, date = '2026-09-20') => ({
    companyId,
    name: 'Huurcontract',
    date,
    file,
  });
  const listed = async ({ calls, dossierId }: Fed) =>
    must(await calls['documents.others']({ dossierId })).map((one) => one.name);

  it('is kept with its file as soon as it is exported, and then confirmed', async () => {
    const made = await fed();
    const { world, company, feed, calls, dossierId } = made;
    await made.pass();
    const documentId = world.postOther(posted(company));
    world.export({ kind: 'document', companyId: company, documentId });
    await made.pass();
    expect(world.feedItems(feed)).toEqual([]);
    expect(await listed(made)).toContain('Huurcontract');
    const externalId = String(documentId);
    const kept = must(await calls['documents.otherFile']({ dossierId, externalId }));
    expect(kept).toEqual({
      fileName: 'huur.pdf',
      contentBase64: Buffer.from(PDF).toString('base64'),
    });
    expect(world.violations()).toEqual([]);
  });

  it('stays in the feed while Billit has no file of it', async () => {
    const made = await fed();
    const { world, company, feed } = made;
    const documentId = world.postOther({ ...posted(company), file: null });
    world.export({ kind: 'document', companyId: company, documentId });
    await made.pass();
    await made.pass();
    expect(world.feedItems(feed)).toHaveLength(1);
    expect(await listed(made)).not.toContain('Huurcontract');
  });

  it('comes in without a feed within a day, from the start date on, and once', async () => {
    const made = await fed();
    const { world, company, exportOnce, clock } = made;
    world.postOther(posted(company));
    world.postOther({ ...posted(company, '2019-01-01'), name: 'Oud contract' });
    await exportOnce();
    await exportOnce();
    const seeded = 'Leasingcontract bedrijfswagen';
    expect((await listed(made)).toSorted()).toEqual(['Huurcontract', seeded]);
    expect(count(made, 'listDocuments')).toBe(1);
    clock.advanceTo(clock.now() + 24 * 60 * MINUTE_MS);
    const files = count(made, 'getFile');
    await exportOnce();
    expect(count(made, 'listDocuments')).toBe(2);
    expect(count(made, 'getFile')).toBe(files);
  });

  it('of another company stores nothing, and is not confirmed', async () => {
    const made = await simulate(5, 12, { dossiers: 5, switches: { billit: { mixUp: 'order' } } });
    open.push(made);
    const connections = must(await made.calls['connections.list']({}));
    const connectionId = connections.find((one) => one.kind === 'billit')!.id;
    must(await made.calls['billit.registerFeed']({ connectionId }));
    const company = made.world.dossiers[0]!.billitPartyId;
    const documentId = made.world.postOther(posted(company));
    made.world.export({ kind: 'document', companyId: company, documentId });
    made.clock.advanceTo(made.clock.now() + MINUTE_MS);
    await made.scheduler.pass();
    expect(made.world.feedItems(`tentakel-${connectionId}`)).toHaveLength(1);
    for (const dossierId of made.dossierIds) {
      expect(must(await made.calls['documents.others']({ dossierId }))).toEqual([]);
    }
  });
});

describe('the approval of a cost', () => {
  const costs = async ({ calls, dossierId }: Simulation) =>
    must(await calls['documents.list']({ dossierId, limit: 100 })).filter(
      (one) => one.direction === 'purchase',
    );

  /** With its documents here, and none of them sent. */
  async function unsent(billit: Partial<BillitSwitches> = {}): Promise<Fed> {
    const made = await fed(billit);
    must(await made.calls['documents.fetch']({ dossierIds: [made.dossierId] }));
    return made;
  }

  it('is told to Billit where it is in use, and known here at once', async () => {
    const made = await unsent();
    const { world, calls } = made;
    const [cost] = await costs(made);
    const documentId = cost!.id;
    must(await calls['documents.approve']({ documentId, approved: false }));
    expect(world.order(Number(cost!.externalId))?.['ApprovalStatus']).toBe('Rejected');
    expect(must(await calls['documents.get']({ documentId }))?.approval).toBe('rejected');
    must(await calls['documents.approve']({ documentId, approved: true }));
    must(await calls['documents.approve']({ documentId, approved: true }));
    expect(world.order(Number(cost!.externalId))?.['ApprovalStatus']).toBe('Approved');
    expect(world.violations()).toEqual([]);
  });

  it('is refused elsewhere, and for a sale is not even asked', async () => {
    const made = await unsent({ approvalInUse: false });
    const { calls, dossierId } = made;
    const [cost] = await costs(made);
    const refused = await calls['documents.approve']({ documentId: cost!.id, approved: true });
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'rejected', status: 400 } });
    const all = must(await calls['documents.list']({ dossierId, limit: 100 }));
    const sale = all.find((one) => one.direction === 'sale')!;
    const before = count(made, 'patchOrder');
    const asked = await calls['documents.approve']({ documentId: sale.id, approved: true });
    expect(asked).toMatchObject({ ok: false, fault: { kind: 'not-found' } });
    expect(count(made, 'patchOrder')).toBe(before);
  });
});

describe('a feed', () => {
  it('is asked for once a minute at most, whatever the schedule does', async () => {
    const made = await fed();
    for (let time = 0; time < 20; time += 1) {
      made.clock.advanceTo(made.clock.now() + 15_000);
      await made.scheduler.pass();
    }
    expect(count(made, 'listFeedItems')).toBe(5);
  });
});
