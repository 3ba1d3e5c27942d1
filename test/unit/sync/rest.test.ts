import { afterEach, describe, expect, it } from 'vitest';
import { dossierId, documentId } from '../../../electron/engine/domain/ids.ts';
import { createRest } from '../../../electron/engine/sync/rest.ts';
import { createTried } from '../../../electron/engine/sync/tried.ts';
import type { DocumentRow } from '../../../electron/engine/store/ports.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import type { CauseKind } from '../../../shared/model/cause.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';
import { document } from '../../store/fixture.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RULES = {
  frequency: 'after-10-minutes',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: false,
} as const;
const open: Simulation[] = [];
const steps: string[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
  steps.length = 0;
});

/** A dossier that sends by itself after ten minutes, with all sent that can be. */
async function settled(documents = 12): Promise<Simulation> {
  const firm = await simulate(11, documents, { reach: (step) => void steps.push(step) });
  open.push(firm);
  must(await firm.calls['schedule.set']({ dossierId: firm.dossierId, ...RULES }));
  await lookFor(firm, 6 * HOUR_MS);
  steps.length = 0;
  return firm;
}

async function lookFor({ clock, scheduler }: Simulation, spanMs: number): Promise<void> {
  const untilMs = clock.now() + spanMs;
  while (clock.now() < untilMs) clock.advanceTo(await scheduler.pass());
}

async function worksAtMs({ scheduler, dossierId: id }: Simulation): Promise<number> {
  return (await scheduler.outlook()).find((one) => one.dossierId === id)!.worksAtMs;
}

const planned = (): number => steps.filter((step) => step === 'proposed').length;

async function held({ documents }: Simulation): Promise<number> {
  return (await documents()).filter(({ state }) => state === 'needs-decision').length;
}

describe('documents that the schedule held', () => {
  it('are not planned again at every look, but once a day and once a person changed something', async () => {
    const firm = await settled(60);
    const count = await held(firm);
    expect(count).toBeGreaterThan(0);
    await lookFor(firm, 4 * HOUR_MS);
    expect(planned()).toBe(0);
    must(await firm.calls['schedule.set']({ dossierId: firm.dossierId, ...RULES }));
    await lookFor(firm, 4 * HOUR_MS);
    expect(planned()).toBe(count);
    await lookFor(firm, DAY_MS);
    expect(planned()).toBe(2 * count);
  });

  const row = (kind: CauseKind | null): DocumentRow => ({
    ...document(kind ?? 'new'),
    id: documentId(kind ?? 'new'),
    state: kind === null ? 'waiting' : 'needs-decision',
    cause: kind === null ? null : { kind, data: {} },
  });
  const dossier = dossierId('d');

  it('do not keep a new one, or what goes by itself, from being planned', () => {
    const tried = createTried();
    const offline: DocumentRow = { ...row('offline'), state: 'parked' };
    const rows = [row('relation-ambiguous'), row(null), offline];
    const now = { nowMs: 0, mirroredAtMs: 0 };
    expect(tried.open(dossier, rows, now)).toEqual(rows);
    tried.keep(dossier, new Set(rows.map(({ id }) => id)), now);
    expect(tried.open(dossier, rows, now)).toEqual([row(null), offline]);
  });

  it('are open again once the master data was read again', () => {
    const tried = createTried();
    const rows = [row('relation-ambiguous')];
    tried.keep(dossier, new Set(rows.map(({ id }) => id)), { nowMs: 0, mirroredAtMs: 0 });
    expect(tried.open(dossier, rows, { nowMs: 1, mirroredAtMs: 1 })).toEqual(rows);
    expect(tried.open(dossier, rows, { nowMs: 1, mirroredAtMs: 0 })).toEqual([]);
    tried.forget();
    expect(tried.open(dossier, rows, { nowMs: 1, mirroredAtMs: 0 })).toEqual(rows);
  });
});

describe('a dossier at rest', () => {
  const id = dossierId('d');

  it('rests until its time, not before it began, and no longer once a person changed something', () => {
    const rest = createRest();
    rest.begin(id, 10, 20);
    expect([9, 10, 19, 20].map((ms) => rest.isResting(id, ms))).toEqual([false, true, true, false]);
    const before = rest.changes();
    rest.forget();
    expect([rest.isResting(id, 15), rest.changes() > before]).toEqual([false, true]);
  });

  it('is still looked at as often, and that is kept as a run', async () => {
    const firm = await settled();
    const lists = (): number => firm.world.calls().billit['listOrders'] ?? 0;
    const [before, atMs] = [lists(), firm.clock.now()];
    await lookFor(firm, 2 * HOUR_MS);
    expect(lists() - before).toBeGreaterThanOrEqual(24);
    expect(await worksAtMs(firm)).toBeGreaterThan(firm.clock.now());
    const { lastRunMs } = must(await firm.calls['schedule.get']({ dossierId: firm.dossierId }));
    expect(lastRunMs).toBeGreaterThan(atMs + HOUR_MS);
  });

  it('does not keep what is not sent from leaving when a person lets it go', async () => {
    const firm = await simulate(11, 6);
    open.push(firm);
    const { dossierId: own, calls, world } = firm;
    const rules = {
      dossierId: own,
      frequency: 'after-10-minutes',
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await calls['schedule.set']({ ...rules, releasedOnly: true }));
    await lookFor(firm, 2 * HOUR_MS);
    expect(await worksAtMs(firm)).toBeGreaterThan(firm.clock.now());
    expect(world.bookings()).toEqual([]);
    must(await calls['schedule.release']({ dossierId: own, throughMs: firm.clock.now() }));
    await firm.scheduler.pass();
    expect(world.bookings().length).toBeGreaterThan(0);
  });

  it('tells Billit with the next look what the office wants told from now on', async () => {
    const firm = await settled();
    const { dossierId: own, calls, world } = firm;
    const told = { number: true, sent: false, paid: false, verify: false };
    must(await calls['writeBack.set']({ dossierId: own, ...told }));
    await lookFor(firm, 10 * 60_000);
    const infos = world
      .fates()
      .map(({ orderId }) => String(world.order(orderId)?.['InternalInfo']));
    expect(infos.filter((info) => info.includes('Octopus'))).toHaveLength(world.bookings().length);
  });

  it('sends a new document in time', async () => {
    const firm = await settled();
    await lookFor(firm, 2 * HOUR_MS);
    const before = (await firm.documents()).length;
    const sale = {
      order: {
        OrderNumber: 'P-1',
        OrderType: 'Invoice',
        OrderDirection: 'Income',
        OrderDate: '2026-10-05',
        TotalIncl: 121,
      },
      ubl: null,
      pdf: null,
    } as const;
    const billitPartyId = firm.world.dossiers[0]!.billitPartyId;
    const added = firm.world.add({ billitPartyId, document: sale, outcome: 'hold', causes: [] });
    expect(added.ok).toBe(true);
    await lookFor(firm, 10 * 60_000);
    expect((await firm.documents()).length).toBe(before + 1);
  });
});
