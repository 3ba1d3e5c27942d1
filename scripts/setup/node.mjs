import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { npm } from './npm.mjs';

/** The oldest Node that runs the program: `engines` in package.json. */
const OLDEST = { major: 24, minor: 15 };

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether the copy under scripts/node24 is the one its lockfile names. */
function isCurrent(folder, name) {
  const installed = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(installed)) return false;
  const locked = readJson(join(folder, 'package-lock.json')).packages[`node_modules/${name}`];
  return locked !== undefined && readJson(installed).version === locked.version;
}

/**
 * A Node that runs the program: this one when it is new enough, else the copy in scripts/node24,
 * which is fetched when it is missing or old.
 * @param {string} root the checkout
 * @param {(line: string) => void} say
 * @returns {string} path of the executable
 */
export function ensureNode(root, say) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const folder = join(root, 'scripts', 'node24');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const executable = join(folder, 'node_modules', name, 'bin', file);
  if (isCurrent(folder, name) && existsSync(executable)) return executable;
  say(`Fetching Node ${OLDEST.major} (this one is ${process.versions.node})`);
  npm(['ci', '--no-audit', '--no-fund'], { cwd: folder, step: `Node ${OLDEST.major}` });
  if (!existsSync(executable))
    throw new SetupFailure(
      `Node ${OLDEST.major} for ${system} ${process.arch}`,
      `There is no ready copy for this system: install Node ${OLDEST.major}.${OLDEST.minor} or newer and run this again.`,
    );
  return executable;
}

/**
 * The environment in which `node` means this executable. Nothing is taken out: certificates and
 * proxies of the machine must reach npm.
 * @param {string} node path of the executable
 * @param {string} root the checkout
 */
export function environmentOf(node, root) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(node), join(root, 'node_modules', '.bin')];
  const prefix = dirname(dirname(node));
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node_version.h'));
  return {
    ...process.env,
    [key]: [...first, process.env[key] ?? ''].join(separator),
    ...(hasHeaders ? { npm_config_nodedir: prefix } : {}),
  };
}
