import type { Chance, Clock } from '../../shared/clock.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import type { Calls } from '../../shared/ipc/contract.ts';
import type { EventListener } from '../../shared/ipc/events.ts';
import { ok, type Result } from '../../shared/result.ts';
import { createCalls } from './calls/index.ts';
import { createOnboarding } from './calls/onboarding-job.ts';
import { createRuns } from './calls/runs.ts';
import { linkedDossiers } from './calls/subjects.ts';
import { createClients, mailServerOf } from './clients.ts';
import { dossierId } from './domain/ids.ts';
import { createLimitedReader } from './documents/limited-reader.ts';
import { createHttpClient } from './http/client.ts';
import { createSecretRegistry } from './http/redaction.ts';
import { realClock } from './real-world.ts';
import type { MailSender } from './mail/port.ts';
import { createMailSender } from './mail/sender.ts';
import { openStore } from './store/database.ts';
import type { Store } from './store/ports.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import type { SyncContext } from './sync/context.ts';
import { clearLog } from './sync/clear-log.ts';
import { mailDay } from './sync/mail-day.ts';
import { noticeDay } from './sync/notices.ts';
import { createScheduler, type Scheduler } from './sync/scheduler.ts';
import { createRest } from './sync/rest.ts';
import type { StepListener } from './sync/steps.ts';
import { createTried } from './sync/tried.ts';
import type { Vault } from './vault/port.ts';

/** What an engine is built from: everything that reaches outside is an argument. */
export type EngineOptions = {
  /** The profile: database, lock, backups. */
  readonly directory: string;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly transport: Transport;
  readonly vault: Vault;
  /** The way out for mail; SMTP over the network when left out. */
  readonly mail?: MailSender;
  readonly emit: EventListener;
  /** Told of each step of a delivery; for crash tests. */
  readonly reach: StepListener;
  /** Who uses this program, for the record; 'person' when nobody says. */
  readonly person?: string | undefined;
  /** Shows an address in the browser of this person; without it nobody can sign in with the browser. */
  readonly browse?: (address: string) => Promise<boolean>;
};

/** The store, with every new line of the log told to the windows. */
function telling(store: Store, emit: EventListener): Store {
  const { communication } = store;
  return {
    ...store,
    communication: {
      ...communication,
      append: async (entry) => {
        await communication.append(entry);
        emit({ kind: 'communication-added', dossierId: entry.dossierId });
      },
    },
  };
}

/** What a run tells, to the windows and to the scheduler; in a dossier at rest nothing changed. */
function tellingOfRuns({
  sync,
  emit,
  touch,
}: {
  readonly sync: SyncContext;
  readonly emit: EventListener;
  readonly touch: Scheduler['touch'];
}): EventListener {
  return (event) => {
    if (event.kind === 'documents-changed') {
      const id = dossierId(event.dossierId);
      if (!sync.rest.isResting(id, sync.clock.now())) touch(id);
    }
    if (event.kind === 'dossiers-changed') touch(null);
    emit(event);
  };
}

/** All that is told besides was done by a person: what was tried in vain, or rests, goes again. */
function tellingOfPersons({ tried, rest }: SyncContext, tell: EventListener): EventListener {
  return (event) => {
    tried.forget();
    rest.forget();
    tell(event);
  };
}

/** A running engine on one profile. */
export type Engine = {
  readonly calls: Calls;
  /** Passes when it is asked to; sync/keep-schedule keeps it going. */
  readonly scheduler: Scheduler;
  /** A consistent copy of the profile in a file that does not exist yet, taken while it is in use. */
  readonly backup: (toFile: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the profile and builds the engine by hand. Deliveries that a crash cut off are found back first: with a number
 * they are unclear and are looked up before anything else in their lane moves; a mail that had left is asked about.
 */
export async function createEngine(options: EngineOptions): Promise<Result<Engine, StoreFault>> {
  const { directory, clock, chance, transport, vault, emit, reach } = options;
  const browse = options.browse ?? (async () => false);
  const opened = await openStore({ directory, clock, chance });
  if (!opened.ok) return opened;
  const store = telling(opened.value, emit);
  const secrets = createSecretRegistry();
  const communication = store.communication;
  const http = createHttpClient({ transport, clock, chance, communication, secrets });
  const clients = createClients({ store, vault, http, secrets, clock });
  const { octopus, billit } = clients;
  const reader = createLimitedReader(realClock);
  const sync: SyncContext = {
    store,
    clock,
    chance,
    priority: 'person',
    person: options.person ?? 'person',
    octopus,
    billit,
    mail: {
      sender: options.mail ?? createMailSender(),
      server: () => mailServerOf({ store, vault }),
    },
    reach,
    tried: createTried(),
    rest: createRest(),
    read: (bytes) => reader.read(bytes),
  };
  await store.outbox.recover(clock.now());
  await store.mailings.recover(clock.now());
  await store.statements.recover(clock.now());
  await store.uploads.recover(clock.now());
  const tellOfRun = tellingOfRuns({ sync, emit, touch: (id) => scheduler.touch(id) });
  const tell = tellingOfPersons(sync, tellOfRun);
  const runs = createRuns({ sync, emit: tellOfRun });
  const onboarding = createOnboarding({ sync, emit: tell });
  const scheduler = createScheduler({
    context: sync,
    subjects: () => linkedDossiers({ sync }),
    run: (subject) => runs.run(subject, { kind: 'scheduled' }),
    passed: async () => {
      onboarding.pass();
      if (await noticeDay(sync)) emit({ kind: 'notices-changed' });
      await mailDay(sync);
      await clearLog(sync);
    },
  });
  return ok({
    calls: createCalls({ sync, clients, vault, emit: tell, runs, onboarding, browse, scheduler }),
    scheduler,
    backup: (toFile) => store.backup(toFile),
    close: async () => {
      await onboarding.close();
      await reader.close();
      await store.close();
    },
  });
}
