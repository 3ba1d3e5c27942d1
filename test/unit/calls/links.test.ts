import { afterEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(dossiers = 2): Promise<Simulation> {
  const simulation = await simulate(7, 4, { dossiers });
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

type Save = CallInput<'links.save'>;

/** The link of a dossier as a person would save it again. */
async function linkOf({ calls }: Simulation, dossierId: string): Promise<Save> {
  const saved = must(await calls['links.get']({ dossierId }));
  if (saved === null) throw new Error('not linked');
  const { billitConnectionId, billitPartyId, octopusConnectionId, octopusDossierId } = saved;
  return {
    dossierId,
    sharesOctopusDossier: false,
    billitConnectionId,
    billitPartyId,
    octopusConnectionId,
    octopusDossierId,
    settings: saved.settings,
  };
}

/** A dossier that is here and not linked. */
async function newDossier({ calls }: Simulation): Promise<string> {
  const added = { name: 'Tweede Vestiging BV', enterpriseNumber: '0987654394' };
  return must(await calls['dossiers.import'](added)).dossierId;
}

describe('a link that is saved', () => {
  it('comes back with the names of its accounts, and with what was changed', async () => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    const link = await linkOf(simulation, dossierId);
    const saved = must(await calls['links.get']({ dossierId }));
    expect(saved?.accountNames['700000']).toMatch(/\w/);
    const settings = { ...link.settings, accountsByUse: { 'sale/credit': 700000 } };
    must(await calls['links.save']({ ...link, settings }));
    expect(must(await calls['links.get']({ dossierId }))?.settings).toEqual(settings);
  });

  it.each([
    ['a journal', { salesCreditJournal: 'V9' }, 'V9'],
    ['an account', { accountsByUse: { 'purchase/6': 604999 } }, '604999'],
    ['a VAT code', { vatMapping: { 'sale/21': 'X21' } }, 'X21'],
  ])('never names %s that Octopus does not have', async (_, change, value) => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    const link = await linkOf(simulation, dossierId);
    const refused = await calls['links.save']({
      ...link,
      settings: { ...link.settings, ...change },
    });
    expect(refused).toEqual({ ok: false, fault: { kind: 'not-in-octopus-dossier', value } });
    expect(await linkOf(simulation, dossierId)).toEqual(link);
  });

  it('keeps its two sides', async () => {
    const simulation = await start();
    const { calls, dossierId, world } = simulation;
    const link = await linkOf(simulation, dossierId);
    const other = world.dossiers.find((row) => String(row.billitPartyId) !== link.billitPartyId)!;
    const { octopusDossierId } = other;
    const fixed = { ok: false, fault: { kind: 'link-fixed' } };
    expect(await calls['links.save']({ ...link, octopusDossierId })).toEqual(fixed);
    expect(await calls['links.save']({ ...link, billitPartyId: '1' })).toEqual(fixed);
    expect(await calls['links.propose']({ ...place(link), octopusDossierId })).toEqual(fixed);
  });
});

function place({ dossierId, octopusConnectionId, octopusDossierId }: Save) {
  return { dossierId, octopusConnectionId, octopusDossierId };
}

describe('linking a dossier', () => {
  it('offers what has its number first, and says what is taken', async () => {
    const simulation = await start(3);
    const { calls, dossierId } = simulation;
    const { octopusConnectionId, billitConnectionId, ...link } = await linkOf(
      simulation,
      dossierId,
    );
    const ids = { octopusConnectionId, billitConnectionId };
    const own = must(await calls['links.candidates']({ dossierId, ...ids }));
    expect(own.octopus[0]).toMatchObject({
      octopusDossierId: link.octopusDossierId,
      sameNumber: true,
      linkedTo: null,
    });
    expect(own.billit[0]).toMatchObject({ billitPartyId: link.billitPartyId, sameNumber: true });
    const names = must(await calls['dossiers.list']({})).map(({ name }) => name);
    expect(names).toContain(own.octopus[1]?.linkedTo);
    const fresh = await newDossier(simulation);
    const none = must(await calls['links.candidates']({ dossierId: fresh, ...ids }));
    expect(none.octopus.some((row) => row.sameNumber)).toBe(false);
  });

  it('ties a second company to the same Octopus dossier only when that was confirmed', async () => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    const link = await linkOf(simulation, dossierId);
    const fresh = await newDossier(simulation);
    const second = { ...link, dossierId: fresh, billitPartyId: '800001' };
    must(await calls['links.propose'](place(second)));
    const name = must(await calls['dossiers.list']({})).find(({ id }) => id === dossierId)?.name;
    expect(await calls['links.save']({ ...second, billitPartyId: link.billitPartyId })).toEqual({
      ok: false,
      fault: { kind: 'billit-dossier-taken', dossier: name },
    });
    expect(await calls['links.save'](second)).toEqual({
      ok: false,
      fault: { kind: 'octopus-dossier-taken', dossier: name },
    });
    must(await calls['links.save']({ ...second, sharesOctopusDossier: true }));
    expect((await linkOf(simulation, fresh)).octopusDossierId).toBe(link.octopusDossierId);
  });

  it('shows the books of the Octopus dossier that was asked for last, and saves no others', async () => {
    const simulation = await start();
    const { calls, world } = simulation;
    const [one, other] = await Promise.all(
      must(await calls['dossiers.list']({})).map(({ id }) => linkOf(simulation, id)),
    );
    const fresh = await newDossier(simulation);
    const first = must(await calls['links.propose']({ ...place(one!), dossierId: fresh }));
    const before = world.calls().octopus['getAccounts'] ?? 0;
    const second = must(await calls['links.propose']({ ...place(other!), dossierId: fresh }));
    // The bookyears have the same numbers in both; their accounts are asked for again all the same.
    expect(world.calls().octopus['getAccounts']).toBe(before + 1);
    await calls['links.propose']({ ...place(other!), dossierId: fresh });
    expect(world.calls().octopus['getAccounts']).toBe(before + 1);
    expect(second.bookyearId).toBe(first.bookyearId);
    const stale = { ...one!, dossierId: fresh, billitPartyId: '800001' };
    expect(await calls['links.save']({ ...stale, sharesOctopusDossier: true })).toMatchObject({
      fault: { kind: 'not-in-octopus-dossier' },
    });
  });

  it('counts what it takes over, and offers the codes of each use', async () => {
    const simulation = await start();
    const { calls, world } = simulation;
    const link = await linkOf(simulation, simulation.dossierId);
    const proposal = must(await calls['links.propose'](place(link)));
    const relations = world.relations(link.octopusDossierId);
    expect(proposal.adopted).toEqual({
      accounts: proposal.accounts.length,
      customers: relations.filter(({ client }) => client).length,
      suppliers: relations.filter(({ supplier }) => supplier).length,
    });
    expect(proposal.vatCodes).toContainEqual(
      expect.objectContaining({ code: 'D21', use: 'purchase' }),
    );
    expect(proposal.bookyears.map(({ id }) => id)).toContain(proposal.bookyearId);
  });
});

describe('the dossiers that are offered', () => {
  it('say which are here already and what the Billit company is called', async () => {
    const simulation = await start();
    const { calls } = simulation;
    const { octopusConnectionId, billitConnectionId } = await linkOf(
      simulation,
      simulation.dossierId,
    );
    const rows = must(await calls['dossiers.offer']({ octopusConnectionId, billitConnectionId }));
    const known = must(await calls['dossiers.list']({})).map(({ id }) => id);
    expect(rows.map((row) => row.dossierId).toSorted()).toEqual(known.toSorted());
    expect(rows.every((row) => row.billitName !== null)).toBe(true);
  });
});
