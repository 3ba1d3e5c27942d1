import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aggregates } from '../../electron/engine/store/database.ts';
import { documentId, outboxId } from '../../electron/engine/domain/ids.ts';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import { openFile } from '../../electron/engine/store/open-file.ts';
import { kyselyOver, type Sqlite } from '../../electron/engine/store/sqlite.ts';
import {
  arrive,
  document,
  DOSSIER,
  lane,
  newProfile,
  NO_ANSWER,
  queue,
  seed,
  send,
  type Aggregates,
} from './fixture.ts';

let sqlite: Sqlite;
let store: Aggregates;
let queries: { sql: string; parameters: readonly unknown[] }[];

beforeEach(() => {
  const file = openFile(newProfile(), MIGRATIONS);
  if (!file.ok) throw new Error(file.fault.kind);
  sqlite = file.value;
  queries = [];
  store = aggregates(kyselyOver(sqlite, (event) => void queries.push(event.query)));
});

afterEach(() => void sqlite.close());

/** How SQLite goes about every query that `act` causes. */
async function plansOf(act: () => Promise<unknown>): Promise<string[]> {
  queries = [];
  await act();
  const explained = queries.filter(({ sql }) => !/^(?:begin|commit)$/.test(sql));
  expect(explained).not.toEqual([]);
  return explained.flatMap(({ sql, parameters }) =>
    sqlite
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(parameters)
      .map((step) => (step as { detail: string }).detail),
  );
}

/** Partial indexes that hold only what is under way: walking one of them whole is no table scan. */
const SMALL =
  /USING (?:COVERING )?INDEX (?:outbox_tip|outbox_due|outbox_waiting|outbox_verified|outbox_differs|drift_open)\b/;
const isTableScan = (step: string) => step.startsWith('SCAN ') && !SMALL.test(step);
const sorts = (step: string) => step.includes('TEMP B-TREE FOR ORDER BY');

const id = documentId('x');
const row = outboxId('x');
const A1 = lane('A1');

describe('queries', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['documents.get', () => store.documents.get(id)],
    [
      'writeBack.rows',
      () =>
        store.writeBack.rows(DOSSIER.id, { number: true, paid: true, sent: true, verify: true }),
    ],
    ['documents.byExternalId', () => store.documents.byExternalId(DOSSIER.id, '1')],
    ['documents.list', () => store.documents.list({ limit: 10 })],
    ['documents.list after', () => store.documents.list({ limit: 10, afterId: id })],
    [
      'documents.list of a dossier',
      () => store.documents.list({ limit: 9, dossierId: DOSSIER.id }),
    ],
    ['documents.list by state', () => store.documents.list({ limit: 9, states: ['waiting'] })],
    [
      'documents.list of a dossier by states',
      () =>
        store.documents.list({
          limit: 9,
          dossierId: DOSSIER.id,
          states: ['waiting', 'parked'],
          afterId: id,
        }),
    ],
    ['documents.files', () => store.documents.files(id)],
    ['documents.countByState', () => store.documents.countByState(DOSSIER.id)],
    ['drifts.ofDocument', () => store.drifts.ofDocument(id)],
    ['drifts.open of a dossier', () => store.drifts.open(DOSSIER.id)],
    ['drifts.open', () => store.drifts.open()],
    ['outbox.dueLanes', () => store.outbox.dueLanes(1)],
    ['outbox.dueLanes of a dossier', () => store.outbox.dueLanes(1, DOSSIER.id)],
    ['cursors.under', () => store.cursors.under(DOSSIER.id, 'mirror/')],
    ['notices.among', () => store.notices.among(['x', 'y'])],
    ['outbox.nextOfLane', () => store.outbox.nextOfLane(A1, 1)],
    ['outbox.unclearOfLane', () => store.outbox.unclearOfLane(A1)],
    ['outbox.unverifiedLanes', () => store.outbox.unverifiedLanes(A1.dossierId)],
    ['outbox.highestBookedOfLane', () => store.outbox.highestBookedOfLane(A1)],
    ['outbox.unverifiedOfLane', () => store.outbox.unverifiedOfLane(A1)],
    ['outbox.nextDueAtMs', () => store.outbox.nextDueAtMs()],
    ['outbox.resume', () => store.outbox.resume(DOSSIER.id, 'limit-reached', 1)],
    ['outbox.countReadBack', () => store.outbox.countReadBack()],
    ['outbox.ofDocument', () => store.outbox.ofDocument(id)],
    ['outbox.numberHistory', () => store.outbox.numberHistory(row)],
    ['communication.list', () => store.communication.list({ limit: 9 })],
    ['communication.list before', () => store.communication.list({ limit: 9, beforeId: 'x' })],
    [
      'communication.list of a dossier',
      () => store.communication.list({ limit: 9, beforeId: 'x', dossierId: DOSSIER.id }),
    ],
    ['communication.clear', () => store.communication.clear({ beforeMs: 1, limit: 9 })],
    ['audit.list', () => store.audit.list({ limit: 9 })],
    ['audit.list of a subject', () => store.audit.list({ limit: 9, subject: 'x' })],
    ['callCounts.count', () => store.callCounts.count({ operation: 'x', fromMs: 0, toMs: 1 })],
    ['callCounts.between', () => store.callCounts.between(0, 1)],
    ['relations.list', () => store.relations.list(DOSSIER.id)],
    ['relations.byIdentity', () => store.relations.byIdentity(DOSSIER.id, 'x')],
    ['mirror.accounts', () => store.mirror.accounts(DOSSIER.id)],
    ['mirror.journals', () => store.mirror.journals(DOSSIER.id)],
    ['links.ofDossier', () => store.links.ofDossier(DOSSIER.id)],
    ['documents.held', () => store.documents.held()],
    ['documents.held of a dossier', () => store.documents.held(DOSSIER.id)],
    ['outbox.countVerifiedSince', () => store.outbox.countVerifiedSince(1)],
    ['filings.records of a dossier', () => store.filings.records(DOSSIER.id)],
    ['notices.about', () => store.notices.about('x')],
  ])('%s finds its rows by an index', async (_name, act) => {
    expect((await plansOf(act)).filter(isTableScan)).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['documents.list', () => store.documents.list({ limit: 9, afterId: id })],
    ['documents.list by state', () => store.documents.list({ limit: 9, states: ['waiting'] })],
    ['outbox.nextOfLane', () => store.outbox.nextOfLane(A1, 1)],
    ['outbox.nextDueAtMs', () => store.outbox.nextDueAtMs()],
    ['communication.list', () => store.communication.list({ limit: 9 })],
    [
      'communication.list of a dossier',
      () => store.communication.list({ limit: 9, dossierId: DOSSIER.id }),
    ],
    ['audit.list of a subject', () => store.audit.list({ limit: 9, subject: 'x' })],
    // It walks back from the end, and stops.
    ['documents.lately', () => store.documents.lately(5)],
  ])('%s reads its rows in their order, without sorting', async (_name, act) => {
    expect((await plansOf(act)).filter(sorts)).toEqual([]);
  });

  it('keeps to indexes along the whole way of a document', async () => {
    await seed(store);
    const plans = await plansOf(async () => {
      const row = document('1');
      const sent = await queue(store, row);
      await store.documents.duplicateOf(row.id);
      await send(store, sent);
      await store.outbox.settle(sent, { kind: 'unclear', cause: NO_ANSWER }, 40);
      await store.outbox.settle(sent, { kind: 'booked', number: 1 }, 50);
      await store.outbox.recordReadBack({ equal: [sent], different: [] }, 60);
      await store.outbox.recover(70);
      const waiting = await arrive(store, document('2'));
      await arrive(store, waiting);
      await store.documents.setState(waiting.id, 'withdrawn', null, 80);
    });
    expect(plans.filter(isTableScan)).toEqual([]);
  });
});
