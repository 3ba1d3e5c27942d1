import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import type { Place } from '../../shared/ipc/events.ts';
import { tellWindows } from './ipc.ts';
import { rendererUrl } from './renderer-files.ts';
import { windowOptions } from './window-options.ts';

/** How the one window opens and what closing it does. */
export type WindowManners = {
  /** Started with the computer: the window waits behind the tray. */
  readonly hidden: boolean;
  /** Whether the program is ending: then closing is closing. */
  readonly isQuitting: () => boolean;
  /** The person closed the window; the program goes on in the tray. */
  readonly onHidden: () => void;
};

/** Opens the one window with what was built; closing it leaves the program in the tray. */
export async function openWindow({ hidden, isQuitting, onHidden }: WindowManners): Promise<void> {
  const window = new BrowserWindow(
    windowOptions(join(import.meta.dirname, '../preload/index.cjs')),
  );
  if (!hidden) window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (isQuitting()) return;
    event.preventDefault();
    window.hide();
    onHidden();
  });
  await window.loadURL(rendererUrl);
}

/** Brings the window to the front, when the program is started a second time or the person asks in the tray. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}

/** Brings the window to the front, at this place. */
export function showPlace(place: Place | null): void {
  showWindow();
  if (place !== null) tellWindows({ kind: 'go-to', place });
}

/** No other page, no other window, no embedded page: the program shows its own files only. */
export function refuseEverythingElse(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
