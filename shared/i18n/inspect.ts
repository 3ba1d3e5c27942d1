import type { Text } from './text.ts';

/** The words of the `inspect` command. */
export const inspectTexts = {
  usage: {
    nl: 'Gebruik: tentakel inspect <bestand...> [--json]',
    fr: 'Utilisation : tentakel inspect <fichier...> [--json]',
    en: 'Usage: tentakel inspect <file...> [--json]',
  },
  ok: { nl: 'in orde', fr: 'en ordre', en: 'in order' },
  warn: { nl: 'let op', fr: 'attention', en: 'attention' },
  rejected: { nl: 'onbruikbaar', fr: 'inutilisable', en: 'cannot be used' },
  'ubl-invoice': { nl: 'factuur (UBL)', fr: 'facture (UBL)', en: 'invoice (UBL)' },
  'ubl-creditnote': {
    nl: 'creditnota (UBL)',
    fr: 'note de crédit (UBL)',
    en: 'credit note (UBL)',
  },
  coda: { nl: 'bankuittreksel (CODA)', fr: 'extrait bancaire (CODA)', en: 'bank statement (CODA)' },
  unknown: { nl: 'onbekend', fr: 'inconnu', en: 'unknown' },
  heading: {
    nl: 'Nummer {{number}} van {{issueDate}}, vervalt {{dueDate}}',
    fr: 'Numéro {{number}} du {{issueDate}}, échéance {{dueDate}}',
    en: 'Number {{number}} of {{issueDate}}, due {{dueDate}}',
  },
  parties: {
    nl: 'Van {{supplier}} aan {{customer}}',
    fr: 'De {{supplier}} à {{customer}}',
    en: 'From {{supplier}} to {{customer}}',
  },
  totals: {
    nl: 'Zonder btw {{exclusive}}, btw {{tax}}, met btw {{inclusive}}, te betalen {{payable}} {{currency}}',
    fr: 'Hors TVA {{exclusive}}, TVA {{tax}}, TVA comprise {{inclusive}}, à payer {{payable}} {{currency}}',
    en: 'Excluding VAT {{exclusive}}, VAT {{tax}}, including VAT {{inclusive}}, payable {{payable}} {{currency}}',
  },
  vat: {
    nl: 'Btw {{category}} {{rate}} %: {{tax}} op {{base}}',
    fr: 'TVA {{category}} {{rate}} % : {{tax}} sur {{base}}',
    en: 'VAT {{category}} {{rate}} %: {{tax}} on {{base}}',
  },
  contents: {
    nl: '{{lines}} lijn(en), {{attachments}} bijlage(n)',
    fr: '{{lines}} ligne(s), {{attachments}} annexe(s)',
    en: '{{lines}} line(s), {{attachments}} attachment(s)',
  },
  todo: { nl: '{{todo}} ({{who}})', fr: '{{todo}} ({{who}})', en: '{{todo}} ({{who}})' },
} as const satisfies Record<string, Text>;
