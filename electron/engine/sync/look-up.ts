import type { Booking } from '../domain/booking.ts';
import type { OutboxId } from '../domain/ids.ts';
import type { BookedEntry, OctopusClient } from '../octopus/port.ts';
import type { Lane, Outcome, OutboxRow } from '../store/ports.ts';
import { octopusTarget, type Subject } from './context.ts';
import type { Courier } from './relation.ts';

/** Clocks differ, and the time zone of Octopus' timestamps is not documented: the look starts this much earlier. */
export const LOOK_OVERLAP_MS = 6 * 3_600_000;
/** Octopus answers 500 to data that it cannot take: after this many attempts without an answer that left nothing, it is one. */
const MAX_UNANSWERED = 5;

/**
 * Looks in Octopus for the bookings of a lane whose outcome is unknown. One read settles them all: ours, somebody
 * else's, or not there. Returns false when Octopus cannot be asked now; then the lane stays as it is.
 */
export async function lookUp(courier: Courier, lane: Lane): Promise<boolean> {
  const { context } = courier;
  const rows = await context.store.outbox.unclearOfLane(lane);
  const entries = await readLane(courier, lane, rows);
  if (entries === null) return false;
  context.reach('looked-up');
  for (const row of rows) {
    const now = context.clock.now();
    const holder = entries.find((entry) => entry.number === row.number);
    if (holder !== undefined && isOurs(row.booking, holder)) {
      await context.store.outbox.settle(row.id, { kind: 'booked', number: holder.number }, now);
    } else if (holder !== undefined) {
      const again = { kind: 'again', keepNumber: false, dueAtMs: now } as const;
      await context.store.outbox.settle(row.id, again, now);
      await context.store.mirror.setLastNumber(lane, highestNumber(entries));
    } else {
      await context.store.outbox.settle(row.id, absent(row, now), now);
    }
    context.reach('looked-up-settled');
  }
  return true;
}

/** Proven not there: sent again under the same number, unless Octopus keeps answering nothing to it. */
function absent(row: OutboxRow, nowMs: number): Outcome {
  if (row.unanswered < MAX_UNANSWERED) {
    return { kind: 'again', keepNumber: true, dueAtMs: nowMs };
  }
  return {
    kind: 'refused',
    cause: { kind: 'never-answered', data: { attempts: String(row.attempts) } },
  };
}

/** The highest number among the bookings of a lane; 0 when there is none. */
export function highestNumber(entries: readonly BookedEntry[]): number {
  return entries.reduce((highest, entry) => Math.max(highest, entry.number), 0);
}

/** Bookings of a lane since the first of these rows was sent; null when Octopus cannot be asked. */
export async function readLane(
  { subject, client }: { subject: Subject; client: OctopusClient },
  lane: Lane,
  rows: readonly OutboxRow[],
): Promise<readonly BookedEntry[] | null> {
  const sent = rows.flatMap((row) => (row.firstSentAtMs === null ? [] : [row.firstSentAtMs]));
  const since = sent.length === 0 ? null : Math.min(...sent) - LOOK_OVERLAP_MS;
  const answer = await client.modifiedBookings(
    octopusTarget(subject.link),
    { bookyearId: lane.bookyearId, journalKey: lane.journalKey },
    since,
  );
  return answer.ok ? answer.value : null;
}

/**
 * Whether a booking found under our number is ours: amount, date, text and, where Octopus returns it, the marker. The
 * relation is compared where its number is known.
 */
export function isOurs(booking: Booking, entry: BookedEntry): boolean {
  const marker = entry.orderReference === '' || entry.orderReference === booking.orderReference;
  const relation =
    booking.relation.kind === 'new' ||
    booking.relation.relationId === null ||
    booking.relation.relationId === entry.relationId;
  return (
    marker &&
    relation &&
    entry.amountCents === booking.amountCents &&
    entry.documentDate === booking.documentDate &&
    entry.comment === booking.comment
  );
}

/** Whether a booking read back equals what was sent, to the cent, line by line. */
export function isEqual(booking: Booking, entry: BookedEntry): boolean {
  return isOurs(booking, entry) && lineKeys(booking.lines) === lineKeys(entry.lines);
}

function lineKeys(lines: Booking['lines']): string {
  return lines
    .map(
      (line) =>
        `${String(line.account)}/${line.vatCode}/${String(line.baseCents)}/${String(line.vatCents)}`,
    )
    .toSorted()
    .join(' ');
}

/**
 * Reads the booked rows of a lane back: equal to the cent is verified, anything else is marked as different. What
 * cannot be read now is read after a later run.
 */
export async function readBack(courier: Courier, lane: Lane): Promise<void> {
  const { context } = courier;
  const rows = await context.store.outbox.unverifiedOfLane(lane);
  if (rows.length === 0) return;
  const entries = await readLane(courier, lane, rows);
  if (entries === null) return;
  context.reach('read-back');
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const equal: OutboxId[] = [];
  const different: OutboxId[] = [];
  for (const row of rows) {
    const entry = row.number === null ? undefined : byNumber.get(row.number);
    if (entry === undefined) continue;
    (isEqual(row.booking, entry) ? equal : different).push(row.id);
  }
  await context.store.outbox.recordReadBack({ equal, different }, context.clock.now());
  context.reach('verified');
}
