import type { Text } from './text.ts';

/** The dashboard, and the start screen of an empty profile. */
export const dashboardTexts = {
  title: { nl: 'Dashboard', fr: 'Tableau de bord', en: 'Dashboard' },
  counts: { nl: 'Stand van zaken', fr: 'État des lieux', en: 'Where things stand' },
  forYou: { nl: 'Wacht op u', fr: 'En attente de vous', en: 'Waiting for you' },
  toExport: { nl: 'Te exporteren', fr: 'À exporter', en: 'To export' },
  faults: { nl: 'Documenten met fout', fr: 'Documents en erreur', en: 'Documents with an error' },
  bySelf: { nl: 'Wacht op oorzaak', fr: 'En attente d’une cause', en: 'Waiting on a cause' },
  booked: { nl: 'Geboekt', fr: 'Comptabilisés', en: 'Booked' },
  inDossiers_one: {
    nl: 'in {{count}} dossier',
    fr: 'dans {{count}} dossier',
    en: 'in {{count}} dossier',
  },
  inDossiers_other: {
    nl: 'in {{count}} dossiers',
    fr: 'dans {{count}} dossiers',
    en: 'in {{count}} dossiers',
  },
  bySelfNote: { nl: 'gaat vanzelf verder', fr: 'continue de soi-même', en: 'goes on by itself' },
  verifiedNote: {
    nl: '{{count}} geverifieerd',
    fr: '{{count}} vérifiés',
    en: '{{count}} verified',
  },
  differentNote: {
    nl: '{{count}} met afwijking',
    fr: '{{count}} avec un écart',
    en: '{{count}} differing',
  },
  attention: {
    nl: 'Vraagt uw aandacht',
    fr: 'Demande votre attention',
    en: 'Needs your attention',
  },
  allWaiting: {
    nl: 'Alles in Wacht op u',
    fr: 'Tout dans En attente de vous',
    en: 'All in Waiting for you',
  },
  decisions_one: {
    nl: '{{count}} document wacht op uw beslissing',
    fr: '{{count}} document attend votre décision',
    en: '{{count}} document waits for your decision',
  },
  decisions_other: {
    nl: '{{count}} documenten wachten op uw beslissing',
    fr: '{{count}} documents attendent votre décision',
    en: '{{count}} documents wait for your decision',
  },
  refused_one: {
    nl: '{{count}} document geweigerd door Octopus',
    fr: '{{count}} document refusé par Octopus',
    en: '{{count}} document refused by Octopus',
  },
  refused_other: {
    nl: '{{count}} documenten geweigerd door Octopus',
    fr: '{{count}} documents refusés par Octopus',
    en: '{{count}} documents refused by Octopus',
  },
  rejected_one: {
    nl: '{{count}} document tegengehouden door Tentakel',
    fr: '{{count}} document retenu par Tentakel',
    en: '{{count}} document held back by Tentakel',
  },
  rejected_other: {
    nl: '{{count}} documenten tegengehouden door Tentakel',
    fr: '{{count}} documents retenus par Tentakel',
    en: '{{count}} documents held back by Tentakel',
  },
  look: { nl: 'Bekijken', fr: 'Examiner', en: 'Look' },
  calm: {
    nl: 'Niets wacht op u. Wat Tentakel zelf kan afwerken, gaat vanzelf verder.',
    fr: 'Rien ne vous attend. Ce que Tentakel peut terminer lui-même continue tout seul.',
    en: 'Nothing waits for you. What Tentakel can finish itself goes on by itself.',
  },
  toExportTitle: {
    nl: 'Klaar om te exporteren',
    fr: 'Prêts à exporter',
    en: 'Ready to export',
  },
  allDossiers: { nl: 'Alle dossiers', fr: 'Tous les dossiers', en: 'All dossiers' },
  nothingToExport: {
    nl: 'Nu niets. Synchroniseer om nieuwe documenten op te halen bij Billit.',
    fr: 'Rien pour l’instant. Synchronisez pour récupérer de nouveaux documents chez Billit.',
    en: 'Nothing now. Synchronise to fetch new documents from Billit.',
  },
  documents_one: { nl: '{{count}} document', fr: '{{count}} document', en: '{{count}} document' },
  documents_other: {
    nl: '{{count}} documenten',
    fr: '{{count}} documents',
    en: '{{count}} documents',
  },
  export: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  unlinked: { nl: 'Nog niet gekoppeld', fr: 'Pas encore liés', en: 'Not linked yet' },
  unlinkedBody_one: {
    nl: '{{count}} dossier is niet gekoppeld aan Octopus: daarvan vertrekt niets.',
    fr: '{{count}} dossier n’est pas lié à Octopus : rien n’en part.',
    en: '{{count}} dossier is not linked to Octopus: nothing leaves from it.',
  },
  unlinkedBody_other: {
    nl: '{{count}} dossiers zijn niet gekoppeld aan Octopus: daarvan vertrekt niets.',
    fr: '{{count}} dossiers ne sont pas liés à Octopus : rien n’en part.',
    en: '{{count}} dossiers are not linked to Octopus: nothing leaves from them.',
  },
  welcome: { nl: 'Welkom bij Tentakel', fr: 'Bienvenue dans Tentakel', en: 'Welcome to Tentakel' },
  welcomeNote: {
    nl: 'Tentakel zet elk document van Billit één keer en juist in Octopus.',
    fr: 'Tentakel met chaque document de Billit une seule fois, et correctement, dans Octopus.',
    en: 'Tentakel puts every Billit document in Octopus once, and right.',
  },
  practise: {
    nl: 'Oefen eerst, zonder klant',
    fr: 'Exercez-vous d’abord, sans client',
    en: 'Practise first, without a client',
  },
  practiseBody: {
    nl: 'De oefenomgeving heeft verzonnen dossiers met facturen van alle soorten. U exporteert, ziet de boekingen en leest de communicatie, zoals later met uw eigen dossiers. Zij heeft een eigen profiel; u kunt ze op elk moment opnieuw beginnen of verlaten.',
    fr: 'L’environnement d’entraînement contient des dossiers inventés avec toutes sortes de factures. Vous exportez, voyez les écritures et lisez la communication, comme plus tard avec vos propres dossiers. Il a son propre profil ; vous pouvez à tout moment le recommencer ou le quitter.',
    en: 'The practice environment has made-up dossiers with invoices of every kind. You export, see the bookings and read the communication, as later with your own dossiers. It has a profile of its own; start it over or leave it whenever you like.',
  },
  start: {
    nl: 'Oefenomgeving starten',
    fr: 'Démarrer l’environnement d’entraînement',
    en: 'Start the practice environment',
  },
  starting: {
    nl: 'De oefenomgeving wordt klaargezet. Dat duurt een paar tellen.',
    fr: 'L’environnement d’entraînement se prépare. Cela prend quelques secondes.',
    en: 'The practice environment is being prepared. That takes a few seconds.',
  },
  next: {
    nl: 'Daarna, met uw eigen dossiers',
    fr: 'Ensuite, avec vos propres dossiers',
    en: 'After that, with your own dossiers',
  },
  nextConnect: { nl: 'Verbinden', fr: 'Se connecter', en: 'Connect' },
  nextConnectBody: {
    nl: 'Billit en Octopus, één keer voor het hele kantoor. De sleutels blijven in de sleutelhanger van deze computer.',
    fr: 'Billit et Octopus, une fois pour tout le bureau. Les clés restent dans le trousseau de cet ordinateur.',
    en: 'Billit and Octopus, once for the whole firm. The keys stay in the keychain of this computer.',
  },
  nextAdd: {
    nl: 'Dossiers toevoegen en koppelen',
    fr: 'Ajouter et lier les dossiers',
    en: 'Add and link dossiers',
  },
  nextAddBody: {
    nl: 'U kiest zelf welke. Tentakel stelt dagboeken, rekeningen en btw-codes voor; u bevestigt.',
    fr: 'Vous choisissez lesquels. Tentakel propose les journaux, comptes et codes TVA ; vous confirmez.',
    en: 'You choose which. Tentakel proposes journals, accounts and VAT codes; you confirm.',
  },
  nextExport: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  nextExportBody: {
    nl: 'Eerst ziet u per document welke boeking het wordt. Pas als u exporteert, vertrekt er iets.',
    fr: 'Vous voyez d’abord quelle écriture chaque document devient. Rien ne part avant que vous n’exportiez.',
    en: 'First you see which booking each document becomes. Nothing leaves until you export.',
  },
  nextConnectVerb: { nl: 'Naar Verbindingen', fr: 'Vers les connexions', en: 'To Connections' },
  nextAddVerb: { nl: 'Dossiers toevoegen', fr: 'Ajouter des dossiers', en: 'Add dossiers' },
  stepDone: { nl: 'Klaar', fr: 'Fait', en: 'Ready' },
  safe: { nl: 'Er vertrekt nog niets', fr: 'Rien ne part encore', en: 'Nothing leaves yet' },
  safeBody: {
    nl: 'Tentakel schrijft alleen in Octopus wat u zelf exporteert.',
    fr: 'Tentakel n’écrit dans Octopus que ce que vous exportez vous-même.',
    en: 'Tentakel only writes to Octopus what you export yourself.',
  },
} satisfies Readonly<Record<string, Text>>;
