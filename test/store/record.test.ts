import { describe, expect, it } from 'vitest';
import type { CommunicationEntry } from '../../electron/engine/store/ports.ts';
import { DOSSIER, newStore, otherDossier, seed } from './fixture.ts';

const exchange = (id: string, changes: Partial<CommunicationEntry> = {}): CommunicationEntry => ({
  id,
  correlationId: 'run-1',
  atMs: 1000,
  dossierId: DOSSIER.id,
  service: 'octopus',
  operation: 'insertBuySellBooking',
  method: 'POST',
  path: '/rest/dossiers/5001/buysellbookings',
  status: 200,
  fault: null,
  durationMs: 12,
  requestBytes: 2,
  responseBytes: 2,
  requestBody: '{}',
  responseBody: '{}',
  ...changes,
});

describe('callCounts', () => {
  const key = { octopusDossierId: 5001, operation: 'getJournals', day: '2026-01-05' };

  it('counts to the maximum and no further, per day, dossier and operation', async () => {
    const { callCounts } = await newStore();
    const reserved = [];
    for (let turn = 0; turn < 4; turn += 1) reserved.push(await callCounts.reserve(key, 3));
    expect(reserved).toEqual([true, true, true, false]);
    expect(await callCounts.reserve({ ...key, day: '2026-01-06' }, 3)).toBe(true);
    expect(await callCounts.reserve({ ...key, octopusDossierId: 0 }, 3)).toBe(true);
    expect(await callCounts.ofDay('2026-01-05')).toEqual([
      { ...key, octopusDossierId: 0, count: 1, max: 3 },
      { ...key, count: 3, max: 3 },
    ]);
    expect(await callCounts.ofDay('2026-01-05', 5001)).toEqual([{ ...key, count: 3, max: 3 }]);
  });

  it('serves callers that leave a reserve for others', async () => {
    const { callCounts } = await newStore();
    expect(await callCounts.reserve(key, 0)).toBe(false);
    expect(await callCounts.reserve(key, 1)).toBe(true);
    expect(await callCounts.reserve(key, 1)).toBe(false);
    expect(await callCounts.reserve(key, 3)).toBe(true);
    expect(await callCounts.reserve(key, 1)).toBe(false);
    expect(await callCounts.reserve(key, 2)).toBe(false);
    expect(await callCounts.ofDay(key.day)).toEqual([{ ...key, count: 2, max: 3 }]);
  });
});

describe('communication', () => {
  it('lists newest first, page by page, of one dossier or all', async () => {
    const store = await newStore();
    await seed(store);
    const entries = ['c', 'a', 'b'].map((id) => exchange(id));
    for (const entry of entries) await store.communication.append(entry);
    const outside = exchange('d', { dossierId: null, status: null, fault: 'offline' });
    await store.communication.append(outside);
    const list = store.communication.list;
    expect(await list({ limit: 10 })).toEqual([outside, ...entries.toReversed()]);
    expect((await list({ limit: 2, beforeId: 'd' })).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await list({ limit: 2, beforeId: 'a' })).map(({ id }) => id)).toEqual(['c']);
    expect(await list({ limit: 2, dossierId: DOSSIER.id, beforeId: 'b' })).toEqual([
      entries[1],
      entries[0],
    ]);
    expect(await list({ limit: 2, dossierId: otherDossier })).toEqual([]);
  });
});

describe('cursors', () => {
  it('gives the last value set under a name', async () => {
    const store = await newStore();
    await seed(store);
    expect(await store.cursors.get(DOSSIER.id, 'octopus/relations')).toBeNull();
    await store.cursors.set(DOSSIER.id, 'octopus/relations', 'one');
    await store.cursors.set(DOSSIER.id, 'octopus/relations', 'two');
    expect(await store.cursors.get(DOSSIER.id, 'octopus/relations')).toBe('two');
    expect(await store.cursors.get(DOSSIER.id, 'other')).toBeNull();
  });
});

describe('audit', () => {
  it('lists newest first, of one subject or all', async () => {
    const { audit } = await newStore();
    const entry = {
      atMs: 1,
      actor: 'person',
      action: 'signed-in',
      subject: 'a',
      detail: { x: '1' },
    };
    await audit.append(entry);
    await audit.append({ ...entry, subject: 'b' });
    await audit.append({ ...entry, atMs: 2 });
    expect(await audit.list({ subject: 'a', limit: 5 })).toEqual([{ ...entry, atMs: 2 }, entry]);
    expect((await audit.list({ limit: 2 })).map(({ subject }) => subject)).toEqual(['a', 'b']);
  });
});
