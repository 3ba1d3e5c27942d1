import type { CauseKind } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { HeldCount } from '../store/ports.ts';
import type { RunFault } from '../store/schedule-ports.ts';
import type { Subject, SyncContext } from './context.ts';
import { noticeRun } from './notices.ts';
import { noticeElsewhere } from './takeover.ts';

/** Causes under which Octopus, or this computer, holds what was sent; the worst first. */
const HOLDING = [
  'sign-in-needed',
  'keychain-unavailable',
  'no-access',
  'offline',
  'limit-reached',
] as const satisfies readonly CauseKind[];

/**
 * Keeps how a run over a dossier ended: with the fault that stopped a part of it, or what still holds its documents.
 * Answers whether there is something else to tell than before.
 */
export async function recordRun(
  context: SyncContext,
  subject: Subject,
  fault: Fault | null,
): Promise<boolean> {
  const { store, clock } = context;
  const { id } = subject.dossier;
  const held = await store.documents.held(id);
  const kept = fault === null ? holding(held) : runFault(fault);
  await store.schedules.ran(id, clock.now(), kept);
  const told = await noticeRun(context, subject, { fault: kept, held });
  return (await noticeElsewhere(context, subject)) || told;
}

/** Keeps that a dossier at rest was looked at: what there is to tell stays as it was. */
export async function recordRest({ store, clock }: SyncContext, subject: Subject): Promise<void> {
  await store.schedules.ran(subject.dossier.id, clock.now(), null);
}

function runFault(fault: Fault): Omit<RunFault, 'sinceMs'> {
  const { kind } = fault;
  if (fault.kind === 'secret-missing') {
    return { kind, service: fault.name.startsWith('billit') ? 'billit' : 'octopus' };
  }
  return { kind, service: 'service' in fault ? fault.service : null };
}

function holding(held: readonly HeldCount[]): Omit<RunFault, 'sinceMs'> | null {
  const parked = held.filter(({ state }) => state === 'parked');
  const kind = HOLDING.find((cause) => parked.some((one) => one.cause === cause));
  if (kind === undefined) return null;
  return { kind, service: kind === 'keychain-unavailable' ? null : 'octopus' };
}
