/** A decimal number as text in canonical form: optional minus, digits, optional fraction without trailing zeros. */
export type DecimalText = string & { readonly __brand: 'DecimalText' };

/** An amount in whole cents; negative for what takes back. Safe up to 2^53. */
export type Cents = number & { readonly __brand: 'Cents' };

/** A calendar day `YYYY-MM-DD`, existing in the calendar. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };
