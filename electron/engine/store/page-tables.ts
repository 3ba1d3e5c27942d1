import type { Generated } from 'kysely';
import type { DossierId } from '../domain/ids.ts';
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

/** What the pages of a dossier show beside its documents. */
export type PageTables = { run: RunTable };
