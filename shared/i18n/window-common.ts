import type { Text } from './text.ts';

/** Words that every screen of the window uses. */
export const commonTexts = {
  today: { nl: 'vandaag {{time}}', fr: 'aujourd’hui {{time}}', en: 'today {{time}}' },
  yesterday: { nl: 'gisteren {{time}}', fr: 'hier {{time}}', en: 'yesterday {{time}}' },
  tomorrow: { nl: 'morgen {{time}}', fr: 'demain {{time}}', en: 'tomorrow {{time}}' },
  /** A name, before what it is. */
  named: { nl: '{{name}}:', fr: '{{name}} :', en: '{{name}}:' },
  cancel: { nl: 'Annuleren', fr: 'Annuler', en: 'Cancel' },
  close: { nl: 'Sluiten', fr: 'Fermer', en: 'Close' },
  copy: { nl: 'Kopieer', fr: 'Copier', en: 'Copy' },
  copied: { nl: 'Gekopieerd', fr: 'Copié', en: 'Copied' },
  retry: { nl: 'Opnieuw proberen', fr: 'Réessayer', en: 'Try again' },
  loading: { nl: 'Laden', fr: 'Chargement', en: 'Loading' },
  search: { nl: 'Zoeken', fr: 'Rechercher', en: 'Search' },
  clearFilters: { nl: 'Wis filters', fr: 'Effacer les filtres', en: 'Clear filters' },
  save: { nl: 'Lijst opslaan', fr: 'Enregistrer la liste', en: 'Save list' },
  saveCsv: { nl: 'Als csv', fr: 'En csv', en: 'As CSV' },
  saveXlsx: { nl: 'Als Excel (xlsx)', fr: 'En Excel (xlsx)', en: 'As Excel (xlsx)' },
  columns: { nl: 'Kolommen', fr: 'Colonnes', en: 'Columns' },
  chooseAll: { nl: 'Alles kiezen', fr: 'Tout sélectionner', en: 'Select all' },
  chooseRow: { nl: 'Kies {{name}}', fr: 'Sélectionner {{name}}', en: 'Select {{name}}' },
  clearChoice: { nl: 'Keuze wissen', fr: 'Effacer la sélection', en: 'Clear selection' },
  filter: { nl: 'Filter', fr: 'Filtre', en: 'Filter' },
  inOctopus: { nl: 'In Octopus', fr: 'Dans Octopus', en: 'In Octopus' },
  faultTodo: { nl: 'Wat u kunt doen', fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  faultWho: { nl: 'Aan zet', fr: 'À qui d’agir', en: 'Who must act' },
  faultOriginal: {
    nl: 'Oorspronkelijke melding',
    fr: 'Message d’origine',
    en: 'Original message',
  },
  brokenTitle: {
    nl: 'Dit scherm kan niet worden getoond',
    fr: 'Cet écran ne peut pas être affiché',
    en: 'This screen cannot be shown',
  },
  brokenBody: {
    nl: 'Er ging iets mis in Tentakel zelf. Uw documenten zijn veilig bewaard. Probeer opnieuw; blijft het zo, geef dan de melding hieronder door aan de ondersteuning.',
    fr: 'Une erreur s’est produite dans Tentakel même. Vos documents sont en sécurité. Réessayez ; si cela persiste, transmettez le message ci-dessous au support.',
    en: 'Something went wrong in Tentakel itself. Your documents are kept safe. Try again; if it stays, pass the message below on to support.',
  },
  sortedBy: {
    nl: 'Gesorteerd op: {{column}}',
    fr: 'Trié par : {{column}}',
    en: 'Sorted by: {{column}}',
  },
  leaveTitle: {
    nl: 'Weggaan zonder op te slaan?',
    fr: 'Quitter sans enregistrer ?',
    en: 'Leave without saving?',
  },
  leaveBody: {
    nl: 'Wat u op dit scherm wijzigde, is nog niet opgeslagen en gaat verloren.',
    fr: 'Vos modifications sur cet écran ne sont pas encore enregistrées et seront perdues.',
    en: 'What you changed on this screen is not saved yet and will be lost.',
  },
  leave: { nl: 'Weggaan', fr: 'Quitter', en: 'Leave' },
  noValue: { nl: 'geen', fr: 'aucun', en: 'none' },
} satisfies Readonly<Record<string, Text>>;
