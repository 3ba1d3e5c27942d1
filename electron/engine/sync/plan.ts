import { createHash } from 'node:crypto';
import type { Cause } from '../../../shared/model/cause.ts';
import { heldState } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readDocument } from '../documents/reader.ts';
import type { Booking } from '../domain/booking.ts';
import { indexRelations } from '../domain/counterparty.ts';
import { leavesByItself } from '../domain/eligibility.ts';
import { outboxId } from '../domain/ids.ts';
import { bookyearOf } from '../domain/periods.ts';
import { propose, type Candidate, type DossierRules } from '../domain/propose.ts';
import type { DocumentFile, DocumentRow } from '../store/ports.ts';
import { passingCause } from './cause-of-fault.ts';
import type { Subject, SyncContext } from './context.ts';
import { ensureBookyear, freshenBookyears } from './mirror.ts';
import { NO_FILE, readable } from './readable.ts';

const PAGE = 500;

/** Which documents are planned: those that are due by the schedule, or all because a person asks. */
export type PlanMode = 'scheduled' | 'manual';

/**
 * Turns documents that wait into outbox rows, or holds them with their cause. Documents held earlier are tried again:
 * what was in the way may be gone. Returns how many were queued.
 */
export async function plan(
  context: SyncContext,
  subject: Subject,
  mode: PlanMode,
): Promise<Result<number>> {
  const rows = await dueRows(context, subject, mode);
  if (rows.length === 0) return ok(0);
  const fresh = await freshenBookyears(context, subject.link);
  if (!fresh.ok) return fresh;
  const planner = await createPlanner(context, subject);
  let queued = 0;
  for (const row of rows) queued += (await planner(row)) ? 1 : 0;
  return ok(queued);
}

async function dueRows(
  context: SyncContext,
  subject: Subject,
  mode: PlanMode,
): Promise<readonly DocumentRow[]> {
  const { documents, outbox } = context.store;
  const due: DocumentRow[] = [];
  let page: readonly DocumentRow[] = [];
  do {
    const last = page.at(-1);
    page = await documents.list({
      dossierId: subject.dossier.id,
      states: ['waiting', 'needs-decision', 'parked'],
      ...(last === undefined ? {} : { afterId: last.id }),
      limit: PAGE,
    });
    for (const row of page) {
      const underway = row.state === 'parked' && (await outbox.ofDocument(row.id)).length > 0;
      if (!underway && (mode === 'manual' || isDue(context, subject, row))) due.push(row);
    }
  } while (page.length === PAGE);
  return due.toSorted(byCreation);
}

function isDue(context: SyncContext, subject: Subject, row: DocumentRow): boolean {
  const createdAtMs = Date.parse(`${row.externalCreated.replace(/Z$/, '')}Z`);
  const document = { issueDate: row.issueDate, createdAtMs };
  return leavesByItself(document, subject.link.frequency, context.clock.now());
}

function byCreation(left: DocumentRow, right: DocumentRow): number {
  if (left.externalCreated !== right.externalCreated) {
    return left.externalCreated < right.externalCreated ? -1 : 1;
  }
  return left.externalId < right.externalId ? -1 : 1;
}

async function createPlanner(
  context: SyncContext,
  subject: Subject,
): Promise<(row: DocumentRow) => Promise<boolean>> {
  const { mirror, relations } = context.store;
  const bookyears = await mirror.bookyears(subject.dossier.id);
  const index = indexRelations(await relations.list(subject.dossier.id));
  const rulesOfYear = new Map<number, DossierRules>();

  const rulesFor = async (bookyearId: number): Promise<Result<DossierRules>> => {
    const known = rulesOfYear.get(bookyearId);
    if (known !== undefined) return ok(known);
    const ensured = await ensureBookyear(context, subject.link, bookyearId);
    if (!ensured.ok) return ensured;
    const accounts = await mirror.accounts(subject.dossier.id);
    const rules: DossierRules = {
      enterpriseNumber: subject.dossier.enterpriseNumber,
      link: subject.link,
      bookyears,
      journals: await mirror.journals(subject.dossier.id),
      accounts: new Map(
        accounts.filter((row) => row.bookyearId === bookyearId).map((row) => [row.number, row]),
      ),
      relations: index,
    };
    rulesOfYear.set(bookyearId, rules);
    return ok(rules);
  };

  const emptyRules: DossierRules = {
    enterpriseNumber: subject.dossier.enterpriseNumber,
    link: subject.link,
    bookyears,
    journals: [],
    accounts: new Map(),
    relations: index,
  };

  return async (row) => {
    const files = await context.store.documents.files(row.id);
    const candidate = candidateOf(row, files);
    if (!candidate.ok) return hold(context, row, candidate.fault);
    const { document } = candidate.value;
    const bookyear = bookyearOf(document.taxPointDate ?? document.issueDate, bookyears);
    const rules = bookyear.ok ? await rulesFor(bookyear.value.id) : ok(emptyRules);
    if (!rules.ok) {
      const passing = passingCause(rules.fault, context.clock.now());
      return hold(
        context,
        row,
        passing?.cause ?? { kind: 'offline', data: { detail: rules.fault.kind } },
      );
    }
    const booking = propose(candidate.value, rules.value);
    context.reach('proposed');
    if (!booking.ok) return hold(context, row, booking.fault);
    return enqueue(context, row, booking.value, files);
  };
}

function candidateOf(row: DocumentRow, files: readonly DocumentFile[]): Result<Candidate, Cause> {
  const ubl = files.find((file) => file.role === 'ubl');
  const document = ubl === undefined ? fail(NO_FILE) : readable(readDocument(ubl.bytes));
  return document.ok
    ? ok({
        document: document.value,
        orderId: row.externalId,
        counterpartyId: row.counterpartyId,
        documentAccount: row.documentAccount,
        lineAccounts: row.lineAccounts,
      })
    : document;
}

async function enqueue(
  context: SyncContext,
  row: DocumentRow,
  booking: Booking,
  files: readonly DocumentFile[],
): Promise<boolean> {
  const { documents, outbox } = context.store;
  const twin = await documents.duplicateOf(row.id);
  if (twin !== null) {
    return hold(context, row, { kind: 'duplicate', data: { document: twin, number: row.number } });
  }
  const { bookyearId, journalKey } = booking;
  await outbox.enqueue(
    {
      id: outboxId(context.chance.id()),
      documentId: row.id,
      lane: { dossierId: row.dossierId, bookyearId, journalKey },
      booking,
      fingerprint: fingerprintOf(booking, files),
    },
    context.clock.now(),
  );
  context.reach('enqueued');
  return true;
}

function fingerprintOf(booking: Booking, files: readonly DocumentFile[]): string {
  const hash = createHash('sha256').update(JSON.stringify(booking));
  for (const file of files) hash.update(file.sha256);
  return hash.digest('hex');
}

async function hold(context: SyncContext, row: DocumentRow, cause: Cause): Promise<false> {
  const state = heldState(cause.kind);
  const same = row.state === state && JSON.stringify(row.cause) === JSON.stringify(cause);
  if (!same) await context.store.documents.setState(row.id, state, cause, context.clock.now());
  return false;
}
