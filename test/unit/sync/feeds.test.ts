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
