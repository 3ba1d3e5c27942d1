import { must } from '../../electron/rehearsal/office.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { Simulation } from './simulation.ts';

type LinkSettings = CallInput<'links.save'>['settings'];

/** Changes the link of the dossier that is looked at, as a person does in its settings. */
export async function relink(
  { calls, dossierId }: Pick<Simulation, 'calls' | 'dossierId'>,
  change: Partial<LinkSettings>,
): Promise<void> {
  const link = must(await calls['links.get']({ dossierId }))!;
  const { accountNames: _, settings, ...pair } = link;
  must(
    await calls['links.save']({
      ...pair,
      dossierId,
      sharesOctopusDossier: false,
      settings: { ...settings, ...change },
    }),
  );
}
