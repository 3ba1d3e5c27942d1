import type { Text } from './text.ts';

/** What was adopted from Octopus, above the log of a dossier. */
export const adoptedTexts = {
  title: { nl: 'Overgenomen uit Octopus', fr: 'Repris d’Octopus', en: 'Taken over from Octopus' },
  accounts: { nl: 'Grootboekrekeningen', fr: 'Comptes généraux', en: 'Ledger accounts' },
  customers: { nl: 'Klanten', fr: 'Clients', en: 'Customers' },
  suppliers: { nl: 'Leveranciers', fr: 'Fournisseurs', en: 'Suppliers' },
  csv: { nl: 'Uitvoeren als csv', fr: 'Exporter en csv', en: 'Save as CSV' },
  csvName: { nl: 'overgenomen', fr: 'repris', en: 'adopted' },
  group: { nl: 'Soort', fr: 'Type', en: 'Kind' },
  number: { nl: 'Nummer', fr: 'Numéro', en: 'Number' },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  vatNumber: { nl: 'Btw-nummer', fr: 'Numéro de TVA', en: 'VAT number' },
  none: { nl: 'Geen.', fr: 'Aucun.', en: 'None.' },
} satisfies Readonly<Record<string, Text>>;
