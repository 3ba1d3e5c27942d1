import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/engine/store/database.ts';
import { seededChance } from '../../../shared/chance.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { tentakel } from '../../support/command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tentakel-opdracht-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('tentakel', () => {
  it('explains itself, on stdout, in each language', async () => {
    const nl = await tentakel(['--help']);
    expect(nl.code).toBe(0);
    for (const command of ['inspect', 'rehearse', 'rehearsal', 'sync', 'log']) {
      expect(nl.stdout).toContain(`\n  ${command} `);
    }
    expect((await tentakel(['--help'], { TENTAKEL_LANGUAGE: 'en' })).stdout).toContain('Exit: 0');
  });

  it.each([
    ['an unknown command', ['export-everything']],
    ['no command', []],
    ['an unknown option', ['rehearse', '--dozen', '12']],
    ['a number that is none', ['rehearse', '--dossiers', 'twaalf']],
    ['a number out of bounds', ['rehearse', '--documents', '0']],
    ['a folder without files', ['rehearse', '--ubl', '/nonexistent']],
    ['no profile', ['log']],
    ['sync without --once', ['sync', '--profile', 'x']],
    ['inspect without a file', ['inspect']],
  ])('ends with 2 on %s, and says why on stderr only', async (_, args) => {
    const end = await tentakel(args);
    expect(end.code).toBe(2);
    expect(end.stdout).toBe('');
    expect(end.stderr.length).toBeGreaterThan(5);
  });

  it('ends with 3 when another program has the profile', async () => {
    const directory = join(folder, 'in-gebruik');
    const store = await openStore({ directory, clock: virtualClock(0), chance: seededChance(1) });
    if (!store.ok) throw new Error(store.fault.kind);
    const ends = await Promise.all([
      tentakel(['log', '--profile', directory]),
      tentakel(['sync', '--once', '--profile', directory]),
      tentakel([
        'rehearse',
        '--virtual',
        '--dossiers',
        '1',
        '--documents',
        '1',
        '--profile',
        directory,
      ]),
    ]);
    await store.value.close();
    expect(ends.map((end) => end.code)).toEqual([3, 3, 3]);
    expect(ends[0].stderr).toContain('profiel open');
  });

  it('does not make a profile by asking for its log', async () => {
    const directory = join(folder, 'bestaat-niet');
    expect((await tentakel(['log', '--profile', directory])).code).toBe(5);
    expect((await tentakel(['sync', '--once', '--profile', directory])).code).toBe(5);
    expect(existsSync(directory)).toBe(false);
  });

  it('ends with 4 when the keychain cannot be had, and asks no service anything', async () => {
    const directory = join(folder, 'zonder-sleutelhanger');
    const rehearsed = await tentakel([
      'rehearse',
      '--dossiers',
      '1',
      '--documents',
      '2',
      '--profile',
      directory,
      '--json',
    ]);
    expect(rehearsed.code).toBe(0);
    const none = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent', DISPLAY: undefined };
    const end = await tentakel(['sync', '--once', '--profile', directory, '--json'], none);
    expect(end.json()).toMatchObject([{ fault: 'keychain-unavailable' }]);
    expect(end.code).toBe(4);
  });
});

describe('tentakel rehearsal', () => {
  it('says as its first line how to reach it, answers, and ends with 0 when stopped', async () => {
    const entry = join(import.meta.dirname, '../../../electron/cli/index.ts');
    const args = [entry, 'rehearsal', '--dossiers', '1', '--documents', '2', '--json'];
    const child = spawn(process.execPath, args);
    const line = await new Promise<string>((resolve) => {
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')));
      });
    });
    const told = JSON.parse(line) as {
      octopus: { url: string; user: string; password: string; softwareHouseUuid: string };
      billit: { url: string; apiKey: string };
      control: { url: string; token: string };
    };
    const login = await fetch(`${told.octopus.url}/authentication`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        softwareHouseUuid: told.octopus.softwareHouseUuid,
      },
      body: JSON.stringify({ user: told.octopus.user, password: told.octopus.password }),
    });
    const companies = await fetch(`${told.billit.url}/v1/account/accountInformation`, {
      headers: { ApiKey: told.billit.apiKey },
    });
    const books = await fetch(`${told.control.url}/books`, {
      headers: { authorization: `Bearer ${told.control.token}` },
    });
    const refused = await fetch(`${told.control.url}/books`);
    const code = await new Promise<number | null>((resolve) => {
      child.on('close', resolve);
      child.kill('SIGTERM');
    });
    expect([login.status, companies.status, books.status, refused.status]).toEqual([
      200, 200, 200, 401,
    ]);
    expect(code).toBe(0);
  });
});
