import type { BrowserWindowConstructorOptions } from 'electron';

/** How the window is made: no Node, a world of its own for the preload, the sandbox. */
export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    title: 'Tentakel',
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      // Chromium's own PDF viewer, for the pictures of documents; there are no other plugins.
      plugins: true,
      spellcheck: false,
    },
  };
}
