import { fail, ok, type Result } from '../../../shared/result.ts';
import type { StoreFault } from '../../../shared/model/store-fault.ts';
import { attempt, damaged, faultOf, sqliteMessage } from './fault.ts';
import type { Migration } from './migrations/migration.ts';
import { pragmaNumber, type Sqlite } from './sqlite.ts';

/** `Tent` in ASCII: marks a SQLite file as a store of this program. */
const APPLICATION_ID = 0x54656e74;

/** The schema version of a file, 0 when it holds nothing yet; a fault when this program cannot work with it. */
export function versionOf(sqlite: Sqlite, programVersion: number): Result<number, StoreFault> {
  const read = attempt(() => ({
    fileVersion: pragmaNumber(sqlite, 'user_version'),
    ours: pragmaNumber(sqlite, 'application_id') === APPLICATION_ID,
    hasTables: sqlite.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined,
  }));
  if (!read.ok) return read;
  const { fileVersion, ours, hasTables } = read.value;
  if (!ours && (hasTables || fileVersion !== 0)) return damaged('the file is of another program');
  return fileVersion > programVersion
    ? fail<StoreFault>({ kind: 'newer-file', fileVersion, programVersion })
    : ok(fileVersion);
}

/** Runs the migrations that a file of `fileVersion` still lacks, each in a transaction of its own. */
export function migrate(
  sqlite: Sqlite,
  fileVersion: number,
  migrations: readonly Migration[],
): Result<Sqlite, StoreFault> {
  // A migration may have to rebuild a table that others refer to; every reference is checked before the commit.
  sqlite.pragma('foreign_keys = OFF');
  for (const migration of migrations.slice(fileVersion)) {
    const failed = failureOf(sqlite, migration);
    if (failed !== null) return fail(failed);
  }
  sqlite.pragma('foreign_keys = ON');
  return ok(sqlite);
}

function failureOf(sqlite: Sqlite, migration: Migration): StoreFault | null {
  const name = `migration ${migration.version} (${migration.name})`;
  try {
    sqlite.exec('BEGIN IMMEDIATE');
    sqlite.exec(migration.sql);
    const orphan = sqlite.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get();
    if (orphan !== undefined) {
      sqlite.exec('ROLLBACK');
      return { kind: 'damaged', detail: `${name}: a row refers to one that is not there` };
    }
    sqlite.pragma(`application_id = ${APPLICATION_ID}`);
    sqlite.pragma(`user_version = ${migration.version}`);
    sqlite.exec('COMMIT');
    return null;
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    const message = sqliteMessage(error);
    if (message === null) throw error;
    return faultOf(error) ?? { kind: 'damaged', detail: `${name}: ${message}` };
  }
}
