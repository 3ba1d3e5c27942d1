import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Memory that Linux gives as a folder. */
const MEMORY = '/dev/shm';
/** Below this it is left alone: a container may give 64 MB. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

/**
 * Runs work with an environment whose temporary folder is in memory, where there is enough of it: the stores of the
 * tests wait for a disk at every commit, which takes half of their time. A process that is killed loses nothing there
 * either. The folder is gone afterwards.
 */
export async function withScratch<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (!hasRoom()) return work(process.env);
  const folder = mkdtempSync(join(MEMORY, 'tentakel-'));
  try {
    return await work({ ...process.env, TMPDIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasRoom(): boolean {
  if (process.platform !== 'linux' || !existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}
