import { app } from 'electron';

/** Systems that start a program at login for us; elsewhere the person sets it up in his desktop. */
const ABLE: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/** Has the system start the program with the computer, behind the tray; or no longer. */
export function setStartAtLogin(wanted: boolean): void {
  if (!ABLE.includes(process.platform)) return;
  app.setLoginItemSettings({ openAtLogin: wanted, args: ['--hidden'] });
}
