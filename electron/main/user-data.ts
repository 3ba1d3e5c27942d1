import { resolve } from 'node:path';
import { app } from 'electron';

/** Everything that this program keeps on this computer, below the folder of this person. */
export type Folders = {
  /** The firm's own dossiers. */
  readonly own: string;
  /** The practice environment; made anew each time. */
  readonly rehearsal: string;
  /** Folders of dossiers into which people put files, of each profile. */
  readonly inbox: Readonly<Record<'own' | 'rehearsal', string>>;
  readonly settings: string;
  /** What this person was told once. */
  readonly told: string;
  readonly logs: string;
};

/** `--user-data-dir=FOLDER`: another place for the data, e.g. for a second firm; before anything is opened. */
export function useGivenUserData(): void {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  if (given !== '') app.setPath('userData', resolve(given));
}

/** Where things are kept. */
export function folders(): Folders {
  const userData = app.getPath('userData');
  return {
    own: resolve(userData, 'profile'),
    rehearsal: resolve(userData, 'rehearsal'),
    inbox: { own: resolve(userData, 'inbox'), rehearsal: resolve(userData, 'rehearsal-inbox') },
    settings: resolve(userData, 'settings.json'),
    told: resolve(userData, 'told.json'),
    logs: resolve(userData, 'logs'),
  };
}
