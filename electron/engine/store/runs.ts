import type { DossierId } from '../domain/ids.ts';
import type { RunEntry, RunStore } from './run-ports.ts';
import { withoutWaitingForTheDisk } from './sqlite.ts';
import type { Db } from './tables.ts';

/** Runs kept of a dossier. */
const KEPT = 50;

async function lastOf(db: Db, dossierId: DossierId) {
  return db
    .selectFrom('run')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

const didNothing = ({ stored, queued, sent }: Pick<RunEntry, 'stored' | 'queued' | 'sent'>) =>
  stored + queued + sent === 0;

async function add(db: Db, dossierId: DossierId, run: RunEntry): Promise<void> {
  const { endedAtMs: ended_at_ms, ...rest } = run;
  const last = await lastOf(db, dossierId);
  const isSame = last?.kind === run.kind && last.fault === run.fault;
  if (last !== undefined && isSame && didNothing(last) && didNothing(run)) {
    const changes = { ended_at_ms, times: last.times + 1 };
    await db.updateTable('run').set(changes).where('seq', '=', last.seq).execute();
    return;
  }
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
