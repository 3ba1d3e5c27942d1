import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(): Promise<Simulation> {
  const simulation = await simulate(7, 4);
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('runs of one dossier', () => {
  it('an export that is asked for while documents are being fetched still exports', async () => {
    const { calls, dossierId, world } = await start();
    const dossierIds = [dossierId];
    const [fetched, exported] = await Promise.all([
      calls['documents.fetch']({ dossierIds }),
      calls['export.run']({ dossierIds }),
    ]);
    expect(must(fetched)[0]?.queued).toBe(0);
    expect(must(exported)[0]?.queued).toBeGreaterThan(0);
    expect(world.bookings().length).toBeGreaterThan(0);
  });

  it('the same export that is asked for twice at once runs once', async () => {
    const { calls, dossierId, world } = await start();
    const dossierIds = [dossierId];
    const reports = await Promise.all([
      calls['export.run']({ dossierIds }),
      calls['export.run']({ dossierIds }),
    ]);
    expect(must(reports[1])).toEqual(must(reports[0]));
    const numbers = world.bookings().map((one) => `${one.journalKey}/${one.documentSequenceNr}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
