import type { DossierId } from '../domain/ids.ts';
import type { RunEntry, RunStore } from './run-ports.ts';
import { withoutWaitingForTheDisk } from './sqlite.ts';
import type { Db } from './tables.ts';

/** Runs kept of a dossier. */
const KEPT = 50;

const didNothing = ({ stored, queued, sent }: Pick<RunEntry, 'stored' | 'queued' | 'sent'>) =>
  stored + queued + sent === 0;

/** A run that did nothing, like the one before it, is that one once more. */
async function addToLast(db: Db, dossierId: DossierId, run: RunEntry): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('run')
    .set((eb) => ({ ended_at_ms: run.endedAtMs, times: eb('times', '+', 1) }))
    .where('seq', '=', (eb) =>
      eb
        .selectFrom('run as last')
        .select((last) => last.fn.max('last.seq').as('seq'))
        .where('last.dossier_id', '=', dossierId),
    )
    .where('kind', '=', run.kind)
    .where('fault', 'is', run.fault)
    .where('stored', '=', 0)
    .where('queued', '=', 0)
    .where('sent', '=', 0)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function add(db: Db, dossierId: DossierId, run: RunEntry): Promise<void> {
  if (didNothing(run) && (await addToLast(db, dossierId, run))) return;
  const { endedAtMs: ended_at_ms, ...rest } = run;
  await db
    .insertInto('run')
    .values({ dossier_id: dossierId, ended_at_ms, times: 1, ...rest })
    .execute();
  const kept = db
    .selectFrom('run')
    .select('seq')
    .where('dossier_id', '=', dossierId)
    .orderBy('seq', 'desc')
    .limit(KEPT);
  await db
    .deleteFrom('run')
    .where('dossier_id', '=', dossierId)
    .where('seq', 'not in', kept)
    .execute();
}

/** How the last runs over each dossier ended. */
export function runStore(db: Db): RunStore {
  return {
    add: (dossierId, run) =>
      withoutWaitingForTheDisk(db, (connection) => add(connection, dossierId, run)),
    lately: async (dossierId, limit) => {
      const rows = await db
        .selectFrom('run')
        .selectAll()
        .where('dossier_id', '=', dossierId)
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ kind, ended_at_ms: endedAtMs, stored, queued, sent, fault, times }) => ({
        kind,
        endedAtMs,
        stored,
        queued,
        sent,
        fault,
        times,
      }));
    },
  };
}
