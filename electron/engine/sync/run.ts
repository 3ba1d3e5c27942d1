import { ok, type Result } from '../../../shared/result.ts';
import type { Lane } from '../store/ports.ts';
import type { Subject, SyncContext } from './context.ts';
import { deliverLane } from './deliver.ts';
import { deliverMails } from './deliver-mail.ts';
import { readBack } from './look-up.ts';
import { takeOtherDocuments } from './other-documents.ts';
import { plan, type PlanChoice } from './plan.ts';
import type { RunControl } from './run-control.ts';
import { poll } from './poll.ts';
import { restAfterRun } from './rest.ts';
import { isLookDue, recogniseBooked } from './recognise.ts';
import { deliverStatements, dueStatements } from './statements.ts';
import { deliverUploads } from './uploads.ts';
import { writeBack } from './write-back.ts';

/** What one run over one dossier did. */
export type RunReport = {
  readonly stored: number;
  readonly queued: number;
  /** Nothing came in and nothing waited: all else of the dossier is as the run before left it. */
  readonly rested: boolean;
};

/**
 * One run over one dossier: fetch, plan, deliver, read back, tell Billit, take in what is no invoice, hand over what is for Fast Input. The manual export and the schedule both enter here. What
 * fails in one part does not keep the next from doing what it can; the first fault is returned. The schedule only
 * fetches of a dossier that is paused.
 */
export async function runDossier(
  context: SyncContext,
  subject: Subject,
  choice: PlanChoice,
  control: RunControl,
): Promise<Result<RunReport>> {
  const changes = context.rest.changes();
  const stored = await poll(context, subject);
  // Whose documents came cannot be told any more: nothing of this dossier leaves.
  if (!stored.ok && stored.fault.kind === 'wrong-company') return stored;
  const { id } = subject.dossier;
  const isResting = choice.kind === 'scheduled' && context.rest.isResting(id, context.clock.now());
  if (isResting && stored.ok && stored.value === 0)
    return ok({ stored: 0, queued: 0, rested: true });
  context.rest.end(id);
  const queued = await plan(context, subject, choice);
  const wished = choice.kind === 'manual';
  const { paused } = await context.store.schedules.get(subject.dossier.id);
  if (paused !== null && !wished) return onlyTaken(context, subject, stored);
  const delivered = await deliverDossier(context, subject, { control, wished });
  const toldBack = await writeBack(context, subject);
  const others = await takeOtherDocuments(context, subject);
  const uploaded = await deliverUploads(context, subject);
  if (!stored.ok) return stored;
  if (!queued.ok) return queued;
  if (!delivered.ok) return delivered;
  if (!others.ok) return others;
  if (!uploaded.ok) return uploaded;
  if (!toldBack.ok) return toldBack;
  if (stored.value + queued.value === 0) await restAfterRun(context, subject, changes);
  return ok({ stored: stored.value, queued: queued.value, rested: false });
}

/** Of a dossier that is paused new documents come in; nothing goes by itself, also not what was queued before. */
async function onlyTaken(
  context: SyncContext,
  subject: Subject,
  stored: Result<number>,
): Promise<Result<RunReport>> {
  const others = await takeOtherDocuments(context, subject);
  // A person hands these over, file by file.
  const uploaded = await deliverUploads(context, subject);
  if (!stored.ok) return stored;
  if (!others.ok) return others;
  return uploaded.ok ? ok({ stored: stored.value, queued: 0, rested: false }) : uploaded;
}

async function deliverDossier(
  context: SyncContext,
  subject: Subject,
  { control, wished }: { readonly control: RunControl; readonly wished: boolean },
): Promise<Result<null>> {
  const { outbox, mailings } = context.store;
  const nowMs = context.clock.now();
  // What the schedule could not send today, a person may: a part of every maximum is kept for him.
  if (context.priority === 'person') {
    await outbox.resume(subject.dossier.id, 'limit-reached', nowMs);
  }
  const due = await outbox.dueLanes(nowMs, subject.dossier.id);
  const unread = await outbox.unverifiedLanes(subject.dossier.id);
  const mail = await mailings.nextOf(subject.dossier.id, nowMs);
  const looks = await isLookDue({ context, subject }, wished);
  const statements = await dueStatements(context, subject);
  const waiting = due.length + unread.length + statements.length;
  if (waiting === 0 && mail === null && !looks) return ok(null);
  const client = await context.octopus(subject.link.octopusConnectionId, context.priority);
  if (!client.ok) return client;
  const spare = await context.octopus(subject.link.octopusConnectionId, 'spare');
  if (!spare.ok) return spare;
  const courier = { context, subject, client: client.value, control };
  const { queued, unclear } = await context.store.documents.countByState(subject.dossier.id);
  control.onPlanned(queued + unclear);
  for (const lane of due.toSorted(byLane)) await deliverLane(courier, lane);
  await deliverMails(courier);
  await deliverStatements(courier);
  const booked = await outbox.unverifiedLanes(subject.dossier.id);
  // Reading back proves that a booking is equal to the cent, but it can wait; an unclear one cannot.
  const reader = { ...courier, client: spare.value };
  for (const lane of booked.toSorted(byLane)) await readBack(reader, lane);
  if (looks) await recogniseBooked(reader);
  return ok(null);
}

function byLane(left: Lane, right: Lane): number {
  return left.bookyearId - right.bookyearId || left.journalKey.localeCompare(right.journalKey);
}
