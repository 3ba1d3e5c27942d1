import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { StateFamily } from '../../ui/state-mark.tsx';
import { type DocumentSummary, type HeldGroup, heldGroups } from '../waiting/held-group.ts';

/** What an export did with one document, so far. */
export type RunResult = {
  readonly document: DocumentSummary;
  /** `A1/412` once it is booked. */
  readonly bookingNumber: string | null;
  /** Read back from Octopus and equal to the cent. */
  readonly verified: boolean;
};

/** The parts of an export, in the order in which the bar shows them. */
export const RUN_PARTS = ['booked', 'refused', 'forYou', 'bySelf', 'toGo'] as const;
/** One of them. */
export type RunPart = (typeof RUN_PARTS)[number];

/** The colour family of a part. */
export const PART_FAMILY: Readonly<Record<RunPart, StateFamily>> = {
  booked: 'ok',
  refused: 'no',
  forYou: 'wt',
  bySelf: 'of',
  toGo: 'wk',
};

/** The part to which a document in this state belongs. */
export function partOf(state: DocumentState): RunPart {
  switch (state) {
    case 'booked':
    case 'delivered':
      return 'booked';
    case 'refused':
    case 'rejected':
      return 'refused';
    case 'needs-decision':
      return 'forYou';
    case 'parked':
    case 'unclear':
      return 'bySelf';
    case 'waiting':
    case 'queued':
    case 'sending':
    case 'withdrawn':
      return 'toGo';
  }
}

/** How many documents each part has. */
export function partCounts(results: readonly RunResult[]): Readonly<Record<RunPart, number>> {
  const counts = { booked: 0, refused: 0, forYou: 0, bySelf: 0, toGo: 0 };
  for (const { document } of results) counts[partOf(document.state)] += 1;
  return counts;
}

/** What stopped documents, one card per cause: what a person must do first. */
export function stoppedGroups(results: readonly RunResult[]): readonly HeldGroup[] {
  const stopped = results.filter(({ document }) =>
    ['refused', 'forYou', 'bySelf'].includes(partOf(document.state)),
  );
  const groups = heldGroups(stopped.map(({ document }) => document));
  return [...groups.filter(({ bySelf }) => !bySelf), ...groups.filter(({ bySelf }) => bySelf)];
}

/** A document as a call gives it, with the booking it came to. */
export function resultOf({
  document,
  bookings,
}: NonNullable<CallOutput<'documents.get'>>): RunResult {
  const last = bookings.at(-1);
  const number = last?.number ?? null;
  return {
    document,
    bookingNumber: last === undefined || number === null ? null : `${last.journalKey}/${number}`,
    verified: last?.verified ?? false,
  };
}

/** A document of which no more is known than its state. */
export function bareResult(document: DocumentSummary): RunResult {
  return { document, bookingNumber: null, verified: false };
}
