import { useEffect } from 'react';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { call } from '../../bridge/calls.ts';
import { useRuns } from '../../ui/live-dossiers.ts';
import { isRunning, startRun, useExportRun } from './run-store.ts';

const ON_THEIR_WAY: DocumentState[] = ['queued', 'sending', 'unclear'];
/** Documents followed at most in an export that was started elsewhere. */
const FOLLOWED = 500;

/** Joins the export of this dossier that was started elsewhere: from the list of dossiers, or before a restart. */
export function useJoinedRun(dossierId: string): void {
  const { value: runs } = useRuns();
  const mine = isRunning(useExportRun(dossierId));
  const elsewhere = !mine && (runs ?? []).some((run) => run.dossierId === dossierId);
  useEffect(() => {
    if (elsewhere) void join(dossierId);
  }, [elsewhere, dossierId]);
}

async function join(dossierId: string): Promise<void> {
  // Asked again: the last answer may be of just before an export ended, and a second one is not wanted.
  const now = await call('export.progress', {});
  if (!now.ok || !now.value.some((run) => run.dossierId === dossierId)) return;
  const answer = await call('documents.list', { dossierId, states: ON_THEIR_WAY, limit: FOLLOWED });
  await startRun(dossierId, answer.ok ? answer.value : []);
}
