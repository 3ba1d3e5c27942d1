import { afterEach, describe, expect, it, vi } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { bareOffice, QUARTERLY, type BareOffice } from '../../support/bare-office.ts';
import { DOSSIERS, plant, PLANTED, PLANTED_SWITCHES } from '../../support/planted.ts';

const open: BareOffice[] = [];
const start = async (...given: Parameters<typeof bareOffice>): Promise<BareOffice> => {
  const office = await bareOffice(...given);
  open.push(office);
  return office;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

type Matched = CallOutput<'onboarding.match'>;

/** The pairs about which nobody must be asked. */
const sureOf = ({ matches }: Matched) =>
  matches
    .filter(({ cause }) => cause === null)
    .map(({ octopus, billit }) => ({
      octopusDossierId: octopus[0]!.octopusDossierId,
      billitPartyId: billit[0]!.partyId,
    }));

/** Begins with everything that is sure, and waits until nothing is under way any more. */
async function linkAll({ calls }: BareOffice): Promise<Matched> {
  const matched = must(await calls['onboarding.match']({}));
  const { templateId } = must(await calls['templates.save'](QUARTERLY));
  const pairs = sureOf(matched);
  must(await calls['onboarding.start']({ templateId, exportFrom: '2026-07-01', pairs }));
  await untilStill({ calls });
  return matched;
}

async function untilStill({ calls }: Pick<BareOffice, 'calls'>): Promise<void> {
  await vi.waitUntil(async () => !must(await calls['onboarding.progress']({})).running, {
    timeout: 120_000,
    interval: 5,
  });
}

describe('linking three hundred dossiers in an evening', () => {
  it('asks about exactly the twelve that are wrong, each for its own cause', async () => {
    const office = await start(DOSSIERS + 1, {
      extras: { reseed: plant, switches: PLANTED_SWITCHES },
    });
    const { matches, days } = await linkAll(office);
    expect(days).toBe(1);
    const { rows } = must(await office.calls['onboarding.progress']({}));
    const asked = [
      ...matches
        .filter(({ cause }) => cause !== null)
        .map(({ octopus, cause }) => [octopus.map((one) => one.octopusDossierId), cause?.kind]),
      ...rows
        .filter(({ state }) => state === 'problem')
        .map(({ octopusDossierId, cause }) => [[octopusDossierId], cause?.kind]),
    ];
    const byId = (one: readonly unknown[], other: readonly unknown[]): number =>
      String(one[0]).localeCompare(String(other[0]));
    expect(asked.toSorted(byId)).toEqual([...PLANTED].toSorted(byId));
    // One question is about two dossiers.
    const linked = rows.filter(({ state }) => state === 'linked');
    expect(linked).toHaveLength(DOSSIERS - PLANTED.length - 1);
    expect(must(await office.calls['status.get']({})).linked).toBe(linked.length);
    expect(office.world.violations()).toEqual([]);
    const [template] = must(await office.calls['templates.list']({}));
    expect(template).toMatchObject({ dossiers: linked.length, differing: 0 });
  }, 180_000);
});

describe('a bulk link', () => {
  it('says how many days the daily maxima force, and goes on by itself on each of them', async () => {
    const office = await start(5, { rules: { scope: 'software-house', resetHour: 0 } });
    const { calls, clock, scheduler } = office;
    const { days } = await linkAll(office);
    // The lists of VAT codes may be read twice a day.
    expect(days).toBe(3);
    const statesAfter = async () => {
      await untilStill(office);
      const { rows } = must(await calls['onboarding.progress']({}));
      return rows.map(({ state }) => state).toSorted();
    };
    expect(await statesAfter()).toEqual(['linked', 'linked', 'waiting', 'waiting', 'waiting']);
    const { rows } = must(await calls['onboarding.progress']({}));
    const waiting = rows.find(({ state }) => state === 'waiting');
    expect(waiting?.cause?.kind).toBe('limit-reached');
    for (const linked of [4, 5]) {
      const spent = office.world.calls().octopus['getBookyears'];
      await scheduler.pass();
      await untilStill(office);
      expect(office.world.calls().octopus['getBookyears']).toBe(spent);
      clock.advanceTo(clock.now() + 24 * 60 * 60_000);
      await scheduler.pass();
      const states = await statesAfter();
      expect(states.filter((state) => state === 'linked')).toHaveLength(linked);
    }
    expect(office.world.limitBreaches()).toEqual([]);
  });

  it('links what a person confirmed, and asks nothing about it any more', async () => {
    const renamed = (made: Parameters<typeof plant>[0]) => ({
      ...made,
      dossiers: made.dossiers.map((one) => ({ ...one, company: { ...one.company, name: 'Xyz' } })),
    });
    const office = await start(2, { extras: { reseed: renamed } });
    const { calls } = office;
    const { matches } = must(await calls['onboarding.match']({}));
    expect(matches.map(({ certainty, cause }) => [certainty, cause?.kind])).toEqual([
      ['number', 'other-name'],
      ['number', 'other-name'],
    ]);
    const { templateId } = must(await calls['templates.save'](QUARTERLY));
    const pairs = matches.slice(0, 1).map(({ octopus, billit }) => ({
      octopusDossierId: octopus[0]!.octopusDossierId,
      billitPartyId: billit[0]!.partyId,
    }));
    must(await calls['onboarding.start']({ templateId, exportFrom: '2026-07-01', pairs }));
    await untilStill(office);
    const after = must(await calls['onboarding.match']({}));
    expect(after.linked).toBe(1);
    expect(after.matches).toHaveLength(1);
    const [dossier] = must(await calls['dossiers.list']({}));
    expect(dossier).toMatchObject({ linked: true, frequency: 'last-month' });
  });

  it('waits while Octopus is away, and can be stopped', async () => {
    const office = await start(2);
    const { calls, world, clock, scheduler } = office;
    const { matches } = must(await calls['onboarding.match']({}));
    const { templateId } = must(await calls['templates.save'](QUARTERLY));
    const kind = 'lost-before-commit';
    world.addFault({ service: 'octopus', operation: 'getBookyears', kind, skip: 0, times: 20 });
    const pairs = sureOf({ matches, linked: 0, days: 1 });
    must(await calls['onboarding.start']({ templateId, exportFrom: '2026-07-01', pairs }));
    await untilStill(office);
    const waiting = must(await calls['onboarding.progress']({})).rows;
    expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    must(await calls['onboarding.stop']({}));
    clock.advanceTo(clock.now() + 24 * 60 * 60_000);
    await scheduler.pass();
    await untilStill(office);
    expect(must(await calls['onboarding.progress']({})).rows).toEqual([]);
    expect(must(await calls['status.get']({})).linked).toBe(0);
  });
});
