import { app } from 'electron';
import { quitOrderly } from './quit.ts';
import { declareRendererScheme } from './protocol.ts';
import { startProgram } from './start.ts';
import { useGivenUserData } from './user-data.ts';
import { refuseEverythingElse, showWindow } from './windows.ts';

app.enableSandbox();
useGivenUserData();
declareRendererScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => refuseEverythingElse(contents));
  quitOrderly(app.whenReady().then(startProgram));
} else {
  app.quit();
}
