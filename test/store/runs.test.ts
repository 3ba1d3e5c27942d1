import { describe, expect, it } from 'vitest';
import type { RunEntry } from '../../electron/engine/store/run-ports.ts';
import { DOSSIER, newStore, seed } from './fixture.ts';

const IDLE: RunEntry = {
  kind: 'scheduled',
  endedAtMs: 1,
  stored: 0,
  queued: 0,
  sent: 0,
  fault: null,
};

async function seeded() {
  const store = await newStore();
  await seed(store);
  return store;
}

describe('runs', () => {
  it('come back with the newest first', async () => {
    const store = await seeded();
    const did = { ...IDLE, kind: 'manual', stored: 3, queued: 2, sent: 2 } as const;
    await store.runs.add(DOSSIER.id, { ...did, endedAtMs: 5 });
    await store.runs.add(DOSSIER.id, { ...did, endedAtMs: 9, fault: 'offline' });
    expect(await store.runs.lately(DOSSIER.id, 10)).toEqual([
      { ...did, endedAtMs: 9, fault: 'offline', times: 1 },
      { ...did, endedAtMs: 5, times: 1 },
    ]);
    expect(await store.runs.lately(DOSSIER.id, 1)).toHaveLength(1);
  });

  it('that did nothing and ended alike are one, those that did something never', async () => {
    const store = await seeded();
    const add = (run: Partial<RunEntry>) => store.runs.add(DOSSIER.id, { ...IDLE, ...run });
    await add({ endedAtMs: 1 });
    await add({ endedAtMs: 2 });
    await add({ endedAtMs: 3, stored: 1 });
    await add({ endedAtMs: 4, stored: 1 });
    await add({ endedAtMs: 5, fault: 'offline' });
    await add({ endedAtMs: 6 });
    const kept = await store.runs.lately(DOSSIER.id, 10);
    expect(kept.map(({ endedAtMs, times }) => [endedAtMs, times])).toEqual([
      [6, 1],
      [5, 1],
      [4, 1],
      [3, 1],
      [2, 2],
    ]);
  });

  it('are kept to a number per dossier', async () => {
    const store = await seeded();
    for (let at = 1; at <= 60; at += 1) {
      await store.runs.add(DOSSIER.id, { ...IDLE, endedAtMs: at, stored: at });
    }
    const kept = await store.runs.lately(DOSSIER.id, 100);
    expect(kept.map(({ endedAtMs }) => endedAtMs)).toEqual(
      Array.from({ length: 50 }, (_, at) => 60 - at),
    );
  });
});
