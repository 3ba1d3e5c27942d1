import type { JournalSeed, OctopusDossierSeed, OctopusRecord, StoredBooking } from '../model.ts';
import { relation, type Balancing, type BuySellBooking, type FinancialBooking } from './bodies.ts';

/** A journal of one bookyear, as it stands. */
export type Journal = {
  readonly seed: JournalSeed;
  last: number;
  closed: boolean;
  closedPeriod: number;
  protectedPeriod: number;
  /** A colleague has it open in the desktop program. */
  inUse: boolean;
};

/** Something in the books with the instant (epoch ms) of its last change. */
export type Changed<T> = { readonly kept: T; readonly changedAtMs: number };

/** A purchase or sale in the books: as sent, and as judged from outside. */
export type BookedDocument = { readonly sent: BuySellBooking; readonly stored: StoredBooking };

/** A relation: its number, and the record as Octopus answers it. */
export type Relation = {
  readonly id: number;
  readonly externalRelationId: number;
  readonly record: OctopusRecord;
};

/** The books of one dossier. */
export type Books = {
  readonly seed: OctopusDossierSeed;
  readonly journals: readonly Journal[];
  readonly relations: Changed<Relation>[];
  readonly bookings: Changed<BookedDocument>[];
  readonly financial: Changed<FinancialBooking>[];
  readonly balancings: Changed<Balancing>[];
};

/** The number and external number that a relation record carries. */
export function relationOf(record: OctopusRecord): Relation {
  const { relationIdentificationServiceData: identification } = relation.parse(record);
  return {
    id: identification.relationKey?.id ?? 0,
    externalRelationId: identification.externalRelationId,
    record,
  };
}

/** The books at the moment the world begins. */
export function openBooks(seed: OctopusDossierSeed, nowMs: number): Books {
  return {
    seed,
    journals: seed.journals.map((journal) => ({
      seed: journal,
      last: journal.lastBookedDocumentNr,
      closed: journal.closed,
      closedPeriod: journal.closedPeriod,
      protectedPeriod: journal.protectedPeriod,
      inUse: false,
    })),
    relations: seed.relations.map((record) => ({ kept: relationOf(record), changedAtMs: nowMs })),
    bookings: [],
    financial: [],
    balancings: [],
  };
}

/** The journal `journalKey` of a bookyear. */
export function journalOf(
  books: Books,
  document: { readonly bookyearKey: { readonly id: number }; readonly journalKey: string },
): Journal | undefined {
  return books.journals.find(
    ({ seed }) =>
      seed.bookyearId === document.bookyearKey.id && seed.journalKey === document.journalKey,
  );
}

/** Whether a key names the document that `document` is. */
export function isDocument(
  document: {
    readonly bookyearKey: { readonly id: number };
    readonly journalKey: string;
    readonly documentSequenceNr: number;
  },
  bookyearId: number,
  journalKey: string,
  documentSequenceNr: number,
): boolean {
  return (
    document.bookyearKey.id === bookyearId &&
    document.journalKey === journalKey &&
    document.documentSequenceNr === documentSequenceNr
  );
}

/** The relation that an identification points at: its own number first, then the external one; 0 points at nothing. */
export function findRelation(
  books: Books,
  identification: {
    readonly relationKey?: { readonly id: number } | undefined;
    readonly externalRelationId: number;
  },
): Relation | undefined {
  const { relationKey, externalRelationId } = identification;
  const byKey = books.relations.find(({ kept }) => kept.id !== 0 && kept.id === relationKey?.id);
  if (byKey !== undefined || externalRelationId === 0) return byKey?.kept;
  return books.relations.find(({ kept }) => kept.externalRelationId === externalRelationId)?.kept;
}
