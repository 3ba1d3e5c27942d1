import type { DocumentId } from './ids.ts';

/** Where a document is booked in Octopus. */
type Place = { readonly bookyearId: number; readonly journalKey: string; readonly number: number };

/** A booked document that is not known as paid. */
export type Unpaid = {
  readonly documentId: DocumentId;
  readonly booked: Place;
  /** It was among the open items before. */
  readonly seenOpen: boolean;
};

/**
 * Which documents are paid, and which were seen open now, by the open items of Octopus. Absence alone proves nothing: just
 * after a new bookyear begins the list is empty (facts/octopus-behaviour, section 5). A document counts as paid when it
 * stands there with nothing open, or when it stood there before, does not any more, and others of its bookyear still do.
 */
export function paidPlaces(
  unpaid: readonly Unpaid[],
  items: readonly { readonly place: Place; readonly openCents: number }[],
): { readonly open: readonly DocumentId[]; readonly paid: readonly DocumentId[] } {
  const openCents = new Map<string, number>();
  for (const { place, openCents: cents } of items) {
    openCents.set(keyOf(place), (openCents.get(keyOf(place)) ?? 0) + cents);
  }
  const bookyears = new Set(items.map(({ place }) => place.bookyearId));
  const isPaid = ({ booked, seenOpen }: Unpaid): boolean => {
    const left = openCents.get(keyOf(booked));
    return left === undefined ? seenOpen && bookyears.has(booked.bookyearId) : left === 0;
  };
  const isOpen = ({ booked, seenOpen }: Unpaid): boolean =>
    !seenOpen && (openCents.get(keyOf(booked)) ?? 0) !== 0;
  return {
    open: unpaid.filter(isOpen).map(({ documentId }) => documentId),
    paid: unpaid.filter(isPaid).map(({ documentId }) => documentId),
  };
}

function keyOf({ bookyearId, journalKey, number }: Place): string {
  return JSON.stringify([bookyearId, journalKey, number]);
}
