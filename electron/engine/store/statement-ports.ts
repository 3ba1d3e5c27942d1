import type { ChainLink } from '../domain/statements.ts';
import type { DossierId } from '../domain/ids.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import type { StatementState } from '../../../shared/model/statement.ts';

/** A statement as it came. */
export type NewStatement = ChainLink & {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly source: 'billit' | 'inbox';
  readonly fileName: string;
  readonly fingerprint: string;
  readonly movements: number;
  readonly text: string;
  readonly receivedAtMs: number;
};

/** A statement, and what became of it. */
export type StatementRow = NewStatement & {
  readonly state: StatementState;
  /** Octopus' own words, or the kind of what stopped it; empty without. */
  readonly answer: string;
  readonly attempts: number;
  readonly sentAtMs: number | null;
  /** Where it stands in Octopus, where Octopus says so. */
  readonly place: { readonly journalKey: string; readonly number: number } | null;
};

/** A statement without its text: lists do not need it. */
export type StatementHead = Omit<StatementRow, 'text'>;

/** How an attempt ended. */
export type StatementOutcome =
  | { readonly kind: 'delivered'; readonly place: StatementRow['place'] }
  | { readonly kind: 'refused' | 'unclear' | 'waiting' | 'elsewhere'; readonly answer: string };

/** Whether the statements of a dossier go to Octopus, and whether Octopus keeps a PDF of each. */
export type CodaRules = { readonly deliver: boolean; readonly publishPdf: boolean };

/** A file that is no statement that can be delivered. */
export type RefusedCoda = {
  readonly fileName: string;
  readonly refusal: string;
  readonly receivedAtMs: number;
};

/** Bank statements: each is stored once, and is at Octopus once. */
export type StatementStore = {
  readonly rules: (dossierId: DossierId) => Promise<CodaRules>;
  readonly setRules: (dossierId: DossierId, rules: CodaRules, atMs: number) => Promise<void>;
  /** Stores a statement; `known` when the dossier has it. */
  readonly add: (statement: NewStatement) => Promise<'stored' | 'known'>;
  readonly refuse: (dossierId: DossierId, sha256: string, refused: RefusedCoda) => Promise<void>;
  readonly refused: (dossierId: DossierId) => Promise<readonly RefusedCoda[]>;
  readonly get: (id: string) => Promise<StatementRow | null>;
  readonly list: (dossierId: DossierId) => Promise<readonly StatementRow[]>;
  /**
   * Of every account of every dossier: what ended on a day or later, and everything from the first on that is not at
   * Octopus, with the last one before these.
   */
  readonly lately: (from: IsoDate) => Promise<readonly StatementHead[]>;
  /** Dossiers whose statements go to Octopus. */
  readonly delivering: () => Promise<ReadonlySet<DossierId>>;
  /** Before it leaves: from here on it may be at Octopus. False when it does not wait any more. */
  readonly leave: (id: string, atMs: number) => Promise<boolean>;
  /** Ends an attempt, or a question about one. */
  readonly settle: (id: string, outcome: StatementOutcome, atMs: number) => Promise<void>;
  /** After a start: what was being sent may have arrived. */
  readonly recover: (atMs: number) => Promise<number>;
};
