import type { Text } from './text.ts';

/** The menu of the tray, and what the shell says about it. */
export const trayTexts = {
  waiting: {
    nl: 'Wacht op u: {{count}}',
    fr: 'En attente de vous : {{count}}',
    en: 'Waiting for you: {{count}}',
  },
  sync: { nl: 'Nu synchroniseren', fr: 'Synchroniser maintenant', en: 'Synchronise now' },
  nextRun: {
    nl: 'Volgende run: {{next}}',
    fr: 'Prochaine exécution : {{next}}',
    en: 'Next run: {{next}}',
  },
  notPlanned: { nl: 'niet gepland', fr: 'non planifiée', en: 'not planned' },
  lately: { nl: 'Laatste 5 documenten', fr: '5 derniers documents', en: 'Last 5 documents' },
  nothingLately: {
    nl: 'Nog geen documenten',
    fr: 'Pas encore de documents',
    en: 'No documents yet',
  },
  pause: { nl: 'Pauzeren', fr: 'Mettre en pause', en: 'Pause' },
  resume: { nl: 'Hervatten', fr: 'Reprendre', en: 'Resume' },
  open: { nl: 'Open Tentakel', fr: 'Ouvrir Tentakel', en: 'Open Tentakel' },
  settings: { nl: 'Instellingen', fr: 'Paramètres', en: 'Settings' },
  quit: { nl: 'Afsluiten', fr: 'Quitter', en: 'Quit' },
  quitBusy: {
    nl: 'Afsluiten na dit document',
    fr: 'Quitter après ce document',
    en: 'Quit after this document',
  },
  quitTitle: {
    nl: 'Er loopt een run',
    fr: 'Une exécution est en cours',
    en: 'A run is under way',
  },
  quitBody: {
    nl: 'Tentakel maakt het document af dat nu vertrekt en sluit dan. Wat nog wacht, gaat verder zodra u Tentakel weer start.',
    fr: 'Tentakel termine le document en cours d’envoi, puis se ferme. Le reste continue dès que vous relancez Tentakel.',
    en: 'Tentakel finishes the document that is leaving now and then quits. What still waits goes on when you start Tentakel again.',
  },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  batteryTitle: {
    nl: 'Gepauzeerd: op batterij',
    fr: 'En pause : sur batterie',
    en: 'Paused: on battery',
  },
  batteryBody: {
    nl: 'Er vertrekt niets vanzelf tot de computer weer stroom krijgt. In de instellingen kiest u of dat zo moet.',
    fr: 'Rien ne part automatiquement tant que l’ordinateur n’est pas branché. Vous réglez cela dans les paramètres.',
    en: 'Nothing leaves by itself until the computer is plugged in. The settings say whether it should be so.',
  },
  staysTitle: {
    nl: 'Tentakel blijft werken',
    fr: 'Tentakel continue à travailler',
    en: 'Tentakel keeps working',
  },
  staysBody: {
    nl: 'U vindt het terug in het systeemvak. Afsluiten doet u in het menu daar.',
    fr: 'Vous le retrouvez dans la zone de notification. Pour quitter, utilisez le menu qui s’y trouve.',
    en: 'You find it in the notification area. To quit, use the menu there.',
  },
} satisfies Readonly<Record<string, Text>>;

/** The lengths of a pause. */
export const pauseTexts = {
  hour: { nl: '1 uur', fr: '1 heure', en: '1 hour' },
  tomorrow: {
    nl: 'Tot morgen 08:00',
    fr: 'Jusqu’à demain 08:00',
    en: 'Until tomorrow 08:00',
  },
  resumed: { nl: 'Tot ik hervat', fr: 'Jusqu’à ce que je reprenne', en: 'Until I resume' },
} satisfies Readonly<Record<string, Text>>;
