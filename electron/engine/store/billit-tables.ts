import type { IsoDate } from '../../../shared/model/amount.ts';
import type { ConnectionId, DocumentId, DossierId } from '../domain/ids.ts';
import type { Flag } from './tables.ts';
import type { PushedRow } from './billit-ports.ts';
import type { WrittenWhat } from './write-back-ports.ts';

/** Documents that changed at Billit after they were sent. */
type DriftTable = {
  document_id: DocumentId;
  dossier_id: DossierId;
  external_modified: string;
  /** JSON list of differences; empty when nothing that is booked changed. */
  differences: string;
  seen_at_ms: number;
  accepted_at_ms: number | null;
};

/** How a login at Billit asks for tokens. */
type BillitOauthTable = {
  connection_id: ConnectionId;
  client_id: string;
  token_url: string;
};

/** The export feed of a login at Billit. */
type FeedTable = { connection_id: ConnectionId; name: string; polled_at_ms: number | null };

/** What was seen in a feed. */
type FeedItemTable = {
  connection_id: ConnectionId;
  item_id: string;
  entity_type: string;
  entity_id: string;
  party_id: string;
  seen_at_ms: number;
  released_at_ms: number | null;
  confirmed_at_ms: number | null;
};

/** A file of a feed. */
type FeedFileTable = {
  connection_id: ConnectionId;
  item_id: string;
  party_id: string;
  file_name: string;
  sha256: string;
  bytes: Uint8Array;
};

/** A document of Billit that is no invoice, with its file. */
type OtherDocumentTable = {
  dossier_id: DossierId;
  external_id: string;
  name: string;
  description: string;
  date: IsoDate | null;
  tags: string;
  file_name: string;
  bytes: Uint8Array;
  received_at_ms: number;
};

/** What was last sent to Billit. */
type PushedTable = {
  dossier_id: DossierId;
  kind: PushedRow['kind'];
  key: string;
  external_id: string | null;
  hash: string;
  at_ms: number;
};

/** What goes back to Billit about the documents of a dossier. */
type WriteBackTable = {
  dossier_id: DossierId;
  number: Flag;
  paid: Flag;
  sent: Flag;
  verify: Flag;
};

/** What was written at Billit about a document. */
type WrittenBackTable = {
  document_id: DocumentId;
  dossier_id: DossierId;
  what: WrittenWhat;
  value: string;
  at_ms: number;
};

/** The tables of what is kept of Billit beside its documents. */
export type BillitTables = {
  drift: DriftTable;
  billit_oauth: BillitOauthTable;
  feed: FeedTable;
  feed_item: FeedItemTable;
  feed_file: FeedFileTable;
  other_document: OtherDocumentTable;
  pushed: PushedTable;
  write_back: WriteBackTable;
  written_back: WrittenBackTable;
};
