/** Who pays the subscription of an entrepreneur to Billit. */
export const PAYERS = ['firm', 'entrepreneur'] as const;
export type Payer = (typeof PAYERS)[number];
