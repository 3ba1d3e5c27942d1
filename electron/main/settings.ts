import type { z } from 'zod';
import { settings as settingsSchema } from '../../shared/ipc/schemas.ts';
import { LANGUAGES, type Language } from '../../shared/model/language.ts';
import { readJson, writeJson } from './json-file.ts';

/** How this person likes the window. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of this person, kept in one file. */
export type SettingsFile = {
  readonly get: () => Settings;
  readonly set: (settings: Settings) => void;
};

/** Dutch, unless the system speaks another language of the program. */
export function languageOf(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language !== undefined) return language;
  }
  return 'nl';
}

/** Opens the settings; a file that is absent or makes no sense gives the defaults. */
export function openSettings(file: string, systemLanguages: readonly string[]): SettingsFile {
  const defaults: Settings = {
    language: languageOf(systemLanguages),
    appearance: 'system',
    density: 'comfortable',
    startAtLogin: false,
    pauseOnBattery: true,
    dossierFilters: [],
  };
  let current = readJson(file, settingsSchema, defaults);
  return {
    get: () => current,
    set: (settings) => {
      current = settings;
      writeJson(file, settings);
    },
  };
}
