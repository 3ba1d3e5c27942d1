import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Engine } from '../engine/index.ts';
import { STORE_FILE } from '../engine/store/open-file.ts';
import { DIRECT } from '../engine/http/agents.ts';
import { createMemoryVault } from '../engine/vault/memory.ts';
import { engineOn } from './profiles.ts';

/** Writes a copy of the profile to `file`; what stands there is replaced only by a whole copy. */
export async function writeBackup(engine: Engine, file: string): Promise<Result<null>> {
  const fresh = `${file}.new`;
  try {
    rmSync(fresh, { force: true });
    await engine.backup(fresh);
    renameSync(fresh, file);
    return ok(null);
  } catch (error) {
    const detail = codeOf(error);
    if (detail === null) throw error;
    return fail({ kind: 'backup-not-written', detail });
  }
}

/** The errors of the disk are expected; the code says which, a path is nobody's business. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Where a copy becomes a profile before it takes the place of the present one. */
const besideOf = (directory: string): string => `${directory}.restored`;

/** Makes a profile of a copy beside the present one, opens it once to see that it is sound, and brings it up to date. */
export async function unpackBackup(directory: string, file: string): Promise<Result<null>> {
  const beside = besideOf(directory);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  try {
    copyFileSync(file, join(beside, STORE_FILE));
  } catch (error) {
    const detail = codeOf(error);
    if (detail === null) throw error;
    return fail({ kind: 'backup-unusable', detail });
  }
  const opened = await engineOn(beside, createMemoryVault(), {
    network: DIRECT,
    emit: () => undefined,
  });
  if (opened.ok) {
    await opened.value.close();
    return ok(null);
  }
  rmSync(beside, { recursive: true, force: true });
  return fail({ kind: 'backup-unusable', detail: opened.fault.kind });
}

/** Puts the unpacked copy in the place of the profile, which is kept beside it under the moment's name (epoch ms). */
export function exchangeProfile(directory: string, nowMs: number): void {
  const moment = new Date(nowMs).toISOString().replace(/[:.]/g, '-');
  if (existsSync(directory)) renameSync(directory, `${directory}.before-${moment}`);
  renameSync(besideOf(directory), directory);
}
