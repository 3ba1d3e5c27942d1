/**
 * How often a dossier files its VAT return. `none`: it files no periodic return (exempt, small business, once a year).
 * `unknown`: Octopus has not told yet.
 */
export const VAT_REGIMES = ['month', 'quarter', 'none', 'unknown'] as const;

export type VatRegime = (typeof VAT_REGIMES)[number];

/** Where a return stands: `running` while its period has not ended, `due` after that, `overdue` past its last day. */
export const RETURN_STATES = ['running', 'due', 'overdue', 'filed'] as const;

export type ReturnState = (typeof RETURN_STATES)[number];
