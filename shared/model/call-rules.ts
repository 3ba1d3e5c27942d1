/** Whose calls Octopus may add up for its daily maxima, the strictest first. Which of them it does is not documented. */
export const CALL_SCOPES = ['software-house', 'user', 'dossier'] as const;

/** Whose calls are added up. */
export type CallScope = (typeof CALL_SCOPES)[number];

/** How the calls to Octopus are counted: a setting, because Octopus does not say. */
export type CallRules = {
  readonly scope: CallScope;
  /** Hour on the wall in Brussels (0-23) at which the maxima begin again. */
  readonly resetHour: number;
};
