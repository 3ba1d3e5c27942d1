import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SetupFailure } from './failure.mjs';

/** How to start npm here; on Windows `npm` is a batch file, which cannot be spawned as it is. */
function npmCommand() {
  const calling = process.env.npm_execpath;
  if (calling !== undefined && basename(calling) === 'npm-cli.js') return ['node', calling];
  if (process.platform !== 'win32') return ['npm'];
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (existsSync(beside)) return ['node', beside];
  throw new SetupFailure('finding npm', 'Run this through npm: npm run setup');
}

/**
 * Runs npm in a folder; its words go to standard error.
 * @param {string[]} args
 * @param {{ cwd: string, step: string, env?: NodeJS.ProcessEnv }} options
 */
export function npm(args, { cwd, step, env = process.env }) {
  const [command, ...before] = npmCommand();
  const child = spawnSync(command, [...before, ...args, '--loglevel=error'], {
    cwd,
    env,
    stdio: ['ignore', 2, 2],
  });
  if (child.status !== 0)
    throw new SetupFailure(
      step,
      `"npm ${args.join(' ')}" failed in ${cwd}. Its message stands above; is the network there?`,
    );
}
