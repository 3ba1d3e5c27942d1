import { stateOfRunFault } from '../../../shared/model/overall.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';

/**
 * How the link of a dossier stands. A file that was held back says nothing of the link; a refusal by Octopus may, and what
 * stopped the last run does: a fault for a person, or what passes by itself.
 */
export function linkState({
  linked,
  states,
  runFault,
}: Pick<Dossier, 'linked' | 'states' | 'runFault'>):
  'available' | 'fault' | 'offline' | 'parked' | 'linked' {
  if (!linked) return 'available';
  const state = runFault === null ? 'linked' : stateOfRunFault(runFault.kind);
  if (state === 'sign-in-needed' || states.refused > 0) return 'fault';
  return state;
}
