import type { Text } from './text.ts';

/** What the shell says outside the window: titles of dialogs, and why the program cannot start. */
export const shellTexts = {
  backupKind: {
    nl: 'Reservekopie van Tentakel',
    fr: 'Copie de sauvegarde de Tentakel',
    en: 'Tentakel backup',
  },
  backupTarget: {
    nl: 'Waar komt de reservekopie?',
    fr: 'Où placer la copie de sauvegarde ?',
    en: 'Where does the backup go?',
  },
  backupSource: {
    nl: 'Welke reservekopie wilt u terugzetten?',
    fr: 'Quelle copie de sauvegarde voulez-vous restaurer ?',
    en: 'Which backup do you want to restore?',
  },
  cannotStart: {
    nl: 'Tentakel kan uw gegevens niet openen',
    fr: 'Tentakel ne peut pas ouvrir vos données',
    en: 'Tentakel cannot open your data',
  },
  restore: {
    nl: 'Reservekopie terugzetten…',
    fr: 'Restaurer une copie…',
    en: 'Restore a backup…',
  },
  quit: { nl: 'Afsluiten', fr: 'Quitter', en: 'Quit' },
} satisfies Readonly<Record<string, Text>>;
