import type { Refusal } from './answers.ts';
import type { BuySellBooking } from './bodies.ts';
import { findRelation, isDocument, type Books } from './books.ts';
import { checkOpen, checkPlace, DOCUMENT_KINDS, refusal } from './journal-checks.ts';
import type { OctopusSwitches } from './switches.ts';

type Line = BuySellBooking['bookingLines'][number];
type Detail = readonly [code: number, detail: string] | null;

/** Currencies that every dossier knows. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON BGN JPY CNY CAD AUD TRY'.split(' '),
);

/** Amounts come as JSON doubles with two decimals. */
export function cents(amount: number): number {
  return Math.round(amount * 100);
}

/** VAT code types that a journal takes: purchases 1 and 3, sales 2 and 4; the second of each is for credit notes. */
function typeFits(
  books: Books,
  type: number,
  booking: BuySellBooking,
  position: OctopusSwitches['creditNoteCodes'],
): boolean {
  const [invoice, creditNote] = booking.journalKey.startsWith('A') ? [1, 3] : [2, 4];
  if (position === 'either') return type === invoice || type === creditNote;
  const hasOwn = books.seed.vatCodes.some((code) => code.type === creditNote);
  const wantsOwn = booking.amount < 0 && position === 'own' && hasOwn;
  return type === (wantsOwn ? creditNote : invoice);
}

function lineDetail(
  books: Books,
  booking: BuySellBooking,
  line: Line,
  switches: OctopusSwitches,
): Detail {
  if (!books.accounts.some(({ kept }) => kept.id === line.accountKey)) {
    return [-21, `Unknown account ${line.accountKey}`];
  }
  const vatCode = books.seed.vatCodes.find(({ code }) => code === line.vatCodeKey);
  if (vatCode === undefined) return [-22, `Unknown VAT code ${line.vatCodeKey}`];
  if (!typeFits(books, vatCode.type, booking, switches.creditNoteCodes)) {
    return [-75, `VAT code ${line.vatCodeKey} has the wrong type`];
  }
  if (line.baseAmount * line.vatAmount < 0) {
    return [-23, 'Base and VAT amount of booking line have other sign'];
  }
  const recuperated = line.vatRecupPercentage ?? 100;
  return recuperated < 0 || recuperated > 100 ? [-30, 'Invalid VAT recup percentage'] : null;
}

function headDetail(books: Books, booking: BuySellBooking): Detail {
  if (findRelation(books, booking.relationIdentificationServiceData) === undefined) {
    return [-16, 'Unknown relation'];
  }
  if (!CURRENCIES.has(booking.currencyCode)) return [-19, 'Unknown currency'];
  return booking.exchangeRate > 0 ? null : [-20, 'Illegal exchange rate'];
}

/** Credit note: negative amount, positive contributing lines; so the amount's size is what the lines add up to. */
function totalDetail(booking: BuySellBooking): Detail {
  const lines = booking.bookingLines.reduce(
    (sum, line) => sum + cents(line.baseAmount) + cents(line.vatAmount),
    0,
  );
  const total = cents(booking.amount);
  const expected = total < 0 ? -lines : lines;
  return Math.abs(total - expected) > 1 ? [-24, 'Total differs from booking lines'] : null;
}

/** Why Octopus refuses a purchase or sale, or null; the first reason in the order of its checks. */
export function checkBooking(
  books: Books,
  booking: BuySellBooking,
  switches: OctopusSwitches,
): Refusal | null {
  return (
    checkPlace(books, booking, DOCUMENT_KINDS.buySell) ?? checkContent(books, booking, switches)
  );
}

/** Why Octopus refuses to change a purchase or sale, or null: it must exist (-34), its period be open, its content right. */
export function checkUpdate(
  books: Books,
  booking: BuySellBooking,
  switches: OctopusSwitches,
): Refusal | null {
  const exists = books.bookings.some(({ kept }) =>
    isDocument(kept.sent, booking.bookyearKey.id, booking.journalKey, booking.documentSequenceNr),
  );
  if (!exists) {
    const technicalInfo = `Unable to update booking in dossier ${books.seed.id}.  Booking not found`;
    return { code: -34, technicalInfo };
  }
  return (
    checkOpen(books, booking, DOCUMENT_KINDS.buySell) ?? checkContent(books, booking, switches)
  );
}

function checkContent(
  books: Books,
  booking: BuySellBooking,
  switches: OctopusSwitches,
): Refusal | null {
  const kind = DOCUMENT_KINDS.buySell;
  const head = headDetail(books, booking);
  if (head !== null) return refusal(books, kind, ...head);
  for (const line of booking.bookingLines) {
    const wrong = lineDetail(books, booking, line, switches);
    if (wrong !== null) return refusal(books, kind, ...wrong);
  }
  const total = switches.totalsChecked === 'cent' ? totalDetail(booking) : null;
  return total === null ? null : refusal(books, kind, ...total);
}
