import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../electron/engine/index.ts';
import type { Scheduler } from '../../electron/engine/sync/scheduler.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { must } from '../../electron/rehearsal/office.ts';
import {
  createWorld,
  type RehearsalWorld,
  type WorldExtras,
} from '../../electron/rehearsal/world.ts';
import { seededChance } from '../../shared/chance.ts';
import type { CallInput, Calls } from '../../shared/ipc/contract.ts';
import type { CallRules } from '../../shared/model/call-rules.ts';
import { virtualClock, type VirtualClock } from '../../shared/virtual-clock.ts';

/** A firm that has signed in at both services and has no dossier yet, on a virtual clock. */
export type BareOffice = {
  readonly world: RehearsalWorld;
  readonly clock: VirtualClock;
  readonly calls: Calls;
  readonly scheduler: Scheduler;
  readonly close: () => Promise<void>;
};

/** A profile that dies with its test needs no disk, where there is a folder in memory. */
const FAST_FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const NOW_MS = Date.UTC(2026, 9, 5, 6);

/** The usual template of the rehearsal world. */
export const QUARTERLY: CallInput<'templates.save'> = {
  id: null,
  name: 'BV kwartaal',
  isDefault: false,
  settings: {
    vatStatus: 'normal',
    salesJournal: null,
    purchaseJournal: null,
    salesAccount: 700_000,
    purchaseAccount: 613_200,
    roundingAccount: 658_000,
    salesRoute: 'booking',
    purchasesRoute: 'booking',
    frequency: 'last-month',
    releasedOnly: false,
    approvedOnly: false,
    checkedOnly: false,
  },
};

/** Builds such a firm in a world of so many dossiers, each with so many documents. */
export async function bareOffice(
  dossiers: number,
  how: {
    readonly extras?: WorldExtras;
    readonly rules?: CallRules;
    readonly documents?: number;
  } = {},
): Promise<BareOffice> {
  const clock = virtualClock(NOW_MS);
  const { extras = {}, rules = { scope: 'dossier', resetHour: 0 }, documents = 0 } = how;
  const options = { seed: 3, dossiers, documentsPerDossier: documents, ubl: null, clock };
  const world = await createWorld(options, extras);
  const directory = await mkdtemp(join(FAST_FOLDER, 'tentakel-kantoor-'));
  const engine = await createEngine({
    directory,
    clock,
    chance: seededChance(3),
    transport: world.transport,
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const { calls, scheduler } = engine.value;
  const { octopusUrl, billitUrl } = world.virtualAddresses;
  const { octopus, billit } = world.credentials;
  must(await calls['budget.setRules'](rules));
  const { softwareHouseUuid, user, password } = octopus;
  const login = { label: 'Octopus', baseUrl: octopusUrl, softwareHouseUuid, user, password };
  must(await calls['connections.addOctopus'](login));
  must(
    await calls['connections.addBillit']({
      label: 'Billit',
      baseUrl: billitUrl,
      accountantPartyId: String(billit.accountantPartyId),
      apiKey: billit.apiKey,
    }),
  );
  const close = async (): Promise<void> => {
    await engine.value.close();
    await world.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { world, clock, calls, scheduler, close };
}
