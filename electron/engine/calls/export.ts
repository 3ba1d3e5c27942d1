import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { documentId, dossierId } from '../domain/ids.ts';
import type { PlanChoice } from '../sync/plan.ts';
import { inPool } from '../sync/pool.ts';
import type { CallContext } from './context.ts';
import { previewPage } from './preview.ts';
import { linkedDossier, linkedDossiers } from './subjects.ts';

/** Dossiers worked on at the same time; each has lanes of its own. */
const WIDTH = 4;

type ExportCalls = Pick<
  Calls,
  | 'export.preview'
  | 'export.run'
  | 'export.stop'
  | 'export.progress'
  | 'documents.fetch'
  | 'schedule.runOnce'
>;

/** The manual export and one pass of the schedule: the same straight line. */
export function exportCalls(context: CallContext): ExportCalls {
  const { runs } = context;
  const runAll = async (
    dossierIds: readonly string[] | null,
    choice: PlanChoice,
  ): Promise<Result<CallOutput<'export.run'>>> => {
    const wanted = dossierIds === null ? null : new Set(dossierIds.map(dossierId));
    const subjects = (await linkedDossiers(context)).filter(
      ({ dossier }) => wanted?.has(dossier.id) ?? true,
    );
    return ok([...(await inPool(subjects, WIDTH, (subject) => runs.run(subject, choice)))]);
  };
  return {
    'export.preview': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      return subject.ok ? previewPage(context, subject.value, input) : subject;
    },
    'export.run': async ({ dossierIds, documentIds }) => {
      const chosen = documentIds === undefined ? null : new Set(documentIds.map(documentId));
      return runAll(dossierIds, { kind: 'manual', documentIds: chosen });
    },
    'documents.fetch': ({ dossierIds }) =>
      runAll(dossierIds, { kind: 'manual', documentIds: new Set() }),
    'export.stop': async (input) => {
      runs.stop(dossierId(input.dossierId));
      return ok(null);
    },
    'export.progress': async () => ok(runs.progress()),
    'schedule.runOnce': () => runAll(null, { kind: 'scheduled' }),
  };
}
