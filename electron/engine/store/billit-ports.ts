import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Difference } from '../../../shared/model/drift.ts';
import type { ConnectionId, DocumentId, DossierId } from '../domain/ids.ts';

/** A document that changed at Billit after it was sent, or while it may be at Octopus already. */
export type Drift = {
  readonly documentId: DocumentId;
  readonly dossierId: DossierId;
  /** The version of the order that was compared last, as Billit writes it. */
  readonly externalModified: string;
  /** Empty when nothing that is booked changed (paid, sent). */
  readonly differences: readonly Difference[];
  readonly seenAtMs: number;
  /** When a person had seen to it; null while open. */
  readonly acceptedAtMs: number | null;
};

/** A changed order as it was seen, with how far its source is read. */
export type DriftSighting = Pick<
  Drift,
  'documentId' | 'dossierId' | 'externalModified' | 'differences'
> & { readonly cursor: { readonly name: string; readonly value: string } };

export type DriftStore = {
  /** Keeps what was seen and moves the cursor; differences that were not there before are open and go on record. */
  readonly record: (sighting: DriftSighting, atMs: number) => Promise<void>;
  readonly ofDocument: (id: DocumentId) => Promise<Drift | null>;
  /** Those with a difference that nobody has seen to, oldest first within a dossier. */
  readonly open: (dossierId?: DossierId) => Promise<readonly Drift[]>;
  readonly accept: (documentId: DocumentId, atMs: number) => Promise<void>;
};

/** How a login at Billit that came with the browser asks for tokens. */
export type BillitOauth = { readonly clientId: string; readonly tokenUrl: string };

export type BillitOauthStore = {
  /** null: the login has a key. */
  readonly get: (connection: ConnectionId) => Promise<BillitOauth | null>;
  readonly set: (connection: ConnectionId, oauth: BillitOauth) => Promise<void>;
};

/** The export feed of one login at Billit; asked for at most once a minute, whatever was restarted. */
export type Feed = {
  readonly connectionId: ConnectionId;
  readonly name: string;
  readonly polledAtMs: number | null;
};

/** One thing in a feed. */
export type FeedItem = {
  readonly itemId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly partyId: string;
};

/** One that is not confirmed yet; `released`: 'Vrijgegeven t/m' was moved for it. */
export type PendingItem = FeedItem & { readonly released: boolean };

export type FeedFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
};

export type FeedStore = {
  readonly register: (connection: ConnectionId, name: string, atMs: number) => Promise<void>;
  readonly list: () => Promise<readonly Feed[]>;
  readonly polled: (connection: ConnectionId, atMs: number) => Promise<void>;
  /** Keeps what was not seen before, and returns it. */
  readonly add: (
    connection: ConnectionId,
    items: readonly FeedItem[],
    atMs: number,
  ) => Promise<readonly FeedItem[]>;
  readonly pending: (connection: ConnectionId) => Promise<readonly PendingItem[]>;
  /** Keeps the file of an item; the same file of the same company is kept once. */
  readonly keepFile: (
    connection: ConnectionId,
    item: FeedItem,
    file: FeedFile,
  ) => Promise<'stored' | 'known'>;
  /** Files of a company (PartyID at Billit). */
  readonly files: (partyId: string) => Promise<readonly FeedFile[]>;
  readonly released: (connection: ConnectionId, itemId: string, atMs: number) => Promise<void>;
  readonly confirmed: (connection: ConnectionId, itemId: string, atMs: number) => Promise<void>;
};

/** A document of Billit that is no invoice, as far as lists show it. */
export type OtherDocumentRow = {
  /** DocumentID at Billit. */
  readonly externalId: string;
  readonly dossierId: DossierId;
  readonly name: string;
  readonly description: string;
  readonly date: IsoDate | null;
  readonly tags: readonly string[];
  readonly fileName: string;
  readonly receivedAtMs: number;
};

export type OtherFile = Pick<FeedFile, 'fileName' | 'bytes'>;

export type OtherDocumentStore = {
  /** Keeps a document with its file; one that is there already stays as it is. */
  readonly add: (row: OtherDocumentRow, bytes: Uint8Array) => Promise<'stored' | 'known'>;
  /** Which of a dossier's documents are stored, by DocumentID. */
  readonly known: (dossierId: DossierId) => Promise<ReadonlySet<string>>;
  /** Those of a dossier, the newest first. */
  readonly list: (dossierId: DossierId) => Promise<readonly OtherDocumentRow[]>;
  readonly file: (dossierId: DossierId, externalId: string) => Promise<OtherFile | null>;
};

/** One thing that was sent to Billit. */
export type PushedRow = {
  readonly kind: 'customer' | 'supplier' | 'account' | 'journal';
  /** Number of the relation or account, key of the journal. */
  readonly key: string;
  /** PartyID at Billit; null where Billit gives no id. */
  readonly externalId: string | null;
  /** What was sent, to tell whether it changed; empty: nothing yet. */
  readonly hash: string;
};

export type PushedStore = {
  readonly of: (
    dossierId: DossierId,
    kind: PushedRow['kind'],
  ) => Promise<ReadonlyMap<string, PushedRow>>;
  /** Rows of one kind. */
  readonly keep: (dossierId: DossierId, rows: readonly PushedRow[], atMs: number) => Promise<void>;
};
