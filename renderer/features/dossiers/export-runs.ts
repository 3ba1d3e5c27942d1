import { create } from 'zustand';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';

/** What is done with many dossiers at once: send what may leave, or only bring in what is new. */
export type Work = 'export.run' | 'documents.fetch';

/** What it came to. */
export type Outcome = { readonly work: Work; readonly reports: CallOutput<Work> };

type ExportRunsStore = {
  /** Dossiers for which work was asked and that is not answered yet. */
  readonly asked: readonly string[];
  /** The last outcome; stays until it is closed. */
  readonly outcome: Outcome | null;
  readonly fault: Fault | null;
};

/** Work started from the list; it goes on when the screen is left. */
export const useExportRuns = create<ExportRunsStore>()(() => ({
  asked: [],
  outcome: null,
  fault: null,
}));

/** Exports or synchronises these dossiers. */
export async function workOn(work: Work, dossierIds: readonly string[]): Promise<void> {
  useExportRuns.setState(({ asked }) => ({
    asked: [...asked, ...dossierIds],
    outcome: null,
    fault: null,
  }));
  const result = await call(work, { dossierIds: [...dossierIds] });
  const gone = new Set(dossierIds);
  useExportRuns.setState(({ asked }) => ({
    asked: asked.filter((id) => !gone.has(id)),
    ...(result.ok ? { outcome: { work, reports: result.value } } : { fault: result.fault }),
  }));
}

/** Closes the outcome. */
export function closeOutcome(): void {
  useExportRuns.setState({ outcome: null, fault: null });
}
