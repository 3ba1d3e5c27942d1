import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(): Promise<Simulation> {
  const simulation = await simulate(7, 6);
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('the pages of a dossier', () => {
  it('count every document of it once, by month, and tell the runs', async () => {
    const { calls, dossierId, exportOnce, documents } = await start();
    expect(must(await calls['dossiers.overview']({ dossierId }))).toMatchObject({
      months: [],
      runs: [],
    });
    const [report] = await exportOnce();
    const { months, runs, held, today } = must(await calls['dossiers.overview']({ dossierId }));
    const listed = await documents();
    const monthOf = (date: string | null) => date?.slice(0, 7) ?? null;
    for (const { month, states } of months) {
      const own = listed.filter(({ issueDate }) => monthOf(issueDate) === month);
      const counted = Object.values(states).reduce((sum, count) => sum + count, 0);
      expect([month, counted]).toEqual([month, own.length]);
    }
    expect(new Set(months.map(({ month }) => month))).toEqual(
      new Set(listed.map(({ issueDate }) => monthOf(issueDate))),
    );
    expect(held.reduce((sum, { count }) => sum + count, 0)).toBe(
      listed.filter(({ cause }) => cause !== null).length,
    );
    expect(today).toBe('2026-10-05');
    expect(runs).toEqual([
      expect.objectContaining({ kind: 'manual', stored: report?.stored, queued: report?.queued }),
    ]);
    expect(runs[0]?.sent).toBe(listed.filter(({ state }) => state === 'booked').length);
  });

  it('tell who the dossier is at both services', async () => {
    const { calls, dossierId } = await start();
    const [dossier] = must(await calls['dossiers.list']({}));
    const account = must(await calls['dossiers.account']({ dossierId }));
    expect(account?.billit).toMatchObject({ name: dossier?.name, fault: null });
    expect(account?.octopus).toMatchObject({ fault: null });
    expect(account?.octopus.vatNumber).toContain(dossier?.enterpriseNumber.slice(1));
    expect(account?.octopus.pages).toMatch(/\.rehearsal\.invalid$/);
    expect(account?.bookyears.length).toBeGreaterThan(0);
  });

  it('of a dossier that is not linked have no account', async () => {
    const { calls } = await start();
    const added = { name: 'Tweede Vestiging BV', enterpriseNumber: '0987654394' };
    const { dossierId } = must(await calls['dossiers.import'](added));
    expect(must(await calls['dossiers.account']({ dossierId }))).toBeNull();
  });
});
