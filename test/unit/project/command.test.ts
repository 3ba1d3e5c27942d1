import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../scripts/check/command.ts';
import { countPlaywright, countTests, countVitest } from '../../../scripts/check/count.ts';
import { isRunning } from '../../support/running.ts';

const node = process.execPath;
const quiet = { ...process.env, NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: undefined };
// Inside the checkout, so that the test files find their packages.
const folder = mkdtempSync(resolve('node_modules/.tentakel-command-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** Runs a script that writes its reports itself; what it prints is of no interest. */
const silently = (...command: readonly string[]) =>
  runCommand(['bash', '-c', '"$@" >/dev/null 2>&1', '_', ...command], quiet);

describe('runCommand', () => {
  it('gives the exit code', async () => {
    expect(await runCommand([node, '-e', 'process.exit(7)'], quiet)).toEqual({
      code: 7,
      timedOut: false,
    });
  });

  it('gives no code for a command that a signal ended, and for one that is not there', async () => {
    const killed = [node, '-e', 'process.kill(process.pid, "SIGKILL")'];
    expect(await runCommand(killed, quiet)).toEqual({ code: null, timedOut: false });
    expect(await runCommand([join(folder, 'absent')], quiet)).toEqual({
      code: null,
      timedOut: false,
    });
  });

  it('gives what the command prints to the file that is named', async () => {
    const said = join(folder, 'said.log');
    const output = openSync(said, 'w');
    const speaks = 'console.log("heard"); console.error("seen")';
    await runCommand([node, '-e', speaks], quiet, { output });
    closeSync(output);
    expect(readFileSync(said, 'utf8')).toBe('heard\nseen\n');
  });

  it('stops a command that takes too long, with everything it started', async () => {
    const pidFile = join(folder, 'pid');
    const script = `sleep 600 & echo $! > '${pidFile}'; wait`;
    const end = await runCommand(['bash', '-c', script], quiet, { limitMs: 500 });
    expect(end).toEqual({ code: null, timedOut: true });
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

describe('a real run of vitest', () => {
  const report = join(folder, 'vitest.json');
  const run = () =>
    silently(
      ...[node, 'node_modules/vitest/vitest.mjs', 'run', '--globals', '--root', folder],
      ...['--reporter=json', `--outputFile=${report}`],
    );

  beforeAll(() => {
    write('sound.test.js', 'test("holds", () => {}); test.skip("waits", () => {});');
    write('wrong.test.js', 'test("does not hold", () => { throw new Error("wrong"); });');
    write('unloadable.test.js', 'import "./absent.js"; test("never runs", () => {});');
    write('crash.test.js', 'test("falls over", () => process.kill(process.pid, "SIGKILL"));');
  });

  it('counts tests, a file that does not load and a worker that falls over', async () => {
    const end = await run();
    const tally = countTests('tests', readFileSync(report, 'utf8'), countVitest, end);
    expect(tally.passed).toBe(1);
    expect(tally.skipped).toHaveLength(1);
    expect(tally.failed.some((name) => name.includes('does not hold'))).toBe(true);
    expect(tally.failed.some((name) => name.includes('unloadable.test.js'))).toBe(true);
    expect(tally.failed.some((name) => /crash\.test\.js|falls over/.test(name))).toBe(true);
  });
});

describe('a real run of Playwright', () => {
  it('counts tests and a file that does not load', async () => {
    const report = join(folder, 'playwright.json');
    write(
      'playwright.config.mjs',
      `export default { testMatch: '*.spec.mjs', reporter: [['json', { outputFile: ${JSON.stringify(report)} }]] };`,
    );
    write(
      'sound.spec.mjs',
      `import { test } from '@playwright/test';
       test('holds', () => {}); test('does not', () => { throw new Error('wrong'); });
       test.skip('waits', () => {});`,
    );
    const run = () =>
      silently(
        ...[node, 'node_modules/@playwright/test/cli.js', 'test'],
        ...['--config', join(folder, 'playwright.config.mjs')],
      );
    const tally = async () => {
      const end = await run();
      return countTests('window', readFileSync(report, 'utf8'), countPlaywright, end);
    };
    const sound = await tally();
    expect(sound.passed).toBe(1);
    expect(sound.failed).toHaveLength(1);
    expect(sound.skipped).toHaveLength(1);
    write('unloadable.spec.mjs', "import './absent.mjs';");
    expect((await tally()).failed.length).toBeGreaterThan(0);
  });
});
