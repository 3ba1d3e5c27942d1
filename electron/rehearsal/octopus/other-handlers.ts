import { INVALID_PARAMETERS, listOr404, plainError, type Answer } from './answers.ts';
import {
  balancing,
  balancingSides,
  financialBooking,
  financialRequest,
  invoice,
} from './bodies.ts';
import { balancingRecord, sameSides } from './balancings.ts';
import { changeFilter, isAsked } from './booking-handlers.ts';
import { changedSince } from './bookings.ts';
import { journalOf } from './books.ts';
import {
  changeFilterOf,
  inDossier,
  refuseDocument,
  type DossierCall,
  type Handler,
} from './call.ts';
import { checkFinancialLines } from './financial-checks.ts';
import { checkPlace, DOCUMENT_KINDS } from './journal-checks.ts';

function insertFinancialDiversBooking(call: DossierCall): Answer {
  const request = financialRequest.safeParse(call.body);
  if (!request.success) return INVALID_PARAMETERS;
  const { books } = call;
  const sent = request.data.financialDiversBookingServiceData;
  const refused =
    checkPlace(books, sent, DOCUMENT_KINDS.financial) ?? checkFinancialLines(books, sent);
  if (refused !== null) return refuseDocument(call, refused);
  const journal = journalOf(books, sent);
  if (journal !== undefined) journal.last = sent.documentSequenceNr;
  books.financial.push({ kept: sent, changedAtMs: call.world.clock.now() });
  call.commit();
  return { status: Number(call.world.switches.bookingStatus) };
}

function updateFinancialDiversBooking(call: DossierCall): Answer {
  const { books } = call;
  const sent = financialBooking.parse(call.body);
  const index = books.financial.findIndex(
    ({ kept }) =>
      kept.bookyearKey.id === sent.bookyearKey.id &&
      kept.journalKey === sent.journalKey &&
      kept.documentSequenceNr === sent.documentSequenceNr,
  );
  if (index === -1) {
    const technicalInfo = `Unable to update booking in dossier ${books.seed.id}.  Booking not found`;
    return refuseDocument(call, { code: -34, technicalInfo });
  }
  const refused = checkFinancialLines(books, sent);
  if (refused !== null) return refuseDocument(call, refused);
  books.financial[index] = { kept: sent, changedAtMs: call.world.clock.now() };
  call.commit();
  return { status: 204 };
}

function getFinancialDiversBooking(call: DossierCall): Answer {
  const found = call.books.financial.find(({ kept }) => isAsked(call, kept));
  if (found === undefined) return plainError(404, 'Booking not found');
  return { status: 200, json: found.kept };
}

function getModifiedFinancialDiversBookings(call: DossierCall): Answer {
  return listOr404(
    changedSince(call.books.financial, (sent) => sent, changeFilter(call)),
    'No modified bookings found',
  );
}

/** Only number and period of an invoice are simulated; what passes those is refused as a failed insert (-37). */
function insertInvoice(call: DossierCall): Answer {
  const refused = checkPlace(call.books, invoice.parse(call.body), DOCUMENT_KINDS.invoice);
  const technicalInfo = `Unable to insert invoice in dossier ${call.books.seed.id}.  Not simulated`;
  return refuseDocument(call, refused ?? { code: -37, technicalInfo });
}

function getModifiedInvoices({ books, parameters }: DossierCall): Answer {
  const { bookyearId, journalKey = 'null' } = parameters;
  return plainError(
    404,
    `No modified Invoices found in dossier ${books.seed.id}bookyearId: ${bookyearId}, Journal Key: ${journalKey} `,
  );
}

function insertBalancing(call: DossierCall): Answer {
  const { books } = call;
  const sent = balancing.safeParse(call.body);
  if (!sent.success) return INVALID_PARAMETERS;
  if (balancingRecord(books, sent.data) === null || sent.data.balanceAmount <= 0) {
    const technicalInfo = `Unable to insert balancing in dossier ${books.seed.id}.`;
    return refuseDocument(call, { code: -26, technicalInfo });
  }
  const again = books.deletedBalancings.findIndex(({ kept }) => sameSides(kept, sent.data));
  if (again !== -1) books.deletedBalancings.splice(again, 1);
  books.balancings.push({ kept: sent.data, changedAtMs: call.world.clock.now() });
  call.commit();
  return { status: 201 };
}

function deleteBalancing(call: DossierCall): Answer {
  const { balancings, seed } = call.books;
  const sent = balancingSides.safeParse(call.body);
  if (!sent.success) return INVALID_PARAMETERS;
  const index = balancings.findIndex(({ kept }) => sameSides(kept, sent.data));
  if (index === -1) {
    const technicalInfo = `Unable to delete balancing in dossier ${seed.id}.`;
    return refuseDocument(call, { code: -26, technicalInfo });
  }
  const [removed] = balancings.splice(index, 1);
  if (removed !== undefined) {
    const { kept } = removed;
    call.books.deletedBalancings.push({ kept, changedAtMs: call.world.clock.now() });
  }
  call.commit();
  return { status: 204 };
}

function getModifiedBalancingRelations(call: DossierCall): Answer {
  const { books, world } = call;
  const isAfter = changeFilterOf(call);
  const modifiedBalancings = books.balancings
    .filter(({ changedAtMs }) => isAfter(changedAtMs))
    .map(({ kept }) => balancingRecord(books, kept));
  const deletedBalancings = books.deletedBalancings
    .filter(({ changedAtMs }) => world.switches.deletionsListed && isAfter(changedAtMs))
    .map(({ kept }) => balancingRecord(books, kept));
  const all = [...modifiedBalancings, ...deletedBalancings];
  const found = listOr404(all, 'No modified balancings found');
  return found.status === 200
    ? { ...found, json: { modifiedBalancings, deletedBalancings } }
    : found;
}

/** What the recordings show beside purchases and sales: financial bookings, invoices, balancings. */
export const OTHER_HANDLERS = {
  insertFinancialDiversBooking: inDossier(insertFinancialDiversBooking),
  updateFinancialDiversBooking: inDossier(updateFinancialDiversBooking),
  getFinancialDiversBooking: inDossier(getFinancialDiversBooking),
  getModifiedFinancialDiversBookings: inDossier(getModifiedFinancialDiversBookings),
  insertInvoice: inDossier(insertInvoice),
  getInvoice: inDossier(() => plainError(404, 'Invoice not found')),
  getModifiedInvoices: inDossier(getModifiedInvoices),
  insertBalancing: inDossier(insertBalancing),
  deleteBalancing: inDossier(deleteBalancing),
  getModifiedBalancingRelations: inDossier(getModifiedBalancingRelations),
} as const satisfies Record<string, Handler>;
