import type { CallOutput, Calls } from '../../shared/ipc/contract.ts';
import { causeKey } from '../../shared/model/cause.ts';
import type { DocumentState } from '../../shared/model/document-state.ts';
import { must, type Office } from '../rehearsal/office.ts';
import { mailsIn } from '../rehearsal/verdict-books.ts';
import { judge, type OrderReport, type Verdict } from '../rehearsal/verdict.ts';
import type { RehearsalWorld } from '../rehearsal/world.ts';

/** A document as the program lists it. */
export type DocumentSummary = CallOutput<'documents.list'>[number];

const PAGE = 500;

/** All documents of a profile, or those in some states. */
export async function allDocuments(
  calls: Calls,
  states?: readonly DocumentState[],
): Promise<readonly DocumentSummary[]> {
  const rows: DocumentSummary[] = [];
  let page: readonly DocumentSummary[];
  do {
    const last = rows.at(-1);
    page = must(
      await calls['documents.list']({
        limit: PAGE,
        ...(states === undefined ? {} : { states: [...states] }),
        ...(last === undefined ? {} : { afterId: last.id }),
      }),
    );
    rows.push(...page);
  } while (page.length === PAGE);
  return rows;
}

/** What the books of the world say of what the program reports. */
export function verdictOf(
  world: Pick<RehearsalWorld, 'fates' | 'bookings' | 'viewer' | 'colleagueBookings'>,
  documents: readonly DocumentSummary[],
  office: Office,
): Verdict {
  const reports = documents.flatMap((row) => orderReport(row, office));
  return judge({
    fates: world.fates(),
    bookings: world.bookings(),
    colleagues: world.colleagueBookings(),
    mails: mailsIn(world.viewer()),
    reports,
  });
}

function orderReport(row: DocumentSummary, office: Office): readonly OrderReport[] {
  const billitPartyId = office.partyOfDossier.get(row.dossierId);
  if (billitPartyId === undefined) return [];
  return [
    {
      orderId: Number(row.externalId),
      billitPartyId,
      state: row.state,
      causeKey: row.cause === null ? null : causeKey(row.cause),
    },
  ];
}

/** The sum of counted calls. */
export function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
