/** The languages of the program; Dutch leads. */
export const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** The language of a person or of a text for one. */
export type Language = (typeof LANGUAGES)[number];
