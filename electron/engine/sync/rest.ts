import { isDeepStrictEqual } from 'node:util';
import type { DossierId } from '../domain/ids.ts';
import { departuresOf } from './departures.ts';
import type { Subject, SyncContext } from './context.ts';
import { isTakeoverWatched } from './takeover.ts';

/**
 * Dossiers in which nothing waits: until something new comes in at Billit, a document is due or a person changes something,
 * a look there is all that their run does. Only in memory: a restart runs everything whole.
 */
export type Rest = {
  readonly isResting: (dossierId: DossierId, nowMs: number) => boolean;
  /** Until when a dossier rests (epoch ms); null when it does not. */
  readonly untilMs: (dossierId: DossierId, nowMs: number) => number | null;
  readonly begin: (dossierId: DossierId, fromMs: number, untilMs: number) => void;
  readonly end: (dossierId: DossierId) => void;
  /** A person changed something: nothing rests any more. */
  readonly forget: () => void;
  /** How often a person changed something: what was worked out before the last change is not to be relied on. */
  readonly changes: () => number;
};

/** A dossier runs whole at least this often, ms: what only time brings is due once a day or less. */
const MAX_REST_MS = 4 * 3_600_000;

/** Nothing rests yet. */
export function createRest(): Rest {
  const resting = new Map<DossierId, { readonly fromMs: number; readonly untilMs: number }>();
  let changes = 0;
  const untilMs: Rest['untilMs'] = (dossierId, nowMs) => {
    const rest = resting.get(dossierId);
    return rest !== undefined && rest.fromMs <= nowMs && nowMs < rest.untilMs ? rest.untilMs : null;
  };
  return {
    isResting: (dossierId, nowMs) => untilMs(dossierId, nowMs) !== null,
    untilMs,
    begin: (dossierId, fromMs, untilMs) => void resting.set(dossierId, { fromMs, untilMs }),
    end: (dossierId) => void resting.delete(dossierId),
    forget: () => {
      changes += 1;
      resting.clear();
    },
    changes: () => changes,
  };
}

/** Whether the link is as it was when the run began, and nobody changed anything since. */
export async function isUnchanged(
  { store, rest }: SyncContext,
  { dossier, link }: Subject,
  changes: number,
): Promise<boolean> {
  return (
    rest.changes() === changes && isDeepStrictEqual(await store.links.ofDossier(dossier.id), link)
  );
}

/** Lets a dossier rest after a whole run that found nothing to do and left nothing behind; `changes` are those before it. */
export async function restAfterRun(
  context: SyncContext,
  subject: Subject,
  changes: number,
): Promise<void> {
  const { id } = subject.dossier;
  const fromMs = context.clock.now();
  if (!(await isIdle(context, subject))) return;
  const schedule = await context.store.schedules.get(id);
  const departures =
    schedule.frequency === 'never' ? [] : await departuresOf(context, id, schedule);
  const next = departures.flatMap((one) => (one.kind === 'at' ? [one.atMs] : []));
  const untilMs = next.reduce((until, atMs) => Math.min(until, atMs), fromMs + MAX_REST_MS);
  if (await isUnchanged(context, subject, changes)) context.rest.begin(id, fromMs, untilMs);
}

async function isIdle({ store }: SyncContext, { dossier }: Subject): Promise<boolean> {
  const { id } = dossier;
  const counts = await store.documents.countByState(id);
  if (counts.queued + counts.sending + counts.unclear + counts.parked > 0) return false;
  if ((await store.outbox.unverifiedLanes(id)).length > 0) return false;
  if ((await store.mailings.unbooked(id)).length > 0) return false;
  if ((await store.uploads.due(id)).length > 0) return false;
  if ((await store.statements.rules(id)).deliver) return false;
  if (Object.values(await store.writeBack.rules(id)).includes(true)) return false;
  return !(await isTakeoverWatched(store, id));
}
