import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright, countStep, countTests, countVitest } from './count.ts';
import type { End, Tally } from './count.ts';

/** One step of the check: a command, and how its end becomes numbers. */
export type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Run before the command, so that an old report is never counted. */
  readonly prepare: () => void;
  readonly count: (end: End) => Tally;
};

const node = process.execPath;
const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  electronVite: 'node_modules/electron-vite/bin/electron-vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** The suite uses the real keychain; on Linux it gets a private one, elsewhere the system's. */
const keychain = process.platform === 'linux' ? ['bash', 'test/support/with-keyring.sh'] : [];

/** The command that runs the suite of vitest once. */
export const vitestCommand = [...keychain, node, bin.vitest, 'run'];

function plain(name: string, ...command: readonly string[]): Step {
  return {
    name,
    command: [node, ...command],
    prepare: () => undefined,
    count: (end) => countStep(name, end),
  };
}

function tests(
  name: string,
  command: readonly string[],
  report: string,
  counted: (report: unknown) => Tally,
): Step {
  const read = (): string | undefined =>
    existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return {
    name,
    command,
    prepare: () => rmSync(report, { force: true }),
    count: (end) => countTests(name, read(), counted, end),
  };
}

/**
 * The steps in rounds: those of a round run beside each other, since each of them keeps one core busy; every round runs
 * whatever became of the one before.
 */
export function checkRounds(results: string): readonly (readonly Step[])[] {
  const vitestReport = join(results, 'vitest.json');
  const vitest = [
    ...vitestCommand,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ];
  const playwright = [node, bin.playwright, 'test'];
  return [
    [
      plain('lint', bin.eslint, '.', '--max-warnings=0'),
      plain('types', bin.tsc, '--project', '.'),
      plain('format', bin.prettier, '--check', '--log-level=warn', '.'),
      plain('build', bin.electronVite, 'build', '--logLevel', 'warn'),
    ],
    [tests('tests', vitest, vitestReport, countVitest)],
    [tests('window', playwright, join(results, 'playwright.json'), countPlaywright)],
  ];
}
