/** Ledger account for purchases on which nobody chose one; in every seeded chart (fees of third parties). */
export const DEFAULT_PURCHASE_ACCOUNT = 613200;

/** Ledger account for sales on which nobody chose one; in every seeded chart. */
export const DEFAULT_SALES_ACCOUNT = 700000;

/** Ledger account for payable rounding; in every seeded chart. */
export const ROUNDING_ACCOUNT = 658000;

/** The day from which documents of the seeded dossiers are exported (`YYYY-MM-DD`). */
export const EXPORT_FROM = '2026-07-01';

/** The accounting firm itself. */
export const ACCOUNTANT = {
  partyId: 800001,
  name: 'Kantoor Voorbeeld BV',
  vatNumber: 'BE0999000129',
} as const;

/** PartyID of the first dossier at Billit; the others follow. */
export const FIRST_BILLIT_PARTY = 800101;

/** Id of the first dossier at Octopus; the others follow. */
export const FIRST_OCTOPUS_DOSSIER = 61001;
