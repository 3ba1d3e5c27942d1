import type {
  AccountSeed,
  JournalSeed,
  OctopusDossierSeed,
  OctopusRecord,
  StoredBooking,
} from '../model.ts';
import { relation, type Balancing, type BuySellBooking, type FinancialBooking } from './bodies.ts';
import type { OctopusSwitches } from './switches.ts';

/** A journal of one bookyear, as it stands. */
export type Journal = {
  readonly seed: JournalSeed;
  last: number;
  /** What a colleague who has not synchronised has booked above the number that `getJournals` tells. */
  unseen: number;
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

/** Where a document stood. */
export type DocumentPlace = {
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly documentSequenceNr: number;
};

/** A cost centre as it is answered. */
export type CostCentre = { readonly id: number; readonly record: OctopusRecord };

/** The books of one dossier. */
export type Books = {
  readonly seed: OctopusDossierSeed;
  /** Epoch ms. */
  readonly openedAtMs: number;
  readonly journals: Journal[];
  readonly relations: Changed<Relation>[];
  readonly bookings: Changed<BookedDocument>[];
  readonly financial: Changed<FinancialBooking>[];
  readonly balancings: Changed<Balancing>[];
  readonly accounts: Changed<AccountSeed>[];
  readonly costCentres: CostCentre[];
  readonly deletedBookings: Changed<DocumentPlace>[];
  readonly deletedAccounts: Changed<AccountSeed>[];
  readonly deletedJournals: Changed<JournalSeed>[];
  readonly deletedRelations: Changed<OctopusRecord>[];
  /** Those that were made once more are taken out again. */
  readonly deletedBalancings: Changed<Balancing>[];
  /** Hashes of the CODA files that were imported. */
  readonly codaFiles: Set<string>;
  /** Instant (epoch ms) of the last change to the settings of a journal. */
  readonly changedJournals: Map<Journal, number>;
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

/** A journal at the moment it is opened. */
export function openJournal(seed: JournalSeed): Journal {
  return {
    seed,
    last: seed.lastBookedDocumentNr,
    unseen: 0,
    closed: seed.closed,
    closedPeriod: seed.closedPeriod,
    protectedPeriod: seed.protectedPeriod,
    inUse: false,
  };
}

/** The books at the moment the world begins. */
export function openBooks(seed: OctopusDossierSeed, nowMs: number): Books {
  return {
    seed,
    openedAtMs: nowMs,
    journals: seed.journals.map(openJournal),
    relations: seed.relations.map((record) => ({ kept: relationOf(record), changedAtMs: nowMs })),
    bookings: [],
    financial: [],
    balancings: [],
    accounts: seed.accounts.map((account) => ({ kept: account, changedAtMs: nowMs })),
    costCentres: [],
    deletedBookings: [],
    deletedAccounts: [],
    deletedJournals: [],
    deletedRelations: [],
    deletedBalancings: [],
    codaFiles: new Set(),
    changedJournals: new Map(),
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

/**
 * The relation that an identification points at; 0 points at nothing. When both of its numbers exist, `wins` says which
 * one counts.
 */
export function findRelation(
  books: Books,
  identification: {
    readonly relationKey?: { readonly id: number } | undefined;
    readonly externalRelationId: number;
  },
  wins: OctopusSwitches['relationKeyWins'] = 'own',
): Relation | undefined {
  const { relationKey, externalRelationId } = identification;
  const relations = books.relations.map(({ kept }) => kept);
  const byKey = relations.find(({ id }) => id !== 0 && id === relationKey?.id);
  if (externalRelationId === 0) return byKey;
  const byExternal = relations.find((one) => one.externalRelationId === externalRelationId);
  return wins === 'own' ? (byKey ?? byExternal) : (byExternal ?? byKey);
}
