import { describe, expect, it } from 'vitest';
import type { CommunicationEntry } from '../../electron/engine/store/communication-ports.ts';
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
  const HOUR_MS = 3_600_000;
  const DAY_MS = 24 * HOUR_MS;
  const now = Date.UTC(2026, 0, 5, 10, 20);
  const fromMs = Date.UTC(2026, 0, 4, 23);
  const today = { fromMs, toMs: fromMs + DAY_MS };
  const call = { octopusDossierId: 5001, login: 'anna', operation: 'getJournals' };
  const colleague = { ...call, login: 'bert' };
  const elsewhere = { ...call, octopusDossierId: 5002 };
  const all = { operation: 'getJournals', ...today };

  it('counts to the maximum of the group and no further', async () => {
    const { callCounts } = await newStore();
    const ofDossier = { ...all, octopusDossierId: 5001 };
    const reserve = (one: typeof call, atMs = now) =>
      callCounts.reserve(one, atMs, { among: ofDossier, max: 3 });
    expect(await reserve(call)).toBe(true);
    expect(await reserve(call, now + 3 * HOUR_MS)).toBe(true);
    expect(await reserve(colleague)).toBe(true);
    expect(await reserve(call)).toBe(false);
    expect(await callCounts.count(ofDossier)).toBe(3);
    // Another dossier, another operation, another day: groups of their own.
    const other = { ...all, octopusDossierId: 5002 };
    expect(await callCounts.reserve(elsewhere, now, { among: other, max: 1 })).toBe(true);
    const tomorrow = { ...ofDossier, fromMs: today.toMs, toMs: today.toMs + DAY_MS };
    expect(await callCounts.reserve(call, today.toMs, { among: tomorrow, max: 1 })).toBe(true);
    expect(await callCounts.count(ofDossier)).toBe(3);
    expect(await callCounts.count({ ...ofDossier, operation: 'getAccounts' })).toBe(0);
  });

  it('adds up per login, or everything', async () => {
    const { callCounts } = await newStore();
    for (const one of [call, elsewhere, colleague]) {
      await callCounts.reserve(one, now, { among: all, max: 9 });
    }
    expect(await callCounts.count({ ...all, login: 'anna' })).toBe(2);
    expect(await callCounts.count(all)).toBe(3);
    expect(await callCounts.reserve(call, now, { among: all, max: 3 })).toBe(false);
    expect(await callCounts.between(today.fromMs, today.toMs)).toEqual([
      { ...call, count: 1 },
      { ...elsewhere, count: 1 },
      { ...colleague, count: 1 },
    ]);
    expect(await callCounts.between(today.toMs, today.toMs + DAY_MS)).toEqual([]);
  });

  it('forgets what is older than a month', async () => {
    const { callCounts } = await newStore();
    await callCounts.reserve(call, now - 40 * DAY_MS, { among: all, max: 9 });
    await callCounts.reserve(call, now - 20 * DAY_MS, { among: all, max: 9 });
    await callCounts.reserve(call, now, { among: all, max: 9 });
    expect(await callCounts.count({ ...all, fromMs: 0 })).toBe(2);
  });

  it('takes the strictest rules until others are set', async () => {
    const { callCounts, audit } = await newStore();
    expect(await callCounts.rules()).toEqual({ scope: 'software-house', resetHour: 0 });
    await callCounts.setRules({ scope: 'dossier', resetHour: 4 }, now);
    expect(await callCounts.rules()).toEqual({ scope: 'dossier', resetHour: 4 });
    expect(await audit.list({ limit: 1 })).toMatchObject([
      { action: 'call-rules-changed', detail: { scope: 'dossier', resetHour: '4' } },
    ]);
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

  it('counts a read of Octopus that found nothing among what went well', async () => {
    const store = await newStore();
    await seed(store);
    const nothing = { method: 'GET', status: 404 } as const;
    const entries = [
      exchange('well'),
      exchange('nothing', nothing),
      exchange('write', { status: 404 }),
      exchange('billit', { ...nothing, service: 'billit' }),
      exchange('gone', { ...nothing, fault: 'not-found' }),
      exchange('lost', { status: null, fault: 'offline' }),
    ];
    for (const entry of entries) await store.communication.append(entry);
    const ids = async (outcome: 'well' | 'failed') =>
      (await store.communication.list({ limit: 10, outcome })).map(({ id }) => id);
    expect(await ids('well')).toEqual(['nothing', 'well']);
    expect(await ids('failed')).toEqual(['lost', 'gone', 'billit', 'write']);
  });

  it('lets go of the oldest answered questions only, some at a time', async () => {
    const store = await newStore();
    await seed(store);
    const now = 1_000;
    const asked = { method: 'GET', status: 200, atMs: now } as const;
    const entries = [
      exchange('asked first', { ...asked, atMs: now - 3 }),
      exchange('way in', { ...asked, atMs: now - 2, method: 'POST', operation: 'connectDossier' }),
      exchange('asked', { ...asked, atMs: now - 1 }),
      exchange('asked later', asked),
      exchange('written', { atMs: now - 3 }),
      exchange('refused', { ...asked, atMs: now - 3, status: 400 }),
      exchange('failed', { ...asked, atMs: now - 3, fault: 'malformed-response' }),
      exchange('lost', { ...asked, atMs: now - 3, status: null, fault: 'offline' }),
    ];
    for (const entry of entries) await store.communication.append(entry);
    const left = async () =>
      (await store.communication.list({ limit: 10 })).map(({ id }) => id).toReversed();
    await store.communication.clear({ beforeMs: now, limit: 2 });
    const kept = ['written', 'refused', 'failed', 'lost'];
    expect(await left()).toEqual(['asked', 'asked later', ...kept]);
    await store.communication.clear({ beforeMs: now, limit: 2 });
    expect(await left()).toEqual(['asked later', ...kept]);
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
    await store.cursors.set(DOSSIER.id, 'billit/orders', 'kept');
    await store.cursors.forget(DOSSIER.id, 'octopus/');
    expect(await store.cursors.get(DOSSIER.id, 'octopus/relations')).toBeNull();
    expect(await store.cursors.get(DOSSIER.id, 'billit/orders')).toBe('kept');
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
