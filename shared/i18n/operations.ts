import type { Text } from './text.ts';

/** What each operation of a service does, in plain words; the names are the operationIds of the contracts. */
const operations: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['authenticateUser', { nl: 'Aangemeld', fr: 'Connexion', en: 'Signed in' }],
  [
    'oauthToken',
    {
      nl: 'Aangemeld via de browser',
      fr: 'Connexion par le navigateur',
      en: 'Signed in with the browser',
    },
  ],
  ['whoami', { nl: 'Aanmelding getest', fr: 'Connexion testée', en: 'Sign-in tested' }],
  ['getDossiers', { nl: 'Dossiers opgevraagd', fr: 'Dossiers demandés', en: 'Dossiers asked for' }],
  ['connectDossier', { nl: 'Dossier geopend', fr: 'Dossier ouvert', en: 'Dossier opened' }],
  ['getBookyears', { nl: 'Boekjaren gelezen', fr: 'Exercices lus', en: 'Financial years read' }],
  ['getJournals', { nl: 'Dagboeken gelezen', fr: 'Journaux lus', en: 'Journals read' }],
  [
    'getAccounts',
    { nl: 'Grootboekrekeningen gelezen', fr: 'Comptes généraux lus', en: 'Ledger accounts read' },
  ],
  [
    'getModifiedAccounts',
    {
      nl: 'Gewijzigde grootboekrekeningen gelezen',
      fr: 'Comptes généraux modifiés lus',
      en: 'Changed ledger accounts read',
    },
  ],
  [
    'getModifiedJournals',
    {
      nl: 'Gewijzigde dagboeken gelezen',
      fr: 'Journaux modifiés lus',
      en: 'Changed journals read',
    },
  ],
  ['getBookyear', { nl: 'Boekjaar gelezen', fr: 'Exercice lu', en: 'Financial year read' }],
  [
    'getCostCentres',
    { nl: 'Kostenplaatsen gelezen', fr: 'Centres de coûts lus', en: 'Cost centres read' },
  ],
  [
    'getRelations:search',
    { nl: 'Relatie opgezocht', fr: 'Relation recherchée', en: 'Relation looked up' },
  ],
  [
    'sentBeforeRelease',
    {
      nl: 'Met de hand verzonden vóór de vrijgave',
      fr: 'Envoyé à la main avant la libération',
      en: 'Sent by hand before the release',
    },
  ],
  [
    'sentBeforeApproval',
    {
      nl: 'Met de hand verzonden vóór de kostengoedkeuring',
      fr: 'Envoyé à la main avant l’approbation des dépenses',
      en: 'Sent by hand before the cost approval',
    },
  ],
  [
    'sendMail',
    {
      nl: 'Document gemaild naar de mailbox',
      fr: 'Document envoyé à la boîte',
      en: 'Document mailed to the mailbox',
    },
  ],
  ['getVatCodes', { nl: 'Btw-codes gelezen', fr: 'Codes TVA lus', en: 'VAT codes read' }],
  [
    'getRelations',
    { nl: 'Relaties opgezocht', fr: 'Relations recherchées', en: 'Relations looked up' },
  ],
  [
    'getModifiedRelations',
    {
      nl: 'Gewijzigde relaties gelezen',
      fr: 'Relations modifiées lues',
      en: 'Changed relations read',
    },
  ],
  [
    'insertUpdateRelation',
    { nl: 'Relatie verstuurd', fr: 'Relation envoyée', en: 'Relation sent' },
  ],
  ['insertBuySellBooking', { nl: 'Boeking verstuurd', fr: 'Écriture envoyée', en: 'Booking sent' }],
  ['getBuySellBooking', { nl: 'Boeking gelezen', fr: 'Écriture lue', en: 'Booking read' }],
  [
    'getModifiedBuySellBookings',
    { nl: 'Boekingen gelezen', fr: 'Écritures lues', en: 'Bookings read' },
  ],
  [
    'addAttachementToBooking',
    { nl: 'Bijlage verstuurd', fr: 'Annexe envoyée', en: 'Attachment sent' },
  ],
  [
    'submitToProcess',
    {
      nl: 'Bestand naar Snelle invoer gestuurd',
      fr: 'Fichier envoyé à la Saisie rapide',
      en: 'File sent to Fast Input',
    },
  ],
  ['importCoda', { nl: 'CODA-bestand verstuurd', fr: 'Fichier CODA envoyé', en: 'CODA file sent' }],
  [
    'getAccountInformation',
    {
      nl: 'Billit-dossiers opgevraagd',
      fr: 'Dossiers Billit demandés',
      en: 'Billit dossiers asked for',
    },
  ],
  [
    'listOrders',
    {
      nl: 'Lijst van documenten gelezen',
      fr: 'Liste des documents lue',
      en: 'List of documents read',
    },
  ],
  ['getOrder', { nl: 'Document gelezen', fr: 'Document lu', en: 'Document read' }],
  ['getFile', { nl: 'Bestand opgehaald', fr: 'Fichier récupéré', en: 'File fetched' }],
]);

/** An operation in plain words; null when it has none: then its own name is shown. */
export function operationText(operation: string): Text | null {
  return operations.get(operation) ?? null;
}

/** The operations that have words. */
export const KNOWN_OPERATIONS: readonly string[] = [...operations.keys()];
