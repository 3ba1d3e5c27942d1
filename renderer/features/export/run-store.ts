import { create } from 'zustand';
import type { Cause } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';
import type { DocumentSummary } from '../waiting/held-group.ts';
import { bareResult, type RunResult } from './run-results.ts';
import { watchRun } from './run-watch.ts';

/** An export of one dossier, under way or ended; it goes on when the screen is left and stays until it is closed. */
export type ExportRun = {
  readonly dossierId: string;
  readonly startedAtMs: number;
  /** Null while it runs. */
  readonly endedAtMs: number | null;
  readonly stopAsked: boolean;
  /** By document, in the order chosen. Empty: documents are fetched, none was chosen. */
  readonly results: ReadonlyMap<string, RunResult>;
  /** The kind of the fault that stopped a part of it; null when all went. */
  readonly faultKind: string | null;
  /** The cause behind that fault, where documents wait for it too. */
  readonly cause: Cause | null;
  /** The call itself was refused. */
  readonly fault: Fault | null;
  readonly bug: { readonly error: unknown } | null;
};

type RunStore = { readonly runs: Readonly<Record<string, ExportRun>> };

const useStore = create<RunStore>()(() => ({ runs: {} }));

/** The export of a dossier; null when there is none to show. */
export function useExportRun(dossierId: string): ExportRun | null {
  const run = useStore(({ runs }) => runs[dossierId] ?? null);
  if (run?.bug) throw run.bug.error;
  return run;
}

/** Whether an export of this dossier is under way, started here or joined. */
export function isRunning(run: ExportRun | null): boolean {
  return run !== null && run.endedAtMs === null;
}

/**
 * Exports these documents, or joins the export of this dossier that is under way and follows these documents in it.
 * Without documents it fetches what is new and sends what was queued before.
 */
export async function startRun(
  dossierId: string,
  documents: readonly DocumentSummary[],
): Promise<void> {
  if (isRunning(useStore.getState().runs[dossierId] ?? null)) return;
  put(dossierId, {
    dossierId,
    startedAtMs: Date.now(),
    endedAtMs: null,
    stopAsked: false,
    results: new Map(documents.map((document) => [document.id, bareResult(document)])),
    faultKind: null,
    cause: null,
    fault: null,
    bug: null,
  });
  const watch = watchRun(dossierId, {
    results: () => useStore.getState().runs[dossierId]?.results ?? new Map<string, RunResult>(),
    show: (results) => change(dossierId, { results }),
    failed: (error) => change(dossierId, { bug: { error } }),
  });
  try {
    const documentIds = documents.map(({ id }) => id);
    const dossierIds = [dossierId];
    const answer =
      documentIds.length === 0
        ? await call('documents.fetch', { dossierIds })
        : await call('export.run', { dossierIds, documentIds });
    await watch.end();
    const report = answer.ok ? answer.value.find((each) => each.dossierId === dossierId) : null;
    const fault = answer.ok ? null : answer.fault;
    const faultKind = report?.fault ?? null;
    const cause = report?.cause ?? null;
    // A fetch that went well has no result to look at: the list shows it.
    if (documents.length === 0 && faultKind === null && fault === null) closeRun(dossierId);
    else change(dossierId, { endedAtMs: Date.now(), faultKind, cause, fault });
  } catch (error) {
    change(dossierId, { endedAtMs: Date.now(), bug: { error } });
  }
}

/** Stops the export of a dossier after the document in hand. */
export function stopRun(dossierId: string): void {
  change(dossierId, { stopAsked: true });
  void call('export.stop', { dossierId });
}

/** Closes the result. */
export function closeRun(dossierId: string): void {
  useStore.setState(({ runs }) => ({
    runs: Object.fromEntries(Object.entries(runs).filter(([id]) => id !== dossierId)),
  }));
}

function put(dossierId: string, run: ExportRun): void {
  useStore.setState(({ runs }) => ({ runs: { ...runs, [dossierId]: run } }));
}

function change(dossierId: string, part: Partial<ExportRun>): void {
  const run = useStore.getState().runs[dossierId];
  if (run !== undefined) put(dossierId, { ...run, ...part });
}
