import type { Cents, IsoDate } from '../../../shared/model/amount.ts';
import type { Result } from '../../../shared/result.ts';
import type { Booking, BookingLine } from '../domain/booking.ts';
import type {
  Bookyear,
  BookyearDetail,
  CostCentre,
  Journal,
  LedgerAccount,
  Relation,
  VatCode,
} from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { AccountChanges, JournalChanges, RelationChanges } from '../store/ports.ts';

/** Language of Octopus' messages: 1 Dutch, 2 French, 3 English, 4 German. */
export type OctopusLocale = 1 | 2 | 3 | 4;

/** Which Octopus dossier a call is for, and in which local dossier's communication log it belongs. */
export type OctopusTarget = {
  readonly octopusDossierId: number;
  readonly dossierId: DossierId | null;
};

/** A dossier that this login can open. */
export type OctopusDossier = {
  readonly id: number;
  readonly name: string;
  /** Normalised (domain/identifiers); empty when none. */
  readonly vatNumber: string;
};

/** One journal of one bookyear. */
export type BookingLane = { readonly bookyearId: number; readonly journalKey: string };

/** Where a booking stands; together these are its key in Octopus. */
export type BookingPlace = BookingLane & { readonly number: number };

/** A booking as Octopus gives it back. */
export type BookedEntry = {
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly number: number;
  readonly period: number;
  readonly documentDate: IsoDate | null;
  readonly amountCents: Cents;
  readonly relationId: number;
  readonly externalRelationId: number;
  readonly comment: string;
  readonly reference: string;
  /** Empty when Octopus does not give it back. */
  readonly orderReference: string;
  readonly lines: readonly BookingLine[];
};

/** One line of a booking that changed; an amount is positive on the debit side. */
export type ReportLine = {
  readonly place: BookingPlace;
  /** -1: the total of a purchase or sale. */
  readonly lineNumber: number;
  readonly period: number;
  readonly documentDate: IsoDate | null;
  readonly account: number;
  readonly amountCents: Cents;
  readonly relationId: number | null;
  readonly comment: string;
  readonly reference: string;
  readonly vatCode: string;
};

/** What changed in a dossier, and what was deleted from it. */
export type BookingReport = {
  readonly lines: readonly ReportLine[];
  readonly deleted: readonly BookingPlace[];
};

/** A ledger account to be made, or changed when it exists. */
export type AccountDraft = {
  readonly bookyearId: number;
  readonly number: number;
  readonly description: { readonly nl: string; readonly fr: string; readonly en: string };
  /** 0 to 100: how much of the VAT is deducted. */
  readonly vatRecupPercentage: number;
};

/** A document that is not (wholly) paid. */
export type OpenItem = {
  readonly place: BookingPlace;
  /** -1: the total of a purchase or sale. */
  readonly lineNumber: number;
  readonly documentDate: IsoDate | null;
  readonly expiryDate: IsoDate | null;
  readonly relationId: number | null;
  readonly externalRelationId: number;
  readonly currency: string;
  readonly debitCents: Cents;
  readonly creditCents: Cents;
  /** What is still open, in Octopus' sign. */
  readonly openCents: Cents;
  readonly comment: string;
  readonly reference: string;
};

/** What became of a CODA file, statement by statement. */
export type CodaImport = {
  readonly statements: readonly {
    /** Null: it was taken. */
    readonly refusal: { readonly code: number; readonly message: string } | null;
    /** Where it stands; null when Octopus does not say. */
    readonly place: BookingPlace | null;
  }[];
};

export type Attachment = { readonly fileName: string; readonly bytes: Uint8Array };

/** How Octopus is told which relation is meant. */
export type RelationRef = { readonly relationId: number | null; readonly externalId: number };

/** A booking that is ready to be sent: its relation exists, its number is fixed. */
export type NumberedBooking = {
  readonly booking: Booking;
  readonly number: number;
  readonly relation: RelationRef;
  readonly attachments: readonly Attachment[];
};

/**
 * The Octopus client of one login. Every call takes a dossier token when it needs one, reserves its place in the call
 * budget before it leaves, writes a communication entry and parses the answer. "Nothing found" is an empty list.
 */
export type OctopusClient = {
  /**
   * A person asks whether this login works: signs in anew, also where it was refused before, and asks Octopus who that
   * is (contract, whoami; not counted there).
   */
  readonly testSignIn: () => Promise<Result<null>>;
  readonly dossiers: () => Promise<Result<readonly OctopusDossier[]>>;
  readonly bookyears: (target: OctopusTarget) => Promise<Result<readonly Bookyear[]>>;
  readonly journals: (
    target: OctopusTarget,
    bookyearId: number,
  ) => Promise<Result<readonly Journal[]>>;
  readonly accounts: (
    target: OctopusTarget,
    bookyearId: number,
  ) => Promise<Result<readonly LedgerAccount[]>>;
  /** What the list of bookyears does not tell of one. */
  readonly bookyearDetail: (
    target: OctopusTarget,
    bookyearId: number,
  ) => Promise<Result<BookyearDetail>>;
  readonly costCentres: (target: OctopusTarget) => Promise<Result<readonly CostCentre[]>>;
  /** What changed and what was deleted since a moment (epoch ms), in all bookyears; earlier changes may be in it. */
  readonly changedAccounts: (
    target: OctopusTarget,
    sinceMs: number,
  ) => Promise<Result<AccountChanges>>;
  readonly changedJournals: (
    target: OctopusTarget,
    sinceMs: number,
  ) => Promise<Result<JournalChanges>>;
  readonly changedRelations: (
    target: OctopusTarget,
    sinceMs: number,
  ) => Promise<Result<RelationChanges>>;
  readonly vatCodes: (target: OctopusTarget) => Promise<Result<readonly VatCode[]>>;
  readonly relations: (target: OctopusTarget) => Promise<Result<readonly Relation[]>>;
  readonly findRelations: (
    target: OctopusTarget,
    by:
      | { readonly vatNumber: string }
      | { readonly externalId: number }
      | { readonly relationId: number },
  ) => Promise<Result<readonly Relation[]>>;
  /** 201 gives the relation as Octopus made it; 204 (it existed) gives null. */
  readonly putRelation: (
    target: OctopusTarget,
    record: Readonly<Record<string, unknown>>,
  ) => Promise<Result<Relation | null>>;
  /**
   * Changes fields of a relation and leaves all others as they are now in Octopus; gives it as it is then. `not-found`
   * when it is not there.
   */
  readonly changeRelation: (
    target: OctopusTarget,
    ref: RelationRef,
    changes: Readonly<Record<string, unknown>>,
  ) => Promise<Result<Relation>>;
  /** May be repeated: the account is known by bookyear and number. */
  readonly putAccount: (
    target: OctopusTarget,
    draft: AccountDraft,
  ) => Promise<Result<'made' | 'changed'>>;
  /** Codes such as EUR. */
  readonly currencies: (target: OctopusTarget) => Promise<Result<readonly string[]>>;
  /** Never repeated by itself: an unknown outcome is a fault of that kind. */
  readonly insertBooking: (
    target: OctopusTarget,
    booking: NumberedBooking,
  ) => Promise<Result<null>>;
  /** Puts a booking in the place of the one with its number, ten times a day; its files stay. */
  readonly updateBooking: (
    target: OctopusTarget,
    booking: Omit<NumberedBooking, 'attachments'>,
  ) => Promise<Result<null>>;
  /** Adds a file to a booking; has no key, so a repeat may add a second copy: never repeated by itself. */
  readonly attachToBooking: (
    target: OctopusTarget,
    place: BookingPlace,
    attachment: Attachment,
  ) => Promise<Result<null>>;
  /** One booking, ten times a day; null when there is none. */
  readonly booking: (
    target: OctopusTarget,
    place: BookingPlace,
  ) => Promise<Result<BookedEntry | null>>;
  /** Bookings of one lane changed since `sinceMs` (epoch ms; null = from the beginning). */
  readonly modifiedBookings: (
    target: OctopusTarget,
    lane: BookingLane,
    sinceMs: number | null,
  ) => Promise<Result<readonly BookedEntry[]>>;
  /**
   * Changes and deletions of all kinds of bookings. The first time from the beginning (`sinceMs` null), per bookyear and
   * journal type; afterwards of all together (both null), as the contract prescribes.
   */
  readonly bookingReport: (
    target: OctopusTarget,
    asked: {
      readonly bookyearId: number | null;
      /** 1 purchases, 2 sales, 3 financial, 4 miscellaneous; null: all. */
      readonly journalType: 1 | 2 | 3 | 4 | null;
      readonly sinceMs: number | null;
    },
  ) => Promise<Result<BookingReport>>;
  readonly openItems: (
    target: OctopusTarget,
    asked: {
      readonly side: 'client' | 'supplier';
      readonly fromBookyearId: number;
      /** Null: of all relations. */
      readonly relationId: number | null;
    },
  ) => Promise<Result<readonly OpenItem[]>>;
  /** Hands over the text of a CODA file; never repeated by itself. */
  readonly importCoda: (
    target: OctopusTarget,
    coda: string,
    how: { readonly publishPdf: boolean },
  ) => Promise<Result<CodaImport>>;
  /** Octopus' own words for one of its codes, in a language of its messages. */
  readonly errorText: (code: number, localeId: OctopusLocale) => Promise<Result<string>>;
};
