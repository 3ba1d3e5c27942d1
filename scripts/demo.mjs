import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { electronCommand, fetchElectron } from './electron.mjs';
import { run } from './run.mjs';
import { root } from './setup.mjs';
import { chooseWay, hasDisplay } from './ways.mjs';

/** `npm run demo [-- --headless]`: the practice environment, in the best way this machine has. */
const HEADLESS = '--headless';
const args = process.argv.slice(2).filter((argument) => argument !== HEADLESS);
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

const { way, why } = chooseWay({
  headless: process.argv.includes(HEADLESS),
  hasDisplay: hasDisplay(process),
  hasElectron: fetchElectron,
  hasChromium: existsSync(chromium),
});
process.stderr.write(`The practice environment, ${why}.\n`);

/** Shows the window on data of its own, thrown away afterwards. */
async function inWindow(file) {
  const built = await build();
  if (built !== 0) return built;
  const data = mkdtempSync(join(tmpdir(), 'tentakel-demo-'));
  try {
    return await run(file, [root, '--rehearsal', `--user-data-dir=${data}`, ...args]);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

if (way === 'terminal') {
  process.exit(await run('electron/cli/index.ts', ['rehearse', ...args]));
} else if (way === 'electron') {
  process.exit(await inWindow(electronCommand));
} else {
  process.env.CHROMIUM = chromium;
  process.env.STANDIN_HEADED = '1';
  process.exit(await inWindow('test/support/desktop-standin/boot.ts'));
}
