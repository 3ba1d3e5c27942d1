import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { ensureSetupOrExit, isStarted, root } from './setup.mjs';

const keeper = new URL('with-parent.mjs', import.meta.url).href;

/** Files that were read once start faster the next time, here and in every process that comes of this one. */
const compileCache = resolve(root, 'node_modules/.cache/node');

/**
 * Where relative paths on the command line are read: npm moves to the checkout before it starts a
 * script, and tells where the person stood.
 */
function startFolder() {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  return script === 'tentakel' && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}

/** A terminal sends Ctrl-C to everybody in front of it, so passing it on would say it twice. */
function forwardedSignals() {
  if (process.platform === 'win32') return [];
  return process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
}

/**
 * Runs a file of the checkout with the Node of the set-up, as if it were this process: same
 * terminal, same signals, same end.
 * @param {string} file relative to the checkout
 * @param {string[]} args
 * @returns {Promise<number>} exit code; 128 + n when signal n ended it
 */
export function run(file, args) {
  const { node, env } = ensureSetupOrExit();
  const child = spawn(node, ['--import', keeper, resolve(root, file), ...args], {
    cwd: startFolder(),
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.on('SIGINT', () => undefined);
  for (const signal of forwardedSignals()) process.on(signal, () => child.kill(signal));
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) =>
      settle(signal === null ? (code ?? 1) : 128 + constants.signals[signal]),
    );
  });
}

if (isStarted(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write('usage: node scripts/run.mjs FILE [argument...]\n');
    process.exit(2);
  }
  process.exit(await run(file, args));
}
