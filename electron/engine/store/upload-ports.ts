import type { UploadState } from '../../../shared/model/upload.ts';
import type { DossierId } from '../domain/ids.ts';

/** A file for Fast Input at Billit. */
export type NewUpload = {
  readonly id: string;
  readonly dossierId: DossierId;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly addedAtMs: number;
};

/** An upload without its bytes, and what became of it. */
export type UploadRow = Omit<NewUpload, 'bytes'> & {
  readonly state: UploadState;
  /** The number that Billit gave; null where its answer never came. */
  readonly uploadId: string | null;
  /** Billit's own words, or the kind of what stopped it; empty without. */
  readonly answer: string;
  readonly attempts: number;
};

/** How an attempt ended, or what a person says. */
export type UploadOutcome =
  | { readonly kind: 'there'; readonly uploadId: string | null }
  | {
      readonly kind: 'waiting' | 'unclear' | 'refused' | 'dropped' | 'processed';
      readonly answer: string;
    };

/** Files for Fast Input: each is handed over once, and none is removed. */
export type UploadStore = {
  /** Stores a file; `known`: the dossier has these bytes among its uploads. */
  readonly add: (upload: NewUpload) => Promise<'stored' | 'known'>;
  /** The newest first. */
  readonly list: (dossierId: DossierId, limit: number) => Promise<readonly UploadRow[]>;
  readonly get: (id: string) => Promise<UploadRow | null>;
  readonly ofBytes: (dossierId: DossierId, sha256: string) => Promise<UploadRow | null>;
  readonly bytes: (id: string) => Promise<Uint8Array | null>;
  /** Those that may leave now, the oldest first. */
  readonly due: (dossierId: DossierId) => Promise<readonly UploadRow[]>;
  /** Before it leaves: from here on it may be at Billit. False when it does not wait any more. */
  readonly leave: (id: string, atMs: number) => Promise<boolean>;
  readonly settle: (id: string, outcome: UploadOutcome, atMs: number) => Promise<void>;
  /** After a start: what was being sent may have arrived. */
  readonly recover: (atMs: number) => Promise<number>;
};
