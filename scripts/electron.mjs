import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSetupOrExit, root } from './setup.mjs';

const folder = 'node_modules/electron';
/** Electron's own command: starts its executable. */
export const electronCommand = join(folder, 'cli.js');

/** No download takes longer; a network that swallows everything counts as none. */
const FETCH_LIMIT_MS = 10 * 60_000;

/** Whether an Electron executable is on this machine. */
const isThere = () =>
  process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined ||
  existsSync(join(root, folder, 'path.txt'));

/** Electron's package holds no executable; its own installer fetches it the first time. Whether it is there now. */
export function fetchElectron() {
  if (isThere()) return true;
  const { node, env } = ensureSetupOrExit();
  process.stderr.write('Fetching Electron, once (about 100 MB)\n');
  const child = spawnSync(node, [join(root, folder, 'install.js')], {
    env,
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  });
  return child.status === 0 && isThere();
}
