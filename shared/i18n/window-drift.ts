import type { Text } from './text.ts';

/** Documents that changed at Billit after they were sent (S39). */
export const driftTexts = {
  title_one: {
    nl: '{{count}} document gewijzigd bij Billit na export',
    fr: '{{count}} document modifié chez Billit après l’export',
    en: '{{count}} document changed at Billit after export',
  },
  title_other: {
    nl: '{{count}} documenten gewijzigd bij Billit na export',
    fr: '{{count}} documents modifiés chez Billit après l’export',
    en: '{{count}} documents changed at Billit after export',
  },
  lead: {
    nl: 'Wat geboekt is, blijft zoals het is. Pas zo nodig de boeking in Octopus aan, of de factuur in Billit.',
    fr: 'Ce qui est comptabilisé reste tel quel. Adaptez si nécessaire l’écriture dans Octopus ou la facture dans Billit.',
    en: 'What is booked stays as it is. Where needed, change the booking in Octopus or the invoice in Billit.',
  },
  seen: { nl: 'Gezien', fr: 'Vu', en: 'Seen' },
  seenFor: {
    nl: 'Gezien: {{number}} van {{dossier}}',
    fr: 'Vu : {{number}} de {{dossier}}',
    en: 'Seen: {{number}} of {{dossier}}',
  },
  change: {
    nl: '{{field}}: {{before}} werd {{after}}',
    fr: '{{field}} : {{before}} est devenu {{after}}',
    en: '{{field}}: {{before}} became {{after}}',
  },
  nothing: { nl: '(leeg)', fr: '(vide)', en: '(empty)' },
  kind: { nl: 'Soort', fr: 'Type', en: 'Kind' },
  direction: { nl: 'Richting', fr: 'Sens', en: 'Direction' },
  number: { nl: 'Nummer', fr: 'Numéro', en: 'Number' },
  issueDate: { nl: 'Datum', fr: 'Date', en: 'Date' },
  dueDate: { nl: 'Vervaldag', fr: 'Échéance', en: 'Due date' },
  total: { nl: 'Totaal', fr: 'Total', en: 'Total' },
  currency: { nl: 'Munt', fr: 'Devise', en: 'Currency' },
  counterparty: { nl: 'Relatie', fr: 'Relation', en: 'Relation' },
  account: { nl: 'Grootboekrekening', fr: 'Compte général', en: 'Ledger account' },
  vat: { nl: 'Btw', fr: 'TVA', en: 'VAT' },
  status: { nl: 'Status in Billit', fr: 'Statut dans Billit', en: 'Status in Billit' },
} satisfies Readonly<Record<string, Text>>;
