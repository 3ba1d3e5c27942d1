import { brusselsDay, instantOfBrusselsWall } from '../../../shared/clock.ts';
import { TAKEOVER_STEPS } from '../../../shared/model/takeover.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { DossierId } from '../domain/ids.ts';
import { parseDecimal, toCents } from '../domain/money.ts';
import {
  compareBooks,
  type ComparedDocument,
  type Comparison,
  type JournalEntry,
} from '../domain/takeover.ts';
import type { CallPriority } from '../octopus/call-budget.ts';
import type { DocumentRow } from '../store/ports.ts';
import { octopusTarget, type Subject, type SyncContext } from './context.ts';

/** Under which name the store keeps a step of the takeover of a dossier. */
export const takeoverCursor = (step: string): string => `takeover/${step}`;

const LOOKED = takeoverCursor('looked');

/**
 * Once a day, for a dossier of which somebody ticked that something was switched off at Billit: whether something else
 * books its documents all the same. One notice per dossier, gone with its reason; whether it changed.
 */
export async function noticeElsewhere(context: SyncContext, subject: Subject): Promise<boolean> {
  const { store, clock } = context;
  const { id } = subject.dossier;
  const kept = await store.cursors.under(id, takeoverCursor(''));
  if (!isWatched(kept)) return false;
  const today = brusselsDay(clock.now());
  if (kept.get(LOOKED) === today) return false;
  const compared = await compareTakeover(context, subject, 'spare');
  if (!compared.ok) return false;
  await store.cursors.set(id, LOOKED, today);
  const topic = `elsewhere/${id}`;
  const count = String(compared.value.elsewhere.length);
  if (count === '0') return store.notices.withdraw(topic);
  const told = await store.notices.about(topic);
  if (told?.detail['count'] === count) return false;
  const notice = { topic, kind: 'elsewhere', dossierId: id, detail: { count } } as const;
  await store.notices.raise(notice, clock.now());
  return true;
}

function isWatched(kept: ReadonlyMap<string, string>): boolean {
  return TAKEOVER_STEPS.some((step) => kept.get(takeoverCursor(step)) === 'done');
}

/** Whether somebody ticked that something was switched off at Billit for this dossier. */
export async function isTakeoverWatched(
  { cursors }: Pick<SyncContext['store'], 'cursors'>,
  dossierId: DossierId,
): Promise<boolean> {
  return isWatched(await cursors.under(dossierId, takeoverCursor('')));
}

/** Compares the documents since the start date with the journals of the link; books nothing (M26). */
export async function compareTakeover(
  sync: SyncContext,
  subject: Subject,
  priority: CallPriority,
): Promise<Result<Comparison>> {
  const entries = await entriesOf(sync, subject, priority);
  if (!entries.ok) return entries;
  return ok(compareBooks(await documentsOf(sync, subject), entries.value));
}

/** What stands in the journals of the link, in every bookyear since the start date. */
async function entriesOf(
  sync: SyncContext,
  { dossier, link }: Subject,
  priority: CallPriority,
): Promise<Result<readonly JournalEntry[]>> {
  const client = await sync.octopus(link.octopusConnectionId, priority);
  if (!client.ok) return client;
  const sinceMs = instantOfBrusselsWall(Date.parse(link.exportFrom));
  const bookyears = await sync.store.mirror.bookyears(dossier.id);
  const { salesJournal, purchaseJournal, salesCreditJournal, purchaseCreditJournal } = link;
  const journals = [salesJournal, purchaseJournal, salesCreditJournal, purchaseCreditJournal];
  const keys = new Set(journals.filter((key) => key !== null));
  const found: JournalEntry[] = [];
  for (const { id: bookyearId } of bookyears.filter((year) => year.endDate >= link.exportFrom)) {
    for (const journalKey of keys) {
      const lane = { bookyearId, journalKey };
      const entries = await client.value.modifiedBookings(octopusTarget(link), lane, sinceMs);
      if (!entries.ok) return entries;
      found.push(...entries.value);
    }
  }
  return ok(found);
}

/** Rows per read. */
const PAGE = 500;

/** The documents since the start date that may be booked, or are. */
async function documentsOf(
  sync: SyncContext,
  { dossier, link }: Subject,
): Promise<readonly ComparedDocument[]> {
  const { documents } = sync.store;
  const compared: ComparedDocument[] = [];
  let last: DocumentRow | undefined;
  do {
    const after = last === undefined ? {} : { afterId: last.id };
    const rows = await documents.list({ dossierId: dossier.id, limit: PAGE, ...after });
    for (const row of rows) {
      const isOlder = row.issueDate !== null && row.issueDate < link.exportFrom;
      if (!isOlder && row.state !== 'withdrawn') compared.push(await comparedOf(sync, row));
    }
    last = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (last !== undefined);
  return compared;
}

async function comparedOf(sync: SyncContext, row: DocumentRow): Promise<ComparedDocument> {
  const sent = await sync.store.outbox.ofDocument(row.id);
  const booked = sent.find(({ state }) => state === 'booked');
  const total = parseDecimal(row.total);
  return {
    id: row.id,
    number: row.number,
    counterpartyName: row.counterpartyName,
    totalCents: total === null ? null : toCents(total),
    ownNumber: booked?.number ?? null,
    ownJournal: booked?.lane.journalKey ?? null,
  };
}
