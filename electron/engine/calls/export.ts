import type { Calls, CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { Subject } from '../sync/context.ts';
import type { PlanMode } from '../sync/plan.ts';
import { inPool } from '../sync/pool.ts';
import { runDossier } from '../sync/run.ts';
import type { CallContext } from './context.ts';

/** Dossiers worked on at the same time; each has lanes of its own. */
const WIDTH = 4;

type RunReports = CallOutput<'export.run'>;

/** The manual export and one pass of the schedule: the same straight line. */
export function exportCalls(context: CallContext): Pick<Calls, 'export.run' | 'schedule.runOnce'> {
  const running = new Map<string, Promise<RunReports[number]>>();

  const run = (subject: Subject, mode: PlanMode): Promise<RunReports[number]> => {
    const { id } = subject.dossier;
    const underway = running.get(id);
    if (underway !== undefined) return underway;
    const started = runOne(context, subject, mode).finally(() => running.delete(id));
    running.set(id, started);
    return started;
  };

  return {
    'export.run': async ({ dossierIds }) => {
      const wanted = new Set(dossierIds.map(dossierId));
      const subjects = (await linkedDossiers(context)).filter(({ dossier }) =>
        wanted.has(dossier.id),
      );
      return ok([...(await inPool(subjects, WIDTH, (subject) => run(subject, 'manual')))]);
    },
    'schedule.runOnce': async () => {
      const subjects = await linkedDossiers(context);
      return ok([...(await inPool(subjects, WIDTH, (subject) => run(subject, 'scheduled')))]);
    },
  };
}

async function runOne(
  { sync, emit }: CallContext,
  subject: Subject,
  mode: PlanMode,
): Promise<RunReports[number]> {
  const report = await runDossier(sync, subject, mode);
  emit({ kind: 'documents-changed', dossierId: subject.dossier.id });
  return report.ok
    ? { dossierId: subject.dossier.id, fault: null, ...report.value }
    : { dossierId: subject.dossier.id, fault: report.fault.kind, stored: 0, queued: 0 };
}

async function linkedDossiers({ sync }: CallContext): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  for (const link of await sync.store.links.list()) {
    const dossier = await sync.store.dossiers.get(link.dossierId);
    if (dossier !== null) subjects.push({ dossier, link });
  }
  return subjects;
}
