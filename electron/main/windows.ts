import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import { rendererUrl } from './renderer-files.ts';
import { windowOptions } from './window-options.ts';

/** Opens the one window with what was built. */
export async function openWindow(): Promise<void> {
  const window = new BrowserWindow(
    windowOptions(join(import.meta.dirname, '../preload/index.cjs')),
  );
  window.once('ready-to-show', () => window.show());
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
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
