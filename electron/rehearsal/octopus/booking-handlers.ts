import { INVALID_PARAMETERS, listOr404, plainError, type Answer } from './answers.ts';
import { buySellRequest, type BuySellBooking } from './bodies.ts';
import { cents, checkBooking } from './booking-checks.ts';
import { book, bookingRecord, changedSince, type ChangeFilter } from './bookings.ts';
import {
  inDossier,
  instantOf,
  numberOf,
  refuseDocument,
  type Call,
  type DossierCall,
  type Handler,
} from './call.ts';
import { reportLines } from './report.ts';

/** Octopus keeps money to the cent; a caller that sends more has calculated with floats. */
function noteFractions(call: Call, booking: BuySellBooking): void {
  const lines = booking.bookingLines.flatMap(({ baseAmount, vatAmount }) => [
    baseAmount,
    vatAmount,
  ]);
  for (const amount of [booking.amount, ...lines]) {
    if (cents(amount) / 100 !== amount) {
      call.world.violations.push(`insertBuySellBooking: ${amount} is no whole number of cents`);
    }
  }
}

function insertBuySellBooking(call: DossierCall): Answer {
  const request = buySellRequest.safeParse(call.body);
  if (!request.success) return INVALID_PARAMETERS;
  const { buySellBookingServiceData: booking, attachments } = request.data;
  noteFractions(call, booking);
  const refused = checkBooking(call.books, booking, call.world.switches);
  if (refused !== null) return refuseDocument(call, refused);
  book(call.books, booking, attachments, call.world.clock.now());
  call.commit();
  return { status: 201 };
}

/** Whether `document` is the one that a single-document read asks for. */
export function isAsked(
  call: Call,
  document: {
    readonly bookyearKey: { readonly id: number };
    readonly journalKey: string;
    readonly documentSequenceNr: number;
  },
): boolean {
  return (
    document.bookyearKey.id === numberOf(call, 'bookyearId') &&
    document.journalKey === call.parameters['journalKey'] &&
    document.documentSequenceNr === numberOf(call, 'documentSeqNr')
  );
}

/** The filter of the `/modified` lists of documents. */
export function changeFilter(call: Call): ChangeFilter {
  return {
    bookyearId: numberOf(call, 'bookyearId') ?? -1,
    journalKey: call.parameters['journalKey'],
    sinceMs: instantOf(call, 'modifiedTimeStamp') ?? 0,
  };
}

function getBuySellBooking(call: DossierCall): Answer {
  const { books, world } = call;
  const found = books.bookings.find(({ kept }) => isAsked(call, kept.sent));
  if (found === undefined) return plainError(404, `Booking not found in dossier ${books.seed.id}`);
  return { status: 200, json: bookingRecord(books, found.kept, world.switches) };
}

function getModifiedBuySellBookings(call: DossierCall): Answer {
  const { books, world } = call;
  const found = changedSince(books.bookings, ({ sent }) => sent, changeFilter(call));
  return listOr404(
    found.map((document) => bookingRecord(books, document, world.switches)),
    'No modified bookings found',
  );
}

function getReportModifiedBooking(call: DossierCall): Answer {
  const modifiedBookings = reportLines(call.books, {
    bookyearId: numberOf(call, 'bookyearId') ?? -1,
    journalTypeId: numberOf(call, 'journalTypeId') ?? -1,
    sinceMs: instantOf(call, 'modifiedTimeStamp') ?? 0,
    untilMs: instantOf(call, 'modifiedTimeStampTo') ?? Infinity,
  });
  const found = listOr404(modifiedBookings, 'No modified bookings found');
  return found.status === 200
    ? { ...found, json: { modifiedBookings, deletedBookings: [] } }
    : found;
}

/** Purchases and sales. */
export const BOOKING_HANDLERS = {
  insertBuySellBooking: inDossier(insertBuySellBooking),
  getBuySellBooking: inDossier(getBuySellBooking),
  getModifiedBuySellBookings: inDossier(getModifiedBuySellBookings),
  getReportModifiedBooking: inDossier(getReportModifiedBooking),
} as const satisfies Record<string, Handler>;
