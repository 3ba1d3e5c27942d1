/** The states of a document; it is in exactly one of them (design: architecture, "Never lost, never twice"). */
export const DOCUMENT_STATES = [
  'rejected',
  'waiting',
  'needs-decision',
  'queued',
  'sending',
  'unclear',
  'parked',
  'refused',
  'delivered',
  'booked',
  'withdrawn',
] as const;

/** One state of a document. */
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** The states that a report counts as held: stopped, each with its cause. */
export const HELD_STATES = [
  'rejected',
  'needs-decision',
  'unclear',
  'parked',
  'refused',
] as const satisfies readonly DocumentState[];

const NEXT: Readonly<Record<DocumentState, readonly DocumentState[]>> = {
  rejected: ['waiting', 'withdrawn'],
  waiting: ['queued', 'needs-decision', 'parked', 'rejected', 'withdrawn'],
  'needs-decision': ['waiting', 'queued', 'parked', 'rejected', 'withdrawn'],
  queued: ['waiting', 'sending', 'parked', 'refused', 'needs-decision', 'withdrawn'],
  sending: ['booked', 'delivered', 'unclear', 'refused', 'parked', 'queued'],
  unclear: ['booked', 'delivered', 'queued', 'refused', 'parked'],
  parked: ['waiting', 'queued', 'sending', 'needs-decision', 'rejected', 'withdrawn'],
  refused: ['waiting', 'queued', 'withdrawn'],
  delivered: ['booked'],
  booked: [],
  withdrawn: ['waiting'],
};

/** Whether a document may go from one state to another; staying is no transition. */
export function mayBecome(from: DocumentState, to: DocumentState): boolean {
  return NEXT[from].includes(to);
}
