import type { Text } from './text.ts';

/** 'Integraties' of a dossier: when it exports, and the tile of Octopus. */
export const integrationsTexts = {
  communication: {
    nl: 'Toon communicatie',
    fr: 'Afficher la communication',
    en: 'Show communication',
  },
  defaults: {
    nl: 'Standaard dossierinstellingen',
    fr: 'Paramètres standard du dossier',
    en: 'Standard dossier settings',
  },
  frequency: { nl: 'Frequentie van export', fr: 'Fréquence d’exportation', en: 'Export frequency' },
  never: { nl: 'Nooit', fr: 'Jamais', en: 'Never' },
  'last-month': {
    nl: 'Laatste maand (aanbevolen)',
    fr: 'Dernier mois (recommandé)',
    en: 'Last month (recommended)',
  },
  'after-10-minutes': { nl: 'Na 10 minuten', fr: 'Après 10 minutes', en: 'After 10 minutes' },
  'after-1-day': { nl: 'Na 1 dag', fr: 'Après 1 jour', en: 'After 1 day' },
  'after-1-week': { nl: 'Na 1 week', fr: 'Après 1 semaine', en: 'After 1 week' },
  neverMeans: {
    nl: 'Er vertrekt niets vanzelf: u exporteert elk document zelf.',
    fr: 'Rien ne part automatiquement : vous exportez chaque document.',
    en: 'Nothing leaves by itself: you export each document.',
  },
  lastMonthMeans: {
    nl: 'Bij het begin van een maand vertrekt alles tot en met de vorige maand.',
    fr: 'Au début du mois part tout ce qui date du mois précédent ou d’avant.',
    en: 'At the start of a month everything up to the month before leaves.',
  },
  minutesMeans: {
    nl: 'Een document vertrekt tien minuten nadat het in Billit gemaakt is.',
    fr: 'Un document part dix minutes après sa création dans Billit.',
    en: 'A document leaves ten minutes after it was made in Billit.',
  },
  dayMeans: {
    nl: 'Een document vertrekt een dag nadat het in Billit gemaakt is.',
    fr: 'Un document part un jour après sa création dans Billit.',
    en: 'A document leaves a day after it was made in Billit.',
  },
  weekMeans: {
    nl: 'Een document vertrekt een week nadat het in Billit gemaakt is.',
    fr: 'Un document part une semaine après sa création dans Billit.',
    en: 'A document leaves a week after it was made in Billit.',
  },
  releasedOnly: {
    nl: 'Alleen verzenden na goedkeuring door de ondernemer',
    fr: 'N’envoyer qu’après l’accord de l’entrepreneur',
    en: 'Send only after the entrepreneur agrees',
  },
  releasedOnlyNote: {
    nl: 'De ondernemer geeft vrij met Versturen in Billit. Wat daarna komt, vertrekt niet vanzelf.',
    fr: 'L’entrepreneur libère avec Envoyer dans Billit. Ce qui vient ensuite ne part pas automatiquement.',
    en: 'The entrepreneur releases with Send in Billit. What comes after that does not leave by itself.',
  },
  approvedOnly: {
    nl: 'Alleen goedgekeurde aankopen',
    fr: 'Uniquement les achats approuvés',
    en: 'Approved purchases only',
  },
  approvedOnlyNote: {
    nl: 'Een aankoop die bij de ondernemer nog op kostengoedkeuring wacht of geweigerd is, blijft staan.',
    fr: 'Un achat qui attend encore l’approbation des dépenses chez l’entrepreneur, ou refusé, reste en place.',
    en: 'A purchase that still waits for cost approval at the entrepreneur, or was refused, stays.',
  },
  checkedOnly: {
    nl: 'Eerst controleren door het kantoor',
    fr: 'D’abord contrôler par le bureau',
    en: 'To be checked by the office first',
  },
  checkedOnlyNote: {
    nl: 'Wat de ondernemer verwerkte, staat op ‘te controleren’ en kan niet vertrekken, ook niet met de hand, voor iemand van het kantoor het controleerde.',
    fr: 'Ce que l’entrepreneur a traité est « à contrôler » et ne peut pas partir, même à la main, avant qu’une personne du bureau l’ait contrôlé.',
    en: 'What the entrepreneur processed is ‘to check’ and cannot leave, not by hand either, before somebody of the office checked it.',
  },
  anyTime: {
    nl: 'U kunt altijd zelf exporteren, ook buiten deze planning.',
    fr: 'Vous pouvez toujours exporter vous-même, aussi en dehors de ce planning.',
    en: 'You can always export yourself, outside this schedule too.',
  },
  unsaved: { nl: 'Niet bewaard', fr: 'Non enregistré', en: 'Not saved' },
  saved: { nl: 'Bewaard', fr: 'Enregistré', en: 'Saved' },
  undo: { nl: 'Herstel', fr: 'Rétablir', en: 'Undo' },
  save: { nl: 'Opslaan', fr: 'Enregistrer', en: 'Save' },
  bookkeeping: { nl: 'Boekhouding', fr: 'Comptabilité', en: 'Bookkeeping' },
  availableBody: {
    nl: 'Dit dossier is nog niet gekoppeld: er vertrekt niets naar Octopus.',
    fr: 'Ce dossier n’est pas encore lié : rien ne part vers Octopus.',
    en: 'This dossier is not linked yet: nothing leaves for Octopus.',
  },
  connect: { nl: 'Verbinden', fr: 'Connecter', en: 'Connect' },
  change: { nl: 'Wijzig', fr: 'Modifier', en: 'Change' },
  octopusDossier: { nl: 'Octopus-dossier', fr: 'Dossier Octopus', en: 'Octopus dossier' },
  billitDossier: { nl: 'Billit-dossier', fr: 'Dossier Billit', en: 'Billit dossier' },
  partyId: { nl: 'PartyID {{id}}', fr: 'PartyID {{id}}', en: 'PartyID {{id}}' },
  signedInAs: { nl: 'Aangemeld als', fr: 'Connecté comme', en: 'Signed in as' },
  exportFrom: { nl: 'Exporteren vanaf', fr: 'Exporter à partir du', en: 'Export from' },
  sales: { nl: 'Verkopen', fr: 'Ventes', en: 'Sales' },
  purchases: { nl: 'Aankopen', fr: 'Achats', en: 'Purchases' },
  journal: {
    nl: 'Dagboek {{key}}, als boeking',
    fr: 'Journal {{key}}, en écriture',
    en: 'Journal {{key}}, as a booking',
  },
  viewer: {
    nl: 'Naar de Document Import Viewer',
    fr: 'Vers la Visionneuse d’Importation',
    en: 'To the Document Import Viewer',
  },
  mailbox: { nl: 'Mailbox', fr: 'Boîte', en: 'Mailbox' },
  noMailbox: {
    nl: 'Nog niet ingevuld: documenten wachten',
    fr: 'Pas encore indiquée : les documents attendent',
    en: 'Not filled in yet: documents wait',
  },
  salesAccount: { nl: 'Rekening verkopen', fr: 'Compte ventes', en: 'Sales account' },
  purchaseAccount: { nl: 'Rekening aankopen', fr: 'Compte achats', en: 'Purchase account' },
  vatCodes: { nl: 'Btw-codes', fr: 'Codes TVA', en: 'VAT codes' },
  vatCodesCount: { nl: '{{number}} gekoppeld', fr: '{{number}} liés', en: '{{number}} linked' },
} satisfies Readonly<Record<string, Text>>;
