import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierId } from '../../electron/engine/domain/ids.ts';
import { aggregates } from '../../electron/engine/store/database.ts';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import { openFile } from '../../electron/engine/store/open-file.ts';
import { kyselyOver, type Sqlite } from '../../electron/engine/store/sqlite.ts';
import {
  arrive,
  document,
  DOSSIER,
  newProfile,
  newStore,
  opened,
  queue,
  seed,
  type Aggregates,
} from './fixture.ts';

const MARK = { by: 'anna', atMs: 50 };
const SECOND = { ...DOSSIER, id: dossierId('dossier-2'), enterpriseNumber: '0999000129' };

async function two() {
  const store = await newStore();
  await seed(store);
  await store.dossiers.ensure(SECOND, 1);
  return store;
}

describe('what the office says of a dossier', () => {
  it('is nothing until somebody says it, of many at once, and tells who changed', async () => {
    const store = await two();
    expect((await store.office.facts()).size).toBe(0);
    const ids = [DOSSIER.id, SECOND.id, dossierId('nowhere')];
    expect(await store.office.say(ids, { responsible: 'Ann Voorbeeld' }, MARK)).toEqual(
      expect.arrayContaining([DOSSIER.id, SECOND.id]),
    );
    expect(await store.office.say(ids, { responsible: 'Ann Voorbeeld' }, MARK)).toEqual([]);
    expect(await store.office.say([SECOND.id], { payer: 'firm' }, MARK)).toEqual([SECOND.id]);
    expect(await store.office.facts()).toEqual(
      new Map([
        [DOSSIER.id, { responsible: 'Ann Voorbeeld', payer: null }],
        [SECOND.id, { responsible: 'Ann Voorbeeld', payer: 'firm' }],
      ]),
    );
    const [last] = await store.audit.list({ subject: SECOND.id, limit: 1 });
    expect(last).toMatchObject({
      atMs: 50,
      actor: 'anna',
      action: 'dossier-office-set',
      detail: { responsible: 'Ann Voorbeeld', payer: 'firm' },
    });
  });

  it('can be taken back, and is still there after a restart', async () => {
    const profile = newProfile();
    const store = await opened(profile);
    await seed(store);
    await store.office.say([DOSSIER.id], { responsible: 'Bert', payer: 'entrepreneur' }, MARK);
    await store.office.say([DOSSIER.id], { responsible: null }, MARK);
    await store.close();
    const again = await opened(profile);
    expect(await again.office.facts()).toEqual(
      new Map([[DOSSIER.id, { responsible: null, payer: 'entrepreneur' }]]),
    );
    await again.close();
  });
});

describe('a new document', () => {
  const fresh = async (store: Aggregates) =>
    (await store.office.arrivals()).get(DOSSIER.id)?.fresh ?? null;

  it('is new while nobody and nothing dealt with it, also in a newer version', async () => {
    const store = await two();
    expect(await fresh(store)).toBe(0);
    const row = await arrive(store, document('1'));
    await arrive(store, document('2'));
    expect(await fresh(store)).toBe(2);
    await arrive(store, { ...row, total: '999.00', externalModified: '2026-02-01T00:00:00' });
    expect(await fresh(store)).toBe(2);
    expect((await store.office.arrivals()).get(SECOND.id)).toEqual({ fresh: 0, lastMs: null });
  });

  it('is new no more once it was queued, checked, taken out or held, and never again', async () => {
    const store = await two();
    const cause = { kind: 'account-missing', data: {} } as const;
    await queue(store, document('queued'));
    const checked = await arrive(store, document('checked'));
    await store.documents.setChecked([checked.id], true, MARK);
    await store.documents.setChecked([checked.id], false, MARK);
    const out = await arrive(store, document('out'));
    await store.documents.setState(out.id, 'withdrawn', null, 60);
    await store.documents.setState(out.id, 'waiting', null, 61);
    const held = await arrive(store, document('held'));
    await store.documents.setState(held.id, 'needs-decision', cause, 62);
    await store.documents.setState(held.id, 'waiting', null, 63);
    await arrive(store, document('rejected', { state: 'rejected', cause }));
    expect(await store.documents.countByState(DOSSIER.id)).toMatchObject({ waiting: 3 });
    expect(await fresh(store)).toBe(0);
  });

  it('is not one that must be checked first: that one waits for a person at once', async () => {
    const store = await two();
    const rules = { releasedOnly: false, approvedOnly: false, checkedOnly: true };
    await store.schedules.set(DOSSIER.id, { frequency: 'never', ...rules }, 5);
    await arrive(store, document('1'));
    expect(await fresh(store)).toBe(0);
    expect((await store.documents.toCheckPerDossier()).get(DOSSIER.id)).toBe(1);
  });
});

describe('the newest document', () => {
  it('is the one made last, whenever it came in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 1, maxLength: 6 }),
        async (moments) => {
          const store = await newStore();
          await seed(store);
          for (const [at, createdAtMs] of moments.entries()) {
            await arrive(store, document(`d${String(at)}`, { createdAtMs }));
          }
          const { lastMs } = (await store.office.arrivals()).get(DOSSIER.id)!;
          expect(lastMs).toBe(Math.max(...moments));
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('the queries of the list', () => {
  let sqlite: Sqlite;
  let store: Aggregates;
  let queries: { sql: string; parameters: readonly unknown[] }[];

  beforeEach(async () => {
    const file = openFile(newProfile(), MIGRATIONS);
    if (!file.ok) throw new Error(file.fault.kind);
    sqlite = file.value;
    queries = [];
    store = aggregates(kyselyOver(sqlite, (event) => void queries.push(event.query)));
    await seed(store);
    await store.dossiers.ensure(SECOND, 1);
  });

  afterEach(() => void sqlite.close());

  it('are two, however many dossiers there are, and read documents by their index only', async () => {
    queries = [];
    await store.office.arrivals();
    expect(queries).toHaveLength(2);
    const steps = queries.flatMap(({ sql, parameters }) =>
      sqlite
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(parameters)
        .map((step) => (step as { detail: string }).detail),
    );
    expect(steps).toContainEqual(
      expect.stringMatching(/^SEARCH document USING COVERING INDEX document_by_creation/),
    );
    expect(steps.filter((step) => step.includes('SCAN document '))).toEqual([]);
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
