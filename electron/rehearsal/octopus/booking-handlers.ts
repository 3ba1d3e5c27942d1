import { INVALID_PARAMETERS, listOr404, plainError, type Answer } from './answers.ts';
import { attachment, buySellBooking, buySellRequest, type BuySellBooking } from './bodies.ts';
import { cents, checkBooking, checkUpdate } from './booking-checks.ts';
import {
  attach,
  book,
  bookingRecord,
  changedSince,
  rebook,
  type ChangeFilter,
} from './bookings.ts';
import {
  changeFilterOf,
  inDossier,
  instantOf,
  numberOf,
  refuseDocument,
  type Call,
  type DossierCall,
  type Handler,
} from './call.ts';
import { deletedKeys, reportLines } from './report.ts';

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
  return { status: Number(call.world.switches.bookingStatus) };
}

function updateBuySellBooking(call: DossierCall): Answer {
  const { books, world } = call;
  const sent = buySellBooking.parse(call.body);
  noteFractions(call, sent);
  const refused = checkUpdate(books, sent, world.switches);
  if (refused !== null) return refuseDocument(call, refused);
  rebook(books, sent, world.clock.now());
  call.commit();
  return { status: 204 };
}

/** The two header names as the contract spells them, the second with a double n. */
function addAttachementToBooking(call: DossierCall): Answer {
  const journalKey = call.headers['journalkey'];
  const number = call.headers['documentsequenncenr'];
  if (typeof journalKey !== 'string' || typeof number !== 'string' || !/^\d{1,9}$/.test(number)) {
    call.world.violations.push('addAttachementToBooking: header journalKey or documentSequennceNr');
    return INVALID_PARAMETERS;
  }
  const place = {
    bookyearId: numberOf(call, 'bookyearId') ?? 0,
    journalKey,
    documentSequenceNr: Number(number),
  };
  const sent = attachment.parse(call.body);
  const refused = attach(call.books, place, sent, call.world.switches.repeatedAttachment);
  if (refused !== null) return refuseDocument(call, refused);
  call.commit();
  return { status: 204 };
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
    isAfter: changeFilterOf(call),
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
  const filter = {
    bookyearId: numberOf(call, 'bookyearId') ?? -1,
    journalTypeId: numberOf(call, 'journalTypeId') ?? -1,
    isAfter: changeFilterOf(call),
    untilMs: instantOf(call, 'modifiedTimeStampTo') ?? Infinity,
  };
  const modifiedBookings = reportLines(call.books, filter);
  const deletedBookings = call.world.switches.deletionsListed
    ? deletedKeys(call.books, filter)
    : [];
  const found = listOr404([...modifiedBookings, ...deletedBookings], 'No modified bookings found');
  return found.status === 200 ? { ...found, json: { modifiedBookings, deletedBookings } } : found;
}

/** Purchases and sales. */
export const BOOKING_HANDLERS = {
  insertBuySellBooking: inDossier(insertBuySellBooking),
  updateBuySellBooking: inDossier(updateBuySellBooking),
  addAttachementToBooking: inDossier(addAttachementToBooking),
  getBuySellBooking: inDossier(getBuySellBooking),
  getModifiedBuySellBookings: inDossier(getModifiedBuySellBookings),
  getReportModifiedBooking: inDossier(getReportModifiedBooking),
} as const satisfies Record<string, Handler>;
