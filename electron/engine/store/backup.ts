import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { assert } from '../../../shared/assert.ts';
import { complaintOf, openSqlite, pragmaNumber, type Sqlite } from './sqlite.ts';

const partOf = (file: string): string => `${file}.part`;

function start(file: string): void {
  assert(!existsSync(file), `a backup never overwrites a file (${file})`);
  mkdirSync(dirname(file), { recursive: true });
  rmSync(partOf(file), { force: true });
}

/** Gives the copy its name once it is proven readable and whole; else answers what is wrong with it. */
function finish(file: string, version: number): string | null {
  const part = partOf(file);
  const copy = openSqlite(part);
  try {
    const complaint = complaintOf(copy);
    if (complaint !== null) return complaint;
    if (pragmaNumber(copy, 'user_version') !== version) return 'the copy has another version';
    // A copy of a file with a log beside it wants one too; a backup must be whole in one file.
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  const handle = openSync(part, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(part, file);
  return null;
}

/** Copies a store to `file` page by page while it stays in use. */
export async function backupWhileOpen(sqlite: Sqlite, file: string): Promise<void> {
  start(file);
  await sqlite.backup(partOf(file));
  const complaint = finish(file, pragmaNumber(sqlite, 'user_version'));
  if (complaint !== null) throw new Error(`the backup is not usable: ${complaint}`);
}

/** Copies a store to `file` in one go, before anything else uses it; null, or what is wrong with the copy. */
export function backupAtOnce(sqlite: Sqlite, file: string): string | null {
  start(file);
  sqlite.prepare('VACUUM INTO ?').run(partOf(file));
  return finish(file, pragmaNumber(sqlite, 'user_version'));
}
