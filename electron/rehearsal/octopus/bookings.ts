import { createHash } from 'node:crypto';
import type { OctopusRecord, StoredBooking } from '../model.ts';
import type { Attachment, BuySellBooking } from './bodies.ts';
import { cents } from './booking-checks.ts';
import { findRelation, journalOf, type BookedDocument, type Books, type Changed } from './books.ts';
import type { Place } from './journal-checks.ts';
import type { OctopusSwitches } from './switches.ts';

function storeAttachment({ fileName, fileData }: Attachment): StoredBooking['attachments'][number] {
  const bytes = Buffer.from(fileData, 'base64');
  return {
    fileName,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A purchase or sale as it is judged from outside; its relation is the one that the books know. */
function storedBooking(
  books: Books,
  sent: BuySellBooking,
  attachments: readonly Attachment[],
  nowMs: number,
): StoredBooking {
  return {
    dossierId: books.seed.id,
    bookyearId: sent.bookyearKey.id,
    journalKey: sent.journalKey,
    documentSequenceNr: sent.documentSequenceNr,
    bookyearPeriodeNr: sent.bookyearPeriodeNr,
    documentDate: sent.documentDate,
    expiryDate: sent.expiryDate,
    amountCents: cents(sent.amount),
    currencyCode: sent.currencyCode,
    relationId: findRelation(books, sent.relationIdentificationServiceData)?.id ?? 0,
    comment: sent.comment,
    reference: sent.reference,
    orderReference: sent.orderReference,
    lines: sent.bookingLines.map((line) => ({
      accountKey: line.accountKey,
      vatCodeKey: line.vatCodeKey,
      baseCents: cents(line.baseAmount),
      vatCents: cents(line.vatAmount),
      comment: line.comment,
    })),
    attachments: attachments.map(storeAttachment),
    createdAtMs: nowMs,
  };
}

/** Puts a purchase or sale in the books and moves the journal's last number; the caller has checked it. */
export function book(
  books: Books,
  sent: BuySellBooking,
  attachments: readonly Attachment[],
  nowMs: number,
): StoredBooking {
  const stored = storedBooking(books, sent, attachments, nowMs);
  const journal = journalOf(books, sent);
  if (journal !== undefined) journal.last = sent.documentSequenceNr;
  books.bookings.push({ kept: { sent, stored }, changedAtMs: nowMs });
  return stored;
}

function lineRecord(
  books: Books,
  line: BuySellBooking['bookingLines'][number],
  isPurchase: boolean,
): OctopusRecord {
  const { vatRecupPercentage, ...given } = line;
  if (!isPurchase) return given;
  const account = books.seed.accounts.find(({ id }) => id === line.accountKey);
  return {
    ...given,
    vatRecupPercentage: vatRecupPercentage ?? account?.vatRecupPercentage ?? 100,
  };
}

/** A purchase or sale as it is read back: no instant, no attachments, recuperation on purchase lines only. */
export function bookingRecord(
  books: Books,
  { sent, stored }: BookedDocument,
  switches: OctopusSwitches,
): OctopusRecord {
  const { orderReference, bookingLines, ...head } = sent;
  const relation = findRelation(books, {
    relationKey: { id: stored.relationId },
    externalRelationId: 0,
  });
  return {
    ...head,
    ...(switches.orderReferenceReturned ? { orderReference } : {}),
    relationIdentificationServiceData: {
      externalRelationId: relation?.externalRelationId ?? 0,
      relationKey: { id: stored.relationId },
    },
    bookingLines: bookingLines.map((line) =>
      lineRecord(books, line, sent.journalKey.startsWith('A')),
    ),
  };
}

/** A large prime scatters the numbers: lists come back in no order that means anything. */
const SCATTER = 7919;

/** Which documents a list of changes asks for. */
export type ChangeFilter = {
  /** -1: all. */
  readonly bookyearId: number;
  /** undefined: all. */
  readonly journalKey: string | undefined;
  /** Epoch ms; a change at this very instant counts. */
  readonly sinceMs: number;
};

/** The documents that pass the filter, unsorted. */
export function changedSince<T>(
  documents: readonly Changed<T>[],
  placeOf: (document: T) => Place,
  filter: ChangeFilter,
): readonly T[] {
  const scattered = (document: T): number => (placeOf(document).documentSequenceNr * SCATTER) % 101;
  return documents
    .filter(({ kept, changedAtMs }) => {
      const { bookyearKey, journalKey } = placeOf(kept);
      return (
        changedAtMs >= filter.sinceMs &&
        (filter.bookyearId === -1 || filter.bookyearId === bookyearKey.id) &&
        (filter.journalKey === undefined || filter.journalKey === journalKey)
      );
    })
    .map(({ kept }) => kept)
    .sort((a, b) => scattered(a) - scattered(b));
}
