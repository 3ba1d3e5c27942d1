import type { Text } from './text.ts';
import type { HistoryStep } from '../model/history.ts';

/** A UBL file, read as an invoice. */
export const invoiceTexts = {
  none: {
    nl: 'Dit document heeft geen UBL-bestand dat gelezen kan worden.',
    fr: 'Ce document n’a pas de fichier UBL lisible.',
    en: 'This document has no UBL file that can be read.',
  },
  supplier: { nl: 'Leverancier', fr: 'Fournisseur', en: 'Supplier' },
  customer: { nl: 'Klant', fr: 'Client', en: 'Customer' },
  date: { nl: 'Datum', fr: 'Date', en: 'Date' },
  dueDate: { nl: 'Vervaldag', fr: 'Échéance', en: 'Due date' },
  currency: { nl: 'Munt', fr: 'Devise', en: 'Currency' },
  description: { nl: 'Omschrijving', fr: 'Description', en: 'Description' },
  quantity: { nl: 'Aantal', fr: 'Quantité', en: 'Quantity' },
  unitPrice: { nl: 'Prijs', fr: 'Prix', en: 'Price' },
  amount: { nl: 'Bedrag', fr: 'Montant', en: 'Amount' },
  vat: { nl: 'Btw', fr: 'TVA', en: 'VAT' },
  vatRate: { nl: 'Btw-tarief', fr: 'Taux de TVA', en: 'VAT rate' },
  base: { nl: 'Maatstaf', fr: 'Base', en: 'Base' },
  lines: { nl: 'Lijnen', fr: 'Lignes', en: 'Lines' },
  net: { nl: 'Totaal excl.', fr: 'Total HTVA', en: 'Total excl.' },
  gross: { nl: 'Totaal incl.', fr: 'Total TVAC', en: 'Total incl.' },
  payable: { nl: 'Te betalen', fr: 'À payer', en: 'To pay' },
  reference: { nl: 'Mededeling', fr: 'Communication', en: 'Payment reference' },
  iban: { nl: 'Rekening', fr: 'Compte', en: 'Account' },
  order: { nl: 'Bestelling', fr: 'Commande', en: 'Order' },
  about: { nl: 'Over', fr: 'Concerne', en: 'About' },
  notes: { nl: 'Opmerkingen', fr: 'Remarques', en: 'Notes' },
} satisfies Readonly<Record<string, Text>>;

/** What happened to a document, step by step. */
export const biographyTexts = {
  empty: {
    nl: 'Nog niets gebeurd.',
    fr: 'Rien ne s’est encore passé.',
    en: 'Nothing has happened yet.',
  },
  made: { nl: 'Gemaakt in Billit', fr: 'Créé dans Billit', en: 'Made in Billit' },
  'document-stored': { nl: 'Binnengekomen', fr: 'Arrivé', en: 'Came in' },
  'document-replaced': {
    nl: 'Gewijzigd in Billit en opnieuw binnengekomen',
    fr: 'Modifié dans Billit et arrivé à nouveau',
    en: 'Changed in Billit and came in again',
  },
  waiting: { nl: 'Klaar om te vertrekken', fr: 'Prêt à partir', en: 'Ready to leave' },
  'needs-decision': {
    nl: 'Wacht op een beslissing',
    fr: 'Attend une décision',
    en: 'Waits for a decision',
  },
  rejected: { nl: 'Tegengehouden', fr: 'Retenu', en: 'Held back' },
  queued: {
    nl: 'In de verzendlijst gezet',
    fr: 'Mis dans la liste d’envoi',
    en: 'Put in the outbox',
  },
  'mail-leaves': { nl: 'Mail vertrokken', fr: 'Courriel parti', en: 'Mail left' },
  parked: {
    nl: 'Wacht en gaat vanzelf verder',
    fr: 'Attend et continue tout seul',
    en: 'Waits and goes on by itself',
  },
  unclear: {
    nl: 'Antwoord kwam niet: wordt opgezocht',
    fr: 'Pas de réponse : recherche en cours',
    en: 'No answer came: it is looked up',
  },
  refused: { nl: 'Geweigerd', fr: 'Refusé', en: 'Refused' },
  booked: { nl: 'Geboekt in Octopus', fr: 'Comptabilisé dans Octopus', en: 'Booked in Octopus' },
  delivered: {
    nl: 'Afgeleverd in de mailbox',
    fr: 'Livré dans la boîte',
    en: 'Delivered to the mailbox',
  },
  verified: {
    nl: 'Teruggelezen: gelijk tot op de cent',
    fr: 'Relu : identique au centime',
    en: 'Read back: equal to the cent',
  },
  withdrawn: { nl: 'Ingetrokken', fr: 'Retiré', en: 'Withdrawn' },
  'written-back': { nl: 'Gemeld aan Billit', fr: 'Signalé à Billit', en: 'Told to Billit' },
  'approval-told': {
    nl: 'Goedkeuring gemeld aan Billit',
    fr: 'Approbation signalée à Billit',
    en: 'Approval told to Billit',
  },
  checked: { nl: 'Gecontroleerd', fr: 'Contrôlé', en: 'Checked' },
  'check-withdrawn': {
    nl: 'Teruggezet op te controleren',
    fr: 'Remis à contrôler',
    en: 'Put back to be checked',
  },
  'check-lapsed': {
    nl: 'Gewijzigd in Billit na controle: opnieuw te controleren',
    fr: 'Modifié dans Billit après contrôle : à recontrôler',
    en: 'Changed in Billit after it was checked: to be checked again',
  },
  drift: {
    nl: 'Gewijzigd in Billit na export',
    fr: 'Modifié dans Billit après exportation',
    en: 'Changed in Billit after export',
  },
  'drift-accepted': { nl: 'Wijziging gezien', fr: 'Modification vue', en: 'Change seen' },
} satisfies Readonly<Record<HistoryStep | 'empty', Text>>;
