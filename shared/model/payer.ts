/** Who pays the subscription of an entrepreneur to Billit. */
export const PAYERS = ['firm', 'entrepreneur'] as const;
export type Payer = (typeof PAYERS)[number];

/** What a person chooses from: one of them, or that it is not known. */
export const PAYER_CHOICES = [...PAYERS, 'unknown'] as const;
