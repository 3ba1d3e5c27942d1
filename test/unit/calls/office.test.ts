import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function firm(dossiers = 2) {
  const simulation = await simulate(7, 6, { dossiers });
  open.push(simulation);
  const { calls } = simulation;
  const list = async () => must(await calls['dossiers.list']({}));
  return { ...simulation, list };
}

describe('what the office says of its dossiers', () => {
  it('is told with each of them in the list, and changed for many at once', async () => {
    const { calls, dossierIds, list } = await firm();
    const said = async () => (await list()).map(({ responsible, payer }) => [responsible, payer]);
    expect(await said()).toEqual([
      [null, null],
      [null, null],
    ]);
    const all = [...dossierIds];
    const named = { dossierIds: all, responsible: 'Ann  Voorbeeld' };
    expect(must(await calls['dossiers.setResponsible'](named))).toEqual({ changed: 2 });
    expect(must(await calls['dossiers.setResponsible'](named))).toEqual({ changed: 0 });
    const paid = { dossierIds: all.slice(0, 1), payer: 'firm' } as const;
    expect(must(await calls['dossiers.setPayer'](paid))).toEqual({ changed: 1 });
    expect(await said()).toHaveLength(2);
    expect(await said()).toEqual(
      expect.arrayContaining([
        ['Ann Voorbeeld', 'firm'],
        ['Ann Voorbeeld', null],
      ]),
    );
    must(await calls['dossiers.setResponsible']({ dossierIds: all, responsible: null }));
    must(await calls['dossiers.setPayer']({ dossierIds: all, payer: null }));
    expect(await said()).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('is refused when it is no name or no known payer', () => {
    const { input } = contract['dossiers.setResponsible'];
    for (const responsible of ['', '   ', 'x'.repeat(81)]) {
      expect(input.safeParse({ dossierIds: ['a'], responsible }).success).toBe(false);
    }
    const payer = contract['dossiers.setPayer'].input;
    expect(payer.safeParse({ dossierIds: ['a'], payer: 'state' }).success).toBe(false);
  });
});

describe('what came in', () => {
  it('is new until the next export takes it up, with the day of the newest document', async () => {
    const { calls, list, exportOnce, documents } = await firm(1);
    must(await calls['documents.fetch']({ dossierIds: (await list()).map(({ id }) => id) }));
    const [fetched] = await list();
    const rows = await documents();
    expect(fetched!.fresh).toBeGreaterThan(0);
    expect(fetched!.fresh).toBe(rows.filter(({ state }) => state === 'waiting').length);
    expect(fetched!.lastDocumentMs).toBeGreaterThan(0);
    await exportOnce();
    const [exported] = await list();
    expect(exported).toMatchObject({ fresh: 0, lastDocumentMs: fetched!.lastDocumentMs });
  });
});
