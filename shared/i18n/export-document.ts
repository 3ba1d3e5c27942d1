import type { Text } from './text.ts';

/** The texts of one document beside the list. */
export const exportDocumentTexts = {
  panel: { nl: 'Document {{number}}', fr: 'Document {{number}}', en: 'Document {{number}}' },
  previous: { nl: 'Vorig document', fr: 'Document précédent', en: 'Previous document' },
  next: { nl: 'Volgend document', fr: 'Document suivant', en: 'Next document' },
  place: { nl: '{{at}} van {{total}}', fr: '{{at}} sur {{total}}', en: '{{at}} of {{total}}' },
  browse: { nl: 'bladeren', fr: 'parcourir', en: 'browse' },
  booking: { nl: 'Boeking', fr: 'Écriture', en: 'Booking' },
  picture: { nl: 'Pdf', fr: 'Pdf', en: 'PDF' },
  inOctopus: { nl: 'In Octopus', fr: 'Dans Octopus', en: 'In Octopus' },
  proposal: {
    nl: 'Boekingsvoorstel: er is nog niets geschreven.',
    fr: 'Proposition d’écriture : rien n’est encore écrit.',
    en: 'Proposed booking: nothing is written yet.',
  },
  booked: {
    nl: 'Zo staat dit document in Octopus.',
    fr: 'Voici comment ce document figure dans Octopus.',
    en: 'This is how the document stands in Octopus.',
  },
  noBooking: {
    nl: 'Er is geen boekingsvoorstel zolang de oorzaak hierboven bestaat.',
    fr: 'Pas de proposition d’écriture tant que la cause ci-dessus subsiste.',
    en: 'There is no proposed booking while the cause above exists.',
  },
  sender: { nl: 'Op het document', fr: 'Sur le document', en: 'On the document' },
  bookyear: { nl: 'Boekjaar', fr: 'Exercice comptable', en: 'Financial year' },
  line: { nl: 'Boekingslijn', fr: 'Ligne d’écriture', en: 'Booking line' },
  lines: { nl: 'Boekingslijnen', fr: 'Lignes d’écriture', en: 'Booking lines' },
  exact: { nl: 'Klopt tot op de cent', fr: 'Exact au centime', en: 'Exact to the cent' },
  differs: {
    nl: 'De lijnen geven {{sum}}, niet {{total}}',
    fr: 'Les lignes donnent {{sum}}, pas {{total}}',
    en: 'The lines give {{sum}}, not {{total}}',
  },
  pdfTitle: { nl: 'Pdf van {{number}}', fr: 'Pdf de {{number}}', en: 'PDF of {{number}}' },
  pdfLoading: { nl: 'Pdf laden', fr: 'Chargement du pdf', en: 'Loading the PDF' },
  pdfNone: {
    nl: 'Geen pdf bij dit document',
    fr: 'Pas de pdf pour ce document',
    en: 'No PDF with this document',
  },
  pdfNoneBody: {
    nl: 'Billit gaf er geen mee, of ze is nog niet opgehaald. De boeking komt uit het UBL-bestand.',
    fr: 'Billit n’en a pas fourni, ou il n’est pas encore récupéré. L’écriture vient du fichier UBL.',
    en: 'Billit gave none, or it has not been fetched yet. The booking comes from the UBL file.',
  },
  number: { nl: 'Boekingsnummer', fr: 'Numéro d’écriture', en: 'Booking number' },
  noNumber: {
    nl: 'volgt bij boeken',
    fr: 'attribué à la comptabilisation',
    en: 'given when booked',
  },
  attempts_one: {
    nl: '{{count}} keer verstuurd',
    fr: 'envoyé {{count}} fois',
    en: 'sent {{count}} time',
  },
  attempts_other: {
    nl: '{{count}} keer verstuurd',
    fr: 'envoyé {{count}} fois',
    en: 'sent {{count}} times',
  },
  verified: {
    nl: 'Teruggelezen uit Octopus en gelijk tot op de cent',
    fr: 'Relu dans Octopus et identique au centime',
    en: 'Read back from Octopus and equal to the cent',
  },
  notVerified: {
    nl: 'Nog niet teruggelezen uit Octopus',
    fr: 'Pas encore relu dans Octopus',
    en: 'Not read back from Octopus yet',
  },
  neverSent: {
    nl: 'Dit document is nog niet naar Octopus verstuurd.',
    fr: 'Ce document n’a pas encore été envoyé à Octopus.',
    en: 'This document has not been sent to Octopus yet.',
  },
  mailedTo: { nl: 'Gemaild naar', fr: 'Envoyé à', en: 'Mailed to' },
  mailedAt: { nl: 'Op', fr: 'Le', en: 'On' },
  messageId: { nl: 'Message-ID', fr: 'Message-ID', en: 'Message-ID' },
  bookedAs: { nl: 'Geboekt als', fr: 'Comptabilisé sous', en: 'Booked as' },
  todo: { nl: 'Wat u kunt doen', fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  who: { nl: 'Aan zet', fr: 'Qui doit agir', en: 'Who must act' },
} satisfies Readonly<Record<string, Text>>;
