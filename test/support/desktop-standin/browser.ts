import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** STANDIN_HEADED=1: a window that a person can use, without the tabs of a browser. */
const headed = process.env['STANDIN_HEADED'] === '1';

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const folder = headed ? mkdtempSync(join(tmpdir(), 'tentakel-standin-')) : null;

type Started = {
  readonly browser: Browser | null;
  readonly context: BrowserContext;
  readonly port: number;
  /** Pages that are there before the program opens a window. */
  readonly unused: Page[];
};
let started: Started | null = null;

function running(): Started {
  if (started === null) throw new Error('stand-in: Chromium is not started');
  return started;
}

/** Starts the Chromium that draws the windows; before everything else. */
export async function startBrowser(): Promise<void> {
  const port = await freePort();
  const options = {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: !headed,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
      ...(headed
        ? ['--app=data:text/html,<title>Tentakel</title>', '--test-type', '--window-size=1280,800']
        : []),
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const locale = process.env['STANDIN_LOCALE'] ?? 'nl-BE';
  if (folder === null) {
    const browser = await chromium.launch(options);
    const context = await browser.newContext({ viewport: null, locale });
    started = { browser, context, port, unused: [] };
    return;
  }
  // Otherwise Chromium offers to translate the program.
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), '{"translate":{"enabled":false}}');
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    viewport: null,
    locale,
  });
  started = { browser: context.browser(), context, port, unused: context.pages() };
}

/** The context of the windows. */
export function windowContext(): BrowserContext {
  return running().context;
}

/** The version of that Chromium. */
export function chromiumVersion(): string {
  return running().browser?.version() ?? 'unknown';
}

/** A page for a new window. */
export async function newPage(): Promise<Page> {
  const { unused, context } = running();
  return unused.shift() ?? context.newPage();
}

/** The address at which a debugger, Playwright for one, speaks to this Chromium. */
export async function debuggerAddress(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${running().port}/json/version`);
  const { webSocketDebuggerUrl } = (await answer.json()) as { webSocketDebuggerUrl: string };
  return webSocketDebuggerUrl;
}

let isGone = false;

/** Calls back when Chromium ended without being asked to: closed by Playwright, or fallen over. */
export function onBrowserGone(listener: () => void): void {
  windowContext().on('close', () => {
    if (!isGone) listener();
    isGone = true;
  });
}

/** Ends Chromium. */
export async function closeBrowser(): Promise<void> {
  const wasGone = isGone;
  isGone = true;
  const { browser, context } = running();
  if (!wasGone) await (browser ?? context).close().catch(() => undefined);
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
}
