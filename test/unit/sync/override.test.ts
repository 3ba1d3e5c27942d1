import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const RULES = {
  frequency: 'last-month',
  releasedOnly: false,
  approvedOnly: false,
  checkedOnly: false,
} as const;

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function firm(rules: Partial<Record<keyof typeof RULES, unknown>>): Promise<Simulation> {
  const made = await simulate(5, 12);
  open.push(made);
  const { calls, dossierId } = made;
  must(await calls['schedule.set']({ dossierId, ...RULES, ...(rules as typeof RULES) }));
  return made;
}

const logged = async ({ calls, dossierId }: Simulation) =>
  must(await calls['communication.list']({ dossierId, service: 'office', limit: 500 }));

const shown = async ({ calls }: Simulation, id: string) =>
  must(await calls['documents.get']({ documentId: id }));

describe('sending by hand past what the entrepreneur has not let go (S38)', () => {
  it('before the release is in the log of the dossier, with name and document', async () => {
    const made = await firm({ releasedOnly: true });
    await made.exportOnce();
    const log = await logged(made);
    const sent = (await made.documents()).filter(({ state }) => state === 'booked');
    expect(sent.length).toBeGreaterThan(3);
    expect(log.map(({ path }) => path).toSorted()).toEqual(
      sent.map(({ number }) => `person, ${number}`).toSorted(),
    );
    expect(log[0]).toMatchObject({
      operation: 'sentBeforeRelease',
      status: null,
      fault: null,
      atMs: made.clock.now(),
    });
    const failed = await made.calls['communication.list']({
      dossierId: made.dossierId,
      outcome: 'failed',
      limit: 500,
    });
    expect(must(failed).filter(({ service }) => service === 'office')).toEqual([]);
  });

  it('before the approval of a cost is on record for exactly those costs, by each reason', async () => {
    const made = await firm({ approvedOnly: true });
    const { world, scheduler } = made;
    const costs = world.fates().filter(({ orderId, outcome }) => {
      const order = world.order(orderId);
      return outcome === 'book' && order?.OrderDirection === 'Cost';
    });
    const [pending, rejected, approved] = costs.map(({ orderId }) => orderId);
    world.changeOrder(pending!, { ApprovalStatus: 'Pending' });
    world.changeOrder(rejected!, { ApprovalStatus: 'Rejected' });
    world.changeOrder(approved!, { ApprovalStatus: 'Approved' });
    await scheduler.pass();
    const rowOf = async (orderId: number) =>
      (await made.documents()).find(({ externalId }) => externalId === String(orderId))!;
    expect([(await rowOf(pending!)).state, (await rowOf(rejected!)).state]).toEqual([
      'waiting',
      'waiting',
    ]);
    expect(await logged(made)).toEqual([]);
    await made.exportOnce();
    const log = await logged(made);
    const numbers = [(await rowOf(pending!)).number, (await rowOf(rejected!)).number];
    expect(log.map(({ operation, path }) => [operation, path]).toSorted()).toEqual(
      numbers.map((number) => ['sentBeforeApproval', `person, ${number}`]).toSorted(),
    );
    for (const orderId of [pending!, rejected!]) {
      const { id } = await rowOf(orderId);
      expect((await shown(made, id))?.override).toMatchObject({
        by: 'person',
        why: 'not-approved',
      });
    }
    const { id } = await rowOf(approved!);
    expect((await shown(made, id))?.override).toBeNull();
  });

  it('is on record with Nooit too, and nothing is where nothing was held for him', async () => {
    const never = await firm({ frequency: 'never', releasedOnly: true });
    await never.exportOnce();
    expect((await logged(never)).length).toBeGreaterThan(0);
    const free = await firm({ frequency: 'never' });
    await free.exportOnce();
    expect(await logged(free)).toEqual([]);
  });
});
