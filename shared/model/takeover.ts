/** What a person switches off at Billit when a dossier comes from its own link to here, in order. */
export const TAKEOVER_STEPS = ['last-export', 'frequency-off', 'link-off', 'mail-off'] as const;

/** One of them. */
export type TakeoverStep = (typeof TAKEOVER_STEPS)[number];
