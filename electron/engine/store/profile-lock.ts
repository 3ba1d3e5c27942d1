import BetterSqlite from 'better-sqlite3';
import { join } from 'node:path';
import type { Result } from '../../../shared/result.ts';
import type { StoreFault } from '../../../shared/model/store-fault.ts';
import { attempt } from './fault.ts';

/** The file whose lock says that a profile is open. */
export const LOCK_FILE = 'tentakel.lock';

/** The right to be the only program on a profile; the system takes it back when the process dies. */
export type ProfileLock = { readonly release: () => void };

/** Takes the lock of a profile. A lock of the operating system on an empty file of its own: no stale lock can stay behind. */
export function holdProfile(directory: string): Result<ProfileLock, StoreFault> {
  return attempt(() => {
    const file = new BetterSqlite(join(directory, LOCK_FILE), { timeout: 0 });
    try {
      file.pragma('locking_mode = EXCLUSIVE');
      file.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      file.close();
      throw error;
    }
    return { release: () => void file.close() };
  });
}
