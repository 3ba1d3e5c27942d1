import type { IsoDate } from '../../../shared/model/amount.ts';
import type { ConnectionId, DossierId, LinkId } from './ids.ts';

/** Which header pair addresses a client company at Billit; Billit's own pages contradict each other. */
export type PartyStrategy = 'client-within-accountant' | 'accountant-for-client' | 'client-alone';

/** One login at a service. Its secrets are in the vault under its id, never here. */
export type Connection = {
  readonly id: ConnectionId;
  readonly kind: 'billit' | 'octopus';
  readonly label: string;
  /** Address of the service, without a slash at the end. */
  readonly baseUrl: string;
  /** Octopus: the user name. Billit: empty (the key says who). */
  readonly account: string;
  /** How it signs in: with a key, with user and password, or with what the browser brought back (OAuth). */
  readonly signIn: 'key' | 'password' | 'browser';
  /** Billit: the PartyID of the accounting firm itself; null elsewhere. */
  readonly accountantPartyId: string | null;
  /** Billit: how a client company is addressed, as proven with this login; null while unproven, and elsewhere. */
  readonly partyStrategy: PartyStrategy | null;
};

/** One entrepreneur of the firm. */
export type Dossier = {
  readonly id: DossierId;
  readonly name: string;
  /** Ten digits, valid. */
  readonly enterpriseNumber: string;
};

/** How the dossier itself stands towards VAT; decides whether VAT is booked apart or as cost. */
export type VatStatus = 'normal' | 'exempt' | 'mixed' | 'small-business' | 'vat-unit';

/**
 * How documents of one direction reach Octopus: booked by us, or mailed to the dossier's mailbox, which shows them in
 * the Document Import Viewer, where a person books them (S65, N01).
 */
export type Route = 'booking' | 'mailbox';

/** One Billit company tied to one Octopus dossier, with how it books. */
export type Link = {
  readonly id: LinkId;
  readonly dossierId: DossierId;
  readonly billitConnectionId: ConnectionId;
  readonly billitPartyId: string;
  readonly octopusConnectionId: ConnectionId;
  readonly octopusDossierId: number;
  /** 'Exporteren vanaf': documents dated earlier never leave. */
  readonly exportFrom: IsoDate;
  readonly salesJournal: string;
  readonly purchaseJournal: string;
  /** Journal of credit notes; null: that of the invoices. */
  readonly salesCreditJournal: string | null;
  readonly purchaseCreditJournal: string | null;
  readonly salesAccount: number;
  readonly purchaseAccount: number;
  /** Default accounts for one use (domain/link-defaults), where they differ from those two (N09). */
  readonly accountsByUse: Readonly<Record<string, number>>;
  /** Account for payable rounding; null: such documents need a decision. */
  readonly roundingAccount: number | null;
  readonly salesRoute: Route;
  readonly purchasesRoute: Route;
  /** Address of the dossier's mailbox in Octopus (Beheer > Dossiers, field 'Mailbox'); null while nobody entered it. */
  readonly mailbox: string | null;
  readonly vatStatus: VatStatus;
  /** VAT treatment key -> Octopus VAT code, confirmed by the accountant (domain/vat). */
  readonly vatMapping: Readonly<Record<string, string>>;
};

/** One booking period of a bookyear; `period` is YYYYPP. */
export type Period = {
  readonly period: number;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
};

/** One bookyear of an Octopus dossier. */
export type Bookyear = {
  readonly id: number;
  readonly description: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly closed: boolean;
  readonly periods: readonly Period[];
};

/** How often VAT is declared in a bookyear, and how long its periods are; in Octopus' own words. */
export const DECLARANT_TYPES = ['UNKNOWN', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;
export const BOOKING_PERIOD_TYPES = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** What only the details of a bookyear tell. */
export type BookyearDetail = {
  readonly bookyearId: number;
  readonly declarantType: (typeof DECLARANT_TYPES)[number];
  readonly bookingPeriodType: (typeof BOOKING_PERIOD_TYPES)[number];
};

/** One cost centre. */
export type CostCentre = {
  readonly id: number;
  readonly description: string;
  readonly closed: boolean;
};

/** One journal of one bookyear. `lastNumber` is the last document number that is known to be booked. */
export type Journal = {
  readonly bookyearId: number;
  readonly key: string;
  readonly name: string;
  readonly lastNumber: number;
  readonly closed: boolean;
  /** YYYYPP up to which periods are closed; 0 = none. */
  readonly closedPeriod: number;
  /** YYYYPP up to which periods are secured; 0 = none. */
  readonly protectedPeriod: number;
  /** 1 bookings, 2 invoice module (never written to). */
  readonly insertionType: number;
};

/** One ledger account of one bookyear. */
export type LedgerAccount = {
  readonly bookyearId: number;
  readonly number: number;
  readonly description: string;
  readonly purchaseVatCode: string | null;
  readonly salesVatCode: string | null;
  /** Percentage of VAT that may be deducted, 0-100. */
  readonly vatRecupPercentage: number;
};

/** One VAT code; type 1 purchase, 2 sale, 3 purchase credit note, 4 sale credit note. */
export type VatCode = {
  readonly code: string;
  readonly description: string;
  readonly type: number;
  readonly rateBasisPoints: number;
};

/** A customer or supplier in Octopus, as mirrored, or planned by us and not yet confirmed. */
export type Relation = {
  /** Octopus' own number; null while only our external id is known. */
  readonly relationId: number | null;
  /** 0 = none. */
  readonly externalId: number;
  readonly name: string;
  /** Normalised (domain/identifiers); empty when none. */
  readonly vatNumber: string;
  readonly client: boolean;
  readonly supplier: boolean;
  readonly active: boolean;
  /** 0 = none. */
  readonly clientAccount: number;
  /** 0 = none. */
  readonly supplierAccount: number;
  readonly expirationDays: number;
  /** The whole record as Octopus gave it, to merge before writing. */
  readonly record: Readonly<Record<string, unknown>>;
};
