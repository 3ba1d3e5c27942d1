import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning } from '../../support/running.ts';

const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'tentakel-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const run = (file: string, ...args: readonly string[]) =>
  spawnSync(node, ['scripts/run.mjs', file, ...args], { encoding: 'utf8' });

beforeAll(async () => {
  const packages = (await import(resolve('scripts/setup/packages.mjs'))) as {
    packagesAreCurrent: (root: string) => boolean;
  };
  // Otherwise the scripts would reinstall the packages under the running tests.
  expect(packages.packagesAreCurrent(process.cwd()), 'run "npm run setup" first').toBe(true);
});

describe('setup', () => {
  it('is silent when everything is in place', () => {
    const setup = spawnSync(node, ['scripts/setup.mjs'], { encoding: 'utf8' });
    expect(setup).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('run', () => {
  it('passes the arguments, options included, and nothing of its own to standard output', () => {
    const file = script('arguments.mjs', 'console.log(JSON.stringify(process.argv.slice(2)))');
    const { stdout, stderr } = run(file, '--help', 'a b', '--', '-x');
    expect(JSON.parse(stdout)).toEqual(['--help', 'a b', '--', '-x']);
    expect(stderr).toBe('');
  });

  it('runs TypeScript on Node 24 or newer, with that Node first on the path', () => {
    const file = script(
      'version.ts',
      `import { execFileSync } from 'node:child_process';
       const own: string = process.version;
       console.log(own, execFileSync('node', ['--version'], { encoding: 'utf8' }).trim());`,
    );
    const [own, onPath] = run(file).stdout.trim().split(' ');
    expect(Number(own?.slice(1, 3))).toBeGreaterThanOrEqual(24);
    expect(onPath).toBe(own);
  });

  it('passes the exit code on', () => {
    expect(run(script('seven.mjs', 'process.exit(7)')).status).toBe(7);
  });

  it('turns the end by a signal into 128 and its number', () => {
    const file = script('signal.mjs', "process.kill(process.pid, 'SIGKILL')");
    expect(run(file).status).toBe(137);
  });

  it('ends by itself when the program has nothing left to do', () => {
    expect(run(script('nothing.mjs', 'export {};')).status).toBe(0);
  });

  it('says how it is used without a file', () => {
    const bare = spawnSync(node, ['scripts/run.mjs'], { encoding: 'utf8' });
    expect(bare.status).toBe(2);
    expect(bare.stderr).toContain('usage:');
  });
});

describe('a running program', () => {
  const waiting = script(
    'waiting.mjs',
    `import { writeFileSync } from 'node:fs';
     process.on('SIGTERM', () => process.exit(5));
     setInterval(() => undefined, 1000);
     writeFileSync(process.argv[2], String(process.pid));`,
  );
  const start = async (name: string) => {
    const pidFile = join(folder, name);
    const wrapper = spawn(node, ['scripts/run.mjs', waiting, pidFile], { stdio: 'ignore' });
    const ended = new Promise((settle) => wrapper.once('exit', settle));
    await expect.poll(() => pidOf(pidFile), { timeout: 10_000 }).toBeGreaterThan(0);
    return { wrapper, ended, pid: pidOf(pidFile) };
  };

  it('gets the signal that its starter gets', async () => {
    const { wrapper, ended } = await start('forwarded');
    wrapper.kill('SIGTERM');
    expect(await ended).toBe(5);
  });

  it('ends when its starter is killed', async () => {
    const { wrapper, ended, pid } = await start('orphan');
    wrapper.kill('SIGKILL');
    await ended;
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  });
});

function pidOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}
