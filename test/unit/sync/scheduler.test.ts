import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../electron/engine/index.ts';
import { realClock } from '../../../electron/engine/real-world.ts';
import { keepSchedule } from '../../../electron/engine/sync/keep-schedule.ts';
import { lookIntervals } from '../../../electron/engine/sync/look-intervals.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { seededChance } from '../../../shared/chance.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const open: Simulation[] = [];

async function start(documents = 4): Promise<Simulation> {
  const simulation = await simulate(11, documents);
  open.push(simulation);
  return simulation;
}

const booked = ({ world }: Simulation): number => world.bookings().length;
const octopusCalls = ({ world }: Simulation): number =>
  Object.values(world.calls().octopus).reduce((sum, count) => sum + count, 0);

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('the scheduler', () => {
  it('sends what is due at once, and then rests until the next look', async () => {
    const firm = await start();
    const nextMs = await firm.scheduler.pass();
    expect(booked(firm)).toBeGreaterThan(0);
    expect(nextMs).toBeGreaterThan(firm.clock.now());
    const before = booked(firm);
    await firm.scheduler.pass();
    expect(booked(firm)).toBe(before);
  });

  it('sends nothing by itself with Nooit, and asks Octopus for nothing', async () => {
    const firm = await start();
    const never = {
      frequency: 'never',
      releasedOnly: false,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await firm.calls['schedule.set']({ dossierId: firm.dossierId, ...never }));
    const before = octopusCalls(firm);
    for (let day = 0; day < 30; day += 1) {
      await firm.scheduler.pass();
      firm.clock.advanceTo(firm.clock.now() + 24 * HOUR_MS);
    }
    expect(booked(firm)).toBe(0);
    expect(octopusCalls(firm)).toBe(before);
    await firm.exportOnce();
    expect(booked(firm)).toBeGreaterThan(0);
  });

  it('lets go of what it asked more than a month ago, never of what it sent', async () => {
    const firm = await start();
    await firm.scheduler.pass();
    const logged = async () => {
      const entries = must(await firm.calls['communication.list']({ limit: 500 }));
      const of = (name: string): number =>
        entries.filter(({ operation }) => operation === name).length;
      return { asked: of('listOrders'), sent: of('insertBuySellBooking') };
    };
    const before = await logged();
    expect(before.asked).toBeGreaterThan(0);
    must(await firm.calls['schedule.pause']({ untilMs: firm.clock.now() + 60 * 24 * HOUR_MS }));
    firm.clock.advanceTo(firm.clock.now() + 30 * 24 * HOUR_MS);
    await firm.scheduler.pass();
    expect(await logged()).toEqual(before);
    firm.clock.advanceTo(firm.clock.now() + 2 * 24 * HOUR_MS);
    await firm.scheduler.pass();
    expect(await logged()).toEqual({ asked: 0, sent: before.sent });
    expect(before.sent).toBe(booked(firm));
  });

  it('does nothing while it is paused, also after the pause was long forgotten', async () => {
    const firm = await start();
    const untilMs = firm.clock.now() + 3 * HOUR_MS;
    must(await firm.calls['schedule.pause']({ untilMs }));
    const nextMs = await firm.scheduler.pass();
    expect(nextMs).toBeLessThanOrEqual(untilMs);
    expect([booked(firm), must(await firm.calls['status.get']({})).pausedUntilMs]).toEqual([
      0,
      untilMs,
    ]);
    firm.clock.advanceTo(untilMs);
    await firm.scheduler.pass();
    expect(booked(firm)).toBeGreaterThan(0);
  });

  it('shows what rules would let leave before they are saved, and exactly that leaves', async () => {
    const firm = await start(24);
    const { dossierId, calls } = firm;
    const never = {
      dossierId,
      frequency: 'never',
      releasedOnly: false,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await calls['schedule.set'](never));
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    const shown = must(await calls['schedule.preview']({ ...never, frequency: 'after-1-day' }));
    const total = shown.later.reduce((sum, { count }) => sum + count, shown.now + shown.afterwards);
    expect(must(await calls['schedule.get']({ dossierId })).frequency).toBe('never');
    expect(must(await calls['schedule.preview'](never))).toMatchObject({
      now: 0,
      later: [],
      waiting: { forPerson: total },
    });
    const held = must(
      await calls['schedule.preview']({ ...never, frequency: 'last-month', releasedOnly: true }),
    );
    expect(held).toMatchObject({ now: 0, later: [], waiting: { forRelease: total } });
    must(await calls['schedule.set']({ ...never, frequency: 'after-1-day' }));
    const waiting = async () => must(await calls['status.get']({})).states.waiting;
    const before = await waiting();
    await firm.scheduler.pass();
    expect(before - (await waiting())).toBe(shown.now);
    for (const { atMs, count } of shown.later.slice(0, 1)) {
      const left = await waiting();
      firm.clock.advanceTo(atMs);
      await firm.scheduler.pass();
      expect(left - (await waiting())).toBeGreaterThan(0);
      expect(left - (await waiting())).toBeLessThanOrEqual(count);
    }
  });

  it('runs first what is needed in the VAT return with the nearest last day', async () => {
    const firm = await simulate(11, 8, { dossiers: 14 });
    open.push(firm);
    const { calls, scheduler, clock, dossierIds } = firm;
    const rules = { releasedOnly: false, approvedOnly: false, checkedOnly: false } as const;
    for (const dossierId of dossierIds) {
      must(await calls['schedule.set']({ dossierId, frequency: 'never', ...rules }));
    }
    must(await calls['documents.fetch']({ dossierIds: [...dossierIds] }));
    for (const dossierId of dossierIds) {
      must(await calls['schedule.set']({ dossierId, frequency: 'after-10-minutes', ...rules }));
    }
    // On 5 October: the return of September is due on the 20th, that of the third quarter on Monday the 26th.
    const returns = must(await calls['filing.overview']({}));
    const regimeOf = new Map(returns.map(({ dossierId, regime }) => [dossierId, regime]));
    clock.advanceTo(clock.now() + HOUR_MS);
    await scheduler.pass();
    const log = must(
      await calls['communication.list']({ service: 'octopus', fromMs: clock.now(), limit: 500 }),
    );
    const booking = log
      .filter(({ operation }) => operation === 'insertBuySellBooking')
      .toReversed();
    const begun = [...new Set(booking.map(({ dossierId }) => dossierId ?? ''))];
    const regimes = begun.map((id) => regimeOf.get(id));
    const months = regimes.filter((one) => one === 'month').length;
    expect([months, regimes.length - months]).toEqual([11, 3]);
    // Four dossiers run at a time: at most three of a month begin after the first of a quarter.
    expect(regimes.indexOf('quarter')).toBeGreaterThanOrEqual(months - 3);
  });

  it('lets a person send what was not released, on record with his name, and nothing else', async () => {
    const firm = await start();
    const { dossierId, calls } = firm;
    const released = {
      frequency: 'last-month',
      releasedOnly: true,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    const overrides = async () => {
      const all = await firm.documents();
      const shown = await Promise.all(
        all.map(async ({ id }) => must(await calls['documents.get']({ documentId: id }))),
      );
      return shown.flatMap((one) => (one?.override === null ? [] : [one?.override]));
    };
    must(await calls['schedule.set']({ dossierId, ...released }));
    await firm.scheduler.pass();
    expect(booked(firm)).toBe(0);
    await firm.exportOnce();
    expect(booked(firm)).toBeGreaterThan(0);
    expect(await overrides()).toEqual(
      Array(booked(firm)).fill({ by: 'person', atMs: firm.clock.now(), why: 'not-released' }),
    );
  });

  it('lets go at once what the accountant releases, and tells what still waits', async () => {
    const firm = await start();
    const { dossierId } = firm;
    const released = {
      frequency: 'last-month',
      releasedOnly: true,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await firm.calls['schedule.set']({ dossierId, ...released }));
    await firm.scheduler.pass();
    expect(booked(firm)).toBe(0);
    const schedule = must(await firm.calls['schedule.get']({ dossierId }));
    expect(schedule).toMatchObject({ ...released, nextRunMs: null, releasedThroughMs: null });
    expect(schedule.waiting.forRelease).toBeGreaterThan(0);
    must(await firm.calls['schedule.release']({ dossierId, throughMs: firm.clock.now() }));
    await firm.scheduler.pass();
    expect(booked(firm)).toBeGreaterThan(0);
    expect(must(await firm.calls['schedule.get']({ dossierId })).waiting.forRelease).toBe(0);
  });

  it('rests without the network and catches up once when it is back', async () => {
    const firm = await start();
    const cut = { service: 'billit', operation: 'listOrders', kind: 'lost-before-commit' } as const;
    firm.world.addFault({ ...cut, skip: 0, times: 8 });
    let passes = 0;
    for (; booked(firm) === 0 && passes < 30; passes += 1) {
      firm.clock.advanceTo(await firm.scheduler.pass());
    }
    expect(booked(firm)).toBeGreaterThan(0);
    expect(passes).toBeGreaterThan(1);
    const rested = must(await firm.calls['schedule.get']({ dossierId: firm.dossierId }));
    expect(rested.lastFault).toBeNull();
    expect(firm.world.calls().billit['listOrders']).toBeLessThan(20);
  });

  it('passes when it is woken, and ends when it is stopped', async () => {
    const firm = await start();
    const passed = Promise.withResolvers<null>();
    let passes = 0;
    const scheduler = {
      ...firm.scheduler,
      pass: async () => {
        passes += 1;
        if (passes === 2) passed.resolve(null);
        return Infinity;
      },
    };
    const kept = keepSchedule(scheduler, realClock, (error) => passed.reject(error));
    await Promise.resolve();
    kept.wake();
    await passed.promise;
    await kept.stop();
    expect(passes).toBe(2);
  });
});

it('tells nothing when it passes and finds nothing, so that whoever listens does not wake it again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-leeg-'));
  const told: unknown[] = [];
  const engine = await createEngine({
    directory,
    clock: virtualClock(Date.UTC(2026, 9, 5, 6)),
    chance: seededChance(1),
    transport: async () => Promise.reject(new Error('nothing is asked')),
    vault: createMemoryVault(),
    emit: (event) => told.push(event),
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  for (let time = 0; time < 3; time += 1) await engine.value.scheduler.pass();
  await engine.value.close();
  await rm(directory, { recursive: true });
  expect(told).toEqual([]);
});

describe('how often dossiers are looked at', () => {
  it('keeps all of them together within the limit, in proportion', () => {
    const soon = { frequency: 'after-10-minutes' } as const;
    expect(lookIntervals([soon, undefined])).toEqual([5 * MINUTE_MS, HOUR_MS]);
    const many = lookIntervals([...Array.from({ length: 1000 }, () => undefined), soon]);
    const perMinute = many.reduce((sum, intervalMs) => sum + MINUTE_MS / intervalMs, 0);
    expect(perMinute).toBeLessThanOrEqual(20.001);
    expect(many[0]! / many.at(-1)!).toBeCloseTo(12, 1);
    const crowd = lookIntervals(Array.from({ length: 4_000 }, () => soon));
    expect(crowd.reduce((sum, ms) => sum + MINUTE_MS / ms, 0)).toBeLessThanOrEqual(20.001);
  });
});
