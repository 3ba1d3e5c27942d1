import { instantOf, provesBrussels } from '../billit/timestamp.ts';
import type { DossierId } from '../domain/ids.ts';
import type { SyncContext } from './context.ts';

/** Where it is kept that the times of this dossier's documents were proven to be Belgian time. */
const CURSOR = 'billit/time';

/**
 * Moments in the past as Billit writes them, in epoch ms; what is none counts as now. A document that was made within the
 * last hours shows which time Billit writes; from then on it is known.
 */
export async function readMoments<Name extends string>(
  { store, clock }: SyncContext,
  dossierId: DossierId,
  timestamps: Readonly<Record<Name, string>>,
): Promise<(name: Name) => number> {
  const nowMs = clock.now();
  const known = (await store.cursors.get(dossierId, CURSOR)) === 'brussels';
  const proven = Object.values<string>(timestamps).some((one) => provesBrussels(one, nowMs));
  if (proven && !known) await store.cursors.set(dossierId, CURSOR, 'brussels');
  const time = known || proven ? 'brussels' : 'utc';
  return (name) => instantOf(timestamps[name], time, nowMs) ?? nowMs;
}
