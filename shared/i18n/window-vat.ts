import type { Text } from './text.ts';

/** What a VAT code is for, and how a dossier itself stands towards VAT. */
export const vatTexts = {
  sale: { nl: 'Verkoop', fr: 'Ventes', en: 'Sales' },
  purchase: { nl: 'Aankoop', fr: 'Achats', en: 'Purchases' },
  credit: {
    nl: '{{what}}, creditnota',
    fr: '{{what}}, note de crédit',
    en: '{{what}}, credit note',
  },
  saleRate: { nl: 'Verkoop {{rate}} %', fr: 'Ventes {{rate}} %', en: 'Sales {{rate}} %' },
  saleCoContractor: {
    nl: 'Verkoop, medecontractant',
    fr: 'Ventes, cocontractant',
    en: 'Sales, co-contractor',
  },
  saleEuGoods: {
    nl: 'Verkoop, intracommunautaire goederen',
    fr: 'Ventes, biens intracommunautaires',
    en: 'Sales, intra-Community goods',
  },
  saleEuServices: {
    nl: 'Verkoop, intracommunautaire diensten',
    fr: 'Ventes, services intracommunautaires',
    en: 'Sales, intra-Community services',
  },
  saleExport: { nl: 'Verkoop, uitvoer', fr: 'Ventes, exportation', en: 'Sales, export' },
  saleExempt: { nl: 'Verkoop, vrijgesteld', fr: 'Ventes, exempté', en: 'Sales, exempt' },
  saleOutside: {
    nl: 'Verkoop, buiten toepassing van de btw',
    fr: 'Ventes, hors champ de la TVA',
    en: 'Sales, outside the scope of VAT',
  },
  purchaseExempt: {
    nl: 'Aankoop, vrijgesteld of zonder btw',
    fr: 'Achats, exempté ou sans TVA',
    en: 'Purchases, exempt or without VAT',
  },
  H: { nl: 'Handelsgoederen', fr: 'Marchandises', en: 'Trade goods' },
  D: {
    nl: 'Diensten en diverse goederen',
    fr: 'Services et biens divers',
    en: 'Services and other goods',
  },
  I: { nl: 'Bedrijfsmiddelen', fr: 'Biens d’investissement', en: 'Investments' },
  purchaseRate: { nl: '{{kind}} {{rate}} %', fr: '{{kind}} {{rate}} %', en: '{{kind}} {{rate}} %' },
  purchaseCoContractor: {
    nl: '{{kind}}, medecontractant {{rate}} %',
    fr: '{{kind}}, cocontractant {{rate}} %',
    en: '{{kind}}, co-contractor {{rate}} %',
  },
  purchaseEuGoods: {
    nl: '{{kind}}, intracommunautair {{rate}} %',
    fr: '{{kind}}, intracommunautaire {{rate}} %',
    en: '{{kind}}, intra-Community {{rate}} %',
  },
  purchaseEuServices: {
    nl: '{{kind}}, intracommunautaire diensten {{rate}} %',
    fr: '{{kind}}, services intracommunautaires {{rate}} %',
    en: '{{kind}}, intra-Community services {{rate}} %',
  },
  purchaseOutsideEu: {
    nl: '{{kind}}, van buiten de EU {{rate}} %',
    fr: '{{kind}}, hors UE {{rate}} %',
    en: '{{kind}}, from outside the EU {{rate}} %',
  },
  normal: {
    nl: 'Normaal, met btw-aangifte',
    fr: 'Normal, avec déclaration',
    en: 'Normal, files returns',
  },
  exempt: { nl: 'Vrijgesteld (art. 44)', fr: 'Exempté (art. 44)', en: 'Exempt (Article 44)' },
  mixed: { nl: 'Gemengd', fr: 'Mixte', en: 'Mixed' },
  'small-business': {
    nl: 'Vrijstellingsregeling kleine ondernemingen',
    fr: 'Régime de la franchise',
    en: 'Small-business scheme',
  },
  'vat-unit': { nl: 'Btw-eenheid', fr: 'Unité TVA', en: 'VAT unit' },
} satisfies Readonly<Record<string, Text>>;
