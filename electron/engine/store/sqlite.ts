import BetterSqlite from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, type LogConfig, type SqliteStatement } from 'kysely';
import type { Database, Db, Trx } from './tables.ts';

/** An open SQLite file. */
export type Sqlite = BetterSqlite.Database;

const BUSY_TIMEOUT_MS = 2_000;
const MAX_CACHED_STATEMENTS = 500;

/** Opens a file with the settings of the store, all but the journal mode, which would write. */
export function openSqlite(file: string): Sqlite {
  const sqlite = new BetterSqlite(file, { timeout: BUSY_TIMEOUT_MS });
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('foreign_keys = ON');
  // Without it REPLACE would remove rows past the triggers that keep them.
  sqlite.pragma('recursive_triggers = ON');
  return sqlite;
}

/** Makes every commit durable before it returns. */
export function makeDurable(sqlite: Sqlite): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
}

/** A number that a pragma answers. */
export function pragmaNumber(sqlite: Sqlite, name: string): number {
  return Number(sqlite.pragma(name, { simple: true }));
}

/** Null when SQLite finds the file intact, else its first complaint. */
export function complaintOf(sqlite: Sqlite): string | null {
  const answer = String(sqlite.pragma('quick_check(1)', { simple: true }));
  return answer === 'ok' ? null : answer;
}

/** The typed query builder over one open connection; prepared statements are kept. */
export function kyselyOver(sqlite: Sqlite, log: LogConfig = []): Db {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= MAX_CACHED_STATEMENTS) statements.clear();
    // Kysely begins deferred: a transaction that reads first could then fail to become a writer.
    const statement = sqlite.prepare(text === 'begin' ? 'begin immediate' : text);
    statements.set(text, statement);
    return statement;
  };
  const database = { prepare, close: () => void sqlite.close() };
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }), log });
}

const DO_NOT_WAIT = CompiledQuery.raw('PRAGMA synchronous = NORMAL');
const WAIT = CompiledQuery.raw('PRAGMA synchronous = FULL');

/**
 * Runs a write that decides nothing, such as a line of a log, without a disk flush of its own: it survives the death of
 * the program, and reaches the disk with the next write that does wait.
 */
export function withoutWaitingForTheDisk<T>(
  db: Db,
  work: (connection: Db) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await connection.executeQuery(DO_NOT_WAIT);
    try {
      return await work(connection);
    } finally {
      await connection.executeQuery(WAIT);
    }
  });
}

/** Runs `work` as one transaction. */
export function inTransaction<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
