import type { DocumentState } from '../../shared/model/document-state.ts';

/** Documents of a dossier, or of all, per state. */
export type StateCounts = Readonly<Record<DocumentState, number>>;

/** What the counts mean to a person; the navigation, the list and the inbox count the same. */
export type Counts = {
  /** Leaves with the next export: ready, queued or on its way. */
  readonly toExport: number;
  /** A person must act: a decision, a refusal, a file held back. */
  readonly forYou: number;
  /** Of those, what went wrong: refused by Octopus or held back by Tentakel. */
  readonly faults: number;
  /** Goes on by itself: a cause that passes, an answer that is looked up. */
  readonly bySelf: number;
  /** In Octopus. */
  readonly booked: number;
};

/** States in which a person must act. */
export const FOR_YOU_STATES = [
  'needs-decision',
  'refused',
  'rejected',
] as const satisfies readonly DocumentState[];

/** States that pass by themselves. */
export const BY_SELF_STATES = ['parked', 'unclear'] as const satisfies readonly DocumentState[];

/** The counts of a dossier as a person reads them. */
export function countsOf(states: StateCounts): Counts {
  const faults = states.refused + states.rejected;
  return {
    toExport: states.waiting + states.queued + states.sending,
    forYou: states['needs-decision'] + faults,
    faults,
    bySelf: states.parked + states.unclear,
    booked: states.booked + states.delivered,
  };
}
