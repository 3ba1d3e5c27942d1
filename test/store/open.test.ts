import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../electron/engine/store/database.ts';
import { firstSchema } from '../../electron/engine/store/migrations/0001-first-schema.ts';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import { openFile, type Profile } from '../../electron/engine/store/open-file.ts';
import { arrive, counting, clock, DOSSIER, document, newProfile, opened, seed } from './fixture.ts';

const dbFile = (profile: Profile) => join(profile.directory, 'tentakel.db');
const backups = (profile: Profile) => join(profile.directory, 'backups');
const FIRM = { name: 'Kantoor Verzonnen', language: 'fr' } as const;

/** A profile that was used and closed. */
async function used(): Promise<Profile> {
  const profile = newProfile();
  const store = await opened(profile);
  await store.firm.set(FIRM, 1);
  await seed(store);
  await store.close();
  return profile;
}

async function faultOf(profile: Profile) {
  const result = await openStore(profile);
  if (result.ok) {
    await result.value.close();
    throw new Error('the store opens');
  }
  return result.fault;
}

describe('openStore', () => {
  it('makes a new profile, keeps what is written and closes twice without harm', async () => {
    const profile = newProfile();
    const nested = { ...profile, directory: join(profile.directory, 'firm', 'profile') };
    const store = await opened(nested);
    expect(await store.firm.get()).toEqual({ name: '', language: 'nl' });
    await store.firm.set(FIRM, 1);
    await store.close();
    await store.close();
    const again = await opened(nested);
    expect(await again.firm.get()).toEqual(FIRM);
    await again.close();
    expect(readdirSync(nested.directory).toSorted()).toEqual(['tentakel.db', 'tentakel.lock']);
  });

  it('writes durably and checks references', async () => {
    const file = openFile(newProfile(), MIGRATIONS);
    if (!file.ok) throw new Error(file.fault.kind);
    const pragma = (name: string) => file.value.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('user_version')).toBe(MIGRATIONS.length);
    file.value.close();
  });

  it('answers unwritable when the folder cannot be made', async () => {
    const profile = newProfile();
    const blocked = join(profile.directory, 'file');
    writeFileSync(blocked, 'no folder');
    expect(await faultOf({ ...profile, directory: blocked })).toMatchObject({ kind: 'unwritable' });
    expect(await faultOf({ ...profile, directory: join(blocked, 'x') })).toMatchObject({
      kind: 'unwritable',
    });
  });
});

describe('openStore › one program at a time', () => {
  it('answers in-use while the profile is open, also within one program', async () => {
    const profile = newProfile();
    const store = await opened(profile);
    expect(await faultOf(profile)).toEqual({ kind: 'in-use' });
    await store.close();
    const again = await opened(profile);
    await again.close();
  });

  it('is shut out by another process, and let in once that one is killed', async () => {
    const profile = newProfile();
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'hold-profile.ts'),
      profile.directory,
    ]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('held');
    expect((await lines.next()).value).toBe('written');
    expect(await faultOf(profile)).toEqual({ kind: 'in-use' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await opened(profile);
    expect(await store.firm.get()).toEqual(FIRM);
    await store.close();
  });
});

describe('openStore › a file it cannot work with', () => {
  it('leaves a newer file as it is', async () => {
    const profile = await used();
    const raw = new BetterSqlite(dbFile(profile));
    raw.pragma('user_version = 99');
    raw.close();
    const before = readFileSync(dbFile(profile));
    expect(await faultOf(profile)).toEqual({
      kind: 'newer-file',
      fileVersion: 99,
      programVersion: MIGRATIONS.length,
    });
    expect(readFileSync(dbFile(profile)).equals(before)).toBe(true);
  });

  it('leaves a file that is no database as it is', async () => {
    const profile = newProfile();
    writeFileSync(
      dbFile(profile),
      'not a database, but long enough to be looked at as one'.repeat(99),
    );
    const before = readFileSync(dbFile(profile));
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    expect(readFileSync(dbFile(profile)).equals(before)).toBe(true);
  });

  it('finds damage inside the file', async () => {
    const profile = await used();
    const bytes = readFileSync(dbFile(profile));
    bytes.fill(0xff, 3 * 4096, bytes.length);
    writeFileSync(dbFile(profile), bytes);
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    expect(readFileSync(dbFile(profile)).equals(bytes)).toBe(true);
  });

  it('does not take a database of another program for its own', async () => {
    const profile = newProfile();
    const raw = new BetterSqlite(dbFile(profile));
    raw.exec('CREATE TABLE other (x)');
    raw.close();
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
  });

  it('never starts empty where a store has been', async () => {
    const profile = await used();
    const store = await opened(profile);
    await store.backup(join(backups(profile), 'copy.db'));
    await store.close();
    rmSync(dbFile(profile));
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    writeFileSync(dbFile(profile), '');
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    rmSync(backups(profile), { recursive: true });
    writeFileSync(`${dbFile(profile)}-wal`, 'what was written last');
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    expect(readFileSync(`${dbFile(profile)}-wal`, 'utf8')).toBe('what was written last');
  });

  it('gives the lock back after a fault', async () => {
    const profile = newProfile();
    mkdirSync(backups(profile));
    writeFileSync(join(backups(profile), 'copy.db'), 'x');
    expect(await faultOf(profile)).toMatchObject({ kind: 'damaged' });
    rmSync(backups(profile), { recursive: true });
    const store = await opened(profile);
    await store.close();
  });
});

describe('openFile › migrations', () => {
  const second = { version: 2, name: 'second', sql: 'CREATE TABLE second (x INTEGER) STRICT;' };

  it('copies the file before it migrates it, and the copy is the old store', async () => {
    const profile = await used();
    const file = openFile(profile, [firstSchema, second]);
    if (!file.ok) throw new Error(file.fault.kind);
    expect(file.value.pragma('user_version', { simple: true })).toBe(2);
    expect(file.value.pragma('foreign_keys', { simple: true })).toBe(1);
    file.value.close();
    const [copy, ...others] = readdirSync(backups(profile));
    expect(others).toEqual([]);
    expect(copy).toMatch(/^tentakel-v1-2026-01-05T00-00-00-000Z-.*\.db$/);
    const old = new BetterSqlite(join(backups(profile), copy!), { readonly: true });
    expect(old.pragma('user_version', { simple: true })).toBe(1);
    expect(old.prepare('SELECT name, language FROM firm').get()).toEqual(FIRM);
    old.close();
  });

  it('makes no copy of a new file', () => {
    const profile = newProfile();
    const file = openFile(profile, [firstSchema, second]);
    if (!file.ok) throw new Error(file.fault.kind);
    file.value.close();
    expect(readdirSync(profile.directory)).toEqual(['tentakel.db']);
  });

  it('leaves the file at the last good version when a migration fails halfway', async () => {
    const profile = await used();
    const failing = {
      version: 3,
      name: 'failing',
      sql: `CREATE TABLE third (x INTEGER) STRICT; DELETE FROM period; INSERT INTO absent VALUES (1);`,
    };
    const result = openFile(profile, [firstSchema, second, failing]);
    expect(result).toMatchObject({
      ok: false,
      fault: { kind: 'damaged', detail: 'migration 3 (failing): no such table: absent' },
    });
    const raw = new BetterSqlite(dbFile(profile), { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(2);
    expect(raw.prepare('SELECT count(*) AS count FROM period').get()).toEqual({ count: 2 });
    const names = raw.prepare('SELECT name FROM sqlite_schema').pluck().all();
    expect(names).toContain('second');
    expect(names).not.toContain('third');
    raw.close();
  });

  it('refuses a migration that leaves a reference to nothing', async () => {
    const profile = await used();
    const orphaning = { version: 2, name: 'orphaning', sql: 'DELETE FROM dossier;' };
    const result = openFile(profile, [firstSchema, orphaning]);
    expect(result).toMatchObject({ ok: false, fault: { kind: 'damaged' } });
    const store = await opened(profile);
    expect(await store.dossiers.list()).toEqual([DOSSIER]);
    await store.close();
  });
});

describe('store › backup', () => {
  it('copies the store while it is written to, as one file that opens', async () => {
    const profile = await used();
    const store = await opened(profile);
    await arrive(store, document('1'));
    const file = join(profile.directory, 'elsewhere', 'tentakel.db');
    const copying = store.backup(file);
    await arrive(store, document('2'));
    await copying;
    await expect(store.backup(file)).rejects.toThrow('a backup never overwrites a file');
    await store.close();
    const directory = join(profile.directory, 'elsewhere');
    expect(readdirSync(directory)).toEqual(['tentakel.db']);
    const copy = await opened({ directory, clock, chance: counting() });
    expect(await copy.documents.get(document('1').id)).toEqual(document('1'));
    await copy.close();
  });
});
