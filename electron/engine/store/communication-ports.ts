import type { ServiceName } from '../../../shared/model/fault.ts';
import type { DossierId } from '../domain/ids.ts';

/** One exchange with a service; bodies are redacted and cut before they get here. */
export type CommunicationEntry = {
  readonly id: string;
  readonly correlationId: string;
  readonly atMs: number;
  readonly dossierId: DossierId | null;
  /** `mail`: the office's own mail server, towards a mailbox. `office`: no exchange, what a person of the office decided. */
  readonly service: ServiceName | 'mail' | 'office';
  readonly operation: string;
  readonly method: string;
  /** Path and query, redacted. */
  readonly path: string;
  /** HTTP status, or the reply code of the mail server; null when no answer came, and where nothing was exchanged. */
  readonly status: number | null;
  /** The kind of fault; null when it went well. */
  readonly fault: string | null;
  readonly durationMs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly requestBody: string;
  readonly responseBody: string;
};

export type CommunicationStore = {
  readonly append: (entry: CommunicationEntry) => Promise<void>;
  /** Newest first. */
  readonly list: (filter: {
    readonly dossierId?: DossierId;
    readonly service?: CommunicationEntry['service'];
    /** `failed`: no answer, or an answer of 400 and up. */
    readonly outcome?: 'well' | 'failed';
    /** Epoch ms, both included. */
    readonly fromMs?: number;
    readonly toMs?: number;
    readonly beforeId?: string;
    readonly limit: number;
  }) => Promise<readonly CommunicationEntry[]>;
  /** Removes the oldest answered questions from before a moment (epoch ms); what changed something or failed stays. */
  readonly clear: (what: { readonly beforeMs: number; readonly limit: number }) => Promise<void>;
};
