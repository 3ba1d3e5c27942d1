import { app } from 'electron';
import { quitOrderly } from './quit.ts';
import { declareRendererScheme } from './protocol.ts';
import { startProgram } from './start.ts';
import { useGivenUserData } from './user-data.ts';
import { refuseEverythingElse, showWindow } from './windows.ts';

/** As in electron-builder.yml: Windows shows no notification of a program that does not say who it is. */
const APP_ID = 'be.tentakel.app';

app.enableSandbox();
app.setAppUserModelId(APP_ID);
useGivenUserData();
declareRendererScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  // macOS: a click on the dock.
  app.on('activate', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => refuseEverythingElse(contents));
  quitOrderly(app.whenReady().then(startProgram));
} else {
  app.quit();
}
