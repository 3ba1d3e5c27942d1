import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { QUARTERLY } from '../../support/bare-office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(dossiers = 2): Promise<Simulation> {
  const simulation = await simulate(7, 2, { dossiers });
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('a template of settings', () => {
  it('is given to dossiers, shows those that differ from then on, and mends them', async () => {
    const { calls, dossierIds } = await start();
    const { templateId } = must(await calls['templates.save'](QUARTERLY));
    const settings = {
      ...QUARTERLY.settings,
      vatStatus: 'mixed',
      purchaseAccount: 610_000,
    } as const;
    const accounts = must(
      await calls['templates.apply']({ templateId, dossierIds: [...dossierIds] }),
    );
    expect(accounts.map(({ missing }) => missing)).toEqual([null, null]);
    const [first = '', second = ''] = dossierIds;
    const drift = async () => must(await calls['templates.drift']({ templateId }));
    expect(await drift()).toEqual([]);
    const rules = {
      frequency: 'never',
      releasedOnly: true,
      approvedOnly: false,
      checkedOnly: false,
    } as const;
    must(await calls['schedule.set']({ dossierId: first, ...rules }));
    expect(await drift()).toMatchObject([
      {
        dossierId: first,
        deviations: [
          { field: 'frequency', wanted: 'last-month', actual: 'never' },
          { field: 'releasedOnly', wanted: 'false', actual: 'true' },
        ],
      },
    ]);
    must(await calls['templates.apply']({ templateId, dossierIds: [first] }));
    expect(await drift()).toEqual([]);
    expect(must(await calls['schedule.get']({ dossierId: first })).frequency).toBe('last-month');
    // A template that changes leaves its dossiers as they are, and shows them.
    must(await calls['templates.save']({ ...QUARTERLY, id: templateId, settings }));
    expect((await drift()).map(({ deviations }) => deviations.map(({ field }) => field))).toEqual([
      ['vatStatus', 'purchaseAccount'],
      ['vatStatus', 'purchaseAccount'],
    ]);
    must(await calls['templates.accept']({ templateId, dossierIds: [second] }));
    expect((await drift()).map(({ dossierId }) => dossierId)).toEqual([first]);
    const [listed] = must(await calls['templates.list']({}));
    expect(listed).toMatchObject({ dossiers: 2, differing: 1 });
    // What was accepted is told again when it changes.
    must(await calls['schedule.set']({ dossierId: second, ...rules }));
    expect(await drift()).toHaveLength(2);
  });

  it('refuses, per dossier, what its Octopus dossier does not have', async () => {
    const { calls, dossierIds, dossierId } = await start();
    const before = must(await calls['links.get']({ dossierId }));
    const settings = { ...QUARTERLY.settings, salesAccount: 799_999 };
    const { templateId } = must(await calls['templates.save']({ ...QUARTERLY, settings }));
    const results = must(
      await calls['templates.apply']({ templateId, dossierIds: [...dossierIds] }),
    );
    expect(results.map(({ missing }) => missing)).toEqual(['799999', '799999']);
    expect(must(await calls['links.get']({ dossierId }))).toEqual(before);
    expect(must(await calls['templates.list']({}))[0]?.dossiers).toBe(0);
  });

  it('has a name of its own, and at most one is the firm’s own, which a new dossier gets', async () => {
    const { calls } = await start();
    const monthly = { ...QUARTERLY, name: 'BV maand', isDefault: true };
    must(await calls['templates.save']({ ...QUARTERLY, isDefault: true }));
    must(await calls['templates.save'](monthly));
    expect(await calls['templates.save'](QUARTERLY)).toEqual({
      ok: false,
      fault: { kind: 'template-name-taken', name: 'BV kwartaal' },
    });
    const templates = must(await calls['templates.list']({}));
    expect(templates.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['BV kwartaal', false],
      ['BV maand', true],
    ]);
    const added = { name: 'Nieuwe Klant BV', enterpriseNumber: '0987654394' };
    const { dossierId } = must(await calls['dossiers.import'](added));
    expect(must(await calls['schedule.get']({ dossierId })).frequency).toBe('last-month');
    must(
      await calls['schedule.set']({
        dossierId,
        frequency: 'never',
        releasedOnly: false,
        approvedOnly: false,
        checkedOnly: false,
      }),
    );
    must(await calls['dossiers.import'](added));
    expect(must(await calls['schedule.get']({ dossierId })).frequency).toBe('never');
    must(await calls['templates.remove']({ templateId: templates[1]!.id }));
    expect(must(await calls['templates.list']({})).map(({ name }) => name)).toEqual([
      'BV kwartaal',
    ]);
    expect(must(await calls['schedule.get']({ dossierId })).frequency).toBe('never');
  });
});
