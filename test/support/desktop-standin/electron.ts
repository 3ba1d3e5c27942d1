import { app } from './app.ts';
import { BrowserWindow, webContents } from './browser-window.ts';
import {
  clipboard,
  dialog,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  shell,
  standin,
  Tray,
} from './furniture.ts';
import { ipcMain } from './ipc-main.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';

/** What `import ... from 'electron'` gives in the main process of the stand-in. */
export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  session,
  shell,
  standin,
  Tray,
  webContents,
};
