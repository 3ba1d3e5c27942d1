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
  [
    'listDocuments',
    {
      nl: 'Andere documenten opgevraagd',
      fr: 'Autres documents demandés',
      en: 'Other documents asked for',
    },
  ],
  [
    'getDocument',
    { nl: 'Ander document gelezen', fr: 'Autre document lu', en: 'Other document read' },
  ],
  [
    'patchOrder',
    {
      nl: 'Document bij Billit bijgewerkt',
      fr: 'Document mis à jour chez Billit',
      en: 'Document updated at Billit',
    },
  ],
  [
    'listParties',
    {
      nl: 'Relaties bij Billit gelezen',
      fr: 'Relations chez Billit lues',
      en: 'Relations at Billit read',
    },
  ],
  [
    'getParty',
    {
      nl: 'Relatie bij Billit gelezen',
      fr: 'Relation chez Billit lue',
      en: 'Relation at Billit read',
    },
  ],
  [
    'saveParty',
    {
      nl: 'Relatie bij Billit aangemaakt',
      fr: 'Relation créée chez Billit',
      en: 'Relation made at Billit',
    },
  ],
  [
    'patchParty',
    {
      nl: 'Relatie bij Billit bijgewerkt',
      fr: 'Relation mise à jour chez Billit',
      en: 'Relation updated at Billit',
    },
  ],
  [
    'searchCompany',
    {
      nl: 'Onderneming opgezocht bij Billit',
      fr: 'Entreprise recherchée chez Billit',
      en: 'Company looked up at Billit',
    },
  ],
  [
    'registerCompany',
    {
      nl: 'Ondernemer aangemaakt bij Billit',
      fr: 'Entrepreneur créé chez Billit',
      en: 'Entrepreneur made at Billit',
    },
  ],
  [
    'listFeeds',
    {
      nl: 'Exports van Billit opgevraagd',
      fr: 'Exportations de Billit demandées',
      en: 'Exports of Billit asked for',
    },
  ],
  [
    'registerFeed',
    {
      nl: 'Export van Billit aangevraagd',
      fr: 'Exportation de Billit demandée',
      en: 'Export of Billit requested',
    },
  ],
  [
    'listFeedItems',
    {
      nl: 'Nieuwe exports van Billit opgevraagd',
      fr: 'Nouvelles exportations de Billit demandées',
      en: 'New exports of Billit asked for',
    },
  ],
  [
    'downloadFeedFile',
    {
      nl: 'Export van Billit opgehaald',
      fr: 'Exportation de Billit récupérée',
      en: 'Export of Billit fetched',
    },
  ],
  [
    'confirmFeedItem',
    {
      nl: 'Export van Billit bevestigd',
      fr: 'Exportation de Billit confirmée',
      en: 'Export of Billit confirmed',
    },
  ],
  [
    'generateSampleError',
    {
      nl: 'Uitleg van een foutcode gevraagd',
      fr: 'Explication d’un code d’erreur demandée',
      en: 'Meaning of an error code asked for',
    },
  ],
  ['getFile', { nl: 'Bestand opgehaald', fr: 'Fichier récupéré', en: 'File fetched' }],
]);

/** An operation in plain words; null when it has none: then its own name is shown. */
export function operationText(operation: string): Text | null {
  return operations.get(operation) ?? null;
}

/** The operations that have words. */
export const KNOWN_OPERATIONS: readonly string[] = [...operations.keys()];
