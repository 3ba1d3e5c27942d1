import type { Text } from './text.ts';

/** The list of dossiers and its bar of actions. */
export const dossiersTexts = {
  title: { nl: 'Dossiers', fr: 'Dossiers', en: 'Dossiers' },
  search: { nl: 'Naam of nummer', fr: 'Nom ou numéro', en: 'Name or number' },
  filter: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  all: { nl: 'Alle', fr: 'Tous', en: 'All' },
  toExport: { nl: 'Te exporteren', fr: 'À exporter', en: 'To export' },
  forYou: { nl: 'Wacht op u', fr: 'En attente de vous', en: 'Waiting for you' },
  fault: { nl: 'Fout', fr: 'Erreur', en: 'Error' },
  columnName: { nl: 'Dossier', fr: 'Dossier', en: 'Dossier' },
  columnNumber: { nl: 'Ondernemingsnr.', fr: 'N° d’entreprise', en: 'Enterprise no.' },
  columnBooked: { nl: 'Geboekt', fr: 'Comptabilisé', en: 'Booked' },
  columnLast: { nl: 'Laatste', fr: 'Dernière', en: 'Last' },
  columnNext: { nl: 'Volgende', fr: 'Prochaine', en: 'Next' },
  columnState: { nl: 'Koppeling', fr: 'Lien', en: 'Link' },
  refusedNote: { nl: '{{count}} geweigerd', fr: '{{count}} refusés', en: '{{count}} refused' },
  rejectedNote: {
    nl: '{{count}} tegengehouden',
    fr: '{{count}} retenus',
    en: '{{count}} held back',
  },
  bySelfNote: { nl: '{{count}} wachten', fr: '{{count}} attendent', en: '{{count}} waiting' },
  footDossiers_one: { nl: 'dossier', fr: 'dossier', en: 'dossier' },
  footDossiers_other: { nl: 'dossiers', fr: 'dossiers', en: 'dossiers' },
  footToExport: { nl: 'te exporteren', fr: 'à exporter', en: 'to export' },
  footBooked: { nl: 'geboekt', fr: 'comptabilisés', en: 'booked' },
  footForYou: { nl: 'wachten op u', fr: 'en attente de vous', en: 'waiting for you' },
  chosen_one: {
    nl: '{{count}} dossier gekozen',
    fr: '{{count}} dossier sélectionné',
    en: '{{count}} dossier selected',
  },
  chosen_other: {
    nl: '{{count}} dossiers gekozen',
    fr: '{{count}} dossiers sélectionnés',
    en: '{{count}} dossiers selected',
  },
  chosenNote_one: {
    nl: '{{count}} document te exporteren',
    fr: '{{count}} document à exporter',
    en: '{{count}} document to export',
  },
  chosenNote_other: {
    nl: '{{count}} documenten te exporteren',
    fr: '{{count}} documents à exporter',
    en: '{{count}} documents to export',
  },
  export: { nl: 'Exporteer', fr: 'Exporter', en: 'Export' },
  exportNotLinked: {
    nl: 'Geen van de gekozen dossiers is gekoppeld: er kan niets vertrekken.',
    fr: 'Aucun des dossiers sélectionnés n’est lié : rien ne peut partir.',
    en: 'None of the selected dossiers is linked: nothing can leave.',
  },
  sync: { nl: 'Nu synchroniseren', fr: 'Synchroniser maintenant', en: 'Synchronise now' },
  communication: {
    nl: 'Toon communicatie',
    fr: 'Afficher la communication',
    en: 'Show communication',
  },
  communicationOne: {
    nl: 'Kies één dossier om zijn communicatie te zien.',
    fr: 'Sélectionnez un seul dossier pour voir sa communication.',
    en: 'Select one dossier to see its communication.',
  },
  emptyTitle: { nl: 'Nog geen dossiers', fr: 'Pas encore de dossiers', en: 'No dossiers yet' },
  emptyBody: {
    nl: 'Begin op het dashboard: daar staat wat eerst komt, en kunt u in de oefenomgeving alles uitproberen.',
    fr: 'Commencez par le tableau de bord : il montre par où commencer, et l’environnement d’entraînement permet de tout essayer.',
    en: 'Begin on the dashboard: it says what comes first, and in the practice environment you can try everything.',
  },
  emptyAction: { nl: 'Naar het dashboard', fr: 'Vers le tableau de bord', en: 'To the dashboard' },
  filteredTitle: {
    nl: 'Geen dossiers met deze filters',
    fr: 'Aucun dossier avec ces filtres',
    en: 'No dossiers with these filters',
  },
  filteredBody_one: {
    nl: 'Er is {{count}} dossier; de zoekterm of het filter verbergt het.',
    fr: 'Il y a {{count}} dossier ; la recherche ou le filtre le masque.',
    en: 'There is {{count}} dossier; the search or the filter hides it.',
  },
  filteredBody_other: {
    nl: 'Er zijn {{count}} dossiers; de zoekterm of het filter verbergt ze.',
    fr: 'Il y a {{count}} dossiers ; la recherche ou le filtre les masque.',
    en: 'There are {{count}} dossiers; the search or the filter hides them.',
  },
  running_one: {
    nl: 'Bezig met {{count}} dossier',
    fr: '{{count}} dossier en cours',
    en: 'Working on {{count}} dossier',
  },
  running_other: {
    nl: 'Bezig met {{count}} dossiers',
    fr: '{{count}} dossiers en cours',
    en: 'Working on {{count}} dossiers',
  },
  runningNote: {
    nl: '{{done}} van {{total}} documenten verstuurd naar Octopus',
    fr: '{{done}} documents sur {{total}} envoyés à Octopus',
    en: '{{done}} of {{total}} documents sent to Octopus',
  },
  fetching: {
    nl: 'Documenten ophalen bij Billit',
    fr: 'Récupération des documents chez Billit',
    en: 'Fetching documents from Billit',
  },
  stop: {
    nl: 'Stop na dit document',
    fr: 'Arrêter après ce document',
    en: 'Stop after this document',
  },
  stopping: {
    nl: 'Stopt na dit document',
    fr: 'S’arrête après ce document',
    en: 'Stops after this document',
  },
  doneTitle_one: {
    nl: '{{count}} dossier geëxporteerd',
    fr: '{{count}} dossier exporté',
    en: '{{count}} dossier exported',
  },
  doneTitle_other: {
    nl: '{{count}} dossiers geëxporteerd',
    fr: '{{count}} dossiers exportés',
    en: '{{count}} dossiers exported',
  },
  doneNote: {
    nl: '{{stored}} opgehaald bij Billit, {{queued}} in de verzendlijst gezet.',
    fr: '{{stored}} récupérés chez Billit, {{queued}} mis dans la liste d’envoi.',
    en: '{{stored}} fetched from Billit, {{queued}} put in the outbox.',
  },
  syncedTitle_one: {
    nl: '{{count}} dossier gesynchroniseerd',
    fr: '{{count}} dossier synchronisé',
    en: '{{count}} dossier synchronised',
  },
  syncedTitle_other: {
    nl: '{{count}} dossiers gesynchroniseerd',
    fr: '{{count}} dossiers synchronisés',
    en: '{{count}} dossiers synchronised',
  },
  syncedNote: {
    nl: '{{stored}} opgehaald bij Billit. Er is niets nieuws verstuurd.',
    fr: '{{stored}} récupérés chez Billit. Rien de nouveau n’a été envoyé.',
    en: '{{stored}} fetched from Billit. Nothing new was sent.',
  },
  doneFaults_one: {
    nl: '{{count}} dossier raakte niet klaar: open het om te zien waarom.',
    fr: '{{count}} dossier n’a pas pu être terminé : ouvrez-le pour voir pourquoi.',
    en: '{{count}} dossier could not be finished: open it to see why.',
  },
  doneFaults_other: {
    nl: '{{count}} dossiers raakten niet klaar: open ze om te zien waarom.',
    fr: '{{count}} dossiers n’ont pas pu être terminés : ouvrez-les pour voir pourquoi.',
    en: '{{count}} dossiers could not be finished: open them to see why.',
  },
} satisfies Readonly<Record<string, Text>>;
