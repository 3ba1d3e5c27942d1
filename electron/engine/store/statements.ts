import { type Insertable, type Selectable, sql } from 'kysely';
import { assert } from '../../../shared/assert.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import type { DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import type { StatementTable } from './page-tables.ts';
import { flag } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type {
  CodaRules,
  NewStatement,
  RefusedCoda,
  StatementHead,
  StatementOutcome,
  StatementRow,
  StatementStore,
} from './statement-ports.ts';
import type { Db, Trx } from './tables.ts';

function rowOf(statement: NewStatement): Insertable<StatementTable> {
  return {
    id: statement.id,
    dossier_id: statement.dossierId,
    source: statement.source,
    file_name: statement.fileName,
    fingerprint: statement.fingerprint,
    account: statement.account,
    currency: statement.currency,
    description: statement.description,
    number: statement.number,
    old_date: statement.oldDate,
    new_date: statement.newDate,
    old_balance: statement.oldBalance,
    new_balance: statement.newBalance,
    movements: statement.movements,
    text: statement.text,
    received_at_ms: statement.receivedAtMs,
    state: 'waiting',
    answer: '',
    attempts: 0,
    sent_at_ms: null,
    journal_key: null,
    booked_number: null,
  };
}

function statementOf(row: Selectable<StatementTable>): StatementRow {
  return { ...headOf(row), text: row.text };
}

function headOf(row: Omit<Selectable<StatementTable>, 'text'>): StatementHead {
  const { journal_key: journalKey, booked_number: number } = row;
  return {
    id: row.id,
    dossierId: row.dossier_id,
    source: row.source,
    fileName: row.file_name,
    fingerprint: row.fingerprint,
    account: row.account,
    currency: row.currency,
    description: row.description,
    number: row.number,
    oldDate: row.old_date,
    newDate: row.new_date,
    oldBalance: row.old_balance,
    newBalance: row.new_balance,
    movements: row.movements,
    receivedAtMs: row.received_at_ms,
    state: row.state,
    answer: row.answer,
    attempts: row.attempts,
    sentAtMs: row.sent_at_ms,
    place: journalKey === null || number === null ? null : { journalKey, number },
  };
}

async function stored(db: Db, id: string): Promise<Selectable<StatementTable> | undefined> {
  return db.selectFrom('statement').selectAll().where('id', '=', id).executeTakeFirst();
}

const HEAD = [
  'id',
  'dossier_id',
  'source',
  'file_name',
  'fingerprint',
  'account',
  'currency',
  'description',
  'number',
  'old_date',
  'new_date',
  'old_balance',
  'new_balance',
  'movements',
  'received_at_ms',
  'state',
  'answer',
  'attempts',
  'sent_at_ms',
  'journal_key',
  'booked_number',
] as const satisfies readonly (keyof StatementTable)[];

async function lately(db: Db, from: IsoDate): Promise<readonly StatementHead[]> {
  const since = sql<string>`min(${from}, coalesce(min(
    CASE WHEN state IN ('delivered', 'elsewhere') THEN NULL ELSE coalesce(new_date, '') END
  ), ${from}))`;
  const rows = await db
    .with('edge', (query) =>
      query
        .selectFrom('statement')
        .select(['dossier_id', 'account', 'currency', 'description', since.as('since')])
        .groupBy(['dossier_id', 'account', 'currency', 'description']),
    )
    .selectFrom('edge')
    .innerJoin('statement', (join) =>
      join
        .onRef('statement.dossier_id', '=', 'edge.dossier_id')
        .onRef('statement.account', '=', 'edge.account')
        .onRef('statement.currency', '=', 'edge.currency')
        .onRef('statement.description', '=', 'edge.description'),
    )
    .select(HEAD.map((column) => `statement.${column}` as const))
    .where(
      sql<boolean>`coalesce(statement.new_date, '') >= coalesce((
        SELECT max(last.new_date) FROM statement AS last
        WHERE last.dossier_id = edge.dossier_id AND last.account = edge.account
          AND last.currency = edge.currency AND last.description = edge.description
          AND last.new_date < edge.since
      ), '')`,
    )
    .orderBy('statement.received_at_ms')
    .orderBy('statement.id')
    .execute();
  return rows.map(headOf);
}

async function add(trx: Trx, statement: NewStatement): Promise<'stored' | 'known'> {
  const { numInsertedOrUpdatedRows: added } = await trx
    .insertInto('statement')
    .values(rowOf(statement))
    .onConflict((conflict) => conflict.columns(['dossier_id', 'fingerprint']).doNothing())
    .executeTakeFirstOrThrow();
  if (added !== 1n) return 'known';
  const { id, dossierId, fileName, receivedAtMs: atMs } = statement;
  const detail = { statement: id, fileName };
  await note(trx, { atMs, action: 'statement-stored', subject: dossierId, detail });
  return 'stored';
}

async function leave(trx: Trx, id: string, atMs: number): Promise<boolean> {
  const row = await stored(trx, id);
  if (row?.state !== 'waiting') return false;
  const changes = { state: 'sending', sent_at_ms: atMs, attempts: row.attempts + 1 } as const;
  await trx.updateTable('statement').set(changes).where('id', '=', id).execute();
  return true;
}

async function settle(
  trx: Trx,
  id: string,
  outcome: StatementOutcome,
  atMs: number,
): Promise<void> {
  const row = await stored(trx, id);
  assert(row !== undefined, 'a statement that is settled exists');
  const isOut = outcome.kind === 'delivered' || outcome.kind === 'unclear';
  assert(!isOut || row.sent_at_ms !== null, 'what may be at Octopus has left');
  const place = outcome.kind === 'delivered' ? outcome.place : null;
  const answer = outcome.kind === 'delivered' ? '' : outcome.answer;
  await trx
    .updateTable('statement')
    .set({
      state: outcome.kind,
      answer,
      journal_key: place?.journalKey ?? null,
      booked_number: place?.number ?? null,
    })
    .where('id', '=', id)
    .execute();
  const detail = { statement: id, ...(answer === '' ? {} : { answer }) };
  await note(trx, { atMs, action: `statement-${outcome.kind}`, subject: row.dossier_id, detail });
}

async function recover(trx: Trx, atMs: number): Promise<number> {
  const rows = await trx
    .selectFrom('statement')
    .select('id')
    .where('state', '=', 'sending')
    .execute();
  for (const { id } of rows) await settle(trx, id, { kind: 'unclear', answer: 'no-answer' }, atMs);
  return rows.length;
}

type Rules = { readonly rules: CodaRules; readonly atMs: number };

async function setRules(trx: Trx, dossierId: DossierId, { rules, atMs }: Rules): Promise<void> {
  const { deliver, publishPdf } = rules;
  const changes = { deliver: flag(deliver), publish_pdf: flag(publishPdf) };
  await trx
    .insertInto('coda_rules')
    .values({ dossier_id: dossierId, ...changes })
    .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(changes))
    .execute();
  const detail = { deliver: String(deliver), publishPdf: String(publishPdf) };
  await note(trx, { atMs, action: 'coda-rules-set', subject: dossierId, detail });
}

type Refusing = {
  readonly dossierId: DossierId;
  readonly sha256: string;
  readonly refused: RefusedCoda;
};

async function refuse(db: Db, { dossierId, sha256, refused }: Refusing): Promise<void> {
  const { fileName, refusal, receivedAtMs } = refused;
  await db
    .insertInto('refused_coda')
    .values({
      dossier_id: dossierId,
      sha256,
      file_name: fileName,
      refusal,
      received_at_ms: receivedAtMs,
    })
    .onConflict((conflict) => conflict.columns(['dossier_id', 'sha256']).doNothing())
    .execute();
}

/** Bank statements: each is stored once, and is at Octopus once. */
export function statementStore(db: Db): StatementStore {
  return {
    rules: async (dossierId) => {
      const row = await db
        .selectFrom('coda_rules')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .executeTakeFirst();
      return { deliver: row?.deliver === 1, publishPdf: row?.publish_pdf === 1 };
    },
    setRules: (dossierId, rules, atMs) =>
      inTransaction(db, (trx) => setRules(trx, dossierId, { rules, atMs })),
    add: (statement) => inTransaction(db, (trx) => add(trx, statement)),
    refuse: (dossierId, sha256, refused) => refuse(db, { dossierId, sha256, refused }),
    refused: async (dossierId) => {
      const rows = await db
        .selectFrom('refused_coda')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .orderBy('received_at_ms', 'desc')
        .execute();
      return rows.map(({ file_name: fileName, refusal, received_at_ms: receivedAtMs }) => ({
        fileName,
        refusal,
        receivedAtMs,
      }));
    },
    get: async (id) => {
      const row = await stored(db, id);
      return row === undefined ? null : statementOf(row);
    },
    list: async (dossierId) => {
      const rows = await db
        .selectFrom('statement')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .orderBy('received_at_ms')
        .orderBy('id')
        .execute();
      return rows.map(statementOf);
    },
    lately: (from) => lately(db, from),
    delivering: async () => {
      const rows = await db
        .selectFrom('coda_rules')
        .select('dossier_id')
        .where('deliver', '=', 1)
        .execute();
      return new Set(rows.map(({ dossier_id: id }) => id));
    },
    leave: (id, atMs) => inTransaction(db, (trx) => leave(trx, id, atMs)),
    settle: (id, outcome, atMs) => inTransaction(db, (trx) => settle(trx, id, outcome, atMs)),
    recover: (atMs) => inTransaction(db, (trx) => recover(trx, atMs)),
  };
}
