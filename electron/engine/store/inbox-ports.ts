import type { DocumentId, DossierId } from '../domain/ids.ts';

/** What became of a file: a document, bank statements, another document, what is here already, or kept with a reason. */
export type InboxOutcome = 'document' | 'statement' | 'other' | 'duplicate' | 'held';

/** A file that was taken from the inbox folder. */
export type InboxEntry = {
  readonly sha256: string;
  readonly fileName: string;
  readonly atMs: number;
  readonly outcome: InboxOutcome;
  /** Why it is held; empty without. */
  readonly reason: string;
  /** The document it became, or that it is a copy of. */
  readonly documentId: DocumentId | null;
};

export type InboxStore = {
  readonly add: (dossierId: DossierId, entry: InboxEntry) => Promise<void>;
  /** The newest first. */
  readonly list: (dossierId: DossierId, limit: number) => Promise<readonly InboxEntry[]>;
  /** Whether these bytes are of the dossier already, by the inbox or as the UBL of a document; and which document. */
  readonly known: (
    dossierId: DossierId,
    sha256: string,
  ) => Promise<{ readonly documentId: DocumentId | null } | null>;
};
