import { brusselsDay, instantOfBrusselsWall, startOfBrusselsDay } from '../../../shared/clock.ts';
import type { ConnectionId, DossierId } from '../domain/ids.ts';
import type { Notice } from '../store/notice-ports.ts';
import type { HeldCount } from '../store/ports.ts';
import type { RunFault } from '../store/schedule-ports.ts';
import type { Subject, SyncContext } from './context.ts';

/** What a run left behind. */
export type RunEnd = {
  readonly fault: Omit<RunFault, 'sinceMs'> | null;
  readonly held: readonly HeldCount[];
};

/** Faults after which somebody must sign in. */
const SIGN_IN = ['sign-in-needed', 'secret-missing'];
/** States in which a person must act. */
const BLOCKED = ['needs-decision', 'refused', 'rejected'];

/** Raises, adjusts or withdraws what there is to tell after a run; whether anything changed. */
export async function noticeRun(
  context: SyncContext,
  subject: Subject,
  end: RunEnd,
): Promise<boolean> {
  const { dossier, link } = subject;
  const logins = [link.billitConnectionId, link.octopusConnectionId].map(signInTopic);
  const told = await context.store.notices.among([...logins, blockedTopic(dossier.id)]);
  const signIn = await noticeSignIn(context, subject, end.fault, told);
  const blocked = await noticeBlocked(context, dossier.id, end.held, told);
  return signIn || blocked;
}

type Told = ReadonlyMap<string, Notice>;

const signInTopic = (connectionId: ConnectionId): string => `sign-in/${connectionId}`;
const blockedTopic = (dossierId: DossierId): string => `blocked/${dossierId}`;

/** One notice per login, not one per dossier that uses it; it goes when no dossier is refused any more. */
async function noticeSignIn(
  { store, clock }: SyncContext,
  { link }: Subject,
  fault: RunEnd['fault'],
  told: Told,
): Promise<boolean> {
  if (fault === null) {
    let changed = false;
    for (const connectionId of [link.billitConnectionId, link.octopusConnectionId]) {
      const topic = signInTopic(connectionId);
      if (told.has(topic) && !(await isRefused(store, connectionId))) {
        changed = await store.notices.withdraw(topic);
      }
    }
    return changed;
  }
  if (!SIGN_IN.includes(fault.kind)) return false;
  const atBillit = fault.service === 'billit';
  const connectionId = atBillit ? link.billitConnectionId : link.octopusConnectionId;
  const topic = signInTopic(connectionId);
  if (told.has(topic)) return false;
  const connection = await store.connections.get(connectionId);
  const detail = {
    service: atBillit ? 'billit' : 'octopus',
    login: connection?.label ?? '',
  };
  const notice = { topic, kind: 'sign-in-needed', dossierId: null, detail } as const;
  await store.notices.raise(notice, clock.now());
  return true;
}

/** Whether the last run of any dossier with this login ended for want of signing in: one that had nothing to send proves nothing. */
async function isRefused(
  { links, schedules }: SyncContext['store'],
  connectionId: ConnectionId,
): Promise<boolean> {
  const ends = await schedules.all();
  return (await links.list()).some((link) => {
    const fault = ends.get(link.dossierId)?.lastFault ?? null;
    if (fault === null || !SIGN_IN.includes(fault.kind)) return false;
    const refused = fault.service === 'billit' ? link.billitConnectionId : link.octopusConnectionId;
    return refused === connectionId;
  });
}

/** Told again when more documents wait than were told of; fewer only change the count. What must be checked is daily work. */
async function noticeBlocked(
  { store, clock }: SyncContext,
  dossierId: DossierId,
  held: readonly HeldCount[],
  told: Told,
): Promise<boolean> {
  const blocked = held.filter(
    ({ state, cause }) => BLOCKED.includes(state) && cause !== 'to-check',
  );
  const count = blocked.reduce((sum, one) => sum + one.count, 0);
  const topic = blockedTopic(dossierId);
  const [first] = blocked;
  if (first === undefined) return told.has(topic) && store.notices.withdraw(topic);
  const before = Number(told.get(topic)?.detail['count'] ?? 0);
  const detail = { count: String(count), cause: first.cause };
  if (count > before) {
    await store.notices.raise({ topic, kind: 'blocked', dossierId, detail }, clock.now());
  } else if (count < before) {
    await store.notices.adjust(topic, detail);
  }
  return count !== before;
}

/** The digest comes once a day, from this hour in Brussels on. */
const DIGEST_HOUR = 17;

/** Whether the day is far enough for its overview, in Europe/Brussels. */
export function isDigestTime(nowMs: number): boolean {
  const [year = 0, month = 1, day = 1] = brusselsDay(nowMs).split('-').map(Number);
  return nowMs >= instantOfBrusselsWall(Date.UTC(year, month - 1, day, DIGEST_HOUR));
}

/** Once a day: how many bookings were verified since the last digest, and what waits; nothing on a day without either. */
export async function noticeDay({ store, clock }: SyncContext): Promise<boolean> {
  const nowMs = clock.now();
  const today = brusselsDay(nowMs);
  if (!isDigestTime(nowMs)) return false;
  const last = await store.notices.about('digest');
  if (last !== null && brusselsDay(last.atMs) === today) return false;
  const sinceMs = last?.atMs ?? startOfBrusselsDay(today);
  const verified = await store.outbox.countVerifiedSince(sinceMs);
  const states = await store.documents.countByState();
  const waiting = states['needs-decision'] + states.refused + states.rejected;
  if (verified + waiting === 0) return false;
  const detail = { verified: String(verified), waiting: String(waiting) };
  await store.notices.raise({ topic: 'digest', kind: 'digest', dossierId: null, detail }, nowMs);
  return true;
}
