import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { partCounts } from './run-results.ts';
import type { ExportRun } from './run-store.ts';

/** Where an export stands. */
export type RunProgress = { readonly title: string; readonly total: number; readonly done: number };

/** Where an export stands, in words and numbers; a total of 0 while it is not known yet. */
export function useRunTitle(run: ExportRun, progress: CallOutput<'export.progress'>): RunProgress {
  const say = useTexts('exportRun');
  const size = run.results.size;
  if (run.endedAtMs !== null) {
    const done = size - partCounts([...run.results.values()]).toGo;
    const stopped = run.stopAsked && done < size;
    const title = stopped ? say('stopped', { done, total: size }) : say('ended', { count: size });
    return { title, total: size, done };
  }
  const now = progress.find(({ dossierId }) => dossierId === run.dossierId);
  const total = now?.total ?? 0;
  const done = now?.done ?? 0;
  if (total === 0) return { title: say('preparing'), total, done };
  const stopping = run.stopAsked || now?.stopping === true;
  return { title: say(stopping ? 'stopping' : 'running', { done, total }), total, done };
}
