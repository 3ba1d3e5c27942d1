import { brusselsDay } from '../../../shared/clock.ts';
import { isBookingOf } from '../domain/mailing.ts';
import type { BookedEntry } from '../octopus/port.ts';
import type { MailingRow } from '../store/mail-ports.ts';
import type { Lane } from '../store/ports.ts';
import { octopusTarget } from './context.ts';
import { LOOK_OVERLAP_MS } from './look-up.ts';
import type { Courier } from './relation.ts';

/** A person books when he gets to it: Octopus is asked about mailed documents at most this often. */
const LOOK_EVERY_MS = 2 * 3_600_000;
/** And at most this often when a person asks: Octopus counts these reads too. */
const LOOK_AGAIN_MS = 10 * 60_000;
const CURSOR = 'mailbox/looked';

/** Whether this dossier has mailed documents about which Octopus is to be asked now, by the schedule or by a person. */
export async function isLookDue(
  { context, subject }: Pick<Courier, 'context' | 'subject'>,
  wished: boolean,
): Promise<boolean> {
  const unbooked = await context.store.mailings.unbooked(subject.dossier.id);
  if (unbooked.length === 0) return false;
  const looked = await context.store.cursors.get(subject.dossier.id, CURSOR);
  const restMs = wished ? LOOK_AGAIN_MS : LOOK_EVERY_MS;
  return looked === null || Number(looked) + restMs <= context.clock.now();
}

/**
 * Looks in Octopus for the bookings that people made of mailed documents. One that matches on relation, number and
 * amount makes the document booked, also when it was unclear whether its mail had arrived.
 */
export async function recogniseBooked(courier: Courier): Promise<void> {
  const { context, subject } = courier;
  const { mailings, cursors } = context.store;
  const rows = await mailings.unbooked(subject.dossier.id);
  for (const lane of await lanesOf(courier, rows)) {
    const entries = await entriesSince(courier, lane, rows);
    if (entries === null) return;
    for (const entry of entries) await recognise(courier, entry);
  }
  await cursors.set(subject.dossier.id, CURSOR, String(context.clock.now()));
}

async function recognise({ context, subject }: Courier, entry: BookedEntry): Promise<void> {
  const { mailings } = context.store;
  const bookedAs = {
    bookyearId: entry.bookyearId,
    journalKey: entry.journalKey,
    number: entry.number,
  };
  for (const row of await mailings.unbooked(subject.dossier.id)) {
    if (row.relation === null || !isBookingOf(row.mailing, row.relation, entry)) continue;
    if (await mailings.book(row.id, bookedAs, context.clock.now())) {
      context.reach('mail-recognised');
    }
    return;
  }
}

/** Where people book them: the journals of the link, in the bookyear of the document or of the day it was mailed. */
async function lanesOf(
  { context, subject }: Courier,
  rows: readonly MailingRow[],
): Promise<readonly Lane[]> {
  const { link, dossier } = subject;
  const bookyears = await context.store.mirror.bookyears(dossier.id);
  const yearOf = (day: string): number | undefined =>
    bookyears.find((year) => year.startDate <= day && day <= year.endDate)?.id;
  const lanes = new Map<string, Lane>();
  for (const { mailing, leftAtMs } of rows) {
    const journalKey = mailing.direction === 'sale' ? link.salesJournal : link.purchaseJournal;
    for (const day of [mailing.documentDate, brusselsDay(leftAtMs ?? 0)]) {
      const bookyearId = yearOf(day);
      if (bookyearId === undefined) continue;
      const lane = { dossierId: dossier.id, bookyearId, journalKey };
      lanes.set(`${String(bookyearId)}/${journalKey}`, lane);
    }
  }
  return [...lanes.values()];
}

/** Bookings of a lane since the first of these mails left; null when Octopus cannot be asked now. */
async function entriesSince(
  { subject, client }: Courier,
  lane: Lane,
  rows: readonly MailingRow[],
): Promise<readonly BookedEntry[] | null> {
  const left = rows.flatMap((row) => (row.leftAtMs === null ? [] : [row.leftAtMs]));
  const entries = await client.modifiedBookings(
    octopusTarget(subject.link),
    lane,
    Math.min(...left) - LOOK_OVERLAP_MS,
  );
  return entries.ok ? entries.value : null;
}
