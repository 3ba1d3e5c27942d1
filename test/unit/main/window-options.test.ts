import { expect, it } from 'vitest';
import { windowOptions } from '../../../electron/main/window-options.ts';

it('a window has no Node, runs in the sandbox, and its preload has a world of its own', () => {
  expect(windowOptions('/program/preload.cjs').webPreferences).toEqual({
    preload: '/program/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    plugins: true,
    spellcheck: false,
  });
});
