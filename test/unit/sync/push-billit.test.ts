import { afterEach, describe, expect, it } from 'vitest';
import type { BillitSwitches } from '../../../electron/rehearsal/billit/simulator.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

async function simulation(billit: Partial<BillitSwitches> = {}): Promise<Simulation> {
  const made = await simulate(5, 12, { switches: { billit } });
  open.push(made);
  return made;
}

const partiesOf = ({ world }: Simulation) => world.parties(world.dossiers[0]!.billitPartyId);
const push = async ({ calls, dossierId }: Simulation) =>
  must(await calls['billit.pushRelations']({ dossierId }));
/** Every party with a VAT number, by PartyID: what may never become somebody else's. */
const numbers = (made: Simulation) =>
  new Map(partiesOf(made).map((party) => [party['PartyID'], party['VATNumber']]));
const billitCalls = ({ world }: Simulation, operation: string) =>
  world.calls().billit[operation] ?? 0;

describe('customers and suppliers to Billit', () => {
  it('makes those that are missing, changes the others, and nothing the second time', async () => {
    const made = await simulation();
    const before = partiesOf(made).length;
    const first = await push(made);
    expect(first.created).toBeGreaterThan(3);
    expect(first.updated).toBeGreaterThan(3);
    expect(partiesOf(made)).toHaveLength(before + first.created);
    const calls = made.world.calls().billit;
    const second = await push(made);
    expect(second).toMatchObject({ created: 0, updated: 0 });
    expect(second.unchanged).toBe(first.created + first.updated + first.unchanged);
    expect(second.held).toEqual(first.held);
    for (const operation of ['saveParty', 'patchParty', 'getParty']) {
      expect(billitCalls(made, operation)).toBe(calls[operation]);
    }
    expect(made.world.violations()).toEqual([]);
  });

  it('gives each the number of its relation, its account and its address', async () => {
    const made = await simulation();
    await push(made);
    const relation = made.world
      .relations(made.octopusDossierId)
      .find((row) => row['supplier'] === true && Number(row['defaultBookingAccountSupplier']) > 0)!;
    const number = String(relation['vatNr']).replaceAll('.', '');
    const party = partiesOf(made).find(
      (one) => one['VATNumber'] === number && one['PartyType'] === 'Supplier',
    );
    expect(party).toMatchObject({
      Name: relation['name'],
      GLAccountCode: relation['defaultBookingAccountSupplier'],
      City: relation['city'],
    });
  });

  it('never makes a party without a number, and leaves it to a person', async () => {
    const made = await simulation();
    const report = await push(made);
    expect(report.held.length).toBeGreaterThan(0);
    expect(report.held.every((one) => one.why === 'no-identifier' || one.why === 'same-name')).toBe(
      true,
    );
  });

  it.each(['none', 'wrong-id', 'overwrite'] as const)(
    'takes no party for another when Billit has the bug "%s"',
    async (partyBug) => {
      const made = await simulation({ partyBug });
      const before = numbers(made);
      const first = await push(made);
      expect(first.created).toBeGreaterThan(3);
      const after = numbers(made);
      for (const [partyId, number] of before) {
        if (number !== undefined) expect(after.get(partyId)).toBe(number);
      }
      expect(await push(made)).toMatchObject({ created: 0, updated: 0 });
      const seen = partiesOf(made).map(
        (one) => `${String(one['PartyType'])}/${String(one['VATNumber'])}`,
      );
      const known = seen.filter((one) => !one.endsWith('undefined'));
      expect(new Set(known).size).toBe(known.length);
    },
  );

  it.each(['both', 'Idempotency-Key', 'Idempotent-Key'] as const)(
    'makes a party once after a lost answer, when Billit reads %s',
    async (idempotencyHeader) => {
      const made = await simulation({ idempotencyHeader });
      const service = 'billit';
      made.world.addFault({
        service,
        operation: 'saveParty',
        kind: 'lost-after-commit',
        skip: 1,
        times: 2,
      });
      const before = partiesOf(made).length;
      const report = await push(made);
      expect(partiesOf(made)).toHaveLength(before + report.created);
      expect(await push(made)).toMatchObject({ created: 0, updated: 0 });
    },
  );

  it('goes on the next time when Billit cannot be reached half-way', async () => {
    const made = await simulation();
    const before = partiesOf(made).length;
    made.world.addFault({
      service: 'billit',
      operation: 'saveParty',
      kind: 'lost-before-commit',
      skip: 2,
      times: 1,
    });
    const { calls, dossierId } = made;
    const broken = await calls['billit.pushRelations']({ dossierId });
    expect(broken.ok).toBe(false);
    expect(partiesOf(made)).toHaveLength(before + 2);
    const report = await push(made);
    expect(report.created).toBeGreaterThan(0);
    expect(await push(made)).toMatchObject({ created: 0, updated: 0 });
  });

  it('takes a person at his word about a party of the same name, unless it is taken', async () => {
    const made = await simulation();
    const report = await push(made);
    const [held] = report.held;
    const free = partiesOf(made).find((one) => one['PartyType'] === 'Customer')!;
    const decide = (relationId: number) =>
      made.calls['billit.decideParty']({
        dossierId: made.dossierId,
        role: 'customer',
        relationId,
        partyId: '999999999',
      });
    expect(free).toBeDefined();
    expect((await decide(held!.relationId)).ok).toBe(true);
    expect(await decide(held!.relationId + 1_000)).toMatchObject({ fault: { kind: 'not-found' } });
  });
});

describe('ledger accounts and journals to Billit', () => {
  const ledger = async ({ calls, dossierId }: Simulation) =>
    must(await calls['billit.pushLedger']({ dossierId }));

  it('are all there after the first time, and none is sent again the second', async () => {
    const made = await simulation();
    const { world, dossierId } = made;
    const company = world.dossiers[0]!.billitPartyId;
    const first = await ledger(made);
    expect(first.accounts).toBeGreaterThan(50);
    expect(world.accounts(company).size).toBe(first.accounts);
    expect(world.accounts(company).get(700000)).not.toBe('');
    expect([...world.journals(company)]).toEqual(
      expect.arrayContaining([
        ['V1', 'Income'],
        ['A1', 'Cost'],
      ]),
    );
    const calls = world.calls().billit;
    expect(await ledger(made)).toEqual({
      accounts: 0,
      journals: 0,
      unchanged: first.accounts + first.journals,
    });
    expect(world.calls().billit).toEqual(calls);
    expect([world.violations(), dossierId]).toEqual([[], dossierId]);
  });

  it('are sent again, and only those, when the answer did not come', async () => {
    const made = await simulation();
    made.world.addFault({
      service: 'billit',
      operation: 'importJournals',
      kind: 'lost-after-commit',
      skip: 0,
      times: 1,
    });
    const { calls, dossierId } = made;
    expect((await calls['billit.pushLedger']({ dossierId })).ok).toBe(false);
    const again = await ledger(made);
    expect(again).toMatchObject({ accounts: 0 });
    expect(again.journals).toBeGreaterThan(1);
  });
});
