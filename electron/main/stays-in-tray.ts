import { Notification } from 'electron';
import { z } from 'zod';
import { trayTexts } from '../../shared/i18n/tray.ts';
import type { Language } from '../../shared/model/language.ts';
import { readJson, writeJson } from './json-file.ts';

const told = z.strictObject({ staysInTray: z.boolean() });

/** Says once, ever, that the program goes on in the tray when its window is closed. */
export function tellOfTrayOnce(file: string, language: Language): void {
  if (readJson(file, told, { staysInTray: false }).staysInTray) return;
  writeJson(file, { staysInTray: true });
  new Notification({
    title: trayTexts.staysTitle[language],
    body: trayTexts.staysBody[language],
  }).show();
}
