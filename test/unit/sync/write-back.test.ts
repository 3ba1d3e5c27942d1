import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import type { Transport } from '../../../shared/http-exchange.ts';
import { ok } from '../../../shared/result.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const DAY_MS = 86_400_000;
const OFF = { number: false, paid: false, sent: false, verify: false };

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function exported(wrap?: (inner: Transport) => Transport): Promise<Simulation> {
  const made = await simulate(5, 10, wrap === undefined ? {} : { wrap });
  open.push(made);
  await made.exportAll();
  return made;
}

const ask = async ({ calls, dossierId }: Simulation, rules: Partial<typeof OFF>) =>
  must(await calls['writeBack.set']({ dossierId, ...OFF, ...rules }));
const patches = ({ world }: Simulation) => world.calls().billit['patchOrder'] ?? 0;

/** Each document with its order at Billit and, when it is booked, the words that name its number. */
async function orders(made: Simulation) {
  const rows = await made.documents();
  return Promise.all(
    rows.map(async (row) => {
      const detail = must(await made.calls['documents.get']({ documentId: row.id }));
      const booking = detail?.bookings.find(({ state }) => state === 'booked');
      const words =
        booking === undefined ? null : `Octopus ${booking.journalKey}/${String(booking.number)}`;
      return { row, words, order: made.world.order(Number(row.externalId))! };
    }),
  );
}

describe('what goes back to Billit', () => {
  it('is nothing as long as the office asks for nothing', async () => {
    const made = await exported();
    expect(must(await made.calls['writeBack.get']({ dossierId: made.dossierId }))).toEqual(OFF);
    expect(patches(made)).toBe(0);
  });

  it('is the number of the booking, once, behind what stands there', async () => {
    const made = await exported();
    const [first] = await orders(made);
    made.world.changeOrder(first!.order.OrderID, { InternalInfo: 'Let op: dubbel?' });
    await ask(made, { number: true });
    await made.exportOnce();
    for (const { words, order } of await orders(made)) {
      if (words === null) expect(order['InternalInfo'] ?? '').toBe('');
      else expect(String(order['InternalInfo']).split('\n').at(-1)).toBe(words);
    }
    const [noted] = await orders(made);
    expect(noted!.order['InternalInfo']).toBe(`Let op: dubbel?\n${noted!.words}`);
    // What it wrote moved the orders: the next look fetches them once, and after that there is nothing to do.
    await made.exportOnce();
    const { getOrder, patchOrder } = made.world.calls().billit;
    await made.exportOnce();
    expect(made.world.calls().billit).toMatchObject({ getOrder, patchOrder });
    expect(made.world.violations()).toEqual([]);
    // What it wrote itself is no change that a person must see.
    expect(must(await made.calls['drifts.list']({}))).toEqual([]);
  });

  it('is written once, also when the answer is lost after Billit took it', async () => {
    const made = await exported();
    await ask(made, { number: true });
    made.world.addFault({
      service: 'billit',
      operation: 'patchOrder',
      kind: 'lost-after-commit',
      skip: 1,
      times: 1,
    });
    for (let run = 0; run < 3; run += 1) {
      await made.exportOnce();
      made.clock.advanceTo(made.clock.now() + DAY_MS / 24);
    }
    for (const { words, order } of await orders(made)) {
      if (words !== null) expect(order['InternalInfo']).toBe(words);
    }
  });

  it('reaches the others when Billit lets one order not be changed', async () => {
    const made = await exported();
    await ask(made, { number: true });
    made.world.addFault({
      service: 'billit',
      operation: 'patchOrder',
      kind: 'refusal',
      skip: 0,
      times: 1,
      refusal: { status: 400, code: 0, technicalInfo: 'Order is locked' },
    });
    const [report] = await made.exportOnce();
    expect(report!.fault).toBe('rejected');
    const booked = (await orders(made)).filter(({ words }) => words !== null);
    expect(booked.filter(({ order, words }) => order['InternalInfo'] !== words)).toHaveLength(1);
    await made.exportOnce();
    for (const { words, order } of await orders(made)) {
      if (words !== null) expect(order['InternalInfo']).toBe(words);
    }
  });

  it('marks purchases as taken over, and never a sale', async () => {
    const made = await exported();
    await ask(made, { sent: true });
    const before = await orders(made);
    await made.exportOnce();
    for (const { row, order } of await orders(made)) {
      const old = before.find((one) => one.row.id === row.id)!.order['IsSent'];
      const taken = row.direction === 'purchase' && row.state === 'booked';
      expect(order['IsSent']).toBe(taken ? true : old);
    }
  });

  it('asks for a look at what waits for a person, and takes that back once it is booked', async () => {
    const made = await simulate(5, 10);
    open.push(made);
    await ask(made, { verify: true });
    made.world.addFault({
      service: 'octopus',
      operation: 'insertBuySellBooking',
      kind: 'refusal',
      skip: 0,
      times: 1,
      refusal: { status: 400, code: -22, technicalInfo: 'Info' },
    });
    await made.exportAll();
    const refused = (await orders(made)).filter(({ row }) => row.state === 'refused');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.order['AccountantVerificationNeeded']).toBe(true);
    const documentIds = refused.map(({ row }) => row.id);
    must(await made.calls['export.run']({ dossierIds: [made.dossierId], documentIds }));
    await made.exportAll();
    const order = made.world.order(refused[0]!.order.OrderID)!;
    expect(order['AccountantVerificationNeeded']).toBe(false);
  });

  it('is paid once Octopus says so; an empty list of open items changes nothing', async () => {
    let hidden = false;
    const made = await exported((inner) => async (request) => {
      const answered = await inner(request);
      if (!hidden || !request.url.endsWith('/open') || !answered.ok) return answered;
      return ok({ ...answered.value, status: 404, body: new TextEncoder().encode('No open data') });
    });
    const { world, octopusDossierId } = made;
    const nextDay = async () => {
      made.clock.advanceTo(made.clock.now() + DAY_MS);
      await made.exportOnce();
    };
    const paid = async () =>
      (await orders(made)).filter(({ order, words }) => words !== null && order['Paid'] === true);
    await ask(made, { paid: true });
    const paidAtBillit = (await paid()).length;
    await made.exportOnce();
    const [booked] = world.bookings().filter((row) => row.dossierId === octopusDossierId);
    expect(world.payDocument(octopusDossierId, booked!)).toBe(true);
    hidden = true;
    await nextDay();
    expect(await paid()).toHaveLength(paidAtBillit);
    hidden = false;
    await nextDay();
    const now = await paid();
    expect(now.map(({ words }) => words)).toContain(
      `Octopus ${booked!.journalKey}/${String(booked!.documentSequenceNr)}`,
    );
    expect(now).toHaveLength(paidAtBillit + 1);
    const before = patches(made);
    await nextDay();
    expect(patches(made)).toBe(before);
  });

  it('never keeps a booking from being made when Billit refuses it', async () => {
    const made = await simulate(5, 10);
    open.push(made);
    await ask(made, { number: true, sent: true });
    made.world.addFault({
      service: 'billit',
      operation: 'patchOrder',
      kind: 'refusal',
      skip: 0,
      times: 50,
      refusal: { status: 400, code: 0, technicalInfo: 'Property InternalInfo is not supported' },
    });
    const [report] = await made.exportOnce();
    expect(report!.fault).not.toBeNull();
    await made.exportAll().catch(() => undefined);
    expect(await made.verdict()).toMatchObject({ lost: [], doubled: [], wrongAmounts: [] });
    expect(
      (await made.documents()).filter(({ state }) => state === 'booked').length,
    ).toBeGreaterThan(4);
  });
});
