import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { isStandin, openDesktop, type Desktop } from '../../support/desktop.ts';
import { refusalOf } from '../../support/window-calls.ts';

test.describe.configure({ mode: 'serial' });

const PRELOAD = resolve('out/preload/index.cjs');

let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await openDesktop();
});
test.afterAll(() => desktop.close());

test('the page gets two functions and nothing of Node or Electron', async () => {
  const { page } = desktop;
  const seen = await page.evaluate(() => ({
    keys: Object.keys(tentakel).sort(),
    frozen: Object.isFrozen(tentakel),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    own: Object.getOwnPropertyNames(globalThis).filter((name) =>
      /standin|electron|^_[0-9a-f]{16}$/i.test(name),
    ),
  }));
  expect(seen).toEqual({ keys: ['call', 'onEvent'], frozen: true, node: [], own: [] });
});

test('the preload is one small file without schemas', () => {
  const text = readFileSync(PRELOAD, 'utf8');
  expect(text.length).toBeLessThan(10_000);
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
});

test('a call outside the contract does not exist', async () => {
  for (const name of ['app.quit', 'constructor', 'tentakel.event', '__proto__']) {
    expect(await refusalOf(desktop.page, name, {})).toContain('no such call');
  }
});

test('an input that does not follow the contract is refused and nothing is shown of it', async () => {
  for (const [name, input] of [
    ['dossiers.list', { surprise: 'verrassing' }],
    ['documents.get', { documentId: 7 }],
    ['settings.set', { language: 'de', appearance: 'light', density: 'compact' }],
    ['export.run', undefined],
  ] as const) {
    const said = await refusalOf(desktop.page, name, input);
    expect(said).toBe(`Error: Error invoking remote method '${name}': RefusedCall: refused`);
  }
});

test('a page that is not the program’s own is not answered, even with the preload', async () => {
  const { app } = desktop;
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,<h1>elsewhere</h1>');
  }, PRELOAD);
  const foreign = await opened;
  await foreign.waitForURL(({ protocol }) => protocol === 'data:');
  expect(await refusalOf(foreign, 'app.info', {})).toContain('RefusedCall: refused');
  await foreign.close();
});

test('the page cannot go elsewhere', async () => {
  const { page } = desktop;
  const before = page.url();
  const refused = page.waitForEvent('requestfailed', (request) =>
    request.url().startsWith('https://elsewhere.example/'),
  );
  await page.evaluate(() => {
    location.href = 'https://elsewhere.example/';
  });
  await refused;
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.title)).toContain('Tentakel');
});

test('redirects, embedded pages and new windows are refused', async () => {
  const { app, page } = desktop;
  const prevented = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    return (['will-navigate', 'will-redirect', 'will-attach-webview'] as const).filter((name) => {
      const seen = { prevented: false };
      contents?.emit(name, { preventDefault: () => (seen.prevented = true) });
      return seen.prevented;
    });
  });
  expect(prevented).toEqual(['will-navigate', 'will-redirect', 'will-attach-webview']);
  // Electron opens none at all; the stand-in can only close at once what Chromium opened.
  const opened = page.waitForEvent('popup', { timeout: 1_000 }).catch(() => null);
  await page.evaluate(() => void window.open('https://elsewhere.example/', '_blank'));
  const popup = await opened;
  await expect.poll(() => popup === null || popup.isClosed()).toBe(true);
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});

test('the policy keeps inline code, inline style and other origins out; each load has its own nonce', async () => {
  const { page } = desktop;
  const [first, second] = [await page.reload(), await page.reload()].map(
    (response) => response!.headers()['content-security-policy'] ?? '',
  );
  const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
  expect(first).toContain("default-src 'none'");
  expect(nonceOf(first)).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(nonceOf(second)).not.toBe(nonceOf(first));
  const effects = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineCodeRan = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.body.append(style);
    const reached = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    const outline = getComputedStyle(document.body).outlineWidth;
    script.remove();
    style.remove();
    return { code: 'inlineCodeRan' in globalThis, style: outline === '7px', reached };
  });
  expect(effects).toEqual({ code: false, style: false, reached: false });
  expect(await page.content()).not.toContain('__NONCE__');
});

test('files beside the page and unknown pictures are not served', async () => {
  const statuses = await desktop.page.evaluate(() =>
    Promise.all(
      ['../main/index.js', '%2e%2e/main/index.js', 'document/unknown.pdf', 'tentakel.db'].map(
        async (path) => (await fetch(path)).status,
      ),
    ),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('permissions are denied, but for copying text', async () => {
  const states = await desktop.page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'clipboard-read', 'clipboard-write'];
    const answers = asked.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state === 'granted'] as const;
    });
    return Object.fromEntries(await Promise.all(answers));
  });
  expect(states).toEqual({
    geolocation: false,
    notifications: false,
    camera: false,
    'clipboard-read': false,
    'clipboard-write': true,
  });
});

test('only addresses on the list are opened in the browser', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    shell.openExternal = async (url) => void opened.push(url);
    Object.assign(globalThis, { opened });
  });
  const open = (url: string) => refusalOf(page, 'app.openExternal', { url });
  expect(await open('https://elsewhere.example/')).toContain('RefusedCall: refused');
  expect(await open('http://my.billit.be/')).toContain('RefusedCall: refused');
  expect(await open('file:///etc/passwd')).toContain('RefusedCall: refused');
  expect(await open('https://my.billit.be/inbox')).toBe('answered');
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://my.billit.be/inbox',
  ]);
});

test('the sandbox is on for every page', async () => {
  test.skip(!isStandin, 'the real binary does not tell; see test/unit/main/window-options');
  const asked = await desktop.app.evaluate((electron) => {
    const { standin } = electron as unknown as { standin: { log: { kind: string }[] } };
    return standin.log.map(({ kind }) => kind);
  });
  expect(asked).toContain('enableSandbox');
});
