import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { TO_CHECK, type Cause } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Booking } from '../domain/booking.ts';
import type { LedgerAccount, Relation } from '../domain/dossier.ts';
import { documentId } from '../domain/ids.ts';
import { mustBeChecked, type ScheduleRules } from '../domain/schedule.ts';
import { centsText } from '../domain/money.ts';
import { isLive } from '../store/outbox-row.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { Subject } from '../sync/context.ts';
import { createProposer, type Proposer } from '../sync/proposer.ts';
import type { CallContext } from './context.ts';
import { summaryOf } from './documents.ts';

type Preview = CallOutput<'export.preview'>;
type Row = Preview['rows'][number];

const OPEN: readonly DocumentState[] = [
  'rejected',
  'waiting',
  'needs-decision',
  'queued',
  'sending',
  'unclear',
  'parked',
  'refused',
];
const EXPORTED: readonly DocumentState[] = ['booked', 'delivered'];
/** States in which the booking is proposed afresh; in the others it is what was once fixed. */
const NOT_YET_FIXED: readonly DocumentState[] = ['waiting', 'needs-decision', 'parked'];

/** One page of the documents of a dossier with the booking that each would become, or has become. */
export async function previewPage(
  { sync }: CallContext,
  subject: Subject,
  input: CallInput<'export.preview'>,
): Promise<Result<Preview>> {
  const rows = await sync.store.documents.list({
    dossierId: subject.dossier.id,
    states: input.includeExported ? [...OPEN, ...EXPORTED] : OPEN,
    ...(input.afterId === undefined ? {} : { afterId: documentId(input.afterId) }),
    limit: input.limit,
  });
  const showing = await showingOf(sync, subject);
  const shown: Row[] = [];
  for (const row of rows) shown.push(await shownRow(showing, row));
  const last = rows.length === input.limit ? rows.at(-1) : undefined;
  return ok({ rows: shown, nextAfterId: last?.id ?? null });
}

/** One document with the booking that it would become, or has become; what was withdrawn becomes none. */
export async function previewRow(
  { sync }: CallContext,
  subject: Subject,
  row: DocumentRow,
): Promise<Row> {
  if (row.state === 'withdrawn') return { ...NOTHING, ...ofDocument(row) };
  return shownRow(await showingOf(sync, subject), row);
}

const NOTHING = { booking: null, mailbox: null, bookingNumber: null, toCheck: false } as const;

function ofDocument(row: DocumentRow): Pick<Row, 'document' | 'checked'> {
  return { document: summaryOf(row), checked: row.checked };
}

type Showing = {
  readonly sync: CallContext['sync'];
  readonly subject: Subject;
  readonly names: Names;
  readonly proposeBooking: Proposer;
  readonly rules: ScheduleRules;
};

async function showingOf(sync: CallContext['sync'], subject: Subject): Promise<Showing> {
  return {
    sync,
    subject,
    names: await namesOf(sync.store, subject),
    proposeBooking: await createProposer(sync, subject),
    rules: await sync.store.schedules.get(subject.dossier.id),
  };
}

async function shownRow(showing: Showing, row: DocumentRow): Promise<Row> {
  const { outbox, mailings } = showing.sync.store;
  const mailed = (await mailings.ofDocument(row.id)).findLast(isLive);
  const booked = (await outbox.ofDocument(row.id)).at(-1);
  const fresh = (mailed ?? booked) === undefined || NOT_YET_FIXED.includes(row.state);
  if (fresh && row.state !== 'rejected') return proposedRow(showing, row);
  if (mailed !== undefined) {
    const mailbox = mailed.recipient ?? showing.subject.link.mailbox;
    const bookingNumber = mailed.bookedAs?.number ?? null;
    return { ...NOTHING, ...ofDocument(row), mailbox, bookingNumber };
  }
  return {
    ...NOTHING,
    ...ofDocument(row),
    booking: booked === undefined ? null : shownBooking(booked.booking, row, showing.names),
    bookingNumber: row.state === 'booked' ? (booked?.number ?? null) : null,
  };
}

async function proposedRow(showing: Showing, row: DocumentRow): Promise<Row> {
  const proposal = await showing.proposeBooking(row);
  const toCheck = mustBeChecked(row, showing.rules);
  const nothing = { ...NOTHING, toCheck };
  if (!proposal.ok) return { ...nothing, ...ofDocument(withCause(row, proposal.fault)) };
  const document = ofDocument(toCheck ? withCause(row, TO_CHECK) : row);
  if (proposal.value.route === 'mailbox') {
    return { ...nothing, ...document, mailbox: showing.subject.link.mailbox };
  }
  return {
    ...nothing,
    ...document,
    booking: shownBooking(proposal.value.booking, row, showing.names),
  };
}

/** A document that waits shows at once what is in its way, not only after a run has met it. */
function withCause(row: DocumentRow, cause: Cause): DocumentRow {
  return { ...row, cause };
}

type Names = {
  readonly account: ReadonlyMap<string, string>;
  readonly relation: ReadonlyMap<number, string>;
};

async function namesOf(store: CallContext['sync']['store'], { dossier }: Subject): Promise<Names> {
  const accounts = await store.mirror.accounts(dossier.id);
  const relations = await store.relations.list(dossier.id);
  return {
    account: new Map(accounts.map((account) => [accountKey(account), account.description])),
    relation: new Map(relations.flatMap(relationName)),
  };
}

function accountKey({ bookyearId, number }: Pick<LedgerAccount, 'bookyearId' | 'number'>): string {
  return `${String(bookyearId)}/${String(number)}`;
}

function relationName(relation: Relation): readonly [number, string][] {
  return relation.relationId === null ? [] : [[relation.relationId, relation.name]];
}

function shownBooking(booking: Booking, row: DocumentRow, names: Names): Row['booking'] {
  const { relation, bookyearId } = booking;
  const known =
    relation.kind === 'existing' && relation.relationId !== null
      ? names.relation.get(relation.relationId)
      : undefined;
  return {
    relationName: relation.kind === 'new' ? relation.draft.name : (known ?? row.counterpartyName),
    relationIsNew: relation.kind === 'new',
    journalKey: booking.journalKey,
    bookyearId,
    period: booking.period,
    total: centsText(booking.amountCents),
    lines: booking.lines.map((line) => ({
      account: line.account,
      accountName: names.account.get(accountKey({ bookyearId, number: line.account })) ?? '',
      vatCode: line.vatCode,
      base: centsText(line.baseCents),
      vat: centsText(line.vatCents),
    })),
  };
}
