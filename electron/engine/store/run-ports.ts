import type { DossierId } from '../domain/ids.ts';

/** How a run over a dossier ended. */
export type RunEntry = {
  readonly kind: 'scheduled' | 'manual';
  readonly endedAtMs: number;
  /** Documents that came in, were put in the outbox, and were sent or looked up. */
  readonly stored: number;
  readonly queued: number;
  readonly sent: number;
  /** The kind of the first fault that stopped a part of it; null when all went. */
  readonly fault: string | null;
};

/** Runs that did nothing and ended alike are one entry. */
export type KeptRun = RunEntry & { readonly times: number };

export type RunStore = {
  /** Does not wait for the disk, and keeps the last of a dossier only. */
  readonly add: (dossierId: DossierId, run: RunEntry) => Promise<void>;
  /** The newest first. */
  readonly lately: (dossierId: DossierId, limit: number) => Promise<readonly KeptRun[]>;
};
