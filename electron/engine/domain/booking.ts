import type { Cents, IsoDate } from '../../../shared/model/amount.ts';

/** One line of a booking: one (ledger account, VAT code). */
export type BookingLine = {
  readonly account: number;
  readonly vatCode: string;
  readonly baseCents: Cents;
  readonly vatCents: Cents;
  readonly comment: string;
  /** Percentage of VAT that may be deducted; null leaves it to the account. */
  readonly vatRecupPercentage: number | null;
};

/** The party to book on: an existing relation, or the data for a new one. */
export type BookingRelation =
  | {
      readonly kind: 'existing';
      /** null: only the external id is known. */
      readonly relationId: number | null;
      readonly externalId: number;
      /** The role flag that the relation lacks and must get first; null when it has it. */
      readonly missingRole: 'client' | 'supplier' | null;
    }
  | { readonly kind: 'new'; readonly draft: RelationDraft };

/** What a new relation in Octopus is made from. */
export type RelationDraft = {
  readonly role: 'client' | 'supplier';
  readonly name: string;
  /** Normalised VAT or enterprise number; empty for a private person. */
  readonly vatNumber: string;
  readonly vatType: number;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  /** What makes this party the same one next time: its number, or the id of the party at Billit. */
  readonly identity: string;
};

/** A booking as it will be written, all but its number. Credit notes: negative amount, positive lines. */
export type Booking = {
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly period: number;
  readonly documentDate: IsoDate;
  readonly expiryDate: IsoDate;
  readonly currency: string;
  readonly amountCents: Cents;
  readonly relation: BookingRelation;
  readonly reference: string;
  readonly comment: string;
  readonly orderReference: string;
  readonly lines: readonly BookingLine[];
};
