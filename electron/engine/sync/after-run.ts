import type { CauseKind } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { DossierId } from '../domain/ids.ts';
import type { HeldCount, RunFault } from '../store/ports.ts';
import type { SyncContext } from './context.ts';

/** Causes under which Octopus, or this computer, holds what was sent; the worst first. */
const HOLDING = [
  'sign-in-needed',
  'keychain-unavailable',
  'no-access',
  'offline',
  'limit-reached',
] as const satisfies readonly CauseKind[];

/** Keeps how a run over a dossier ended: with the fault that stopped a part of it, or what still holds its documents. */
export async function recordRun(
  { store, clock }: SyncContext,
  dossierId: DossierId,
  fault: Fault | null,
): Promise<void> {
  const held = await store.documents.held(dossierId);
  const kept = fault === null ? holding(held) : runFault(fault);
  await store.schedules.ran(dossierId, clock.now(), kept);
}

function runFault(fault: Fault): Omit<RunFault, 'sinceMs'> {
  return { kind: fault.kind, service: 'service' in fault ? fault.service : null };
}

function holding(held: readonly HeldCount[]): Omit<RunFault, 'sinceMs'> | null {
  const parked = held.filter(({ state }) => state === 'parked');
  const kind = HOLDING.find((cause) => parked.some((one) => one.cause === cause));
  if (kind === undefined) return null;
  return { kind, service: kind === 'keychain-unavailable' ? null : 'octopus' };
}
