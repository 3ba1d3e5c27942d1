import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { run } from './run.mjs';
import { ensureSetupOrExit, root } from './setup.mjs';

const electron = 'node_modules/electron';

/** Whether an Electron executable is on this machine. */
const isThere = () =>
  process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined ||
  existsSync(join(root, electron, 'path.txt'));

/** Electron's package holds no executable; its own installer fetches it the first time. */
function fetchElectron() {
  if (isThere()) return true;
  const { node, env } = ensureSetupOrExit();
  process.stderr.write('Fetching Electron, once (about 100 MB)\n');
  const child = spawnSync(node, [join(root, electron, 'install.js')], { env, stdio: 'ignore' });
  return child.status === 0 && isThere();
}

const built = await build();
if (built !== 0) process.exit(built);
if (!fetchElectron()) {
  process.stderr.write(
    'The window cannot be opened: Electron could not be fetched from its download site.\n' +
      'Try again where that site can be reached, or point ELECTRON_OVERRIDE_DIST_PATH at a folder\n' +
      'that holds it. The export itself runs in the terminal without it: npm run demo\n',
  );
  process.exit(1);
}
process.exit(await run(join(electron, 'cli.js'), ['.', ...process.argv.slice(2)]));
