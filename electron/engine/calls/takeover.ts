import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { TAKEOVER_STEPS } from '../../../shared/model/takeover.ts';
import { instantOfBrusselsWall } from '../../../shared/clock.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import { parseDecimal, toCents } from '../domain/money.ts';
import { compareBooks, type ComparedDocument, type JournalEntry } from '../domain/takeover.ts';
import type { DocumentRow } from '../store/ports.ts';
import { octopusTarget, type Subject, type SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type TakeoverCalls = Pick<Calls, 'takeover.get' | 'takeover.tick' | 'takeover.compare'>;

const cursorOf = (step: string): string => `takeover/${step}`;

/** Moving a dossier from the link of Billit itself to here (M26). */
export function takeoverCalls(context: CallContext): TakeoverCalls {
  const { cursors } = context.sync.store;
  return {
    'takeover.get': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      if (!subject.ok) return subject;
      const { dossier, link } = subject.value;
      const done: CallOutput<'takeover.get'>['done'] = [];
      for (const step of TAKEOVER_STEPS) {
        if ((await cursors.get(dossier.id, cursorOf(step))) === 'done') done.push(step);
      }
      return ok({ exportFrom: link.exportFrom, done });
    },
    'takeover.tick': async ({ dossierId: id, step, done }) => {
      await cursors.set(dossierId(id), cursorOf(step), done ? 'done' : 'open');
      return ok(null);
    },
    'takeover.compare': async (input) => {
      const subject = await linkedDossier(context, dossierId(input.dossierId));
      return subject.ok ? compare(context, subject.value) : subject;
    },
  };
}

async function compare(
  { sync }: CallContext,
  subject: Subject,
): Promise<Result<CallOutput<'takeover.compare'>>> {
  const entries = await entriesOf(sync, subject);
  if (!entries.ok) return entries;
  const documents = await documentsOf(sync, subject);
  const { toBook, own, elsewhere } = compareBooks(documents, entries.value);
  return ok({
    toBook,
    own,
    elsewhere: elsewhere.map(({ document, entry }) => ({
      documentId: document.id,
      number: document.number,
      counterpartyName: document.counterpartyName,
      journalKey: entry.journalKey,
      bookedAs: entry.number,
      twice: document.ownNumber !== null,
    })),
  });
}

/** What stands in the journals of the link, in every bookyear since the start date. */
async function entriesOf(
  sync: SyncContext,
  { dossier, link }: Subject,
): Promise<Result<readonly JournalEntry[]>> {
  const client = await sync.octopus(link.octopusConnectionId, 'person');
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
