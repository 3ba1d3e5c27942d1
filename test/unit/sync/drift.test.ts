import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

const A1 = { bookyearId: 2, journalKey: 'A1' };

async function simulation(): Promise<Simulation> {
  const made = await simulate(5, 12);
  open.push(made);
  return made;
}

/** A purchase that books, by its order. */
const purchase = ({ world }: Simulation) =>
  world
    .fates()
    .find(
      (fate) => fate.outcome === 'book' && world.order(fate.orderId)?.OrderDirection === 'Cost',
    )!.orderId;

const rowOf = async ({ documents }: Simulation, orderId: number) =>
  (await documents()).find((row) => row.externalId === String(orderId))!;

const later = ({ clock }: Simulation): void => clock.advanceTo(clock.now() + 3_600_000);

describe('an order that changes before its document is sent', () => {
  it('takes the place of the one that waits', async () => {
    const made = await simulation();
    const { world, calls, dossierId } = made;
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    const orderId = purchase(made);
    later(made);
    expect(world.changeOrder(orderId, { AccountCode: 613000 }).ok).toBe(true);
    const report = must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    expect(report).toMatchObject([{ stored: 1 }]);
    expect(must(await calls['drifts.list']({}))).toEqual([]);
  });

  it('takes the place of one that is parked on its way, which is booked once as it is now', async () => {
    const made = await simulation();
    const { world, octopusDossierId, exportOnce, exportAll, verdict } = made;
    world.changeJournal(octopusDossierId, A1, { inUse: true });
    await exportOnce();
    const orderId = (await made.documents()).find((row) => row.state === 'parked')!.externalId;
    later(made);
    world.changeOrder(Number(orderId), { InternalInfo: 'gewijzigd' });
    await exportOnce();
    world.changeJournal(octopusDossierId, A1, { inUse: false });
    await exportAll();
    expect(await verdict()).toMatchObject(SOUND);
    expect(must(await made.calls['drifts.list']({}))).toEqual([]);
  });

  it.each(['Canceled', 'Refused', 'Draft'])('withdraws it when it becomes %s', async (status) => {
    const made = await simulation();
    const { world, octopusDossierId, exportOnce, exportAll } = made;
    world.changeJournal(octopusDossierId, A1, { inUse: true });
    await exportOnce();
    const parked = (await made.documents()).find((row) => row.state === 'parked')!;
    later(made);
    world.changeOrder(Number(parked.externalId), { OrderStatus: status });
    world.changeJournal(octopusDossierId, A1, { inUse: false });
    await exportAll();
    expect((await rowOf(made, Number(parked.externalId))).state).toBe('withdrawn');
    const marker = `#B${parked.externalId}`;
    expect(world.bookings().filter((one) => one.orderReference === marker)).toEqual([]);
    later(made);
    world.changeOrder(Number(parked.externalId), { OrderStatus: 'ToPay' });
    await exportAll();
    expect((await rowOf(made, Number(parked.externalId))).state, 'it was reinstated').toBe(
      'booked',
    );
    expect(world.bookings().filter((one) => one.orderReference === marker)).toHaveLength(1);
    expect(await made.verdict()).toMatchObject(SOUND);
  });
});

describe('an order that changes after its document was booked', () => {
  async function booked(): Promise<Simulation & { readonly orderId: number }> {
    const made = await simulation();
    await made.exportAll();
    later(made);
    return { ...made, orderId: purchase(made) };
  }

  it('raises a drift with what was sent and what is now, and books nothing', async () => {
    const made = await booked();
    const { world, orderId, exportAll, calls } = made;
    const before = world.bookings().length;
    const order = world.order(orderId)!;
    world.changeOrder(orderId, { AccountCode: 613000, OrderLines: [] });
    await exportAll();
    expect(world.bookings()).toHaveLength(before);
    const [drift, ...others] = must(await calls['drifts.list']({}));
    expect(others).toEqual([]);
    expect(drift).toMatchObject({
      document: { externalId: String(orderId), state: 'booked', number: order.OrderNumber },
      differences: [{ field: 'account', after: '613000' }],
    });
  });

  it('raises none for what is not booked, and looks at it once', async () => {
    const made = await booked();
    const { world, orderId, exportAll, calls } = made;
    world.changeOrder(orderId, { Paid: true, OrderStatus: 'Paid', ToPay: 0, IsSent: true });
    await exportAll();
    expect(must(await calls['drifts.list']({}))).toEqual([]);
    const seen = world.calls().billit['getOrder'];
    await exportAll();
    expect(world.calls().billit['getOrder']).toBe(seen);
  });

  it('raises one when it is cancelled', async () => {
    const made = await booked();
    const { world, orderId, exportAll, calls } = made;
    world.changeOrder(orderId, { OrderStatus: 'Canceled' });
    await exportAll();
    expect((await rowOf(made, orderId)).state).toBe('booked');
    expect(must(await calls['drifts.list']({}))).toMatchObject([
      { differences: [{ field: 'status', before: '', after: 'Canceled' }] },
    ]);
  });

  it('is gone when a person has seen to it, until something else changes', async () => {
    const made = await booked();
    const { world, orderId, exportAll, calls, dossierId } = made;
    const list = async () => must(await calls['drifts.list']({ dossierId }));
    world.changeOrder(orderId, { AccountCode: 613000 });
    await exportAll();
    const [drift] = await list();
    must(await calls['drifts.accept']({ documentId: drift!.document.id }));
    expect(await list()).toEqual([]);
    later(made);
    world.changeOrder(orderId, { InternalInfo: 'gezien' });
    await exportAll();
    expect(await list()).toEqual([]);
    later(made);
    world.changeOrder(orderId, { AccountCode: 613100 });
    await exportAll();
    expect(await list()).toMatchObject([
      { differences: [{ field: 'account', after: expect.stringContaining('613100') as unknown }] },
    ]);
  });
});
