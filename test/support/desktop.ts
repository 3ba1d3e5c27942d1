import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** How a test starts the program. */
export type DesktopOptions = {
  /** More arguments, e.g. `--rehearsal`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of a person's data; a fresh one when absent, and then thrown away at the end. */
  readonly userData?: string;
  /** The folder of the program; the one built here when absent. */
  readonly program?: string;
};

/** The program at work. */
export type Desktop = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Quits the program and waits until it is gone. */
  readonly close: () => Promise<void>;
};

const root = resolve(import.meta.dirname, '../..');
/** The folder of the stand-in, as Electron's own would be. */
export const standinFolder = join(import.meta.dirname, 'desktop-standin/bin');

// Set to an Electron's own folder, the same tests run on the real binary.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= standinFolder;

/** Whether the tests run on the stand-in, not on a real Electron. */
export const isStandin = process.env['ELECTRON_OVERRIDE_DIST_PATH'] === standinFolder;

/** Starts the built program (`out/`) and waits for its window. */
export async function openDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const { args = [], env = {}, program = root } = options;
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'tentakel-desktop-'));
  const app = await _electron.launch({
    args: [program, `--user-data-dir=${userData}`, ...args],
    cwd: root,
    env: { ...(process.env as Record<string, string>), STANDIN_NODE: process.execPath, ...env },
  });
  const child = app.process();
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      await app.close();
      await gone;
    }
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
  };
  try {
    const page = await app.firstWindow();
    await page.waitForURL(({ protocol }) => protocol !== 'about:' && protocol !== 'data:');
    return { app, page, userData, close };
  } catch (error) {
    await close();
    throw error;
  }
}
