/** How the free weeks of an entrepreneur at Billit stand (S18): running, in their last days, over. */
export const TRIAL_STATES = ['running', 'ending', 'over'] as const;
export type TrialState = (typeof TRIAL_STATES)[number];
