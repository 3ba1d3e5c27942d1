import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { isStandin, openDesktop, type Desktop } from '../../support/desktop.ts';
import { callsOf } from '../../support/window-calls.ts';

const folder = mkdtempSync(join(tmpdir(), 'tentakel-program-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.describe.configure({ mode: 'serial' });

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop({ args: ['--rehearsal-dossiers=1', '--rehearsal-documents=3'] });
});
test.afterAll(() => desktop.close());

/** The next dialog for a file answers this, on the real binary too; null: cancelled. */
const answerDialogs = (path: string | null) =>
  desktop.app.evaluate(({ dialog }, file) => {
    const canceled = file === null;
    dialog.showSaveDialog = async () => ({ canceled, filePath: file ?? '' });
    dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [file] });
  }, path);

test('a second start only brings the window of the first to the front', async () => {
  const { app, userData } = desktop;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  // Whoever starts makes this folder first.
  rmSync(join(userData, 'logs'), { recursive: true });
  const second = spawn(
    join(process.env['ELECTRON_OVERRIDE_DIST_PATH']!, 'electron'),
    ['--no-sandbox', resolve('.'), `--user-data-dir=${userData}`],
    { stdio: 'ignore', env: { ...process.env, STANDIN_NODE: process.execPath } },
  );
  const code = await new Promise((settle) => second.once('exit', settle));
  expect(code).toBe(0);
  expect(existsSync(join(userData, 'logs'))).toBe(false);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((w) => w.isMinimized()),
      ),
    )
    .toEqual([false]);
});

test('settings outlive the program', async () => {
  const userData = join(folder, 'settings');
  const look = { language: 'fr', appearance: 'dark', density: 'compact' } as const;
  const chosen = { ...look, startAtLogin: false, pauseOnBattery: false, dossierFilters: [] };
  const first = await openDesktop({ userData });
  const calls = callsOf(first.page);
  expect(await calls['settings.get']({})).toMatchObject({
    ok: true,
    value: { appearance: 'system' },
  });
  expect(await calls['settings.set'](chosen)).toEqual({ ok: true, value: null });
  expect(await first.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await first.close();
  const second = await openDesktop({ userData });
  expect(await callsOf(second.page)['settings.get']({})).toEqual({ ok: true, value: chosen });
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await second.close();
});

test('the practice environment is entered, begun again and left; the own data stay as they were', async () => {
  const { page } = desktop;
  const calls = callsOf(page);
  const profile = async () => {
    const info = await calls['app.info']({});
    return info.ok ? info.value.profile : info.fault;
  };
  await calls['firm.set']({ name: 'Kantoor Eigen', language: 'nl' });
  await page.evaluate(() => {
    const heard: string[] = [];
    tentakel.onEvent(({ kind }) => heard.push(kind));
    Object.assign(globalThis, { heard });
  });
  expect(await profile()).toBe('own');
  expect(await calls['rehearsal.start']({})).toEqual({ ok: true, value: null });
  expect(await profile()).toBe('rehearsal');
  const dossiers = await calls['dossiers.list']({});
  const [dossier] = dossiers.ok ? dossiers.value : [];
  expect(await calls['export.run']({ dossierIds: [dossier!.id] })).toMatchObject({ ok: true });
  const booked = async () => {
    const status = await calls['status.get']({});
    return status.ok ? status.value.states.booked : status.fault;
  };
  expect(await booked()).toBeGreaterThan(0);
  expect(await calls['backup.restore']({})).toEqual({
    ok: false,
    fault: { kind: 'not-in-rehearsal' },
  });
  await calls['rehearsal.reset']({});
  expect(await booked()).toBe(0);
  await calls['rehearsal.leave']({});
  expect(await profile()).toBe('own');
  expect(await calls['firm.get']({})).toMatchObject({ value: { name: 'Kantoor Eigen' } });
  expect(await calls['dossiers.list']({})).toEqual({ ok: true, value: [] });
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((kind) => kind === 'profile-changed')).toHaveLength(3);
});

test('a backup is made and put back; a file that is none changes nothing', async () => {
  const { page, userData } = desktop;
  const calls = callsOf(page);
  const nameOf = async () => {
    const firm = await calls['firm.get']({});
    return firm.ok ? firm.value.name : firm.fault;
  };
  await answerDialogs(null);
  expect(await calls['backup.make']({})).toEqual({ ok: true, value: null });
  expect(await calls['backup.restore']({})).toEqual({ ok: true, value: null });
  const file = join(folder, 'copy.db');
  await answerDialogs(file);
  await calls['firm.set']({ name: 'Kantoor Toen', language: 'nl' });
  expect(await calls['backup.make']({})).toEqual({ ok: true, value: { file } });
  expect(await calls['backup.make']({})).toEqual({ ok: true, value: { file } });
  await calls['firm.set']({ name: 'Kantoor Nu', language: 'nl' });

  const rubbish = join(folder, 'rubbish.db');
  writeFileSync(rubbish, 'no database');
  await answerDialogs(rubbish);
  expect(await calls['backup.restore']({})).toMatchObject({ fault: { kind: 'backup-unusable' } });
  expect(await nameOf()).toBe('Kantoor Nu');

  await answerDialogs(file);
  expect(await calls['backup.restore']({})).toEqual({ ok: true, value: { file } });
  expect(await nameOf()).toBe('Kantoor Toen');
  const kept = readdirSync(userData).filter((name) => name.startsWith('profile.before-'));
  expect(kept).toHaveLength(1);
  await answerDialogs(join(userData, kept[0]!, 'tentakel.db'));
  await calls['backup.restore']({});
  expect(await nameOf()).toBe('Kantoor Nu');
});

test('data that cannot be opened are not replaced: the program says so and stops', async () => {
  test.skip(!isStandin, 'the real binary waits for a person to answer');
  const userData = join(folder, 'damaged');
  const file = join(userData, 'profile/tentakel.db');
  mkdirSync(dirname(file), { recursive: true });
  const damaged = Buffer.from('this was a database once');
  writeFileSync(file, damaged);
  const program = spawn(
    join(process.env['ELECTRON_OVERRIDE_DIST_PATH']!, 'electron'),
    ['--no-sandbox', resolve('.'), `--user-data-dir=${userData}`],
    { stdio: 'ignore', env: { ...process.env, STANDIN_NODE: process.execPath } },
  );
  expect(await new Promise((settle) => program.once('exit', settle))).toBe(0);
  expect(readFileSync(file)).toEqual(damaged);
  expect(existsSync(join(userData, 'rehearsal'))).toBe(false);
});

test('about: versions, the texts of the licences, and the log folder', async () => {
  const { app, page, userData } = desktop;
  const calls = callsOf(page);
  expect(await calls['app.info']({})).toMatchObject({ ok: true, value: { version: '0.1.0' } });
  const licences = await calls['app.licences']({});
  expect(licences.ok && licences.value.length).toBeGreaterThan(1_000);
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { openedPath: path });
      return '';
    };
  });
  await calls['app.openLogFolder']({});
  const opened = await app.evaluate(
    () => (globalThis as unknown as { openedPath: string }).openedPath,
  );
  expect(opened).toBe(join(userData, 'logs'));
});

test('the connection to each service is tried from the shell', async () => {
  const calls = callsOf(desktop.page);
  expect((await calls['rehearsal.start']({})).ok).toBe(true);
  const tried = await calls['network.test']({});
  const reached = { proxy: null, reached: 'reached' };
  expect(tried).toMatchObject({ ok: true, value: [reached, reached] });
});
