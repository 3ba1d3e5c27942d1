import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { openDesktop } from '../../support/desktop.ts';
import { writeStubElectron } from '../../support/stub-electron.ts';
import { callsOf } from '../../support/window-calls.ts';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'the stub stands in for an Electron for Linux');

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'tentakel-distribution-'));
const archive = join(folder, 'dist/linux-unpacked/resources/app.asar');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const stub = join(folder, 'electron');
  await writeStubElectron(stub);
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const given = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, 'dist')}`];
  const options = ['--publish', 'never', '--linux', '--dir', ...given];
  await promisify(execFile)(process.execPath, [builder, ...options], { cwd: root });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds the program and its licences, and nothing of its making', () => {
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  const own = files.filter((file) => !file.startsWith('/node_modules'));
  expect(own).toContain('/out/main/index.js');
  expect(own).toContain('/out/main/read-worker.js');
  expect(own).toContain('/out/preload/index.cjs');
  expect(own).toContain('/out/renderer/index.html');
  expect(own).toContain('/resources/licences/third-party.txt');
  const foreign = own.filter(
    (file) => !/^\/(?:out|resources|resources\/licences)(?:\/|$)/.test(file),
  );
  expect(foreign).toEqual(['/package.json']);
  expect(files.filter((file) => /\.(?:map|tsx?|mts|cts)$/.test(file))).toEqual([]);
  const making =
    /(?:^|\/)(?:tests?|__tests__|spec|desktop-standin)(?:\/|$)|\.(?:test|spec)\.[a-z]+$/;
  expect(files.filter((file) => making.test(file))).toEqual([]);
});

test('has the fuses of the program as they were asked for', () => {
  const program = readFileSync(join(folder, 'dist/linux-unpacked/tentakel'), 'latin1');
  // Behind the mark, the version and the number, in the order of the wire: run as node, cookies, node options, inspector,
  // integrity, only from the archive, snapshot, rights of files.
  const [, wire = ''] = program.split('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  expect(wire.slice(2, 10)).toBe('01001100');
});

test('starts from what is in it, and shows its window', async () => {
  const program = join(folder, 'program');
  extractAll(archive, program);
  const desktop = await openDesktop({ program, args: ['--rehearsal'] });
  try {
    await expect(desktop.page.getByText('Oefenomgeving', { exact: true })).toBeVisible();
    const dossiers = await callsOf(desktop.page)['dossiers.list']({});
    expect(dossiers.ok && dossiers.value.length).toBeGreaterThan(0);
  } finally {
    await desktop.close();
  }
});
