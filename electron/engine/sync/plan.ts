import { createHash } from 'node:crypto';
import type { Cause } from '../../../shared/model/cause.ts';
import { heldState, TO_CHECK } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { isPlaceError } from '../../../shared/octopus-errors/catalogue.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Booking } from '../domain/booking.ts';
import { mailingId, outboxId, type DocumentId } from '../domain/ids.ts';
import { routeOf, type Mailing } from '../domain/mailing.ts';
import { departureOf, mustBeChecked, type ScheduleRules } from '../domain/schedule.ts';
import { isLive } from '../store/outbox-row.ts';
import type { DocumentFile, DocumentRow } from '../store/ports.ts';
import type { Subject, SyncContext } from './context.ts';
import { freshenMirror } from './mirror.ts';
import { mirroredAtMs } from './mirror-parts.ts';
import { noteOverride } from './override.ts';
import { createProposer, type Proposal } from './proposer.ts';
import { isUnchanged } from './rest.ts';
import type { Moment } from './tried.ts';

const PAGE = 500;

/** Which documents are planned: those that are due by the schedule, or those that a person asks for (null: all). */
export type PlanChoice =
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'manual'; readonly documentIds: ReadonlySet<DocumentId> | null };

/**
 * Turns documents that wait into outbox rows, or holds them with their cause. Documents held earlier are tried again:
 * what was in the way may be gone. A person who names a document that is parked or was refused has it planned anew. What
 * nobody of the office checked where that is wanted is held too, whoever asks for it (N08).
 * Returns how many were queued.
 */
export async function plan(
  context: SyncContext,
  subject: Subject,
  choice: PlanChoice,
): Promise<Result<number>> {
  const changes = context.rest.changes();
  const rows = await openRows(context, subject, choice);
  if (rows.length === 0) return ok(0);
  const asked = (row: DocumentRow): boolean => isAskedFor(row, choice);
  const maxAgeMs = rows.some((row) => asked(row) && mayBePutRight(row))
    ? 0
    : maxAgeOf(context, rows);
  const fresh = await freshenMirror(context, subject.link, maxAgeMs);
  if (!fresh.ok) return fresh;
  const proposeBooking = await createProposer(context, subject);
  const schedule = await context.store.schedules.get(subject.dossier.id);
  let queued = 0;
  const held = new Set<DocumentId>();
  for (const due of rows) {
    const row = asked(due) ? await takeBack(context, due) : due;
    const proposed = await proposeBooking(row);
    const proposal = proposed.ok && mustBeChecked(row, schedule) ? fail(TO_CHECK) : proposed;
    context.reach('proposed');
    if (proposal.ok && choice.kind === 'manual') await noteOverride(context, row, schedule);
    const took = proposal.ok
      ? await enqueue(context, row, proposal.value)
      : await hold(context, row, proposal.fault);
    queued += took ? 1 : 0;
    if (!took) held.add(row.id);
  }
  // What leaves may bring a relation along that helps the others.
  if (queued === 0 && (await isUnchanged(context, subject, changes))) {
    context.tried.keep(subject.dossier.id, held, await momentOf(context, subject));
  }
  return ok(queued);
}

/** The due documents, without those that the schedule tried in vain; all of them once there is a new one. */
async function openRows(
  context: SyncContext,
  subject: Subject,
  choice: PlanChoice,
): Promise<readonly DocumentRow[]> {
  const rows = await dueRows(context, subject, choice);
  if (choice.kind === 'manual' || rows.length === 0) return rows;
  const now = await momentOf(context, subject);
  const tried = context.tried.open(subject.dossier.id, rows, now);
  const changed = await Promise.all(rows.map((row) => isOtherTwin(context, row)));
  return tried.length > 0 || changed.includes(true) ? rows : [];
}

/** Whether a document was held for another one which is not in the way any more, or not the only one. */
async function isOtherTwin({ store }: SyncContext, { id, cause }: DocumentRow): Promise<boolean> {
  if (cause?.kind !== 'duplicate') return false;
  return (await store.documents.duplicateOf(id)) !== cause.data['document'];
}

async function momentOf({ store, clock }: SyncContext, { link }: Subject): Promise<Moment> {
  return { nowMs: clock.now(), mirroredAtMs: await mirroredAtMs(store, link) };
}

/**
 * Takes a document back that waits on a cause or was refused, so that it is planned anew. Parked and refused rows have no
 * number: nothing of them is in the books. The old row stays in the history.
 */
async function takeBack(context: SyncContext, row: DocumentRow): Promise<DocumentRow> {
  if (row.state !== 'parked' && row.state !== 'refused') return row;
  await context.store.documents.setState(row.id, 'waiting', null, context.clock.now());
  return { ...row, state: 'waiting', cause: null };
}

/** What held this document may have been opened or made in Octopus a moment ago. */
function mayBePutRight({ cause }: DocumentRow): boolean {
  return cause !== null && (isPlaceError(cause.kind) || cause.kind === 'account-missing');
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * How old the copy of the master data may be. A person may just have changed something in Octopus; the schedule looks once
 * an hour, which is half of the 48 calls a day, and once a day where nothing came in and all that is due was held before.
 */
function maxAgeOf({ priority }: SyncContext, rows: readonly DocumentRow[]): number {
  if (priority === 'person') return MINUTE_MS;
  return rows.some(({ state }) => state === 'waiting') ? HOUR_MS : 24 * HOUR_MS;
}

async function dueRows(
  context: SyncContext,
  subject: Subject,
  choice: PlanChoice,
): Promise<readonly DocumentRow[]> {
  const { documents, schedules } = context.store;
  const rules = await schedules.get(subject.dossier.id);
  const due: DocumentRow[] = [];
  const states = statesOf(choice, rules);
  let page: readonly DocumentRow[] = [];
  do {
    const last = page.at(-1);
    page = await documents.list({
      dossierId: subject.dossier.id,
      states,
      ...(last === undefined ? {} : { afterId: last.id }),
      limit: PAGE,
    });
    for (const row of page) {
      if (isAskedFor(row, choice)) due.push(row);
      else if (await isUnderWay(context, subject, row)) continue;
      else if (isChosen(row, choice, rules, context.clock.now())) due.push(row);
      else if (row.state === 'waiting' && mustBeChecked(row, rules)) {
        await hold(context, row, TO_CHECK);
      }
    }
  } while (page.length === PAGE);
  return due.toSorted(byCreation);
}

/** The states of the documents that may be planned. By itself nothing leaves with 'Nooit', and nothing that was refused. */
function statesOf(
  { kind }: PlanChoice,
  { frequency, checkedOnly }: ScheduleRules,
): readonly DocumentState[] {
  if (kind === 'manual') return ['waiting', 'needs-decision', 'parked', 'refused'];
  if (frequency !== 'never') return ['waiting', 'needs-decision', 'parked'];
  // What is to be checked is held for it, whether it leaves by itself or not.
  return checkedOnly ? ['waiting', 'parked'] : ['parked'];
}

/** A person named this very document. */
function isAskedFor({ id }: DocumentRow, choice: PlanChoice): boolean {
  return choice.kind === 'manual' && choice.documentIds?.has(id) === true;
}

/**
 * Whether a document goes on or stays as it is: refused, or parked after it was queued. One that was to leave by a route
 * which the link no longer has is taken back: it was never sent, and is planned anew.
 */
async function isUnderWay(
  { store, clock }: SyncContext,
  { link }: Subject,
  row: DocumentRow,
): Promise<boolean> {
  if (row.state === 'refused') return true;
  if (row.state !== 'parked') return false;
  const booking = (await store.outbox.ofDocument(row.id)).find(isLive);
  const mailing = (await store.mailings.ofDocument(row.id)).find(isLive);
  if (booking === undefined && mailing === undefined) return false;
  const route = routeOf(link, mailing?.mailing.direction ?? row.direction);
  if (route === (mailing === undefined ? 'booking' : 'mailbox')) return true;
  await store.documents.setState(row.id, 'waiting', null, clock.now());
  return false;
}

function isChosen(
  row: DocumentRow,
  choice: PlanChoice,
  rules: ScheduleRules,
  nowMs: number,
): boolean {
  if (choice.kind === 'manual') return choice.documentIds?.has(row.id) ?? true;
  const departure = departureOf(row, rules);
  return departure.kind === 'at' && departure.atMs <= nowMs;
}

function byCreation(left: DocumentRow, right: DocumentRow): number {
  if (left.externalCreated !== right.externalCreated) {
    return left.externalCreated < right.externalCreated ? -1 : 1;
  }
  return left.externalId < right.externalId ? -1 : 1;
}

async function enqueue(
  context: SyncContext,
  row: DocumentRow,
  proposal: Proposal,
): Promise<boolean> {
  const { documents } = context.store;
  const twin = await documents.duplicateOf(row.id);
  if (twin !== null) {
    return hold(context, row, { kind: 'duplicate', data: { document: twin, number: row.number } });
  }
  if (proposal.route === 'booking') await enqueueBooking(context, row, proposal);
  else await enqueueMailing(context, row, proposal);
  context.reach('enqueued');
  return true;
}

async function enqueueBooking(
  { store, chance, clock }: SyncContext,
  row: DocumentRow,
  { booking, files }: Extract<Proposal, { route: 'booking' }>,
): Promise<void> {
  const { bookyearId, journalKey } = booking;
  const entry = {
    id: outboxId(chance.id()),
    documentId: row.id,
    lane: { dossierId: row.dossierId, bookyearId, journalKey },
    booking,
    fingerprint: fingerprintOf(booking, files),
  };
  await store.outbox.enqueue(entry, clock.now());
}

async function enqueueMailing(
  { store, chance, clock }: SyncContext,
  row: DocumentRow,
  { mailing, files }: Extract<Proposal, { route: 'mailbox' }>,
): Promise<void> {
  const entry = {
    id: mailingId(chance.id()),
    documentId: row.id,
    dossierId: row.dossierId,
    mailing,
    fingerprint: fingerprintOf(mailing, files),
  };
  await store.mailings.enqueue(entry, clock.now());
}

function fingerprintOf(content: Booking | Mailing, files: readonly DocumentFile[]): string {
  const hash = createHash('sha256').update(JSON.stringify(content));
  for (const file of files) hash.update(file.sha256);
  return hash.digest('hex');
}

async function hold(context: SyncContext, row: DocumentRow, cause: Cause): Promise<false> {
  const state = heldState(cause.kind);
  const same = row.state === state && JSON.stringify(row.cause) === JSON.stringify(cause);
  if (!same) await context.store.documents.setState(row.id, state, cause, context.clock.now());
  return false;
}
