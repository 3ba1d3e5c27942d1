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
} satisfies Readonly<Record<string, Text>>;
