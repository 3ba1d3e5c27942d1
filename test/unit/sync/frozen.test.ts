import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

/** The account with which a document leaves, and another. */
const FIRST = 604000;
const OTHER = 613000;

async function simulation(): Promise<Simulation> {
  const made = await simulate(5, 12);
  open.push(made);
  return made;
}

/** A person chooses an account at Billit. */
function choose({ world, clock }: Simulation, orderId: number, AccountCode: number): void {
  clock.advanceTo(clock.now() + 3_600_000);
  const changed = world.changeOrder(orderId, { AccountCode, OrderLines: [] });
  expect(changed.ok).toBe(true);
}

/** A purchase that books, by its order. */
const purchase = ({ world }: Simulation): number =>
  world
    .fates()
    .find(
      (fate) => fate.outcome === 'book' && world.order(fate.orderId)?.OrderDirection === 'Cost',
    )!.orderId;

const rowOf = async ({ documents }: Simulation, orderId: number) =>
  (await documents()).find((row) => row.externalId === String(orderId))!;
const documentOf = async (made: Simulation, documentId: string) =>
  must(await made.calls['documents.get']({ documentId }));
const bookedOf = ({ world }: Simulation, orderId: number) =>
  world.bookings().filter((one) => one.orderReference === `#B${String(orderId)}`);

/** The link gets other accounts and VAT codes than it had. */
async function changeSettings({ calls, dossierId }: Simulation): Promise<void> {
  const link = must(await calls['links.get']({ dossierId }))!;
  const { settings, billitConnectionId, billitPartyId, octopusConnectionId, octopusDossierId } =
    link;
  const codes = Object.entries(settings.vatMapping);
  const vatMapping = Object.fromEntries(
    codes.map(([key], at) => [key, codes.at(at - 1)?.[1] ?? '']),
  );
  must(
    await calls['links.save']({
      dossierId,
      sharesOctopusDossier: false,
      billitConnectionId,
      billitPartyId,
      octopusConnectionId,
      octopusDossierId,
      settings: { ...settings, purchaseAccount: OTHER, salesAccount: OTHER, vatMapping },
    }),
  );
}

const invoiceOf = async ({ calls }: Simulation, documentId: string) =>
  must(await calls['documents.invoice']({ documentId }));

describe('a document that is booked (S39)', () => {
  it('keeps accounts, VAT codes and files, whatever is chosen afterwards; the change at Billit is an alarm', async () => {
    const made = await simulation();
    const { calls, dossierId } = made;
    const orderId = purchase(made);
    choose(made, orderId, FIRST);
    await made.exportAll();
    const { id } = await rowOf(made, orderId);
    const look = async () => ({
      bookings: (await documentOf(made, id))?.bookings,
      invoice: await invoiceOf(made, id),
      atOctopus: bookedOf(made, orderId),
    });
    const before = await look();
    expect(before.atOctopus).toHaveLength(1);
    expect(before.invoice).not.toBeNull();
    await changeSettings(made);
    choose(made, orderId, OTHER);
    must(await calls['export.run']({ dossierIds: [dossierId], documentIds: [id] }));
    await made.exportAll();
    expect(await look()).toEqual(before);
    expect(must(await calls['drifts.list']({}))).toMatchObject([
      {
        document: { id, state: 'booked' },
        differences: [{ field: 'account', before: String(FIRST), after: String(OTHER) }],
      },
    ]);
  });
});

describe('a document that Octopus refused (S39)', () => {
  it('is still changeable: it leaves with the new choice, and nothing is an alarm', async () => {
    const made = await simulation();
    const { world, calls, dossierId } = made;
    world.addFault({
      service: 'octopus',
      operation: 'insertBuySellBooking',
      kind: 'refusal',
      skip: 0,
      times: 1,
      refusal: { status: 400, code: -22, technicalInfo: 'Info' },
    });
    await made.exportOnce();
    const [refused] = (await made.documents()).filter(({ state }) => state === 'refused');
    const orderId = Number(refused!.externalId);
    choose(made, orderId, OTHER);
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
    expect(await rowOf(made, orderId)).toMatchObject({ id: refused!.id, state: 'waiting' });
    await made.exportAll();
    const accounts = bookedOf(made, orderId).map(({ lines }) =>
      lines.map(({ accountKey }) => accountKey),
    );
    expect(accounts).toHaveLength(1);
    expect(new Set(accounts.flat())).toEqual(new Set([OTHER]));
    expect(must(await calls['drifts.list']({}))).toEqual([]);
  });
});
