import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import { invented } from '../../support/coda.ts';
import {
  balanceAfter,
  codaText,
  type InventedStatement,
} from '../../../electron/rehearsal/seed/coda.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const MINUTE_MS = 60_000;

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A dossier whose bank statements come from Billit. */
async function bank(): Promise<Simulation> {
  const simulation = await simulate(7, 1);
  open.push(simulation);
  const { calls } = simulation;
  const [billit] = must(await calls['connections.list']({})).filter(
    ({ kind }) => kind === 'billit',
  );
  must(await calls['billit.registerFeed']({ connectionId: billit!.id }));
  return simulation;
}

/** Statements that follow each other, a day each. */
function following(count: number): readonly InventedStatement[] {
  const made: InventedStatement[] = [];
  for (let at = 1; at <= count; at += 1) {
    const before = made.at(-1);
    made.push(
      invented({
        number: at,
        old: before === undefined ? 100_000 : balanceAfter(before),
        moves: [1000 * at],
        oldDate: `2026-09-${String(at).padStart(2, '0')}`,
        newDate: `2026-09-${String(at + 1).padStart(2, '0')}`,
      }),
    );
  }
  return made;
}

async function arrive(simulation: Simulation, ...statements: readonly InventedStatement[]) {
  const { world, clock, scheduler, dossierId } = simulation;
  const links = must(await simulation.calls['links.get']({ dossierId }));
  for (const statement of statements) {
    world.export({
      kind: 'coda',
      companyId: Number(links?.billitPartyId),
      fileName: `coda-${statement.number}.cod`,
      bytes: Buffer.from(codaText([statement])),
    });
  }
  await clock.sleep(2 * MINUTE_MS);
  await scheduler.pass();
}

const deliver = async ({ calls, dossierId }: Simulation) =>
  must(await calls['bank.set']({ dossierId, deliver: true, publishPdf: false }));

const statementsOf = async ({ calls, dossierId }: Simulation) => {
  const { accounts } = must(await calls['bank.get']({ dossierId }));
  return accounts.flatMap(({ statements }) => statements);
};
const statesOf = async (simulation: Simulation) =>
  (await statementsOf(simulation)).map(({ state, blocked }) => blocked ?? state);

/** How often Octopus was asked to import, and how often it did. */
const imports = ({ world }: Simulation) => world.calls().octopus['importCoda'] ?? 0;

describe('bank statements', () => {
  it('wait until the office wants them in Octopus, then arrive once each, in the order of their balances', async () => {
    const simulation = await bank();
    const [first, second, third] = following(3) as [
      InventedStatement,
      InventedStatement,
      InventedStatement,
    ];
    await arrive(simulation, third, first, second);
    await simulation.exportOnce();
    expect(await statesOf(simulation)).toEqual(['waiting', 'before', 'before']);
    expect(imports(simulation)).toBe(0);
    await deliver(simulation);
    await simulation.exportOnce();
    const there = await statementsOf(simulation);
    expect(there.map(({ number, state }) => [number, state])).toEqual([
      [1, 'delivered'],
      [2, 'delivered'],
      [3, 'delivered'],
    ]);
    expect(there[2]?.newBalance).toBe('106.00');
    await simulation.exportOnce();
    expect(imports(simulation)).toBe(3);
    expect(simulation.world.violations()).toEqual([]);
  });

  it('that come again in another file are not sent again', async () => {
    const simulation = await bank();
    await deliver(simulation);
    const [first, second] = following(2) as [InventedStatement, InventedStatement];
    await arrive(simulation, first);
    await simulation.exportOnce();
    const { dossierId, calls } = simulation;
    const { billitPartyId } = must(await calls['links.get']({ dossierId }))!;
    const both = Buffer.from(codaText([first, second]));
    simulation.world.export({
      kind: 'coda',
      companyId: Number(billitPartyId),
      fileName: 'samen.cod',
      bytes: both,
    });
    await arrive(simulation);
    await simulation.exportOnce();
    expect(await statesOf(simulation)).toEqual(['delivered', 'delivered']);
    expect(imports(simulation)).toBe(2);
  });

  it('stop at a gap, and go on once the missing one is there', async () => {
    const simulation = await bank();
    await deliver(simulation);
    const [first, second, third, fourth] = following(4) as [
      InventedStatement,
      InventedStatement,
      InventedStatement,
      InventedStatement,
    ];
    await arrive(simulation, first, third, fourth);
    await simulation.exportOnce();
    expect(await statesOf(simulation)).toEqual(['delivered', 'gap', 'before']);
    await arrive(simulation, second);
    await simulation.exportOnce();
    expect(await statesOf(simulation)).toEqual(Array(4).fill('delivered'));
  });

  it.each<[FaultKind, 'there' | 'again', number]>([
    ['lost-after-commit', 'there', 2],
    ['lost-before-commit', 'again', 2],
  ])(
    '%s: are never repeated by themselves; a person says what is true',
    async (kind, answer, came) => {
      const simulation = await bank();
      await deliver(simulation);
      const [first, second] = following(2) as [InventedStatement, InventedStatement];
      simulation.spoil(kind, 1, 0, 'importCoda');
      await arrive(simulation, first, second);
      await simulation.exportOnce();
      await simulation.exportOnce();
      expect(await statesOf(simulation)).toEqual(['unclear', 'before']);
      const [asked] = await statementsOf(simulation);
      must(await simulation.calls['bank.answer']({ statementId: asked!.id, answer }));
      await simulation.exportOnce();
      expect(await statesOf(simulation)).toEqual(['delivered', 'delivered']);
      expect(simulation.world.codaFiles(simulation.octopusDossierId)).toBe(came);
      const again = await simulation.calls['bank.answer']({
        statementId: asked!.id,
        answer: 'again',
      });
      expect(again.ok).toBe(false);
    },
  );

  it('wait for calls that are left, and go by themselves then', async () => {
    const simulation = await bank();
    await deliver(simulation);
    simulation.spoil('token-expired', 2, 0, 'importCoda');
    await arrive(simulation, ...following(1));
    await simulation.exportOnce();
    await simulation.clock.sleep(2 * 60 * MINUTE_MS);
    await simulation.exportOnce();
    expect(await statesOf(simulation)).toEqual(['delivered']);
  });

  it('stand per account over all dossiers: the last weeks, what waits, the first that needs a person', async () => {
    const simulation = await bank();
    const accounts = async () => must(await simulation.calls['bank.overview']({})).accounts;
    await deliver(simulation);
    const all = following(5);
    await arrive(simulation, ...all.slice(0, 2));
    await simulation.exportOnce();
    await arrive(simulation, ...all.slice(3));
    await simulation.exportOnce();
    const [own] = await accounts();
    expect(own).toMatchObject({
      dossierId: simulation.dossierId,
      deliver: true,
      last: { number: 5, newDate: '2026-09-06', source: 'billit' },
      waiting: 2,
      trouble: { statement: { number: 4, blocked: 'gap' }, balanceBefore: '103.00' },
    });
    const { accounts: whole } = must(
      await simulation.calls['bank.get']({ dossierId: simulation.dossierId }),
    );
    expect(own!.trouble!.statement).toEqual(whole[0]!.statements[2]);
    // Ten weeks later what waits is still seen with the one before it, and no day of it is recent.
    await simulation.clock.sleep(70 * 24 * 60 * MINUTE_MS);
    const [later] = await accounts();
    expect(later).toMatchObject({ waiting: 2, recent: [], trouble: own!.trouble });
  });

  it('that do not add up are kept with the reason, and nothing of them leaves', async () => {
    const simulation = await bank();
    await deliver(simulation);
    const broken = codaText(following(1)).replace('000000000001000', '000000000002000');
    const { billitPartyId } = must(
      await simulation.calls['links.get']({ dossierId: simulation.dossierId }),
    )!;
    simulation.world.export({
      kind: 'coda',
      companyId: Number(billitPartyId),
      fileName: 'kapot.cod',
      bytes: Buffer.from(broken),
    });
    await arrive(simulation);
    await simulation.exportOnce();
    const { refused, accounts } = must(
      await simulation.calls['bank.get']({ dossierId: simulation.dossierId }),
    );
    expect(refused).toEqual([
      expect.objectContaining({ fileName: 'kapot.cod', refusal: 'balance' }),
    ]);
    expect(accounts).toEqual([]);
    expect(imports(simulation)).toBe(0);
  });
});
