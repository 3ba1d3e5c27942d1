import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { CDPSession, Page } from '@playwright/test';
import { chromiumVersion, newPage, windowContext } from './browser.ts';
import { createCodec } from './codec.ts';
import { IpcMain, ipcMain } from './ipc-main.ts';
import { note } from './log.ts';
import { toBrowser, toProgram } from './protocol.ts';
import { session } from './session.ts';
import { PRELOAD_WORLD, worldScripts, type WorldSettings } from './worlds.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };
type Sent =
  | { kind: 'hello' }
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] };

const codec = createCodec();
const secret = (): string => `_${randomBytes(8).toString('hex')}`;

/** Asks listeners of a preventable event; answers whether one of them prevented it. */
export function isPrevented(emitter: EventEmitter, name: string, details: object = {}): boolean {
  let prevented = false;
  emitter.emit(name, { ...details, preventDefault: () => (prevented = true) });
  return prevented;
}

/** Options of a window that reach the page. */
export type PageOptions = {
  readonly preload?: string | undefined;
  readonly additionalArguments?: readonly string[] | undefined;
  readonly width: number;
  readonly height: number;
};

/** `WebContents`, of one window. */
export class WebContents extends EventEmitter {
  static #count = 0;
  readonly id = ++WebContents.#count;
  readonly session = session.defaultSession;
  readonly ipc = new IpcMain();
  readonly mainFrame: { readonly url: string; readonly parent: null };
  readonly standinPage: Promise<Page>;
  standinTargetId = '';
  #page: Page | null = null;
  #cdp: CDPSession | null = null;
  #context: number | null = null;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #goesByMain = false;
  #isDestroyed = false;

  constructor(options: PageOptions) {
    super();
    const address = (): string => this.getURL();
    this.mainFrame = {
      get url() {
        return address();
      },
      parent: null,
    };
    this.standinPage = this.#open(options);
  }

  getURL = (): string => toProgram(this.#page?.url() ?? '');
  getTitle = (): Promise<string> => this.standinPage.then((page) => page.title());
  isDestroyed = (): boolean => this.#isDestroyed;
  openDevTools = (): void => note('openDevTools');
  setWindowOpenHandler = (handler: OpenHandler): void => void (this.#openHandler = handler);
  reload = (): void => void this.standinPage.then((page) => page.reload());
  close = (): void => void this.emit('standin-close');
  setZoomFactor = (): void => undefined;

  executeJavaScript(code: string): Promise<unknown> {
    return this.standinPage.then((page) => page.evaluate(code));
  }

  send(channel: string, ...args: unknown[]): void {
    void this.#tell({ kind: 'event', channel, args });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.standinPage;
    await session.defaultSession.standinGrant(windowContext(), this);
    this.#goesByMain = true;
    try {
      await page.goto(toBrowser(url));
    } finally {
      this.#goesByMain = false;
    }
  }

  /** The window is gone: nothing reaches it any more. */
  standinDestroy(): void {
    this.#isDestroyed = true;
    this.#cdp = null;
    this.emit('destroyed');
  }

  async #open(options: PageOptions): Promise<Page> {
    const page = await newPage();
    this.#page = page;
    if (process.env['STANDIN_HEADED'] !== '1') {
      await page.setViewportSize({ width: options.width, height: options.height });
    }
    this.#listen(page);
    const cdp = await windowContext().newCDPSession(page);
    this.#cdp = cdp;
    await cdp.send('Page.enable');
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    this.standinTargetId = targetInfo.targetId;
    this.#watchNewWindows(page, cdp);
    await this.#watchNavigation(page);
    if (options.preload !== undefined) await this.#addPreload(cdp, options, options.preload);
    return page;
  }

  #listen(page: Page): void {
    page.on('crash', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
    page.on('domcontentloaded', () => this.emit('dom-ready', {}));
    page.on('load', () => this.emit('did-finish-load', {}));
    if (process.env['STANDIN_DEBUG'] === undefined) return;
    page.on('console', (message) => process.stderr.write(`[page] ${message.text()}\n`));
    page.on('pageerror', (error) => process.stderr.write(`[page] ${error.message}\n`));
  }

  #watchNewWindows(page: Page, cdp: CDPSession): void {
    const actions: string[] = [];
    cdp.on('Page.windowOpen', ({ url }) => {
      const { action } = this.#openHandler({ url: toProgram(url) });
      note('window.open', { url: toProgram(url), action });
      actions.push(action);
    });
    page.on('popup', (popup) => {
      if (actions.shift() !== 'allow') void popup.close().catch(() => undefined);
    });
  }

  async #watchNavigation(page: Page): Promise<void> {
    await page.route('**/*', (route) => {
      const request = route.request();
      const isOwn = !request.isNavigationRequest() || request.frame() !== page.mainFrame();
      const isReload = request.url() === page.url().split('#')[0];
      if (isOwn || isReload || this.#goesByMain) return route.fallback();
      const url = toProgram(request.url());
      if (!isPrevented(this, 'will-navigate', { url })) return route.fallback();
      note('will-navigate prevented', { url });
      return route.abort('aborted');
    });
  }

  async #addPreload(cdp: CDPSession, options: PageOptions, preload: string): Promise<void> {
    const settings: WorldSettings = {
      binding: secret(),
      receive: secret(),
      toPage: secret(),
      toPreload: secret(),
      platform: process.platform,
      versions: {
        electron: '0.0.0-standin',
        chrome: chromiumVersion(),
        node: process.versions.node,
      },
      argv: options.additionalArguments ?? [],
    };
    const scripts = worldScripts(settings, preload);
    await cdp.send('Runtime.enable');
    const { binding: name, receive } = settings;
    await cdp.send('Runtime.addBinding', { name, executionContextName: PRELOAD_WORLD });
    cdp.on('Runtime.bindingCalled', (called) => {
      if (called.name === name) void this.#hear(called.executionContextId, called.payload);
    });
    this.#receive = receive;
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.preload,
      worldName: PRELOAD_WORLD,
    });
  }

  #receive = '';

  async #hear(context: number, text: string): Promise<void> {
    const message = codec.decode(text) as Sent;
    if (message.kind === 'hello') {
      this.#context = context;
      return;
    }
    const event = {
      sender: this,
      senderFrame: this.mainFrame,
      frameId: 1,
      processId: 1,
      type: 'frame',
    };
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...message.args);
      return;
    }
    const { id, channel, args } = message;
    const handler = this.ipc.standinHandler(channel) ?? ipcMain.standinHandler(channel);
    const refuse = (why: string): Promise<void> =>
      this.#tell({
        kind: 'refusal',
        id,
        error: `Error invoking remote method '${channel}': ${why}`,
      });
    if (handler === undefined) return refuse(`Error: No handler registered for '${channel}'`);
    try {
      await this.#tell({ kind: 'answer', id, value: await handler(event, ...args) });
    } catch (error) {
      await refuse(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  }

  async #tell(message: unknown): Promise<void> {
    const expression = `globalThis[${JSON.stringify(this.#receive)}](${JSON.stringify(codec.encode(message))})`;
    if (this.#cdp === null || this.#context === null) return;
    // A window that closed or went elsewhere meanwhile hears nothing, as in Electron.
    await this.#cdp
      .send('Runtime.evaluate', { expression, contextId: this.#context, silent: true })
      .catch(() => undefined);
  }
}
