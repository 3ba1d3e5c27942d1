import { describe, expect, it } from 'vitest';
import { NO_SCHEDULE } from '../../electron/engine/domain/schedule.ts';
import { DOSSIER, newProfile, newStore, opened, seed } from './fixture.ts';

const NONE = { ...NO_SCHEDULE, lastRunMs: null, lastFault: null };
const OFFLINE = { kind: 'offline', service: 'billit' } as const;
const RULES = {
  frequency: 'last-month',
  releasedOnly: true,
  approvedOnly: false,
  checkedOnly: false,
} as const;

describe('schedules', () => {
  it('are those of nobody until somebody chooses', async () => {
    const store = await newStore();
    await seed(store);
    expect(await store.schedules.get(DOSSIER.id)).toEqual(NONE);
    expect((await store.schedules.all()).size).toBe(0);
    await store.schedules.set(DOSSIER.id, RULES, 5);
    expect(await store.schedules.get(DOSSIER.id)).toEqual({ ...NONE, ...RULES });
  });

  it('keep the last run and the release when the rules change', async () => {
    const store = await newStore();
    await seed(store);
    await store.schedules.ran(DOSSIER.id, 100, OFFLINE);
    await store.schedules.release(DOSSIER.id, { throughMs: 50, by: 'accountant' }, 101);
    await store.schedules.set(DOSSIER.id, RULES, 102);
    expect((await store.schedules.all()).get(DOSSIER.id)).toEqual({
      ...NONE,
      ...RULES,
      releasedThroughMs: 50,
      lastRunMs: 100,
      lastFault: { ...OFFLINE, sinceMs: 100 },
    });
  });

  it('only move forward by the entrepreneur; the accountant may take a release back', async () => {
    const store = await newStore();
    await seed(store);
    const through = async () => (await store.schedules.get(DOSSIER.id)).releasedThroughMs;
    await store.schedules.release(DOSSIER.id, { throughMs: 500, by: 'entrepreneur' }, 1);
    await store.schedules.release(DOSSIER.id, { throughMs: 400, by: 'entrepreneur' }, 2);
    expect(await through()).toBe(500);
    await store.schedules.release(DOSSIER.id, { throughMs: 400, by: 'accountant' }, 3);
    expect(await through()).toBe(400);
    const trail = await store.audit.list({ subject: DOSSIER.id, limit: 10 });
    const releases = trail.filter(({ action }) => action === 'released');
    expect(releases.map(({ detail }) => detail)).toEqual([
      { by: 'accountant', throughMs: '400' },
      { by: 'entrepreneur', throughMs: '500' },
    ]);
  });

  it('tell the accountant of a release by the entrepreneur, not of his own', async () => {
    const store = await newStore();
    await seed(store);
    await store.schedules.release(DOSSIER.id, { throughMs: 300, by: 'accountant' }, 1);
    expect(await store.notices.list(10)).toEqual([]);
    await store.schedules.release(DOSSIER.id, { throughMs: 500, by: 'entrepreneur' }, 2);
    expect(await store.notices.list(10)).toEqual([
      {
        topic: `released/${DOSSIER.id}`,
        kind: 'released',
        dossierId: DOSSIER.id,
        detail: { by: 'entrepreneur', throughMs: '500' },
        atMs: 2,
        seen: false,
      },
    ]);
    await store.notices.see(2);
    await store.schedules.release(DOSSIER.id, { throughMs: 400, by: 'entrepreneur' }, 3);
    expect(await store.notices.list(10)).toMatchObject([{ seen: true }]);
  });

  it('are paused until a moment, and go on', async () => {
    const store = await newStore();
    expect(await store.schedules.pausedUntilMs()).toBeNull();
    await store.schedules.pause(9_000, 1);
    expect(await store.schedules.pausedUntilMs()).toBe(9_000);
    await store.schedules.pause(null, 2);
    expect(await store.schedules.pausedUntilMs()).toBeNull();
  });

  it('of one dossier are paused by somebody, keep all they were, and go on as before', async () => {
    const profile = newProfile();
    const store = await opened(profile);
    await seed(store);
    await store.schedules.set(DOSSIER.id, RULES, 1);
    await store.schedules.release(DOSSIER.id, { throughMs: 50, by: 'accountant' }, 2);
    const before = await store.schedules.get(DOSSIER.id);
    const ann = { by: 'Ann', atMs: 10 };
    expect(await store.schedules.pauseDossiers([DOSSIER.id], true, ann)).toEqual([DOSSIER.id]);
    const again = { by: 'Bob', atMs: 20 };
    expect(await store.schedules.pauseDossiers([DOSSIER.id], true, again)).toEqual([]);
    await store.close();
    const reopened = await opened(profile);
    expect(await reopened.schedules.get(DOSSIER.id)).toEqual({ ...before, paused: ann });
    // Other rules may be chosen meanwhile: the pause stays.
    await reopened.schedules.set(DOSSIER.id, { ...RULES, frequency: 'after-1-week' }, 25);
    expect((await reopened.schedules.get(DOSSIER.id)).paused).toEqual(ann);
    await reopened.schedules.set(DOSSIER.id, RULES, 26);
    expect(await reopened.schedules.pauseDossiers([DOSSIER.id], false, again)).toEqual([
      DOSSIER.id,
    ]);
    expect(await reopened.schedules.get(DOSSIER.id)).toEqual(before);
    const trail = await reopened.audit.list({ subject: DOSSIER.id, limit: 10 });
    const pauses = trail.filter(({ action }) => /dossier-(paused|resumed)/.test(action));
    expect(pauses.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'Bob dossier-resumed',
      'Ann dossier-paused',
    ]);
    await reopened.close();
  });
});
