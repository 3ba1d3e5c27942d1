import type { EventListener } from '../../../shared/ipc/events.ts';
import type { Clients } from '../clients.ts';
import type { SyncContext } from '../sync/context.ts';
import type { Scheduler } from '../sync/scheduler.ts';
import type { Vault } from '../vault/port.ts';
import type { Onboarding } from './onboarding-job.ts';
import type { Runs } from './runs.ts';

/** What the calls work with; built once by engine/index. */
export type CallContext = {
  readonly sync: SyncContext;
  readonly clients: Clients;
  readonly vault: Vault;
  readonly emit: EventListener;
  readonly runs: Runs;
  readonly onboarding: Onboarding;
  /** Shows an address in the browser of this person; false when there is none. */
  readonly browse: (address: string) => Promise<boolean>;
  readonly scheduler: Scheduler;
};
