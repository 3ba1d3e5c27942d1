import { create } from 'zustand';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/language.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { call } from '../../bridge/calls.ts';
import { setDensity } from '../../ui/density.ts';

/** How this person likes the window. */
export type Preferences = CallOutput<'settings.get'>;

type PreferencesStore = {
  readonly preferences: Preferences;
  /** Why they were not read or kept. */
  readonly fault: Fault | null;
};

/** The preferences in force; changed at once, kept by the shell. */
export const usePreferences = create<PreferencesStore>()(() => ({
  preferences: {
    language: systemLanguage(),
    appearance: 'system',
    density: 'comfortable',
    startAtLogin: false,
    pauseOnBattery: true,
    dossierFilters: [],
  },
  fault: null,
}));

/** Reads the preferences; what cannot be read stays as it was. */
export async function loadPreferences(): Promise<void> {
  const kept = await call('settings.get', {});
  if (kept.ok) show(kept.value);
  else usePreferences.setState({ fault: kept.fault });
}

/** Changes some of them, shows it at once and keeps it; goes back when it cannot be kept. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const before = usePreferences.getState().preferences;
  const after = { ...before, ...change };
  show(after);
  const kept = await call('settings.set', after);
  if (kept.ok) return;
  show(before);
  usePreferences.setState({ fault: kept.fault });
}

function show(preferences: Preferences): void {
  setDensity(preferences.density);
  usePreferences.setState({ preferences, fault: null });
}

/** Before the setting is known: the first language of the system that the program has, else Dutch. */
function systemLanguage(): Language {
  const wanted = globalThis.navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGUAGES.find((language) => wanted.includes(language)) ?? 'nl';
}
