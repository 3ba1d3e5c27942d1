import { rmSync } from 'node:fs';
import type { EventListener } from '../../shared/ipc/events.ts';
import { ok, type Result } from '../../shared/result.ts';
import { keepSecrets } from '../engine/clients.ts';
import { connectionId } from '../engine/domain/ids.ts';
import type { Network } from '../engine/http/agents.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import { createEngine, type Engine } from '../engine/index.ts';
import { realChance, realClock, realPerson } from '../engine/real-world.ts';
import { keepSchedule, type KeptSchedule } from '../engine/sync/keep-schedule.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import { createMemoryVault } from '../engine/vault/memory.ts';
import type { Vault } from '../engine/vault/port.ts';
import { must, openOffice } from '../rehearsal/office.ts';
import { setUpPractice } from '../rehearsal/practice.ts';
import { openSignInPage } from './external-links.ts';
import type { WorldSecrets, worldSize } from './rehearsal-facts.ts';
import { startWorld } from './rehearsal-world.ts';
import type { z } from 'zod';

/** A profile that is open, with the engine on it. */
export type OpenProfile = {
  readonly kind: 'own' | 'rehearsal';
  readonly directory: string;
  readonly engine: Engine;
  /** What makes documents leave by themselves; null where nothing does. */
  readonly schedule: KeptSchedule | null;
  readonly close: () => Promise<void>;
};

/** How a profile opens; on a fault nothing is left open. */
export type Opening = () => Promise<Result<OpenProfile, StoreFault>>;

/** What a profile is opened with. */
export type Outside = { readonly network: Network; readonly emit: EventListener };

/** The real world, but for the vault: network, clock and chance. */
export function engineOn(
  directory: string,
  vault: Vault,
  { network, emit }: Outside,
): Promise<Result<Engine, StoreFault>> {
  return createEngine({
    directory,
    clock: realClock,
    chance: realChance,
    transport: gotTransport(network),
    vault,
    emit,
    reach: () => undefined,
    person: realPerson(),
    browse: openSignInPage,
  });
}

/** The firm's own profile, its secrets in the keychain of the system. */
export function ownProfile(
  directory: string,
  vault: Vault,
  { network, emit }: Outside,
  onBug: (error: unknown) => void,
): Opening {
  return async () => {
    let kept: KeptSchedule | null = null;
    const heard: EventListener = (event) => {
      emit(event);
      // A pause that ends, or other rules: something may be due at once.
      if (event.kind === 'schedule-changed' || event.kind === 'dossiers-changed') kept?.wake();
    };
    const opened = await engineOn(directory, vault, { network, emit: heard });
    if (!opened.ok) return opened;
    const engine = opened.value;
    const schedule = keepSchedule(engine.scheduler, realClock, onBug);
    kept = schedule;
    return ok({ kind: 'own', directory, engine, schedule, close: engine.close });
  };
}

/** A fresh practice environment: a world of its own and a firm that has linked most dossiers of it, and has a template. */
export function rehearsalProfile(
  directory: string,
  outside: Outside,
  size: z.infer<typeof worldSize>,
): Opening {
  return async () => {
    rmSync(directory, { recursive: true, force: true });
    const world = await startWorld(size);
    const opened = await engineOn(directory, createMemoryVault(), outside);
    if (!opened.ok) {
      await world.stop();
      return opened;
    }
    const engine = opened.value;
    const { facts } = world;
    const linked = facts.dossiers.slice(0, size.dossiers - size.unlinked);
    const office = await openOffice({ ...facts, dossiers: linked }, facts.addresses, engine.calls);
    await setUpPractice(facts, office, engine.calls);
    let closing = false;
    const fetchAll = async (): Promise<void> => {
      for (const id of office.dossierIds) {
        if (closing) return;
        await engine.calls['documents.fetch']({ dossierIds: [id] });
      }
    };
    // The window opens meanwhile; its lists fill as the documents come in.
    const fetching = fetchAll();
    const close = async (): Promise<void> => {
      closing = true;
      await fetching;
      await engine.close();
      await world.stop();
    };
    return ok({ kind: 'rehearsal', directory, engine, schedule: null, close });
  };
}

/** The practice environment on a world that runs elsewhere: it keeps its data, so it can be left and found back. */
export function rehearsalElsewhere(
  directory: string,
  outside: Outside,
  secrets: WorldSecrets,
): Opening {
  return async () => {
    const vault = createMemoryVault();
    const opened = await engineOn(directory, vault, outside);
    if (!opened.ok) return opened;
    const engine = opened.value;
    await handSecrets(engine, vault, secrets);
    return ok({ kind: 'rehearsal', directory, engine, schedule: null, close: engine.close });
  };
}

/** A vault in memory is empty after a start: the secrets of the logins that are known come from the world again. */
async function handSecrets(engine: Engine, vault: Vault, secrets: WorldSecrets): Promise<void> {
  const { octopus, billit } = secrets;
  const { redirectUri, port } = must(await engine.calls['octopus.registration']({}));
  const { softwareHouseUuid } = octopus;
  must(await engine.calls['octopus.register']({ softwareHouseUuid, redirectUri, port }));
  for (const { id } of must(await engine.calls['connections.list']({}))) {
    const kept = await keepSecrets(vault, connectionId(id), {
      'octopus-user': octopus.user,
      'octopus-password': octopus.password,
      'octopus-software-house': octopus.softwareHouseUuid,
      'billit-api-key': billit.apiKey,
    });
    must(kept);
  }
}
