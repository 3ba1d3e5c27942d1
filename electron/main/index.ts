import { app } from 'electron';
import { declareRendererScheme, serveRenderer } from './protocol.ts';
import { focusWindow, openWindow, refuseEverythingElse } from './windows.ts';

app.enableSandbox();
declareRendererScheme();
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('web-contents-created', (_event, contents) => refuseEverythingElse(contents));
  void app.whenReady().then(() => {
    serveRenderer();
    return openWindow();
  });
} else {
  app.quit();
}
