import type { OctopusRecord } from '../model.ts';
import type { BookedDocument, Books, Changed } from './books.ts';

/** Journal types by their letter (contract: 1 buy, 2 sell, 3 financial, 4 divers). */
const JOURNAL_TYPES: Readonly<Record<string, number>> = { A: 1, V: 2, F: 3, D: 4 };

type ReportFilter = {
  /** -1: all. */
  readonly bookyearId: number;
  /** -1: all. */
  readonly journalTypeId: number;
  readonly isAfter: (changedAtMs: number) => boolean;
  /** Epoch ms. */
  readonly untilMs: number;
};

function journalType(journalKey: string): number {
  return JOURNAL_TYPES[journalKey.slice(0, 1)] ?? 0;
}

/** The lines of one document: the relation's total (-1), then base and VAT; debit positive, together zero for EUR. */
function documentLines({ sent, stored }: BookedDocument): readonly OctopusRecord[] {
  const debit = sent.journalKey.startsWith('A') ? 1 : -1;
  const contributes = stored.amountCents < 0 ? -debit : debit;
  const head = {
    bookyearKey: sent.bookyearKey,
    journalType: journalType(sent.journalKey),
    journalNr: Number(sent.journalKey.slice(1)),
    documentSequenceNr: sent.documentSequenceNr,
    bookyearPeriodeNr: sent.bookyearPeriodeNr,
    documentDate: sent.documentDate,
    expiryDate: sent.expiryDate,
    currencyCode: sent.currencyCode,
    exchangeRate: sent.exchangeRate,
    relationKey: { id: stored.relationId },
    reference: sent.reference,
  };
  const line = (
    lineSequenceNr: number,
    amountCents: number,
    rest: OctopusRecord,
  ): OctopusRecord => ({
    ...head,
    lineSequenceNr,
    bookingAmount: amountCents / 100,
    documentAmount: amountCents / 100,
    ...rest,
  });
  return [
    line(-1, -debit * stored.amountCents, { accountKey: 0, comment: sent.comment }),
    ...stored.lines.map((one, index) =>
      line(index + 1, contributes * (one.baseCents + one.vatCents), {
        accountKey: one.accountKey,
        comment: one.comment,
        vatSectionCode: one.vatCodeKey,
      }),
    ),
  ];
}

/** Keys of the purchases and sales that were deleted within the filter. */
export function deletedKeys(books: Books, filter: ReportFilter): readonly OctopusRecord[] {
  return books.deletedBookings
    .filter(
      ({ kept, changedAtMs }) =>
        filter.isAfter(changedAtMs) &&
        changedAtMs <= filter.untilMs &&
        (filter.bookyearId === -1 || kept.bookyearId === filter.bookyearId) &&
        (filter.journalTypeId === -1 || journalType(kept.journalKey) === filter.journalTypeId),
    )
    .map(({ kept }) => ({
      bookyearKey: { id: kept.bookyearId },
      journalType: journalType(kept.journalKey),
      journalSequenceNr: Number(kept.journalKey.slice(1)),
      documentSequenceNr: kept.documentSequenceNr,
    }));
}

/** Lines of the purchases and sales changed within the filter. */
export function reportLines(books: Books, filter: ReportFilter): readonly OctopusRecord[] {
  const matches = ({ kept, changedAtMs }: Changed<BookedDocument>): boolean =>
    filter.isAfter(changedAtMs) &&
    changedAtMs <= filter.untilMs &&
    (filter.bookyearId === -1 || kept.sent.bookyearKey.id === filter.bookyearId) &&
    (filter.journalTypeId === -1 || journalType(kept.sent.journalKey) === filter.journalTypeId);
  return books.bookings.filter(matches).flatMap(({ kept }) => documentLines(kept));
}
