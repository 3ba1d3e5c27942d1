import type { Generated } from 'kysely';
import type { IsoDate } from '../../../shared/model/amount.ts';
import type { StatementState } from '../../../shared/model/statement.ts';
import type { UploadState } from '../../../shared/model/upload.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';
import type { InboxOutcome } from './inbox-ports.ts';
import type { NewStatement } from './statement-ports.ts';
import type { Flag } from './tables.ts';
import type { RunEntry } from './run-ports.ts';

/** The last runs of each dossier. */
type RunTable = {
  seq: Generated<number>;
  dossier_id: DossierId;
  kind: RunEntry['kind'];
  ended_at_ms: number;
  stored: number;
  queued: number;
  sent: number;
  fault: string | null;
  times: number;
};

/** Whether the statements of a dossier go to Octopus. */
type CodaRulesTable = {
  dossier_id: DossierId;
  deliver: Flag;
  publish_pdf: Flag;
};

/** Bank statements, and what became of each. */
export type StatementTable = {
  id: string;
  dossier_id: DossierId;
  source: NewStatement['source'];
  file_name: string;
  fingerprint: string;
  account: string;
  currency: string;
  description: string;
  number: number | null;
  old_date: IsoDate | null;
  new_date: IsoDate | null;
  old_balance: number;
  new_balance: number;
  movements: number;
  text: string;
  received_at_ms: number;
  state: StatementState;
  answer: string;
  attempts: number;
  sent_at_ms: number | null;
  journal_key: string | null;
  booked_number: number | null;
};

/** Files that are no statement that can be delivered. */
type RefusedCodaTable = {
  dossier_id: DossierId;
  sha256: string;
  file_name: string;
  refusal: string;
  received_at_ms: number;
};

/** What was taken from the inbox folders. */
type InboxFileTable = {
  seq: Generated<number>;
  dossier_id: DossierId;
  sha256: string;
  file_name: string;
  at_ms: number;
  outcome: InboxOutcome;
  reason: string;
  document_id: DocumentId | null;
};

/** Files for Fast Input at Billit. */
export type UploadTable = {
  seq: Generated<number>;
  id: string;
  dossier_id: DossierId;
  sha256: string;
  file_name: string;
  mime_type: string;
  added_at_ms: number;
  state: UploadState;
  upload_id: string | null;
  answer: string;
  attempts: number;
  sent_at_ms: number | null;
  bytes: Uint8Array;
};

/** What the pages of a dossier show beside its documents. */
export type PageTables = {
  run: RunTable;
  coda_rules: CodaRulesTable;
  statement: StatementTable;
  refused_coda: RefusedCodaTable;
  inbox_file: InboxFileTable;
  upload: UploadTable;
};
