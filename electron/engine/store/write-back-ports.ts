import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { WriteBackRules } from '../../../shared/model/write-back.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';

/** What is known at Billit of a document; `open`: it was seen among the open items of Octopus. */
export type WrittenWhat = keyof WriteBackRules | 'open';

/** A document of Billit, where it stands, and the number under which it is booked. */
export type WriteBackRow = {
  readonly documentId: DocumentId;
  /** OrderID at Billit. */
  readonly orderId: string;
  readonly direction: 'sale' | 'purchase';
  readonly state: DocumentState;
  /** Where it is booked, by the program or by a person from the Import Viewer; null while it is not. */
  readonly booked: {
    readonly bookyearId: number;
    readonly journalKey: string;
    readonly number: number;
  } | null;
  /** What was written, by what it is about. */
  readonly written: Readonly<Partial<Record<WrittenWhat, string>>>;
};

export type WriteBackStore = {
  readonly rules: (dossierId: DossierId) => Promise<WriteBackRules>;
  readonly setRules: (dossierId: DossierId, rules: WriteBackRules, atMs: number) => Promise<void>;
  /** Documents of Billit that are booked, delivered or held, and of which something that is asked may not be told yet. */
  readonly rows: (dossierId: DossierId, asked: WriteBackRules) => Promise<readonly WriteBackRow[]>;
  readonly keep: (
    row: Pick<WriteBackRow, 'documentId'> & { readonly dossierId: DossierId },
    what: WrittenWhat,
    written: { readonly value: string; readonly atMs: number },
  ) => Promise<void>;
};
