import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { must } from '../../../electron/rehearsal/office.ts';
import { seedWorld } from '../../../electron/rehearsal/seed/world-seed.ts';
import { ADOPTED_GROUPS } from '../../../shared/ipc/subjects/pages.ts';
import { MAILBOX_PLACE, simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});
const start = async (documents: number, at?: number): Promise<Simulation> => {
  const simulation = await simulate(7, documents, at === undefined ? {} : { at });
  open.push(simulation);
  return simulation;
};

const RELATION = z.object({
  client: z.boolean(),
  supplier: z.boolean(),
  relationIdentificationServiceData: z.object({ relationKey: z.object({ id: z.int() }) }),
});

describe('what was adopted from Octopus', () => {
  it('is what Octopus has, before and after relations are made', async () => {
    const { calls, dossierId, octopusDossierId, world, exportAll, clock } = await start(12);
    const inOctopus = (side: 'client' | 'supplier') =>
      world
        .relations(octopusDossierId)
        .map((record) => RELATION.parse(record))
        .filter((relation) => relation[side])
        .map((relation) => String(relation.relationIdentificationServiceData.relationKey.id))
        .toSorted();
    const keys = async (group: (typeof ADOPTED_GROUPS)[number]) =>
      must(await calls['dossiers.adoptedRows']({ dossierId, group }))
        .map(({ key }) => key)
        .toSorted();
    const before = inOctopus('supplier').length;
    await exportAll();
    await clock.sleep(86_400_000);
    await exportAll();
    expect(inOctopus('supplier').length).toBeGreaterThan(before);
    expect(await keys('customers')).toEqual(inOctopus('client'));
    expect(await keys('suppliers')).toEqual(inOctopus('supplier'));
    const [seeded] = seedWorld({ seed: 7, dossiers: 1, documentsPerDossier: 12 }).dossiers;
    expect(await keys('accounts')).toEqual(
      seeded?.octopus.accounts.map(({ id }) => String(id)).toSorted(),
    );
    const counts = must(await calls['dossiers.adopted']({ dossierId }));
    for (const group of ADOPTED_GROUPS) expect(counts[group]).toBe((await keys(group)).length);
  });
});

describe('the log of a dossier', () => {
  it('tells of each mail to whom it went and how it ended, never what is in it', async () => {
    const { calls, dossierId, world, exportOnce } = await start(8, MAILBOX_PLACE);
    world.addFault({ service: 'mail', operation: 'data', kind: 'refused', skip: 0, times: 1 });
    await exportOnce();
    const log = must(await calls['communication.list']({ dossierId, service: 'mail', limit: 100 }));
    const well = log.filter(({ fault }) => fault === null);
    expect(well).toHaveLength(world.viewer().length);
    expect(well.length).toBeGreaterThan(0);
    expect(log.filter(({ fault }) => fault !== null)).toEqual([
      expect.objectContaining({ fault: 'message-refused', status: 550 }),
    ]);
    for (const entry of well) {
      expect(entry).toMatchObject({ operation: 'sendMail', status: 250 });
      const { files } = z
        .object({ files: z.array(z.strictObject({ name: z.string(), bytes: z.int() })) })
        .parse(JSON.parse(entry.requestBody));
      expect(files.length).toBeGreaterThan(0);
    }
    const failed = must(
      await calls['communication.list']({
        dossierId,
        service: 'mail',
        outcome: 'failed',
        limit: 9,
      }),
    );
    expect(failed).toHaveLength(1);
  });
});
