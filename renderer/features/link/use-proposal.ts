import { present } from '../../../shared/assert.ts';
import { useCall, type UsedCall } from '../../bridge/use-call.ts';
import type { Draft, Proposal } from './draft.ts';

/** What Octopus has, of the dossier and the bookyear that are chosen. */
export function useProposal(dossierId: string, draft: Draft): UsedCall<Proposal> {
  return useCall('links.propose', {
    dossierId,
    octopusConnectionId: present(draft.octopusConnectionId, 'step 1 chose a login at Octopus'),
    octopusDossierId: present(draft.octopusDossierId, 'step 2 chose an Octopus dossier'),
    ...(draft.bookyearId === null ? {} : { bookyearId: draft.bookyearId }),
  });
}
