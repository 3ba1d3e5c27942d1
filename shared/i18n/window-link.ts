import type { Text } from './text.ts';

/** The wizard that links a dossier with Octopus. */
export const linkTexts = {
  title: {
    nl: 'Koppel {{name}} met Octopus',
    fr: 'Lier {{name}} à Octopus',
    en: 'Link {{name}} with Octopus',
  },
  later: { nl: 'Later verder', fr: 'Continuer plus tard', en: 'Go on later' },
  laterNote: {
    nl: 'Uw keuzes blijven staan zolang Tentakel open is.',
    fr: 'Vos choix restent tant que Tentakel est ouvert.',
    en: 'Your choices stay as long as Tentakel is open.',
  },
  steps: { nl: 'Stappen', fr: 'Étapes', en: 'Steps' },
  signIn: { nl: 'Aanmelden', fr: 'Connexion', en: 'Sign in' },
  dossier: { nl: 'Dossier kiezen', fr: 'Choisir le dossier', en: 'Choose the dossier' },
  books: {
    nl: 'Dagboeken, rekeningen, btw-codes',
    fr: 'Journaux, comptes, codes TVA',
    en: 'Journals, accounts, VAT codes',
  },
  check: { nl: 'Controle', fr: 'Contrôle', en: 'Check' },
  previous: { nl: 'Vorige', fr: 'Précédent', en: 'Previous' },
  next: { nl: 'Verder', fr: 'Suivant', en: 'Next' },
  toCheck: { nl: 'Naar controle', fr: 'Vers le contrôle', en: 'To the check' },
  save: { nl: 'Opslaan', fr: 'Enregistrer', en: 'Save' },
  still: {
    nl: 'Nog in te vullen: {{fields}}',
    fr: 'Encore à remplir : {{fields}}',
    en: 'Still to fill in: {{fields}}',
  },

  signInBody: {
    nl: 'Met welke login werkt dit dossier? Een login wordt getest als u op Verbinden klikt, nooit eerder.',
    fr: 'Avec quelle connexion ce dossier travaille-t-il ? Une connexion est testée quand vous cliquez sur Connecter, jamais avant.',
    en: 'Which login does this dossier work with? A login is tested when you click Connect, never before.',
  },
  octopusLogin: { nl: 'Login bij Octopus', fr: 'Connexion Octopus', en: 'Octopus login' },
  billitLogin: { nl: 'Login bij Billit', fr: 'Connexion Billit', en: 'Billit login' },

  dossierBody: {
    nl: 'Het dossier met hetzelfde ondernemingsnummer staat bovenaan.',
    fr: 'Le dossier avec le même numéro d’entreprise est en tête.',
    en: 'The dossier with the same enterprise number is on top.',
  },
  loadingDossiers: {
    nl: 'Dossiers opvragen bij Billit en Octopus',
    fr: 'Lecture des dossiers chez Billit et Octopus',
    en: 'Reading the dossiers at Billit and Octopus',
  },
  octopusDossier: { nl: 'Octopus-dossier', fr: 'Dossier Octopus', en: 'Octopus dossier' },
  billitDossier: { nl: 'Billit-dossier', fr: 'Dossier Billit', en: 'Billit dossier' },
  candidate: {
    nl: '{{name}} ({{number}})',
    fr: '{{name}} ({{number}})',
    en: '{{name}} ({{number}})',
  },
  noNumber: { nl: 'geen nummer', fr: 'sans numéro', en: 'no number' },
  choose: {
    nl: 'Kies of typ een naam of nummer',
    fr: 'Choisissez ou tapez un nom ou un numéro',
    en: 'Choose, or type a name or number',
  },
  nothingFound: { nl: 'Niets gevonden', fr: 'Rien trouvé', en: 'Nothing found' },
  sameNumber: {
    nl: 'Zelfde ondernemingsnummer',
    fr: 'Même numéro d’entreprise',
    en: 'Same enterprise number',
  },
  noSameOctopus: {
    nl: 'Geen Octopus-dossier heeft het nummer {{number}}.',
    fr: 'Aucun dossier Octopus n’a le numéro {{number}}.',
    en: 'No Octopus dossier has the number {{number}}.',
  },
  noSameBillit: {
    nl: 'Onbekend bij Billit: deze login ziet geen dossier met het nummer {{number}}.',
    fr: 'Inconnu chez Billit : cette connexion ne voit aucun dossier avec le numéro {{number}}.',
    en: 'Unknown at Billit: this login sees no dossier with the number {{number}}.',
  },
  mismatch: {
    nl: 'Ander ondernemingsnummer: {{other}} in plaats van {{own}}.',
    fr: 'Autre numéro d’entreprise : {{other}} au lieu de {{own}}.',
    en: 'Another enterprise number: {{other}} instead of {{own}}.',
  },
  confirmMismatch: {
    nl: '{{other}} en {{own}} zijn dezelfde onderneming',
    fr: '{{other}} et {{own}} sont la même entreprise',
    en: '{{other}} and {{own}} are the same enterprise',
  },
  taken: {
    nl: '{{other}} is al gekoppeld aan dit Octopus-dossier.',
    fr: '{{other}} est déjà lié à ce dossier Octopus.',
    en: '{{other}} is linked to this Octopus dossier already.',
  },
  confirmShared: {
    nl: 'Boek {{other}} en {{own}} in hetzelfde Octopus-dossier',
    fr: 'Comptabiliser {{other}} et {{own}} dans le même dossier Octopus',
    en: 'Book {{other}} and {{own}} in the same Octopus dossier',
  },
  pairFixed: {
    nl: 'Dit dossier is gekoppeld: de twee dossiers zelf liggen vast.',
    fr: 'Ce dossier est lié : les deux dossiers sont fixés.',
    en: 'This dossier is linked: the two dossiers themselves are fixed.',
  },

  loadingBooks: {
    nl: 'Dagboeken, rekeningen, btw-codes en relaties ophalen uit Octopus',
    fr: 'Lecture des journaux, comptes, codes TVA et relations dans Octopus',
    en: 'Reading journals, accounts, VAT codes and relations from Octopus',
  },
  filled: {
    nl: '{{done}} van {{total}} velden zijn ingevuld',
    fr: '{{done}} champs sur {{total}} sont remplis',
    en: '{{done}} of {{total}} fields are filled in',
  },
  filledNote: {
    nl: 'Kijk de gemarkeerde velden na. Alles kunt u later wijzigen.',
    fr: 'Vérifiez les champs marqués. Vous pouvez tout modifier plus tard.',
    en: 'Look at the marked fields. You can change everything later.',
  },
  sectionStart: { nl: 'Begin', fr: 'Début', en: 'Start' },
  exportFrom: { nl: 'Exporteren vanaf', fr: 'Exporter à partir du', en: 'Export from' },
  exportFromNote: {
    nl: 'Oudere documenten vertrekken nooit. Kies de dag waarop Tentakel het overneemt.',
    fr: 'Les documents plus anciens ne partent jamais. Choisissez le jour de la reprise par Tentakel.',
    en: 'Older documents never leave. Choose the day on which Tentakel takes over.',
  },
  vatStatus: {
    nl: 'Btw-statuut van het dossier',
    fr: 'Statut TVA du dossier',
    en: 'VAT status of the dossier',
  },
  vatStatusNote: {
    nl: 'Beslist of de btw op aankopen apart geboekt wordt of als kost.',
    fr: 'Décide si la TVA des achats est comptabilisée à part ou en charge.',
    en: 'Decides whether VAT on purchases is booked apart or as a cost.',
  },
  bookyear: { nl: 'Boekjaar', fr: 'Exercice comptable', en: 'Financial year' },
  bookyearNote: {
    nl: 'De lijsten hieronder zijn van dit boekjaar.',
    fr: 'Les listes ci-dessous sont de cet exercice.',
    en: 'The lists below are of this financial year.',
  },
  noBookyear: {
    nl: 'Dit Octopus-dossier heeft geen open boekjaar. Maak er een aan in Octopus (Beheer > Boekjaren).',
    fr: 'Ce dossier Octopus n’a pas d’exercice ouvert. Créez-en un dans Octopus (Gestion > Exercices).',
    en: 'This Octopus dossier has no open financial year. Create one in Octopus (Management > Fiscal years).',
  },
  sectionJournals: { nl: 'Dagboeken', fr: 'Journaux', en: 'Journals' },
  salesJournal: { nl: 'Verkoopfacturen', fr: 'Factures de vente', en: 'Sales invoices' },
  purchaseJournal: { nl: 'Aankoopfacturen', fr: 'Factures d’achat', en: 'Purchase invoices' },
  salesCreditJournal: {
    nl: 'Creditnota’s verkoop',
    fr: 'Notes de crédit, ventes',
    en: 'Sales credit notes',
  },
  purchaseCreditJournal: {
    nl: 'Creditnota’s aankoop',
    fr: 'Notes de crédit, achats',
    en: 'Purchase credit notes',
  },
  sameJournal: {
    nl: 'Zelfde als de facturen',
    fr: 'Le même que les factures',
    en: 'Same as the invoices',
  },
  onlyJournal: {
    nl: 'Enige dagboek van dit soort',
    fr: 'Seul journal de ce type',
    en: 'Only journal of this kind',
  },
  severalJournals: {
    nl: 'Er zijn meer dagboeken: kies er een',
    fr: 'Il y a plusieurs journaux : choisissez-en un',
    en: 'There are several journals: choose one',
  },
  noJournal: {
    nl: 'Geen dagboek waarin geboekt kan worden',
    fr: 'Aucun journal dans lequel comptabiliser',
    en: 'No journal that can be booked in',
  },
  sectionAccounts: {
    nl: 'Standaard grootboekrekeningen',
    fr: 'Comptes généraux par défaut',
    en: 'Default ledger accounts',
  },
  accountsNote: {
    nl: 'Gebruikt als er nergens een rekening gekozen is.',
    fr: 'Utilisés si aucun compte n’est choisi ailleurs.',
    en: 'Used when no account is chosen anywhere.',
  },
  salesAccount: { nl: 'Rekening verkopen', fr: 'Compte ventes', en: 'Sales account' },
  purchaseAccount: { nl: 'Rekening aankopen', fr: 'Compte achats', en: 'Purchase account' },
  roundingAccount: {
    nl: 'Afrondingsverschillen',
    fr: 'Différences d’arrondi',
    en: 'Rounding differences',
  },
  chooseAccount: { nl: 'Kies een rekening', fr: 'Choisissez un compte', en: 'Choose an account' },
  noRounding: {
    nl: 'Geen: zo’n document wacht op u',
    fr: 'Aucun : un tel document vous attend',
    en: 'None: such a document waits for you',
  },
  required: { nl: 'Verplicht', fr: 'Obligatoire', en: 'Required' },
  chosen: { nl: 'Gekozen', fr: 'Choisi', en: 'Chosen' },
  optional: { nl: 'Niet verplicht', fr: 'Facultatif', en: 'Optional' },
  perRate: {
    nl: 'Per btw-tarief of voor creditnota’s',
    fr: 'Par taux de TVA ou pour les notes de crédit',
    en: 'Per VAT rate or for credit notes',
  },
  asDefault: { nl: 'Zoals standaard', fr: 'Comme par défaut', en: 'As the default' },
  salesRate: { nl: 'Verkopen {{rate}} %', fr: 'Ventes {{rate}} %', en: 'Sales {{rate}} %' },
  purchaseRate: { nl: 'Aankopen {{rate}} %', fr: 'Achats {{rate}} %', en: 'Purchases {{rate}} %' },
  sectionVat: { nl: 'Btw-codes', fr: 'Codes TVA', en: 'VAT codes' },
  vatProposed: {
    nl: '{{number}} btw-codes voorgesteld uit Octopus, op soort, tarief en omschrijving.',
    fr: '{{number}} codes TVA proposés d’après Octopus, selon le type, le taux et la description.',
    en: '{{number}} VAT codes proposed from Octopus, by kind, rate and description.',
  },
  showAllVat: {
    nl: 'Toon alle btw-codes',
    fr: 'Afficher tous les codes TVA',
    en: 'Show all VAT codes',
  },
  ambiguous: {
    nl: 'Meer dan één code past: kies',
    fr: 'Plusieurs codes conviennent : choisissez',
    en: 'More than one code fits: choose',
  },
  chooseCode: { nl: 'Kies een code', fr: 'Choisissez un code', en: 'Choose a code' },
  noCode: {
    nl: 'Geen code: zo’n document wacht op u',
    fr: 'Aucun code : un tel document vous attend',
    en: 'No code: such a document waits for you',
  },
  typeFits: {
    nl: 'Type klopt in Octopus',
    fr: 'Le type concorde dans Octopus',
    en: 'Type is right in Octopus',
  },
  vatChecked: {
    nl: 'De btw-codes kloppen voor dit dossier',
    fr: 'Les codes TVA sont corrects pour ce dossier',
    en: 'The VAT codes are right for this dossier',
  },

  checkTitle: { nl: 'Dit gebeurt er nu', fr: 'Voici ce qui se passe', en: 'This happens now' },
  checkSync: {
    nl: 'Opslaan start de eerste synchronisatie: documenten vanaf {{date}} komen binnen uit Billit. Er wordt nog niets geboekt.',
    fr: 'Enregistrer lance la première synchronisation : les documents à partir du {{date}} arrivent de Billit. Rien n’est encore comptabilisé.',
    en: 'Saving starts the first synchronisation: documents from {{date}} come in from Billit. Nothing is booked yet.',
  },
  checkLeave: {
    nl: 'Een document vertrekt pas als u exporteert, of volgens Standaard dossierinstellingen.',
    fr: 'Un document ne part que si vous exportez, ou selon les Paramètres standard du dossier.',
    en: 'A document leaves only when you export, or by the Standard dossier settings.',
  },
  adopted: { nl: 'Overgenomen uit Octopus', fr: 'Repris d’Octopus', en: 'Taken over from Octopus' },
  adoptedAccounts: { nl: 'Grootboekrekeningen', fr: 'Comptes généraux', en: 'Ledger accounts' },
  adoptedCustomers: { nl: 'Klanten', fr: 'Clients', en: 'Customers' },
  adoptedSuppliers: { nl: 'Leveranciers', fr: 'Fournisseurs', en: 'Suppliers' },
  savedTitle: { nl: '{{name}} is gekoppeld', fr: '{{name}} est lié', en: '{{name}} is linked' },
  syncing: {
    nl: 'De eerste synchronisatie loopt. U kunt dit scherm verlaten.',
    fr: 'La première synchronisation est en cours. Vous pouvez quitter cet écran.',
    en: 'The first synchronisation is under way. You can leave this screen.',
  },
  synced_one: {
    nl: 'Eerste synchronisatie klaar: {{count}} document opgehaald bij Billit.',
    fr: 'Première synchronisation terminée : {{count}} document récupéré chez Billit.',
    en: 'First synchronisation ready: {{count}} document fetched from Billit.',
  },
  synced_other: {
    nl: 'Eerste synchronisatie klaar: {{count}} documenten opgehaald bij Billit.',
    fr: 'Première synchronisation terminée : {{count}} documents récupérés chez Billit.',
    en: 'First synchronisation ready: {{count}} documents fetched from Billit.',
  },
  communication: {
    nl: 'Toon communicatie',
    fr: 'Afficher la communication',
    en: 'Show communication',
  },
  toExport: { nl: 'Naar Exporteren', fr: 'Vers Exporter', en: 'To Export' },
  toIntegrations: { nl: 'Naar Integraties', fr: 'Vers les Intégrations', en: 'To Integrations' },
} satisfies Readonly<Record<string, Text>>;
