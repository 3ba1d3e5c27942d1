import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '../../../shared/assert.ts';
import type { Chance, Clock } from '../../../shared/clock.ts';
import type { Result } from '../../../shared/result.ts';
import { backupAtOnce } from './backup.ts';
import type { StoreFault } from '../../../shared/model/store-fault.ts';
import { attempt, damaged } from './fault.ts';
import { migrate, versionOf } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { complaintOf, makeDurable, openSqlite, type Sqlite } from './sqlite.ts';

/** The file of a store in its profile folder. */
export const STORE_FILE = 'tentakel.db';
/** The folder of its copies. */
export const BACKUP_FOLDER = 'backups';

/** Where a store lives, and what its opening needs from outside. */
export type Profile = {
  readonly directory: string;
  readonly clock: Clock;
  readonly chance: Chance;
};

/** Opens the file of a profile, checks it and brings it to the last of `migrations`; closed again on a fault. */
export function openFile(
  profile: Profile,
  migrations: readonly Migration[],
): Result<Sqlite, StoreFault> {
  assert(
    migrations.every(({ version }, index) => version === index + 1),
    'migrations are numbered 1, 2, 3, ...',
  );
  const file = join(profile.directory, STORE_FILE);
  const looked = attempt(
    () => isEmpty(file) && (!isEmpty(`${file}-wal`) || hasCopies(profile.directory)),
  );
  if (!looked.ok) return looked;
  // SQLite would start an empty store and drop the log beside it.
  if (looked.value) return damaged(`${STORE_FILE} is gone or empty, but its log or copies exist`);
  const opened = attempt(() => openSqlite(file));
  if (!opened.ok) return opened;
  const ready = makeReady(opened.value, profile, migrations);
  if (!ready.ok) opened.value.close();
  return ready;
}

function makeReady(
  sqlite: Sqlite,
  profile: Profile,
  migrations: readonly Migration[],
): Result<Sqlite, StoreFault> {
  const version = versionOf(sqlite, migrations.length);
  if (!version.ok) return version;
  const fileVersion = version.value;
  const checked = attempt(() => complaintOf(sqlite));
  if (!checked.ok) return checked;
  if (checked.value !== null) return damaged(checked.value);
  if (fileVersion === 0 && hasCopies(profile.directory)) {
    return damaged(`${STORE_FILE} holds nothing, but copies of a store exist`);
  }
  const copied = attempt(() => {
    makeDurable(sqlite);
    const lacks = fileVersion > 0 && fileVersion < migrations.length;
    return lacks ? backupAtOnce(sqlite, backupName(profile, fileVersion)) : null;
  });
  if (!copied.ok) return copied;
  if (copied.value !== null) return damaged(`no copy could be made: ${copied.value}`);
  return migrate(sqlite, fileVersion, migrations);
}

function backupName({ directory, clock, chance }: Profile, version: number): string {
  const moment = new Date(clock.now()).toISOString().replace(/[:.]/g, '-');
  const name = `tentakel-v${version}-${moment}-${chance.id()}.db`;
  return join(directory, BACKUP_FOLDER, name);
}

const isEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0;

function hasCopies(directory: string): boolean {
  const backups = join(directory, BACKUP_FOLDER);
  return existsSync(backups) && readdirSync(backups).some((name) => name.endsWith('.db'));
}
