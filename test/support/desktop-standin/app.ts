import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, onBrowserGone } from './browser.ts';
import { commandLine } from './command-line.ts';
import { releaseLocks, takeLock } from './instance-lock.ts';
import { note } from './log.ts';

/** The folder on the command line. */
const programFolder = process.env['STANDIN_PROGRAM'] ?? '.';

type Manifest = { readonly name: string; readonly productName?: string; readonly version: string };
const manifest = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as Manifest;

/** What `quit` asks of each window, in turn; it answers whether the window is gone. */
type Closing = () => readonly (() => Promise<boolean>)[];
let closing: Closing = () => [];

/** Tells the app which windows are to be asked when it quits. */
export function registerWindows(open: Closing): void {
  closing = open;
}

const folders = new Map<string, string>();

function folderOf(name: string): string {
  const known = folders.get(name);
  if (known !== undefined) return known;
  const home = folders.get('home') ?? mkdtempSync(join(tmpdir(), 'tentakel-home-'));
  folders.set('home', home);
  const path = name === 'userData' ? join(home, 'config', app.getName()) : join(home, name);
  mkdirSync(path, { recursive: true });
  folders.set(name, path);
  return path;
}

function preventable(): { preventDefault: () => void; defaultPrevented: boolean } {
  const event = {
    preventDefault: () => void (event.defaultPrevented = true),
    defaultPrevented: false,
  };
  return event;
}

type LoginItem = { readonly openAtLogin?: boolean; readonly args?: readonly string[] };

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = commandLine;
  readonly dock = undefined;
  #name = manifest.productName ?? manifest.name;
  #loginItem: LoginItem = {};
  #isReady = false;
  #isQuitting = false;
  readonly #ready = Promise.withResolvers<unknown>();

  whenReady = (): Promise<unknown> => this.#ready.promise;
  isReady = (): boolean => this.#isReady;
  getName = (): string => this.#name;
  setName = (name: string): void => void (this.#name = name);
  getVersion = (): string => manifest.version;
  getAppPath = (): string => programFolder;
  getPath = (name: string): string => folderOf(name);
  getLocale = (): string => process.env['STANDIN_LOCALE'] ?? 'nl-BE';
  getPreferredSystemLanguages = (): readonly string[] => [this.getLocale()];
  enableSandbox = (): void => note('enableSandbox');
  setAppUserModelId = (id: string): void => note('setAppUserModelId', id);
  setLoginItemSettings = (settings: LoginItem): void => {
    this.#loginItem = settings;
    note('setLoginItemSettings', settings);
  };
  getLoginItemSettings = (): object => ({
    openAtLogin: this.#loginItem.openAtLogin ?? false,
    wasOpenedAtLogin: false,
    status: this.#loginItem.openAtLogin === true ? 'enabled' : 'not-registered',
  });
  setBadgeCount = (count: number): boolean => {
    note('setBadgeCount', count);
    return true;
  };
  focus = (): void => undefined;
  relaunch = (): void => note('relaunch');
  releaseSingleInstanceLock = (): void => releaseLocks();

  /** The main file is loaded: the program may open windows. */
  standinReady(): void {
    onBrowserGone(() => this.quit());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.quit());
    }
    this.#isReady = true;
    this.emit('ready', {}, {});
    this.#ready.resolve({});
  }

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true });
    folders.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(folderOf('userData'), ({ argv, workingDirectory }) =>
      this.emit('second-instance', {}, argv, workingDirectory, {}),
    );
  }

  quit(): void {
    void this.#quit();
  }

  async #quit(): Promise<void> {
    if (this.#isQuitting) return;
    const before = preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#isQuitting = true;
    for (const close of closing()) {
      if (!(await close())) {
        this.#isQuitting = false;
        return;
      }
    }
    const will = preventable();
    this.emit('will-quit', will);
    this.#isQuitting = !will.defaultPrevented ? this.#isQuitting : false;
    if (will.defaultPrevented) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  exit(code = 0): void {
    releaseLocks();
    void closeBrowser().finally(() => process.exit(code));
  }
}

/** `app`. */
export const app = new App();
