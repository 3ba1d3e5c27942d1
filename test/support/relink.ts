import { must } from '../../electron/rehearsal/office.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { Simulation } from './simulation.ts';

type LinkSettings = CallInput<'links.save'>['settings'];

/** Changes the link of the dossier that is looked at, as a person does in its settings. */
export async function relink(
  { calls, dossierId }: Pick<Simulation, 'calls' | 'dossierId'>,
  change: Partial<LinkSettings>,
): Promise<void> {
  const { settings, ...link } = must(await calls['links.get']({ dossierId }))!;
  const { billitConnectionId, billitPartyId, octopusConnectionId, octopusDossierId } = link;
  must(
    await calls['links.save']({
      dossierId,
      billitConnectionId,
      billitPartyId,
      octopusConnectionId,
      octopusDossierId,
      sharesOctopusDossier: false,
      settings: { ...settings, ...change },
    }),
  );
}
