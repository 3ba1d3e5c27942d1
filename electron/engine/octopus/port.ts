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
    by: { readonly vatNumber: string } | { readonly externalId: number },
  ) => Promise<Result<readonly Relation[]>>;
  /** 201 gives the relation as Octopus made it; 204 (it existed) gives null. */
  readonly putRelation: (
    target: OctopusTarget,
    record: Readonly<Record<string, unknown>>,
  ) => Promise<Result<Relation | null>>;
  /** Never repeated by itself: an unknown outcome is a fault of that kind. */
  readonly insertBooking: (
    target: OctopusTarget,
    booking: NumberedBooking,
  ) => Promise<Result<null>>;
  /** Bookings of one lane changed since `sinceMs` (epoch ms; null = from the beginning). */
  readonly modifiedBookings: (
    target: OctopusTarget,
    lane: { readonly bookyearId: number; readonly journalKey: string },
    sinceMs: number | null,
  ) => Promise<Result<readonly BookedEntry[]>>;
};
