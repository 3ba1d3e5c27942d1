import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createPackage } from '@electron/asar';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const manifest = z.object({ version: z.string() });
/** Where an Electron binary keeps its fuses: a mark, version 1, their number, and each as 0. */
const FUSES = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('0'.repeat(8)),
]);

/**
 * Writes what a packager needs of an Electron for Linux, with a program that does nothing: the whole packaging but for
 * the binary itself can be seen on a machine that cannot fetch it.
 */
export async function writeStubElectron(folder: string): Promise<void> {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const program = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), FUSES]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  const { version } = manifest.parse(
    JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')),
  );
  writeFileSync(join(folder, 'version'), version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) {
    writeFileSync(join(folder, file), 'stub\n');
  }
  const app = mkdtempSync(join(tmpdir(), 'tentakel-default-app-'));
  writeFileSync(join(app, 'package.json'), '{}');
  await createPackage(app, join(folder, 'resources/default_app.asar'));
  rmSync(app, { recursive: true });
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('node test/support/stub-electron.ts FOLDER');
  await writeStubElectron(folder);
}
