import { must } from '../../electron/rehearsal/office.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { Simulation } from './simulation.ts';

type LinkSettings = CallInput<'links.save'>['settings'];

/** What Octopus proposes may be asked twice a day. */
const mappings = new WeakMap<Simulation['world'], Record<string, string>>();

/** Changes the link of the dossier that is looked at, as a person does in its settings. */
export async function relink(
  simulation: Pick<Simulation, 'calls' | 'world' | 'dossierId' | 'octopusDossierId'>,
  change: Partial<LinkSettings>,
): Promise<void> {
  const { calls, world, dossierId, octopusDossierId } = simulation;
  const connections = must(await calls['connections.list']({}));
  const idOf = (kind: string) => connections.find((one) => one.kind === kind)!.id;
  const dossier = world.dossiers.find((one) => one.octopusDossierId === octopusDossierId)!;
  const place = { dossierId, octopusDossierId, octopusConnectionId: idOf('octopus') };
  const known = mappings.get(world);
  const vatMapping = known ?? must(await calls['links.propose'](place)).vatMapping;
  mappings.set(world, vatMapping);
  const settings: LinkSettings = {
    exportFrom: dossier.exportFrom,
    salesJournal: 'V1',
    purchaseJournal: 'A1',
    salesAccount: 700000,
    purchaseAccount: 613200,
    roundingAccount: 658000,
    salesRoute: 'booking',
    purchasesRoute: 'mailbox',
    mailbox: dossier.mailbox,
    vatStatus: 'normal',
    vatMapping,
    ...change,
  };
  const ids = { ...place, billitConnectionId: idOf('billit') };
  const billitPartyId = String(dossier.billitPartyId);
  must(await calls['links.save']({ ...ids, billitPartyId, settings }));
}
