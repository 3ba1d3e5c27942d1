import type { Text } from '../i18n/text.ts';

/**
 * Places in Octopus, from the menu down, as Octopus calls them. A last step that is a button or a tick box stands in quotes where its
 * label in that language is known; without quotes it is our translation (design: glossary).
 */
export const MENUS = {
  releaseJournal: {
    nl: "Beheer > Dagboeken > 'Vrijgeven dagboek'",
    fr: 'Gestion > Journaux > Libérer le journal',
    en: 'Management > Journals > Release journal',
  },
  journals: {
    nl: 'Beheer > Dagboeken',
    fr: 'Gestion > Journaux',
    en: 'Management > Journals',
  },
  journalClosedUntil: {
    nl: 'Beheer > Dagboeken > Afgesloten tot periode',
    fr: 'Gestion > Journaux > Clôturé jusqu’à la période',
    en: "Management > Journals > 'Closed until period'",
  },
  journalSecuredTill: {
    nl: "Beheer > Dagboeken > 'Beveiligd tot periode'",
    fr: 'Gestion > Journaux > Sécurisé jusqu’à la période',
    en: "Management > Journals > 'Secured till period'",
  },
  bookyears: {
    nl: 'Beheer > Boekjaren',
    fr: 'Gestion > Exercices',
    en: 'Management > Fiscal years',
  },
  accounts: { nl: 'Beheer > Rekeningen', fr: 'Gestion > Comptes', en: 'Management > Accounts' },
  vatCodes: { nl: 'Beheer > BTW-codes', fr: 'Gestion > Codes TVA', en: 'Management > VAT codes' },
  currencies: { nl: 'Beheer > Valuta', fr: 'Gestion > Devises', en: 'Management > Currencies' },
  relations: { nl: 'Beheer > Relaties', fr: 'Gestion > Relations', en: 'Management > Relations' },
  costCentres: {
    nl: 'Beheer > Kostenplaatsen',
    fr: 'Gestion > Centres de coûts',
    en: 'Management > Cost centres',
  },
  dossiers: { nl: 'Beheer > Dossiers', fr: 'Gestion > Dossiers', en: 'Management > Dossiers' },
  users: {
    nl: 'Beheer > Gebruikers',
    fr: 'Gestion > Utilisateurs',
    en: 'Management > Users',
  },
  webserviceRight: {
    nl: "Beheer > Gebruikers > Rechten > 'Toegang tot de webservice'",
    fr: "Gestion > Utilisateurs > Droits > 'Accès au webservice'",
    en: 'Management > Users > Rights > Access to the webservice',
  },
  webserviceModule: {
    nl: "Bestellen > 'Webservice toegang'",
    fr: 'Commander > Accès webservice',
    en: 'Order > Webservice access',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** One of them. */
export type Menu = keyof typeof MENUS;
