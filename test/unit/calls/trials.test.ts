import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const DAY_MS = 86_400_000;

const open: Simulation[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function firm() {
  const simulation = await simulate(7, 1);
  open.push(simulation);
  const { calls, clock, dossierId } = simulation;
  const [dossier] = must(await calls['dossiers.list']({}));
  const invite = async () => {
    const { enterpriseNumber, name } = dossier!;
    must(await calls['invitations.note']({ kind: 'login', enterpriseNumber, name }));
  };
  const listed = async () => must(await calls['dossiers.list']({}))[0]!.trial;
  const set = async (endDate: string | null, hasPlan = false) =>
    must(await calls['trials.set']({ dossierId, endDate, hasPlan }));
  return { calls, clock, dossierId, invite, listed, set };
}

describe('the free weeks of an entrepreneur', () => {
  it('are counted from the first invitation, with the length that the firm takes them to have', async () => {
    const { calls, clock, dossierId, invite, listed } = await firm();
    expect(await listed()).toBeNull();
    must(await calls['dossiers.markActive']({ dossierId, active: true }));
    expect((await listed())?.daysLeft).toBe(28);
    await clock.sleep(3 * DAY_MS);
    await invite();
    expect(await listed()).toMatchObject({ daysLeft: 28, estimate: true, state: 'running' });
    await clock.sleep(10 * DAY_MS);
    await invite();
    expect((await listed())?.daysLeft).toBe(18);
    must(await calls['trials.setRules']({ days: 15 }));
    expect(await listed()).toMatchObject({ daysLeft: 5, state: 'ending' });
    const known = must(await calls['trials.get']({ dossierId }));
    expect(known).toMatchObject({ days: 15, endDate: null, start: { by: 'invitation' } });
    expect(known.trial).toEqual(await listed());
  });

  it('end on the day that the accountant enters, and need a plan after it until one is chosen', async () => {
    const { clock, invite, listed, set } = await firm();
    await invite();
    const { endDate: guessed } = (await listed())!;
    await set('2027-01-31');
    expect(await listed()).toMatchObject({ endDate: '2027-01-31', estimate: false });
    await clock.sleep(200 * DAY_MS);
    expect((await listed())?.state).toBe('over');
    await set(null);
    expect(await listed()).toMatchObject({ endDate: guessed, estimate: true, state: 'over' });
    await set(null, true);
    expect(await listed()).toBeNull();
  });
});
