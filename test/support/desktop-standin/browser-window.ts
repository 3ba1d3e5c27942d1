import { EventEmitter } from 'node:events';
import { app, registerWindows } from './app.ts';
import { note } from './log.ts';
import { isPrevented, WebContents } from './web-contents.ts';

type Options = {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly additionalArguments?: readonly string[];
    readonly [name: string]: unknown;
  };
};

/** `BrowserWindow`: always sandboxed and isolated, whatever its options say; a test looks at the options. */
export class BrowserWindow extends EventEmitter {
  static readonly #all = new Set<BrowserWindow>();
  static #count = 0;
  readonly id = ++BrowserWindow.#count;
  readonly webContents: WebContents;
  /** The options that the program gave. */
  readonly standinOptions: Options;
  #bounds: { x: number; y: number; width: number; height: number };
  #isVisible: boolean;
  #isMinimized = false;
  #isDestroyed = false;

  static getAllWindows = (): readonly BrowserWindow[] => [...BrowserWindow.#all];
  static getFocusedWindow = (): BrowserWindow | null => [...BrowserWindow.#all].at(-1) ?? null;
  static fromWebContents = (contents: unknown): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  static fromId = (id: number): BrowserWindow | null =>
    BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;

  constructor(options: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, webPreferences = {} } = options;
    this.standinOptions = options;
    this.#bounds = { x: 0, y: 0, width, height };
    this.#isVisible = options.show !== false;
    const { preload, additionalArguments } = webPreferences;
    this.webContents = new WebContents({ preload, additionalArguments, width, height });
    this.webContents.on('standin-close', () => this.close());
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    void this.webContents.standinPage.then((page) => page.on('close', () => this.#gone()));
    BrowserWindow.#all.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  isDestroyed = (): boolean => this.#isDestroyed;
  isVisible = (): boolean => this.#isVisible && !this.#isDestroyed;
  isFocused = (): boolean => this.isVisible();
  isMinimized = (): boolean => this.#isMinimized;
  isMaximized = (): boolean => false;
  getBounds = (): object => ({ ...this.#bounds });
  getNormalBounds = (): object => ({ ...this.#bounds });
  setBounds = (bounds: object): void => void Object.assign(this.#bounds, bounds);
  setMenu = (): void => undefined;
  removeMenu = (): void => undefined;
  setMenuBarVisibility = (): void => undefined;
  setTitle = (title: string): void => note('setTitle', title);
  setBackgroundColor = (): void => undefined;
  maximize = (): void => undefined;

  show(): void {
    this.#isVisible = true;
    void this.webContents.standinPage.then((page) => page.bringToFront()).catch(() => undefined);
    this.emit('show');
  }

  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }

  focus(): void {
    note('focus', this.id);
    this.emit('focus');
  }

  minimize(): void {
    this.#isMinimized = true;
    this.emit('minimize');
  }

  restore(): void {
    this.#isMinimized = false;
    this.emit('restore');
  }

  close(): void {
    if (!isPrevented(this, 'close')) void this.destroy();
  }

  async destroy(): Promise<void> {
    const page = await this.webContents.standinPage;
    await page.close().catch(() => undefined);
    this.#gone();
  }

  /** Asks the window to close; answers whether it is gone. */
  async standinQuit(): Promise<boolean> {
    if (isPrevented(this, 'close')) return false;
    await this.destroy();
    return true;
  }

  #gone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    BrowserWindow.#all.delete(this);
    this.webContents.standinDestroy();
    this.emit('closed');
    if (BrowserWindow.#all.size > 0) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

registerWindows(() => BrowserWindow.getAllWindows().map((window) => () => window.standinQuit()));

/** `webContents`. */
export const webContents = {
  getAllWebContents: (): readonly WebContents[] =>
    BrowserWindow.getAllWindows().map((window) => window.webContents),
  fromId: (id: number): WebContents | null =>
    webContents.getAllWebContents().find((contents) => contents.id === id) ?? null,
  fromDevToolsTargetId: (id: string): WebContents | undefined =>
    webContents.getAllWebContents().find((contents) => contents.standinTargetId === id),
};
