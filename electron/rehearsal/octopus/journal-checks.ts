import type { Refusal } from './answers.ts';
import { journalOf, type Books, type Journal } from './books.ts';

/** What every document has: its place. */
export type Place = {
  readonly bookyearKey: { readonly id: number };
  readonly journalKey: string;
  readonly documentSequenceNr: number;
  readonly bookyearPeriodeNr: number;
};

/** The three kinds of documents, with what differs in their checks and wording. */
export const DOCUMENT_KINDS = {
  buySell: {
    noun: 'booking',
    letters: 'AV',
    byInvoiceModule: false,
    wrongNumber: (last: number, given: number) =>
      `Illegal document seq Nr.  Last Document = ${last}.  New Document = ${given}. `,
  },
  financial: {
    noun: 'booking',
    letters: 'FD',
    byInvoiceModule: false,
    wrongNumber: (last: number) => `Illegal document sequence nr.  Last Document : ${last}`,
  },
  invoice: {
    noun: 'invoice',
    letters: 'V',
    byInvoiceModule: true,
    wrongNumber: (last: number, given: number) =>
      `Illegal document seq Nr.  Last Document = ${last}.  New Document = ${given}. `,
  },
} as const;

/** One of {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[keyof typeof DOCUMENT_KINDS];

/** A refusal in the wording of the kind of document. */
export function refusal(books: Books, kind: DocumentKind, code: number, detail: string): Refusal {
  return {
    code,
    technicalInfo: `Unable to insert ${kind.noun} in dossier ${books.seed.id}.  ${detail}`,
  };
}

type Detail = readonly [code: number, detail: string] | null;

/** -9, -10, -38, -29: whether the journal exists and takes this kind of document. */
function journalDetail(books: Books, place: Place, kind: DocumentKind): Detail {
  const bookyear = books.seed.bookyears.find(({ id }) => id === place.bookyearKey.id);
  if (bookyear === undefined) return [-9, 'Unknown bookyear'];
  const journal = journalOf(books, place);
  if (journal === undefined) return [-10, 'Unknown journal'];
  if (!kind.letters.includes(place.journalKey.slice(0, 1))) return [-38, 'Invalid journal'];
  const byInvoiceModule = journal.seed.insertionType !== 1;
  return byInvoiceModule === kind.byInvoiceModule ? null : [-29, 'Journal in wrong mode'];
}

/** -14, then what locks: -11, -12, -15. Both locked periods are 'up to and including' (the desktop: 'Closed until'). */
function periodDetail(books: Books, place: Place, journal: Journal): Detail {
  const bookyear = books.seed.bookyears.find(({ id }) => id === place.bookyearKey.id);
  const period = place.bookyearPeriodeNr;
  if (bookyear?.periods.some(({ bookyearPeriod }) => bookyearPeriod === period) !== true) {
    return [-14, 'Bookyear period unknown'];
  }
  if (bookyear.closed) return [-11, 'Bookyear closed'];
  if (journal.closed) return [-11, 'Journal closed'];
  if (journal.inUse) return [-12, 'Journal open by other user'];
  if (period <= journal.closedPeriod) return [-15, 'Bookyear period closed'];
  return period <= journal.protectedPeriod ? [-15, 'Bookyear period protected'] : null;
}

/** The checks on place that every document passes first, in the order of the recordings: number before period. */
export function checkPlace(books: Books, place: Place, kind: DocumentKind): Refusal | null {
  const wrongJournal = journalDetail(books, place, kind);
  if (wrongJournal !== null) return refusal(books, kind, ...wrongJournal);
  const journal = journalOf(books, place);
  if (journal === undefined) return refusal(books, kind, -10, 'Unknown journal');
  const given = place.documentSequenceNr;
  if (given !== journal.last + 1) {
    return refusal(books, kind, -13, kind.wrongNumber(journal.last, given));
  }
  return checkOpen(books, place, kind);
}

/** Whether the period of a document can be booked in: -14, -11, -12, -15. */
export function checkOpen(books: Books, place: Place, kind: DocumentKind): Refusal | null {
  const journal = journalOf(books, place);
  if (journal === undefined) return refusal(books, kind, -10, 'Unknown journal');
  const locked = periodDetail(books, place, journal);
  return locked === null ? null : refusal(books, kind, ...locked);
}

/** Whether a refusal is one of a locked journal or period, whose status is a switch. */
export function isLock(refused: Refusal): boolean {
  return refused.code === -11 || refused.code === -12 || refused.code === -15;
}
