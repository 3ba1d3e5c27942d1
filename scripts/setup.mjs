import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupFailure } from './setup/failure.mjs';
import { canInstallPackages, completeMachine, missingPackages } from './setup/machine.mjs';
import { ensureNode, environmentOf } from './setup/node.mjs';
import { installPackages, packagesAreCurrent } from './setup/packages.mjs';

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const say = (line) => void process.stderr.write(`${line}\n`);

/**
 * Brings this machine and this checkout in the state the program needs; silent and quick when
 * that is so already. Runs on Node 20 and newer without any package.
 * @param {{ remind?: boolean }} options `remind`: repeat which system packages are missing when
 *   they cannot be installed from here
 * @returns {{ node: string, env: NodeJS.ProcessEnv }} the Node to use and its environment
 */
export function ensureSetup({ remind = false } = {}) {
  const current = packagesAreCurrent(root);
  const missing = missingPackages();
  if (!current || remind || canInstallPackages()) completeMachine(missing, say);
  const node = ensureNode(root, say);
  const env = environmentOf(node, root);
  if (!current) installPackages(root, env, say);
  return { node, env };
}

/** `ensureSetup`, ending the process with a plain message when a step fails. */
export function ensureSetupOrExit(options) {
  try {
    return ensureSetup(options);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/**
 * Whether a module is the one the command line names (through links as well).
 * @param {string} moduleUrl its `import.meta.url`
 */
export function isStarted(moduleUrl) {
  const file = process.argv[1];
  return file !== undefined && realpathSync(file) === fileURLToPath(moduleUrl);
}

if (isStarted(import.meta.url)) ensureSetupOrExit({ remind: true });
