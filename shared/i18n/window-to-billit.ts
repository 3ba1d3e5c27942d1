import type { Text } from './text.ts';

/** What goes from Octopus to Billit: relations and accounts on a click, and what is told of documents. */
export const toBillitTexts = {
  title: { nl: 'Terug naar Billit', fr: 'Retour vers Billit', en: 'Back to Billit' },
  push: {
    nl: 'Relaties en rekeningen',
    fr: 'Relations et comptes',
    en: 'Relations and accounts',
  },
  pushNote: {
    nl: 'Zet klanten, leveranciers, grootboekrekeningen en dagboeken van Octopus in Billit. Alleen wat veranderde sinds de vorige keer; niemand anders wordt overschreven.',
    fr: 'Place les clients, fournisseurs, comptes généraux et journaux d’Octopus dans Billit. Seulement ce qui a changé depuis la dernière fois ; personne d’autre n’est écrasé.',
    en: 'Puts customers, suppliers, ledger accounts and journals of Octopus into Billit. Only what changed since the last time; nobody else is overwritten.',
  },
  pushRelations: { nl: 'Stuur relaties', fr: 'Envoyer les relations', en: 'Send relations' },
  pushLedger: {
    nl: 'Stuur rekeningen en dagboeken',
    fr: 'Envoyer comptes et journaux',
    en: 'Send accounts and journals',
  },
  relationsDone: {
    nl: 'Nieuw: {{created}}. Gewijzigd: {{updated}}. Ongewijzigd: {{unchanged}}. Te bekijken: {{held}}.',
    fr: 'Nouveaux : {{created}}. Modifiés : {{updated}}. Inchangés : {{unchanged}}. À examiner : {{held}}.',
    en: 'New: {{created}}. Changed: {{updated}}. Unchanged: {{unchanged}}. To look at: {{held}}.',
  },
  ledgerDone: {
    nl: 'Rekeningen gestuurd: {{accounts}}. Dagboeken gestuurd: {{journals}}. Ongewijzigd: {{unchanged}}.',
    fr: 'Comptes envoyés : {{accounts}}. Journaux envoyés : {{journals}}. Inchangés : {{unchanged}}.',
    en: 'Accounts sent: {{accounts}}. Journals sent: {{journals}}. Unchanged: {{unchanged}}.',
  },
  heldTitle: { nl: 'Te bekijken', fr: 'À examiner', en: 'To look at' },
  customer: { nl: 'Klant', fr: 'Client', en: 'Customer' },
  supplier: { nl: 'Leverancier', fr: 'Fournisseur', en: 'Supplier' },
  ambiguous: {
    nl: 'Verschillende partijen in Billit hebben dit btw-nummer. Laat er één over in Billit.',
    fr: 'Plusieurs parties dans Billit ont ce numéro de TVA. N’en laissez qu’une dans Billit.',
    en: 'Several parties in Billit have this VAT number. Leave one of them in Billit.',
  },
  'number-taken': {
    nl: '{{other}} heeft dit nummer al in Billit.',
    fr: '{{other}} a déjà ce numéro dans Billit.',
    en: '{{other}} has this number in Billit already.',
  },
  'same-name': {
    nl: 'Alleen de naam komt overeen met {{other}} in Billit.',
    fr: 'Seul le nom correspond à {{other}} dans Billit.',
    en: 'Only the name is the same as {{other}} in Billit.',
  },
  'no-identifier': {
    nl: 'Heeft geen btw- of ondernemingsnummer: aanmaken zou een andere partij kunnen overschrijven.',
    fr: 'N’a ni numéro de TVA ni numéro d’entreprise : la créer pourrait écraser une autre partie.',
    en: 'Has no VAT or enterprise number: making it could overwrite another party.',
  },
  'not-taken': {
    nl: 'Billit gaf een andere partij terug of nam de gegevens niet over. Kijk ze na in Billit.',
    fr: 'Billit a renvoyé une autre partie ou n’a pas repris les données. Vérifiez dans Billit.',
    en: 'Billit gave another party back, or did not take the data. Check it in Billit.',
  },
  refused: {
    nl: 'Billit weigert deze gegevens. Zie Toon communicatie.',
    fr: 'Billit refuse ces données. Voir Afficher la communication.',
    en: 'Billit refuses these data. See Show communication.',
  },
  isSame: { nl: 'Het is dezelfde', fr: 'C’est la même', en: 'It is the same' },
  told: { nl: 'Over documenten', fr: 'À propos des documents', en: 'About documents' },
  number: {
    nl: 'Boekingsnummer bij het document',
    fr: 'Numéro d’écriture auprès du document',
    en: 'Booking number with the document',
  },
  numberNote: {
    nl: 'Komt achter de interne info van het document; wat daar staat, blijft. De ondernemer ziet het.',
    fr: 'S’ajoute aux infos internes du document ; ce qui s’y trouve reste. L’entrepreneur le voit.',
    en: 'Goes behind the internal info of the document; what is there stays. The entrepreneur sees it.',
  },
  paid: { nl: 'Betaald', fr: 'Payé', en: 'Paid' },
  paidNote: {
    nl: 'Eén keer per dag, uit de openstaande posten van Octopus. Een lege lijst verandert niets.',
    fr: 'Une fois par jour, d’après les postes ouverts d’Octopus. Une liste vide ne change rien.',
    en: 'Once a day, from the open items of Octopus. An empty list changes nothing.',
  },
  sent: {
    nl: 'Aankopen aangeduid als overgenomen',
    fr: 'Achats marqués comme repris',
    en: 'Purchases marked as taken over',
  },
  sentNote: {
    nl: 'Alleen aankopen: bij een verkoop betekent dit dat ze echt verzonden is.',
    fr: 'Achats seulement : pour une vente, cela signifie qu’elle est réellement envoyée.',
    en: 'Purchases only: on a sale it means that it was really sent.',
  },
  verify: {
    nl: 'Na te kijken door de boekhouder',
    fr: 'À vérifier par le comptable',
    en: 'To be verified by the accountant',
  },
  verifyNote: {
    nl: 'Zolang het document hier op iemand wacht.',
    fr: 'Tant que le document attend quelqu’un ici.',
    en: 'As long as the document waits for somebody here.',
  },
} satisfies Readonly<Record<string, Text>>;
