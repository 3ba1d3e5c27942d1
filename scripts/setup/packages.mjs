import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/** What an installation depends on: the lockfile and the system it was made for. */
function wantedState(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

const stampOf = (root) => join(root, 'node_modules', '.tentakel-setup');

/**
 * Whether node_modules is what package-lock.json says. Only N-API packages are used, so the same
 * installation serves every Node that may run the program.
 * @param {string} root the checkout
 */
export function packagesAreCurrent(root) {
  const stamp = stampOf(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedState(root);
}

/**
 * Installs the packages of the lockfile.
 * @param {string} root the checkout
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
export function installPackages(root, env, say) {
  say('Installing packages (npm ci, about a minute)');
  npm(['ci', '--no-audit', '--no-fund'], { cwd: root, step: 'the packages', env });
  writeFileSync(stampOf(root), wantedState(root));
}
