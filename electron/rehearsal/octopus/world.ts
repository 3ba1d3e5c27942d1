import type { Clock } from '../../../shared/clock.ts';
import type { OctopusDossierSeed, RehearsalCredentials } from '../model.ts';
import { openBooks, type Books } from './books.ts';
import type { OperationId } from './contract.ts';
import { createLimits, type Limits } from './limits.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { DEFAULT_SWITCHES, type OctopusSwitches } from './switches.ts';

/** Everything that the simulated Octopus remembers. */
export type OctopusWorld = {
  readonly clock: Clock;
  readonly credentials: RehearsalCredentials['octopus'];
  switches: OctopusSwitches;
  readonly dossiers: ReadonlyMap<number, Books>;
  readonly sessions: Sessions;
  readonly limits: Limits;
  /** Calls per operation, refused ones and those without a token included. */
  readonly calls: Map<OperationId, number>;
  /** Breaches of the contract by whoever called, as `operation: where how`. */
  readonly violations: string[];
  /** Failed sign-ins per user name. */
  readonly failedSignIns: Map<string, number>;
};

/** A world of its own at the moment it begins. */
export function createOctopusWorld(options: {
  readonly clock: Clock;
  readonly credentials: RehearsalCredentials['octopus'];
  readonly dossiers: readonly OctopusDossierSeed[];
  readonly switches: Partial<OctopusSwitches>;
}): OctopusWorld {
  const { clock, credentials, dossiers, switches } = options;
  return {
    clock,
    credentials,
    switches: { ...DEFAULT_SWITCHES, ...switches },
    dossiers: new Map(dossiers.map((seed) => [seed.id, openBooks(seed, clock.now())])),
    sessions: createSessions(clock),
    limits: createLimits(clock),
    calls: new Map(),
    violations: [],
    failedSignIns: new Map(),
  };
}
