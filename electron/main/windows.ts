import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import type { WebContents } from 'electron';
import { rendererUrl } from './renderer-files.ts';

/** Opens the one window; it has no Node, runs in the sandbox and loads what was built. */
export async function openWindow(): Promise<void> {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  session.defaultSession.setPermissionCheckHandler(() => false);
  const window = new BrowserWindow({
    width: 960,
    height: 640,
    title: 'Tentakel',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
    },
  });
  await window.loadURL(rendererUrl);
}

/** Brings the window to the front when the program is started a second time. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** No other page, no other window, no embedded page: the program shows its own files only. */
export function refuseEverythingElse(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
