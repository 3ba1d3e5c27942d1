import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Booking } from '../domain/booking.ts';
import { indexRelations, type RelationIndex } from '../domain/counterparty.ts';
import type { Bookyear } from '../domain/dossier.ts';
import { proposeMailing, routeOf, type Mailing } from '../domain/mailing.ts';
import { bookyearOf } from '../domain/periods.ts';
import { directionOf, propose, type Candidate, type DossierRules } from '../domain/propose.ts';
import type { DocumentFile, DocumentRow } from '../store/ports.ts';
import type { Subject, SyncContext } from './context.ts';
import { ensureBookyear } from './mirror.ts';
import { NO_FILE, readable } from './readable.ts';
import { causeOfFault } from './way-of-fault.ts';

/** What a document would become, with the files that go along: a booking of ours, or a mail to the dossier's mailbox. */
export type Proposal = { readonly files: readonly DocumentFile[] } & (
  | { readonly route: 'booking'; readonly booking: Booking }
  | { readonly route: 'mailbox'; readonly mailing: Mailing }
);

/** Proposes what becomes of the documents of one dossier, by its rules as they are mirrored now. Writes nothing at Octopus. */
export type Proposer = (row: DocumentRow) => Promise<Result<Proposal, Cause>>;

/** A proposer that loads the rules of a dossier once, and those of a bookyear when a document falls in it. */
export async function createProposer(context: SyncContext, subject: Subject): Promise<Proposer> {
  const { mirror, relations } = context.store;
  const bookyears = await mirror.bookyears(subject.dossier.id);
  const index = indexRelations(await relations.list(subject.dossier.id));
  const withoutYear = {
    ...baseRules(subject, bookyears, index),
    filed: await context.store.filings.filed(subject.dossier.id),
  };
  const closed = await closedMailbox(context, subject);
  const rulesOfYear = new Map<number, DossierRules>();

  const rulesFor = async (bookyearId: number): Promise<Result<DossierRules>> => {
    const known = rulesOfYear.get(bookyearId);
    if (known !== undefined) return ok(known);
    const ensured = await ensureBookyear(context, subject.link, bookyearId);
    if (!ensured.ok) return ensured;
    const accounts = await mirror.accounts(subject.dossier.id);
    const rules = {
      ...withoutYear,
      journals: await mirror.journals(subject.dossier.id),
      accounts: new Map(
        accounts.filter((row) => row.bookyearId === bookyearId).map((row) => [row.number, row]),
      ),
    };
    rulesOfYear.set(bookyearId, rules);
    return ok(rules);
  };

  return async (row) => {
    const files = await context.store.documents.files(row.id);
    const candidate = await candidateOf(context, row, files);
    if (!candidate.ok) return candidate;
    const { document } = candidate.value;
    const direction = directionOf(candidate.value, subject.dossier.enterpriseNumber);
    if (direction !== null && routeOf(subject.link, direction) === 'mailbox') {
      const mailing = proposeMailing(candidate.value, withoutYear);
      if (!mailing.ok) return mailing;
      return closed === null
        ? ok({ route: 'mailbox', mailing: mailing.value, files })
        : fail(closed);
    }
    const bookyear = bookyearOf(document.taxPointDate ?? document.issueDate, bookyears);
    const rules = bookyear.ok ? await rulesFor(bookyear.value.id) : ok(withoutYear);
    if (!rules.ok) {
      const place = { date: document.issueDate };
      return fail(causeOfFault(rules.fault, place) ?? { kind: 'offline', data: place });
    }
    const booking = propose(candidate.value, rules.value);
    return booking.ok ? ok({ route: 'booking', booking: booking.value, files }) : booking;
  };
}

/** Why nothing can be mailed to this dossier's mailbox yet; null when the way is open. */
async function closedMailbox(context: SyncContext, { link }: Subject): Promise<Cause | null> {
  if (link.mailbox === null) return { kind: 'mailbox-missing', data: {} };
  const server = await context.store.mailServer.get();
  return server === null ? { kind: 'mail-not-set-up', data: {} } : null;
}

/** Rules that hold in any bookyear: enough to say why a document cannot be booked in one that is closed or missing. */
function baseRules(
  subject: Subject,
  bookyears: readonly Bookyear[],
  relations: RelationIndex,
): Omit<DossierRules, 'filed'> {
  return {
    enterpriseNumber: subject.dossier.enterpriseNumber,
    link: subject.link,
    bookyears,
    journals: [],
    accounts: new Map(),
    relations,
  };
}

async function candidateOf(
  context: SyncContext,
  row: DocumentRow,
  files: readonly DocumentFile[],
): Promise<Result<Candidate, Cause>> {
  const ubl = files.find((file) => file.role === 'ubl');
  const document = ubl === undefined ? fail(NO_FILE) : readable(await context.read(ubl.bytes));
  return document.ok
    ? ok({
        document: document.value,
        orderId: row.externalId,
        billitDirection: row.direction,
        counterpartyId: row.counterpartyId,
        documentAccount: row.documentAccount,
        lineAccounts: row.lineAccounts,
      })
    : document;
}
