import type { IsoDate } from '../../../shared/model/amount.ts';
import type { CallRules } from '../../../shared/model/call-rules.ts';
import type { Cause, CauseKind } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { FirmProfile } from '../../../shared/model/firm-profile.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Booking } from '../domain/booking.ts';
import type {
  Bookyear,
  BookyearDetail,
  Connection,
  CostCentre,
  Dossier,
  Journal,
  LedgerAccount,
  Link,
  PartyStrategy,
  Relation,
  VatCode,
} from '../domain/dossier.ts';
import type { ConnectionId, DocumentId, DossierId, OutboxId } from '../domain/ids.ts';
import type {
  BillitOauthStore,
  DriftStore,
  FeedStore,
  OtherDocumentStore,
  PushedStore,
} from './billit-ports.ts';
import type { CommunicationStore } from './communication-ports.ts';
import type { InboxStore } from './inbox-ports.ts';
import type { UploadStore } from './upload-ports.ts';
import type { StatementStore } from './statement-ports.ts';
import type { RunStore } from './run-ports.ts';
import type { ScheduleStore } from './schedule-ports.ts';
import type { FilingStore } from './filing-ports.ts';
import type { WriteBackStore } from './write-back-ports.ts';
import type { MailDigestStore, MailingStore, MailServerStore } from './mail-ports.ts';
import type { NoticeStore } from './notice-ports.ts';
import type { OfficeStore } from './office-ports.ts';
import type { OnboardingStores } from './onboarding-ports.ts';
import type { Approval, Mark } from '../domain/schedule.ts';

/**
 * The store as the engine sees it: asynchronous, free of SQLite, one aggregate each. Every function that writes is ONE
 * transaction. Times are epoch ms and given by the caller.
 */
export type Store = OnboardingStores & {
  readonly firm: FirmStore;
  readonly firmProfile: FirmProfileStore;
  readonly octopusRegistration: OctopusRegistrationStore;
  readonly connections: ConnectionStore;
  readonly signInRefusals: SignInRefusalStore;
  readonly dossiers: DossierStore;
  readonly office: OfficeStore;
  readonly links: LinkStore;
  readonly schedules: ScheduleStore;
  readonly notices: NoticeStore;
  readonly mirror: MirrorStore;
  readonly relations: RelationStore;
  readonly documents: DocumentStore;
  readonly outbox: OutboxStore;
  readonly mailings: MailingStore;
  readonly mailServer: MailServerStore;
  readonly mailDigest: MailDigestStore;
  readonly drifts: DriftStore;
  readonly billitOauth: BillitOauthStore;
  readonly feeds: FeedStore;
  readonly filings: FilingStore;
  readonly otherDocuments: OtherDocumentStore;
  readonly pushed: PushedStore;
  readonly writeBack: WriteBackStore;
  readonly runs: RunStore;
  readonly statements: StatementStore;
  readonly inbox: InboxStore;
  readonly uploads: UploadStore;
  readonly callCounts: CallCountStore;
  readonly cursors: CursorStore;
  readonly communication: CommunicationStore;
  readonly audit: AuditStore;
  /** A consistent copy of the whole store, taken while it is in use. */
  readonly backup: (toFile: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Firm = { readonly name: string; readonly language: Language };

export type FirmStore = {
  readonly get: () => Promise<Firm>;
  readonly set: (firm: Firm, atMs: number) => Promise<void>;
};

export type FirmProfileStore = {
  readonly get: () => Promise<FirmProfile>;
  /** The name of the firm changes with it. */
  readonly set: (profile: FirmProfile, atMs: number) => Promise<void>;
};

/** Where the browser comes back, as registered with Octopus for the software house. */
export type OctopusRegistration = {
  readonly redirectUri: string;
  /** Port on this computer at which it arrives, by itself or sent on by a relay at `redirectUri`. */
  readonly port: number;
};

export type OctopusRegistrationStore = {
  readonly get: () => Promise<OctopusRegistration>;
  readonly set: (registration: OctopusRegistration, atMs: number) => Promise<void>;
};

export type ConnectionStore = {
  readonly add: (connection: Connection, atMs: number) => Promise<void>;
  readonly get: (id: ConnectionId) => Promise<Connection | null>;
  /** Keeps how this login addresses a client company at Billit, once that is proven. */
  readonly setPartyStrategy: (
    id: ConnectionId,
    strategy: PartyStrategy,
    atMs: number,
  ) => Promise<void>;
  /** A person signed in anew with this login, perhaps as somebody else or in another way. */
  readonly setSignIn: (
    id: ConnectionId,
    how: Pick<Connection, 'signIn' | 'account'>,
    atMs: number,
  ) => Promise<void>;
  readonly list: () => Promise<readonly Connection[]>;
};

/** Whose sign-in was refused: a user of a service, with a stored login or (null) with one that was only tried. */
export type SignInSubject = {
  readonly baseUrl: string;
  readonly account: string;
  readonly connectionId: ConnectionId | null;
};

/** Refused sign-ins, kept beyond a restart: a service locks out users who fail too often. */
export type SignInRefusalStore = {
  /** Attempts of this user when this stored login was refused; null when it may be used. */
  readonly held: (subject: SignInSubject) => Promise<number | null>;
  /** Counts one more; gives all attempts of this user since the last that worked. */
  readonly refused: (subject: SignInSubject, atMs: number) => Promise<number>;
  /** This login worked: its refusals are over, and those of trials with the same user. */
  readonly accepted: (subject: SignInSubject) => Promise<void>;
};

export type DossierStore = {
  /** Adds a dossier, or returns the one that already has this enterprise number. */
  readonly ensure: (dossier: Dossier, atMs: number) => Promise<Dossier>;
  readonly get: (id: DossierId) => Promise<Dossier | null>;
  readonly list: () => Promise<readonly Dossier[]>;
};

export type LinkStore = {
  readonly add: (link: Link, atMs: number) => Promise<void>;
  readonly update: (link: Link, atMs: number) => Promise<void>;
  /** Takes the link away; what it tied is remembered, and nothing else of the dossier changes. */
  readonly remove: (link: Link, atMs: number) => Promise<void>;
  readonly ofDossier: (dossierId: DossierId) => Promise<Link | null>;
  /** What a dossier was tied to before its link was taken away; null when it never was, or is linked again. */
  readonly formerPair: (
    dossierId: DossierId,
  ) => Promise<Pick<Link, 'billitPartyId' | 'octopusDossierId'> | null>;
  readonly list: () => Promise<readonly Link[]>;
};

/** What changed and what is gone since a moment. */
type Changes<Changed, Gone> = {
  readonly modified: readonly Changed[];
  readonly deleted: readonly Gone[];
};
export type AccountChanges = Changes<LedgerAccount, Pick<LedgerAccount, 'bookyearId' | 'number'>>;
export type JournalChanges = Changes<JournalChange, Pick<Journal, 'bookyearId' | 'key'>>;
export type RelationChanges = Changes<Relation, Relation>;
/** What the list of changes tells of a journal: not how bookings get into it. */
export type JournalChange = Omit<Journal, 'insertionType' | 'name'>;

/** The local copy of an Octopus dossier's master data. */
export type MirrorStore = {
  /** Replaces the bookyears; one in which a booking is on its way stays. */
  readonly replaceBookyears: (dossierId: DossierId, rows: readonly Bookyear[]) => Promise<void>;
  /**
   * Replaces the journals of one bookyear; never lowers a known last number that we wrote ourselves, and keeps a journal in
   * which a booking is on its way.
   */
  readonly replaceJournals: (
    dossierId: DossierId,
    bookyearId: number,
    rows: readonly Journal[],
  ) => Promise<void>;
  readonly replaceAccounts: (
    dossierId: DossierId,
    bookyearId: number,
    rows: readonly LedgerAccount[],
  ) => Promise<void>;
  readonly replaceVatCodes: (dossierId: DossierId, rows: readonly VatCode[]) => Promise<void>;
  readonly replaceCostCentres: (dossierId: DossierId, rows: readonly CostCentre[]) => Promise<void>;
  readonly setBookyearDetail: (dossierId: DossierId, detail: BookyearDetail) => Promise<void>;
  /** Takes over changed accounts, in the bookyears whose accounts were read. */
  readonly applyAccountChanges: (dossierId: DossierId, changes: AccountChanges) => Promise<void>;
  /** Takes over changed journals that are mirrored; a last number is raised, never lowered. */
  readonly applyJournalChanges: (dossierId: DossierId, changes: JournalChanges) => Promise<void>;
  readonly bookyears: (dossierId: DossierId) => Promise<readonly Bookyear[]>;
  readonly bookyearDetails: (dossierId: DossierId) => Promise<readonly BookyearDetail[]>;
  readonly costCentres: (dossierId: DossierId) => Promise<readonly CostCentre[]>;
  readonly journals: (dossierId: DossierId) => Promise<readonly Journal[]>;
  readonly accounts: (dossierId: DossierId) => Promise<readonly LedgerAccount[]>;
  readonly vatCodes: (dossierId: DossierId) => Promise<readonly VatCode[]>;
  /** The last number of a lane as Octopus told it (in answer to -13, or read back). May lower it. */
  readonly setLastNumber: (lane: Lane, lastNumber: number) => Promise<void>;
};

export type RelationStore = {
  /** Replaces all relations that Octopus knows; keeps planned ones (relationId null) not yet in the list. */
  readonly replaceAll: (dossierId: DossierId, rows: readonly Relation[]) => Promise<void>;
  /** Takes over relations that changed at Octopus; the identities and reservations of ours stay. */
  readonly applyChanges: (dossierId: DossierId, changes: RelationChanges) => Promise<void>;
  readonly list: (dossierId: DossierId) => Promise<readonly Relation[]>;
  /**
   * Reserves the external id for a relation about to be made, BEFORE the PUT; with the same identity the earlier
   * reservation is returned. `identity` is unique per dossier.
   */
  readonly plan: (
    dossierId: DossierId,
    identity: string,
    relation: Relation,
  ) => Promise<PlannedRelation>;
  /** The planned or confirmed relation made by us for this identity. */
  readonly byIdentity: (dossierId: DossierId, identity: string) => Promise<PlannedRelation | null>;
  /** Records that Octopus has it (relationId null: it answered 204, the external id is its key). */
  readonly confirm: (dossierId: DossierId, relation: Relation) => Promise<void>;
};

export type PlannedRelation = { readonly relation: Relation; readonly confirmed: boolean };

/** The original bytes of one file of a document. */
export type DocumentFile = {
  readonly role: 'ubl' | 'pdf';
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
};

/** What is known of a document without opening its files. */
export type DocumentRow = {
  readonly id: DocumentId;
  readonly dossierId: DossierId;
  /** `inbox`: somebody put it in the inbox folder; Billit knows nothing of it. */
  readonly source: 'billit' | 'inbox';
  /** The OrderID at Billit; of the inbox a name made from its hash. */
  readonly externalId: string;
  /** LastModified at Billit when it was fetched, as given. */
  readonly externalModified: string;
  /** Created at Billit, as given: the order of export. */
  readonly externalCreated: string;
  /** Created at Billit, epoch ms. */
  readonly createdAtMs: number;
  /** The entrepreneur had dealt with it by then (epoch ms): its last change when it was first seen. */
  readonly processedAtMs: number;
  readonly approval: Approval;
  /** PartyID at Billit of the other party; empty when unknown. */
  readonly counterpartyId: string;
  /** Ledger account chosen at Billit on the document; null when none. */
  readonly documentAccount: number | null;
  /** Ledger accounts chosen at Billit per line, in the order of its lines; null where none. JSON in the store. */
  readonly lineAccounts: readonly (number | null)[];
  readonly direction: 'sale' | 'purchase';
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issueDate: IsoDate | null;
  /** Total including VAT as decimal text; empty when unreadable. */
  readonly total: string;
  readonly currency: string;
  readonly counterpartyName: string;
  readonly state: DocumentState;
  readonly cause: Cause | null;
  /** Hash of the UBL file, lower-case hex. */
  readonly ublSha256: string;
  /** Who of the office checked it as it is now; null: nobody. */
  readonly checked: Mark | null;
};

export type DocumentFilter = {
  readonly dossierId?: DossierId;
  readonly states?: readonly DocumentState[];
  readonly afterId?: DocumentId;
  /** At most this many rows, 1-500. */
  readonly limit: number;
};

/** Documents held in one state for one cause, and one dossier that has them. */
export type MonthCount = {
  readonly month: string | null;
  readonly state: DocumentState;
  readonly count: number;
};

export type HeldCount = {
  readonly state: DocumentState;
  readonly cause: CauseKind;
  readonly count: number;
  readonly dossierId: DossierId;
};

/** A document and its last move; the booking number once it is booked. */
export type LateDocument = {
  readonly document: DocumentRow;
  readonly atMs: number;
  readonly booking: { readonly journalKey: string; readonly number: number } | null;
};

export type DocumentStore = {
  /**
   * Stores a document, its files, the cursor of its source and an audit row together. A document with the same
   * (dossier, source, externalId) is replaced until it is on its way: what was queued or parked for it is withdrawn. After
   * that only the cursor moves. Returns which of the two happened.
   */
  readonly ingest: (
    row: DocumentRow,
    files: readonly DocumentFile[],
    cursor: { readonly name: string; readonly value: string },
    atMs: number,
  ) => Promise<'stored' | 'kept'>;
  /** Somebody approved or rejected a cost from here; one that is booked stays as it was. */
  readonly setApproval: (id: DocumentId, approval: Approval, atMs: number) => Promise<void>;
  /**
   * A person says that he checked documents, or takes that back. What waited for it goes on, what must wait for it again
   * is held. Documents that are on their way or gone stay as they are. Returns those that changed, with their dossier.
   */
  readonly setChecked: (
    ids: readonly DocumentId[],
    checked: boolean,
    check: Mark,
  ) => Promise<readonly Pick<DocumentRow, 'id' | 'dossierId'>[]>;
  /** Documents that wait until somebody of the office checked them, of every dossier that has any. */
  readonly toCheckPerDossier: () => Promise<ReadonlyMap<DossierId, number>>;
  readonly get: (id: DocumentId) => Promise<DocumentRow | null>;
  readonly byExternalId: (dossierId: DossierId, externalId: string) => Promise<DocumentRow | null>;
  readonly list: (filter: DocumentFilter) => Promise<readonly DocumentRow[]>;
  readonly files: (id: DocumentId) => Promise<readonly DocumentFile[]>;
  /** Documents per state; every state is present. */
  readonly countByState: (
    dossierId?: DossierId,
  ) => Promise<Readonly<Record<DocumentState, number>>>;
  /** The same for every dossier that has documents, in one go. */
  readonly countPerDossier: () => Promise<
    ReadonlyMap<DossierId, Readonly<Record<DocumentState, number>>>
  >;
  /** Documents that are held, per state and cause, the most first; of one dossier or of all. */
  readonly held: (dossierId?: DossierId) => Promise<readonly HeldCount[]>;
  /** The documents that moved last, the newest first; of each its last move. At most 20. */
  readonly lately: (limit: number) => Promise<readonly LateDocument[]>;
  /** Documents of a dossier per month of their date (YYYY-MM; null without one) and state, the oldest month first. */
  readonly months: (dossierId: DossierId) => Promise<readonly MonthCount[]>;
  /** Moves a document without an outbox row to another state (waiting <-> needs-decision, parked, ...). */
  readonly setState: (
    id: DocumentId,
    state: DocumentState,
    cause: Cause | null,
    atMs: number,
  ) => Promise<void>;
  /**
   * Takes a document out that may not leave any more, with what was queued or parked for it. False when it is on its way
   * or gone: then nothing changes.
   */
  readonly withdrawUnsent: (id: DocumentId, atMs: number) => Promise<boolean>;
  /** Another document of this dossier with the same issuer, number and kind that is booked or on its way. */
  readonly duplicateOf: (id: DocumentId) => Promise<DocumentId | null>;
};

/** Where numbers run on: one writer at a time. */
export type Lane = {
  readonly dossierId: DossierId;
  readonly bookyearId: number;
  readonly journalKey: string;
};

export type OutboxState =
  'queued' | 'sending' | 'unclear' | 'parked' | 'refused' | 'booked' | 'delivered' | 'withdrawn';

/** One booking on its way. */
export type OutboxRow = {
  readonly id: OutboxId;
  readonly documentId: DocumentId;
  readonly target: 'octopus-booking';
  /** 1 for the first export; higher only for a proven re-export. */
  readonly generation: number;
  readonly lane: Lane;
  readonly booking: Booking;
  /** Hash of the booking and the files, fixed once. */
  readonly fingerprint: string;
  readonly state: OutboxState;
  readonly cause: Cause | null;
  /** The document number stored before the POST; null before the first try or after a proven refusal. */
  readonly number: number | null;
  readonly attempts: number;
  /** Attempts in a row that ended unclear; 0 after any other outcome but `again` with its number kept. */
  readonly unanswered: number;
  /** Not tried again before this moment. */
  readonly dueAtMs: number;
  /** When the first POST left; null before. */
  readonly firstSentAtMs: number | null;
  /** Read back from Octopus and equal to the cent. */
  readonly verifiedAtMs: number | null;
  /** Read back from Octopus and not equal: somebody changed it there, or Octopus took it otherwise. */
  readonly differsAtMs: number | null;
};

/** What reading booked rows back showed. */
export type ReadBack = {
  readonly equal: readonly OutboxId[];
  readonly different: readonly OutboxId[];
};

/** What became of a delivery attempt. */
export type Outcome =
  | { readonly kind: 'booked'; readonly number: number }
  | { readonly kind: 'unclear'; readonly cause: Cause }
  | { readonly kind: 'refused'; readonly cause: Cause }
  | { readonly kind: 'parked'; readonly cause: Cause; readonly dueAtMs: number }
  /** Proven not there: goes back to the queue; `keepNumber` when the number may be sent again as it is. */
  | { readonly kind: 'again'; readonly keepNumber: boolean; readonly dueAtMs: number };

export type OutboxStore = {
  /** State queued + outbox row together; the unique (document, target, generation) makes a second call an error. */
  readonly enqueue: (
    row: Pick<OutboxRow, 'id' | 'documentId' | 'lane' | 'booking' | 'fingerprint'>,
    atMs: number,
  ) => Promise<void>;
  /** Lanes that hold queued or parked rows due now, or unclear rows; of all dossiers unless one is named. */
  readonly dueLanes: (atMs: number, dossierId?: DossierId) => Promise<readonly Lane[]>;
  /** The next row of a lane to send, in order of creation at Billit; null when an unclear row blocks the lane or none is due. */
  readonly nextOfLane: (lane: Lane, atMs: number) => Promise<OutboxRow | null>;
  readonly unclearOfLane: (lane: Lane) => Promise<readonly OutboxRow[]>;
  /** Lanes of a dossier that hold booked rows not yet read back. */
  readonly unverifiedLanes: (dossierId: DossierId) => Promise<readonly Lane[]>;
  /** The highest number that we booked in a lane; 0 when we booked none. */
  readonly highestBookedOfLane: (lane: Lane) => Promise<number>;
  /** Booked rows of a lane not yet read back. */
  readonly unverifiedOfLane: (lane: Lane) => Promise<readonly OutboxRow[]>;
  /** Rows of a dossier that wait for this cause to pass wait no longer: they are due now. */
  readonly resume: (dossierId: DossierId, kind: Cause['kind'], atMs: number) => Promise<void>;
  /** Takes a row for `owner` until `untilMs`: state sending. False when somebody else holds it. */
  readonly claim: (id: OutboxId, owner: string, untilMs: number) => Promise<boolean>;
  /** Fixes the number before the POST (journal's last number + 1, unless the row keeps one), counts the attempt. Returns it. */
  readonly fixNumber: (id: OutboxId, atMs: number) => Promise<number>;
  /** Ends an attempt: outbox row, document state and cause, booking number, last number of the lane, audit row. */
  readonly settle: (id: OutboxId, outcome: Outcome, atMs: number) => Promise<void>;
  readonly recordReadBack: (seen: ReadBack, atMs: number) => Promise<void>;
  /** After a start: rows left in sending become unclear when a number was fixed, else queued. Returns how many. */
  readonly recover: (atMs: number) => Promise<number>;
  /** The earliest moment at which something becomes due, or null when nothing waits for time. */
  readonly nextDueAtMs: () => Promise<number | null>;
  /** How many booked rows were read back, by what that showed. */
  readonly countReadBack: () => Promise<{ readonly equal: number; readonly different: number }>;
  /** Bookings found equal in Octopus since a moment (epoch ms). */
  readonly countVerifiedSince: (sinceMs: number) => Promise<number>;
  readonly ofDocument: (documentId: DocumentId) => Promise<readonly OutboxRow[]>;
  /** Old numbers of a row: replaced only after a proven refusal. */
  readonly numberHistory: (
    id: OutboxId,
  ) => Promise<readonly { readonly number: number; readonly replacedAtMs: number }[]>;
};

/** One call to Octopus, as it is counted. */
export type CountedCall = {
  /** Octopus dossier id, or 0 for calls outside a dossier. */
  readonly octopusDossierId: number;
  /** Whose login it is made with. */
  readonly login: string;
  readonly operation: string;
};

/** Which calls are added up: those of one operation within a stretch of time, of one dossier or login where that is named. */
export type CallGroup = Pick<CountedCall, 'operation'> &
  Partial<Pick<CountedCall, 'octopusDossierId' | 'login'>> & {
    /** Epoch ms on a full hour; `toMs` is not in it. */
    readonly fromMs: number;
    readonly toMs: number;
  };

export type CallCountStore = {
  /**
   * Counts a call before it is made, unless its group has `max` already: then false. A reserved call counts as made.
   * What is older than a month is forgotten.
   */
  readonly reserve: (
    call: CountedCall,
    atMs: number,
    limit: { readonly among: CallGroup; readonly max: number },
  ) => Promise<boolean>;
  readonly count: (group: CallGroup) => Promise<number>;
  /** Calls per dossier, login and operation within a stretch of time (epoch ms on full hours, `toMs` excluded). */
  readonly between: (
    fromMs: number,
    toMs: number,
  ) => Promise<readonly (CountedCall & { readonly count: number })[]>;
  /** How the calls are added up. */
  readonly rules: () => Promise<CallRules>;
  readonly setRules: (rules: CallRules, atMs: number) => Promise<void>;
};

export type CursorStore = {
  readonly get: (dossierId: DossierId, name: string) => Promise<string | null>;
  /** Every cursor whose name begins so, by name. */
  readonly under: (dossierId: DossierId, prefix: string) => Promise<ReadonlyMap<string, string>>;
  readonly set: (dossierId: DossierId, name: string, value: string) => Promise<void>;
  /** Takes away every cursor whose name begins so. */
  readonly forget: (dossierId: DossierId, prefix: string) => Promise<void>;
};

/** Who did what; never changed or removed. */
export type AuditEntry = {
  readonly atMs: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string>>;
};

export type AuditStore = {
  readonly append: (entry: AuditEntry) => Promise<void>;
  readonly list: (filter: {
    readonly subject?: string;
    readonly limit: number;
  }) => Promise<readonly AuditEntry[]>;
};
