import { mentions, type StandingBooking } from './mailing.ts';
import type { Cents } from '../../../shared/model/amount.ts';

/** A document of Billit as the comparison looks at it. */
export type ComparedDocument = {
  readonly id: string;
  readonly number: string;
  readonly counterpartyName: string;
  /** Null when its amount cannot be read. */
  readonly totalCents: Cents | null;
  /** Under which number of its journal this program booked it; null while it has not. */
  readonly ownNumber: number | null;
  /** The journal of it; null with the number. */
  readonly ownJournal: string | null;
};

/** A booking in one of the journals of the link. */
export type JournalEntry = StandingBooking & {
  readonly journalKey: string;
  readonly number: number;
};

/** What the comparison says of the documents since the start date; nothing is booked by it. */
export type Comparison = {
  /** Not in Octopus: this program will book them. */
  readonly toBook: number;
  /** Booked by this program, once. */
  readonly own: number;
  /** In Octopus by something else: the old link, or a person. */
  readonly elsewhere: readonly {
    readonly document: ComparedDocument;
    readonly entry: JournalEntry;
  }[];
};

/**
 * Compares documents with what stands in the journals (M26). A booking that this program did not make, with the number of
 * a document and its amount, is one of something else: booked before, it would be booked twice.
 */
export function compareBooks(
  documents: readonly ComparedDocument[],
  entries: readonly JournalEntry[],
): Comparison {
  const placeOf = (journal: string | null, number: number | null): string =>
    `${journal ?? ''}/${String(number)}`;
  const ours = new Set(documents.map((each) => placeOf(each.ownJournal, each.ownNumber)));
  const foreign = entries.filter((entry) => !ours.has(placeOf(entry.journalKey, entry.number)));
  const elsewhere = documents.flatMap((document) => {
    const entry = foreign.find((each) => isOf(document, each));
    return entry === undefined ? [] : [{ document, entry }];
  });
  const found = new Set(elsewhere.map(({ document }) => document.id));
  const rest = documents.filter(({ id }) => !found.has(id));
  const own = rest.filter(({ ownNumber }) => ownNumber !== null).length;
  return { toBook: rest.length - own, own, elsewhere };
}

/** Signs differ between credit notes and directions; number and size do not. */
function isOf({ number, totalCents }: ComparedDocument, entry: JournalEntry): boolean {
  if (totalCents === null || Math.abs(entry.amountCents) !== Math.abs(totalCents)) return false;
  return [entry.comment, entry.reference, entry.orderReference].some((text) =>
    mentions(text, number),
  );
}
