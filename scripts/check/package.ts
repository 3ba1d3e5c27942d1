/**
 * `node scripts/check/package.ts`: packs the built program with a stub in the place of Electron, whose own files cannot be
 * had everywhere, and fails when the package holds anything that must not ship, or lacks what it starts from.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage, listPackage } from '@electron/asar';
import { parse } from 'yaml';
import { unwanted } from './unwanted.ts';

/** What the program cannot start without. */
const NEEDED = [
  '/package.json',
  '/out/main/index.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
];

/** The files that electron-builder looks for in an Electron for Linux, with nothing in them. */
async function makeStub(folder: string): Promise<void> {
  for (const part of ['locales', 'resources', 'empty'])
    mkdirSync(join(folder, part), { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak']) {
    writeFileSync(join(folder, name), '');
  }
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\n');
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'empty/package.json'), '{}');
  await createPackage(join(folder, 'empty'), join(folder, 'resources/default_app.asar'));
  rmSync(join(folder, 'empty'), { recursive: true });
}

/** Packs with the project's own settings; fuses are flipped inside a real Electron only. */
function pack(stub: string, output: string): void {
  const settings: unknown = parse(readFileSync('electron-builder.yml', 'utf8'));
  const changed = { electronFuses: null, electronDist: stub, directories: { output } };
  const config = join(stub, '../builder.json');
  writeFileSync(config, JSON.stringify(Object.assign({}, settings, changed)));
  const args = ['--linux', '--dir', '--publish', 'never', '--config', config];
  const builder = 'node_modules/electron-builder/cli.js';
  const { status } = spawnSync(process.execPath, [builder, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`electron-builder ended with ${String(status)}`);
}

/** Every file of the package, those inside the archive under their path in it. */
function filesOf(folder: string): readonly string[] {
  const archive = join(folder, 'resources/app.asar');
  const beside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
  return [...beside, ...listPackage(archive, { isPack: false })];
}

const folder = mkdtempSync(join(tmpdir(), 'tentakel-package-'));
try {
  const stub = join(folder, 'electron');
  await makeStub(stub);
  pack(stub, join(folder, 'dist'));
  const files = filesOf(join(folder, 'dist/linux-unpacked'));
  const wrong = unwanted(files);
  const missing = NEEDED.filter((name) => !files.includes(name));
  for (const file of wrong) console.error(`must not ship: ${file}`);
  for (const file of missing) console.error(`is missing: ${file}`);
  console.log(
    `${String(files.length)} files in the package, ${String(wrong.length)} of them must not ship`,
  );
  process.exitCode = wrong.length + missing.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
