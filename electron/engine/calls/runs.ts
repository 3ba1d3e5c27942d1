import { isDeepStrictEqual } from 'node:util';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Subject, SyncContext } from '../sync/context.ts';
import { recordRest, recordRun } from '../sync/after-run.ts';
import type { PlanChoice } from '../sync/plan.ts';
import { runDossier } from '../sync/run.ts';
import { causeOfFault } from '../sync/way-of-fault.ts';
import type { EventListener } from '../../../shared/ipc/events.ts';

/** Windows are told of progress at most this often. */
const TELL_EVERY_MS = 250;

type RunReport = CallOutput<'export.run'>[number];
type Running = {
  readonly choice: PlanChoice;
  readonly ended: Promise<RunReport>;
  total: number;
  done: number;
  stopping: boolean;
};

/** The runs that are under way: one per dossier at most. */
export type Runs = {
  /** Starts a run; joins one that is under way with the same choice, and waits for any other of this dossier. */
  readonly run: (subject: Subject, choice: PlanChoice) => Promise<RunReport>;
  readonly stop: (dossierId: DossierId) => void;
  readonly progress: () => CallOutput<'export.progress'>;
};

type RunContext = { readonly sync: SyncContext; readonly emit: EventListener };

/** Keeps the runs of an engine. */
export function createRuns(context: RunContext): Runs {
  const running = new Map<DossierId, Running>();
  const run = (subject: Subject, choice: PlanChoice): Promise<RunReport> => {
    const { id } = subject.dossier;
    const underway = running.get(id);
    if (underway === undefined) return start(subject, choice);
    if (isDeepStrictEqual(underway.choice, choice)) return underway.ended;
    const again = (): Promise<RunReport> => run(subject, choice);
    return underway.ended.then(again, again);
  };
  const start = (subject: Subject, choice: PlanChoice): Promise<RunReport> => {
    const { id } = subject.dossier;
    const state: Running = {
      choice,
      ended: Promise.resolve()
        .then(() => runOne(context, subject, choice, state))
        .finally(() => {
          running.delete(id);
          context.emit({ kind: 'documents-changed', dossierId: id });
        }),
      total: 0,
      done: 0,
      stopping: false,
    };
    running.set(id, state);
    return state.ended;
  };
  return {
    run,
    stop: (dossierId) => {
      const underway = running.get(dossierId);
      if (underway !== undefined) underway.stopping = true;
    },
    progress: () =>
      [...running].map(([dossierId, { total, done, stopping }]) => ({
        dossierId,
        total,
        done,
        stopping,
      })),
  };
}

async function runOne(
  { sync, emit }: RunContext,
  subject: Subject,
  choice: PlanChoice,
  state: Running,
): Promise<RunReport> {
  const dossierId = subject.dossier.id;
  let toldAtMs = sync.clock.now();
  const tell = (): void => {
    toldAtMs = sync.clock.now();
    emit({ kind: 'documents-changed', dossierId });
  };
  const priority = choice.kind === 'scheduled' ? 'schedule' : 'person';
  const report = await runDossier({ ...sync, priority }, subject, choice, {
    stopping: () => state.stopping,
    onPlanned: (total) => {
      state.total = total;
      tell();
    },
    onDocument: () => {
      state.done += 1;
      if (sync.clock.now() - toldAtMs >= TELL_EVERY_MS) tell();
    },
  });
  const fault = report.ok ? null : report.fault;
  await sync.store.runs.add(dossierId, {
    kind: choice.kind,
    endedAtMs: sync.clock.now(),
    stored: report.ok ? report.value.stored : 0,
    queued: report.ok ? report.value.queued : 0,
    sent: state.done,
    fault: fault?.kind ?? null,
  });
  if (report.ok && report.value.rested) await recordRest(sync, subject);
  else if (await recordRun(sync, subject, fault)) emit({ kind: 'notices-changed' });
  if (report.ok) {
    const { stored, queued } = report.value;
    return { dossierId, fault: null, cause: null, stored, queued };
  }
  const cause = causeOfFault(report.fault, {});
  return { dossierId, fault: report.fault.kind, cause, stored: 0, queued: 0 };
}
