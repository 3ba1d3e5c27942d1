import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../shared/ipc/events.ts';
import { useCall, type UsedCall } from '../bridge/use-call.ts';

/** A dossier as the list of the engine gives it. */
export type Dossier = CallOutput<'dossiers.list'>[number];

const onChange = (event: EngineEvent): boolean =>
  event.kind === 'documents-changed' ||
  event.kind === 'dossiers-changed' ||
  event.kind === 'schedule-changed';

/** All dossiers with their counts, kept up to date. */
export function useDossiers(): UsedCall<CallOutput<'dossiers.list'>> {
  return useCall('dossiers.list', {}, { refetchOn: onChange });
}

/** The counts over all dossiers, kept up to date. */
export function useStatus(): UsedCall<CallOutput<'status.get'>> {
  return useCall('status.get', {}, { refetchOn: onChange });
}

/** The exports under way, kept up to date. */
export function useRuns(): UsedCall<CallOutput<'export.progress'>> {
  return useCall('export.progress', {}, { refetchOn: onChange });
}
