import type { DecimalText, IsoDate } from '../../../shared/model/amount.ts';
import type { Result } from '../../../shared/result.ts';
import type { Delivery } from '../documents/write-ubl.ts';
import type { Document } from '../domain/document.ts';
import type { Approval } from '../domain/schedule.ts';
import type { LedgerAccount, PartyStrategy } from '../domain/dossier.ts';
import type { BillitParty, PartyFields } from '../domain/party.ts';
import type { DossierId } from '../domain/ids.ts';

/** Which Billit company a call is for, and in which local dossier's communication log it belongs. */
export type BillitTarget = {
  readonly partyId: string;
  readonly dossierId: DossierId | null;
  /** Only while it is being proven how this login addresses a company. */
  readonly strategy?: PartyStrategy;
};

/** A company that this login can reach. */
export type BillitCompany = {
  readonly partyId: string;
  readonly name: string;
  /** Normalised (domain/identifiers); empty when none. */
  readonly vatNumber: string;
  readonly role: string;
};

export type OrderType = 'Invoice' | 'CreditNote' | 'Offer' | 'DeliveryNote' | 'OrderForm' | 'other';

/** One row of the order list. */
export type OrderSummary = {
  readonly orderId: string;
  readonly companyId: string;
  readonly type: OrderType;
  readonly direction: 'Income' | 'Cost';
  /** As given (Draft, ToSend, Sent, ToPay, Paid, Refused, Canceled, ...). */
  readonly status: string;
  readonly date: IsoDate | null;
  /** As given: the watermark. */
  readonly lastModified: string;
  readonly created: string;
};

/** A file that belongs to an order. */
export type OrderFile = { readonly fileId: string; readonly fileName: string };

/** A sale as Billit's own figures tell it. */
export type OrderContent = { readonly document: Document; readonly delivery: Delivery | null };

/** One order in full, as far as booking needs it. */
export type Order = OrderSummary & {
  readonly number: string;
  readonly approval: Approval;
  /** Free text of the office and the entrepreneur; empty when there is none. */
  readonly internalInfo: string;
  readonly counterpartyId: string;
  readonly counterpartyName: string;
  readonly currency: string;
  readonly total: DecimalText;
  /** Ledger account on the document; null when none was chosen. */
  readonly account: number | null;
  /** Ledger account per line, in the order of the lines; null where none was chosen. */
  readonly lineAccounts: readonly (number | null)[];
  /** The UBL: on purchases the .xml attachment, on sales the file of the outgoing message. */
  readonly ubl: OrderFile | null;
  readonly pdf: OrderFile | null;
  /** What Billit's own figures say, to write a UBL from; a sale only. Fails with the field that stands in the way. */
  readonly content: Result<OrderContent, string>;
};

export type OrderPage = {
  readonly orders: readonly OrderSummary[];
  /** null on the last page. */
  readonly nextPage: string | null;
};

export type BillitFile = {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
};

/** A document that is no invoice: a contract, a letter. */
export type OtherDocument = {
  readonly documentId: string;
  readonly name: string;
  readonly description: string;
  /** The day on the document, else that on which it came in. */
  readonly date: IsoDate | null;
  readonly tags: readonly string[];
  /** null while Billit has no file of it. */
  readonly file: OrderFile | null;
};

/** One thing that was exported. */
export type BillitFeedItem = {
  readonly itemId: string;
  readonly entityId: string;
  /** `Order`, `Document`, or a word for a file. */
  readonly entityType: string;
  /** The client company. */
  readonly partyId: string;
};

export type BillitFeedFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
};

/** A company as a register knows it. */
export type FoundCompany = {
  readonly name: string;
  /** Ten digits; null when it has no Belgian number. */
  readonly enterpriseNumber: string | null;
  readonly street: string;
  readonly streetNumber: string;
  readonly zip: string;
  readonly city: string;
  /** Two letters; empty when it is not told. */
  readonly country: string;
};

/** A party to be made: names of the contract. */
export type NewParty = Readonly<Record<string, unknown>>;

/** What can be changed of an order (docs.billit.be, "patchable-properties"). */
export type OrderChanges = Partial<{
  readonly InternalInfo: string;
  readonly Paid: boolean;
  readonly PaidDate: string;
  /** On purchases only: on a sale it means that it was really sent. */
  readonly IsSent: boolean;
  readonly ApprovalStatus: 'Pending' | 'Approved' | 'Rejected';
  readonly AccountantVerificationNeeded: boolean;
}>;

/** The Billit client of one login. Everything that comes back is checked to belong to the company asked for. */
export type BillitClient = {
  readonly companies: () => Promise<Result<readonly BillitCompany[]>>;
  /** Companies of the registers (KBO, VIES) by number or name; says nothing about who is a customer of Billit. */
  readonly searchCompany: (keywords: string) => Promise<Result<readonly FoundCompany[]>>;
  /**
   * Makes a company under the firm's account; the login reaches it at once. The same key makes it once; a repeat is
   * `rejected` with status 409. The key of the new company is a secret, null when none came back.
   */
  readonly registerCompany: (
    company: NewParty,
    key: string,
  ) => Promise<Result<{ readonly partyId: string; readonly apiKey: string | null }>>;
  /** Orders changed on or after `since` (as Billit writes it; null = all), oldest change first; `page` from the last answer. */
  readonly orders: (
    target: BillitTarget,
    since: string | null,
    page: string | null,
  ) => Promise<Result<OrderPage>>;
  readonly order: (target: BillitTarget, orderId: string) => Promise<Result<Order>>;
  readonly file: (target: BillitTarget, fileId: string) => Promise<Result<BillitFile>>;
  readonly changeOrder: (
    target: BillitTarget,
    orderId: string,
    changes: OrderChanges,
  ) => Promise<Result<null>>;
  /** All documents of a company that are no invoices. */
  readonly otherDocuments: (target: BillitTarget) => Promise<Result<readonly OtherDocument[]>>;
  readonly otherDocument: (
    target: BillitTarget,
    documentId: string,
  ) => Promise<Result<OtherDocument>>;
  /**
   * Puts a file (UBL, PDF, picture) in the Fast Input of a company; the answer is the number of the upload. Billit has no key
   * that tells a repeat: after a lost answer it may be there.
   */
  readonly submitToFastInput: (target: BillitTarget, file: BillitFile) => Promise<Result<string>>;
  /** All customers and suppliers. */
  readonly parties: (target: BillitTarget) => Promise<Result<readonly BillitParty[]>>;
  readonly party: (target: BillitTarget, partyId: string) => Promise<Result<BillitParty>>;
  /**
   * Makes a party and returns the id that Billit gave for it, which may be that of another (a known bug): read it back.
   * The same key makes it once; a repeat is `rejected` with status 409 and without an id.
   */
  readonly createParty: (
    target: BillitTarget,
    party: NewParty,
    key: string,
  ) => Promise<Result<string>>;
  readonly changeParty: (
    target: BillitTarget,
    partyId: string,
    changes: Partial<PartyFields>,
  ) => Promise<Result<null>>;
  /** Puts ledger accounts in, or over what stands under their number; at most 500 at a time. */
  readonly importAccounts: (
    target: BillitTarget,
    accounts: readonly Pick<LedgerAccount, 'number' | 'description'>[],
  ) => Promise<Result<null>>;
  /** Names of the feeds that the firm registered. */
  readonly feeds: () => Promise<Result<readonly string[]>>;
  /** What is exported from now on is queued under this name as well. */
  readonly registerFeed: (name: string) => Promise<Result<null>>;
  /** What waits in a feed; at most once a minute. */
  readonly feedItems: (name: string) => Promise<Result<readonly BillitFeedItem[]>>;
  /** The file of an item, its hash verified. */
  readonly feedFile: (name: string, itemId: string) => Promise<Result<BillitFeedFile>>;
  /** Takes an item out of its feed: only when it is safe and settled here. */
  readonly confirmFeedItem: (name: string, itemId: string) => Promise<Result<null>>;
  readonly importJournals: (
    target: BillitTarget,
    journals: readonly {
      readonly key: string;
      readonly name: string;
      readonly role: 'sale' | 'purchase';
    }[],
  ) => Promise<Result<null>>;
};
