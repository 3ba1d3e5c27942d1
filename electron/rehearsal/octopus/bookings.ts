import { createHash } from 'node:crypto';
import type { OctopusRecord, StoredBooking } from '../model.ts';
import type { Refusal } from './answers.ts';
import type { Attachment, BuySellBooking } from './bodies.ts';
import { cents } from './booking-checks.ts';
import {
  findRelation,
  isDocument,
  journalOf,
  type BookedDocument,
  type Books,
  type Changed,
  type DocumentPlace,
} from './books.ts';
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
  if (journal !== undefined) {
    journal.last = sent.documentSequenceNr;
    journal.unseen = 0;
  }
  books.bookings.push({ kept: { sent, stored }, changedAtMs: nowMs });
  return stored;
}

function indexOf(books: Books, place: DocumentPlace): number {
  const { bookyearId, journalKey, documentSequenceNr } = place;
  return books.bookings.findIndex(({ kept }) =>
    isDocument(kept.sent, bookyearId, journalKey, documentSequenceNr),
  );
}

/** Puts `sent` in the place of the purchase or sale with its number; the files stay. The caller has checked it. */
export function rebook(books: Books, sent: BuySellBooking, nowMs: number): void {
  const index = indexOf(books, { ...sent, bookyearId: sent.bookyearKey.id });
  const former = books.bookings[index]?.kept.stored;
  if (former === undefined) return;
  const { attachments, createdAtMs } = former;
  const stored = { ...storedBooking(books, sent, [], createdAtMs), attachments };
  books.bookings[index] = { kept: { sent, stored }, changedAtMs: nowMs };
}

/** Adds a file to a purchase or sale in the books, or says why not. */
export function attach(
  books: Books,
  place: DocumentPlace,
  sent: Attachment,
  repeated: OctopusSwitches['repeatedAttachment'],
): Refusal | null {
  const index = indexOf(books, place);
  const booking = books.bookings[index];
  const failed = `Unable to add attachment in dossier ${books.seed.id}.`;
  if (booking === undefined) return { code: -34, technicalInfo: `${failed}  Booking not found` };
  const file = storeAttachment(sent);
  const { stored } = booking.kept;
  const isSame = (one: StoredBooking['attachments'][number]): boolean =>
    one.sha256 === file.sha256 && one.fileName === file.fileName;
  const isRepeated = stored.attachments.some(isSame);
  if (isRepeated && repeated === 'refused') {
    return { code: -24, technicalInfo: `${failed}  File exists` };
  }
  const kept = stored.attachments.filter((one) => repeated !== 'replaced' || !isSame(one));
  const changed = { ...stored, attachments: [...kept, file] };
  books.bookings[index] = { ...booking, kept: { ...booking.kept, stored: changed } };
  return null;
}

/** Takes a purchase or sale out, as a colleague does; the number of the last one is free again. False: there is none. */
export function remove(books: Books, place: DocumentPlace, nowMs: number): boolean {
  const index = indexOf(books, place);
  if (index === -1) return false;
  const [removed] = books.bookings.splice(index, 1);
  const journal = removed === undefined ? undefined : journalOf(books, removed.kept.sent);
  if (journal?.last === place.documentSequenceNr) journal.last -= 1;
  books.deletedBookings.push({ kept: place, changedAtMs: nowMs });
  return true;
}

function lineRecord(
  books: Books,
  line: BuySellBooking['bookingLines'][number],
  isPurchase: boolean,
): OctopusRecord {
  const { vatRecupPercentage, ...given } = line;
  if (!isPurchase) return given;
  const account = books.accounts.find(({ kept }) => kept.id === line.accountKey)?.kept;
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
  readonly isAfter: (changedAtMs: number) => boolean;
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
        filter.isAfter(changedAtMs) &&
        (filter.bookyearId === -1 || filter.bookyearId === bookyearKey.id) &&
        (filter.journalKey === undefined || filter.journalKey === journalKey)
      );
    })
    .map(({ kept }) => kept)
    .sort((a, b) => scattered(a) - scattered(b));
}
