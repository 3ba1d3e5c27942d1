import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const HOUR_MS = 3_600_000;
const RULES = {
  frequency: 'last-month',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: true,
} as const;

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

/** A dossier whose documents must be checked, with its documents fetched. */
async function gated(dossiers = 1): Promise<Simulation> {
  const made = await simulate(5, 12, { dossiers });
  open.push(made);
  const { calls, dossierId } = made;
  must(await calls['schedule.set']({ dossierId, ...RULES }));
  must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
  return made;
}

const toCheck = async ({ documents, dossierId }: Simulation) =>
  (await documents()).filter(
    (row) => row.dossierId === dossierId && row.cause?.kind === 'to-check',
  );

const listed = async ({ calls, dossierId }: Simulation) =>
  must(await calls['dossiers.list']({})).find(({ id }) => id === dossierId)!;

const check = async ({ calls }: Simulation, rows: readonly { readonly id: string }[]) =>
  must(await calls['documents.check']({ documentIds: rows.map(({ id }) => id), checked: true }));

describe('documents that must be checked first (N08)', () => {
  it('do not leave by schedule, and are told of with a reason of their own', async () => {
    const firm = await gated();
    const { calls, dossierId, scheduler, clock, world } = firm;
    const held = await toCheck(firm);
    expect(held.length).toBeGreaterThan(5);
    expect((await listed(firm)).toCheck).toBe(held.length);
    for (let day = 0; day < 40; day += 1) {
      await scheduler.pass();
      clock.advanceTo(clock.now() + 24 * HOUR_MS);
    }
    expect(world.bookings()).toHaveLength(0);
    const { waiting } = must(await calls['schedule.get']({ dossierId }));
    expect(waiting).toMatchObject({ forTime: 0 });
    expect(waiting.forCheck).toBe((await toCheck(firm)).length);
    const without = must(
      await calls['schedule.preview']({ ...RULES, dossierId, checkedOnly: false }),
    );
    expect(without.now).toBe(waiting.forCheck);
    expect(without.waiting.forCheck).toBe(0);
    const { held: causes } = must(await calls['dossiers.overview']({ dossierId }));
    expect(causes).toContainEqual({
      state: 'needs-decision',
      cause: 'to-check',
      count: waiting.forCheck,
    });
    // What must be checked every day is no news; the list and the count say it.
    const notices = must(await calls['notices.list']({ limit: 50 }));
    expect(notices.filter(({ detail }) => detail['cause'] === 'to-check')).toEqual([]);
  });

  it('are refused by hand too, each with that reason and the booking that it would become', async () => {
    const firm = await gated();
    const { calls, dossierId, world } = firm;
    const [named] = await toCheck(firm);
    await firm.exportOnce();
    must(await calls['export.run']({ dossierIds: [dossierId], documentIds: [named!.id] }));
    expect(world.bookings()).toHaveLength(0);
    const row = must(await calls['documents.row']({ documentId: named!.id }));
    expect(row).toMatchObject({
      toCheck: true,
      checked: null,
      document: { state: 'needs-decision', cause: { kind: 'to-check' } },
    });
    expect(row?.booking).not.toBeNull();
  });

  it('leave once a person checked them: exactly those, with his name on record', async () => {
    const firm = await gated();
    const { calls, clock, world, exportAll, verdict, dossierId } = firm;
    const [first, ...others] = await toCheck(firm);
    expect(await check(firm, [first!])).toEqual({ changed: 1 });
    await firm.exportOnce();
    await firm.exportOnce();
    expect(world.bookings().map(({ orderReference }) => orderReference)).toEqual([
      `#B${first!.externalId}`,
    ]);
    const row = must(await calls['documents.row']({ documentId: first!.id }));
    expect(row?.checked).toEqual({ by: 'person', atMs: clock.now() });
    const history = must(await calls['documents.history']({ documentId: first!.id }));
    expect(history).toContainEqual({
      step: 'checked',
      atMs: clock.now(),
      detail: { person: 'person' },
    });
    await check(firm, others);
    await exportAll();
    // What came in meanwhile, or had something else in its way, is checked as well.
    for (let rest = await toCheck(firm); rest.length > 0; rest = await toCheck(firm)) {
      await check(firm, rest);
      await exportAll();
    }
    expect(await verdict()).toMatchObject(SOUND);
    expect((await listed(firm)).toCheck).toBe(0);
    expect(must(await calls['schedule.get']({ dossierId })).waiting.forCheck).toBe(0);
  });

  it('must be checked again when they change at Billit after that', async () => {
    const firm = await gated();
    const { calls, clock, world, dossierId } = firm;
    const rows = await toCheck(firm);
    const [changed, paid] = rows.filter(({ direction }) => direction === 'purchase');
    await check(firm, [changed!, paid!]);
    clock.advanceTo(clock.now() + HOUR_MS);
    world.changeOrder(Number(changed!.externalId), { AccountCode: 613_000 });
    world.changeOrder(Number(paid!.externalId), { Paid: true, OrderStatus: 'Paid', ToPay: 0 });
    await firm.exportOnce();
    expect(world.bookings().map(({ orderReference }) => orderReference)).toEqual([
      `#B${paid!.externalId}`,
    ]);
    const row = must(await calls['documents.row']({ documentId: changed!.id }));
    expect(row).toMatchObject({ toCheck: true, checked: null });
    await check(firm, [changed!]);
    await firm.exportOnce();
    expect(world.bookings()).toHaveLength(2);
    expect(must(await calls['drifts.list']({ dossierId }))).toEqual([]);
  });

  it('are those of a dossier that wants it only, and go by themselves when it wants that no more', async () => {
    const firm = await gated(2);
    const { calls, dossierId, dossierIds, scheduler, world } = firm;
    await scheduler.pass();
    const other = dossierIds.find((id) => id !== dossierId)!;
    const byState = must(await calls['dossiers.list']({}));
    expect(byState.find(({ id }) => id === other)).toMatchObject({ toCheck: 0 });
    expect(byState.find(({ id }) => id === other)?.states.booked).toBeGreaterThan(0);
    const before = world.bookings().length;
    must(await calls['schedule.set']({ dossierId, ...RULES, checkedOnly: false }));
    expect(await toCheck(firm)).toEqual([]);
    await scheduler.pass();
    expect(world.bookings().length).toBeGreaterThan(before);
  });
});
