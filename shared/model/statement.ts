/** Where a bank statement stands; `elsewhere`: a person said that Octopus has it by another way. */
export const STATEMENT_STATES = [
  'waiting',
  'sending',
  'unclear',
  'delivered',
  'refused',
  'elsewhere',
] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** Why a statement does not follow the one before it, or `before`: one before it does not, or is not at Octopus. */
export const STATEMENT_BLOCKS = ['gap', 'conflict', 'before'] as const;
export type StatementBlock = (typeof STATEMENT_BLOCKS)[number];

/** What of a statement says how it stands. */
export type StatementStand = {
  readonly state: StatementState;
  readonly blocked: StatementBlock | null;
};

/** Whether a person must look at a statement. */
export function needsPerson({ state, blocked }: StatementStand): boolean {
  return state === 'unclear' || state === 'refused' || blocked === 'gap' || blocked === 'conflict';
}

/** Whether Octopus has a statement. */
export function isAtOctopus({ state }: Pick<StatementStand, 'state'>): boolean {
  return state === 'delivered' || state === 'elsewhere';
}
