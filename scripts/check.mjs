import { run } from './run.mjs';
import { ensureSetup } from './setup.mjs';

/** `npm run check`: everything a change must pass. The last line says how much passed. */
const NOTHING_RAN = '0 passed, 1 failed';
/** How the checks end when they ran to their end and something failed (scripts/check/main.ts). */
const SOME_FAILED = 3;

function isSetUp() {
  try {
    ensureSetup({ remind: true });
    return true;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

const code = isSetUp() ? await run('scripts/check/main.ts', process.argv.slice(2)) : 1;
if (code !== 0 && code !== SOME_FAILED) process.stdout.write(`${NOTHING_RAN}\n`);
process.exit(code === 0 ? 0 : 1);
