import type { Chance, Clock } from '../../../shared/clock.ts';
import type { Result } from '../../../shared/result.ts';
import type { BillitClient, BillitTarget } from '../billit/port.ts';
import type { Dossier, Link } from '../domain/dossier.ts';
import type { Reading } from '../documents/port.ts';
import type { ConnectionId, DossierId } from '../domain/ids.ts';
import type { MailSender, MailServer } from '../mail/port.ts';
import type { CallPriority } from '../octopus/call-budget.ts';
import type { OctopusClient, OctopusTarget } from '../octopus/port.ts';
import type { Store } from '../store/ports.ts';
import type { Rest } from './rest.ts';
import type { StepListener } from './steps.ts';
import type { Tried } from './tried.ts';

/** The firm's way out for mail. */
export type Post = {
  readonly sender: MailSender;
  /** The server with its password; null while the firm has entered none. */
  readonly server: () => Promise<Result<MailServer | null>>;
};

/** What every part of the straight line works with; built once by engine/index. */
export type SyncContext = {
  readonly store: Store;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly billit: (connection: ConnectionId) => Promise<Result<BillitClient>>;
  /** Name of who uses this program, for the record. */
  readonly person: string;
  /** Who this work is for: what its calls to Octopus may use of the day's maxima. */
  readonly priority: CallPriority;
  readonly octopus: (
    connection: ConnectionId,
    priority: CallPriority,
  ) => Promise<Result<OctopusClient>>;
  readonly mail: Post;
  readonly reach: StepListener;
  /** What the schedule planned in vain. */
  readonly tried: Tried;
  /** Dossiers in which nothing waits. */
  readonly rest: Rest;
  /** Reads one file, within hard limits of time and memory. */
  readonly read: (bytes: Uint8Array) => Promise<Reading>;
};

/** A dossier with its link: what is worked on. */
export type Subject = { readonly dossier: Dossier; readonly link: Link };

/** Where in Octopus a dossier is; all that reading its master data needs. */
export type OctopusPlace = {
  readonly dossierId: DossierId;
  readonly octopusConnectionId: ConnectionId;
  readonly octopusDossierId: number;
};

/** The dossier as the Octopus client wants it. */
export function octopusTarget({ octopusDossierId, dossierId }: OctopusPlace): OctopusTarget {
  return { octopusDossierId, dossierId };
}

/** The dossier as the Billit client wants it. */
export function billitTarget({ billitPartyId, dossierId }: Link): BillitTarget {
  return { partyId: billitPartyId, dossierId };
}
