import type { Cents, IsoDate } from '../../../shared/model/amount.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { present } from '../../../shared/assert.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { bookingLines } from './booking-lines.ts';
import type { Booking } from './booking.ts';
import {
  findCounterparty,
  isEnterprise,
  numbersOf,
  type CounterpartyAnswer,
  type RelationIndex,
} from './counterparty.ts';
import type { Document, Party } from './document.ts';
import type { Bookyear, Journal, LedgerAccount, Link, Relation } from './dossier.ts';
import type { FiledPeriod } from './filing.ts';
import { structuredDigits, structuredText } from './identifiers.ts';
import { journalFor } from './link-defaults.ts';
import { cents, parseIsoDate } from './money.ts';
import { bookyearOf, periodFor } from './periods.ts';
import { totalOf, payableRounding } from './totals.ts';
import { territoryOf } from './vat.ts';

/** Everything that decides how a dossier books. */
export type DossierRules = {
  readonly enterpriseNumber: string;
  readonly link: Link;
  readonly bookyears: readonly Bookyear[];
  readonly journals: readonly Journal[];
  /** Accounts of the bookyear that the document falls in, by number. */
  readonly accounts: ReadonlyMap<number, LedgerAccount>;
  readonly relations: RelationIndex;
  /** Periods of which the firm filed the VAT return. */
  readonly filed: readonly FiledPeriod[];
};

/** A document with what Billit knows of it beyond the file. */
export type Candidate = {
  readonly document: Document;
  readonly orderId: string;
  /** Which side Billit puts it on; decides only where both parties carry the dossier's number. */
  readonly billitDirection: 'sale' | 'purchase';
  readonly counterpartyId: string;
  readonly documentAccount: number | null;
  readonly lineAccounts: readonly (number | null)[];
};

/** Which side of a document the dossier is on. */
export type Direction = 'sale' | 'purchase';

const KNOWN_TYPES = new Set(
  '380 381 383 384 386 389 393 395 326 261 396 527 532 71 80 81 82 83 84 575 623 780 875 876 877'.split(
    ' ',
  ),
);

/**
 * The booking of a document by the rules of its dossier, or the cause for which a person (or time) is needed. Books
 * from the VAT subtotals and the total including VAT as they stand in the file (facts/booking-from-ubl, section 1);
 * nothing is guessed and no VAT amount is corrected.
 */
export function propose(candidate: Candidate, rules: DossierRules): Result<Booking, Cause> {
  const { document } = candidate;
  const direction = directionOf(candidate, rules.enterpriseNumber);
  if (direction === null) return fail(wrongAddressee(document));
  const type = checkType(document);
  if (!type.ok) return type;
  const currency = checkCurrency(document);
  if (!currency.ok) return currency;
  const place = placeOf(document, rules, direction);
  if (!place.ok) return place;
  const party = partyOf(document, direction);
  const counterparty = counterpartyOf(candidate, direction, rules.relations);
  if (!counterparty.ok) return counterparty;
  const lines = bookingLines({
    candidate,
    rules,
    direction,
    territory: territoryOf(numbersOf(party)[0] ?? party.vatNumber, party.country),
    relationAccount: relationAccount(counterparty.value.found, direction),
    bookyearId: place.value.bookyear.id,
  });
  if (!lines.ok) return lines;
  const amount = signedTotal(document);
  if (!amount.ok) return amount;
  return ok({
    ...placeFields(place.value),
    ...texts(candidate, party.name ?? ''),
    documentDate: document.issueDate,
    expiryDate: document.dueDate ?? expiryOf(document.issueDate, counterparty.value),
    currency: document.currency,
    amountCents: amount.value,
    relation: counterparty.value.relation,
    lines: lines.value,
  });
}

/**
 * Sale when the dossier is the supplier, purchase when it is the customer; decided by the parties, never by the inbox.
 * Only where both carry its number (members of one VAT unit, own establishments) does the side at Billit decide.
 */
export function directionOf(
  { document, billitDirection }: Pick<Candidate, 'document' | 'billitDirection'>,
  enterpriseNumber: string,
): Direction | null {
  const sells = isEnterprise(document.supplier, enterpriseNumber);
  const buys = isEnterprise(document.customer, enterpriseNumber);
  if (sells && buys) return billitDirection;
  if (!sells && !buys) return null;
  return sells ? 'sale' : 'purchase';
}

/** The cause of a document on which this dossier is neither seller nor buyer. */
export function wrongAddressee({ supplier, customer }: Document): Cause {
  const data = { supplier: supplier.name ?? '', customer: customer.name ?? '' };
  return { kind: 'wrong-addressee', data };
}

/** The other party of a document. */
export function partyOf(document: Document, direction: Direction): Party {
  return direction === 'sale' ? document.customer : document.supplier;
}

/** The relation of the other party, or the data for a new one. */
export function counterpartyOf(
  { document, counterpartyId }: Candidate,
  direction: Direction,
  relations: RelationIndex,
): Result<CounterpartyAnswer, Cause> {
  const role = direction === 'sale' ? 'client' : 'supplier';
  return findCounterparty({ party: partyOf(document, direction), role, counterpartyId }, relations);
}

/** Whether it is an invoice or credit note at all; a pro forma is none. */
export function checkType(document: Document): Result<null, Cause> {
  const type = document.typeCode ?? '380';
  if (type === '325') return fail({ kind: 'pro-forma', data: {} });
  return KNOWN_TYPES.has(type) ? ok(null) : fail({ kind: 'unknown-document-type', data: { type } });
}

function checkCurrency({ currency }: Document): Result<null, Cause> {
  return currency === 'EUR' ? ok(null) : fail({ kind: 'foreign-currency', data: { currency } });
}

type Place = { readonly bookyear: Bookyear; readonly journal: Journal; readonly period: number };

function placeOf(
  document: Document,
  rules: DossierRules,
  direction: Direction,
): Result<Place, Cause> {
  const day = document.taxPointDate ?? document.issueDate;
  const bookyear = bookyearOf(day, rules.bookyears);
  if (!bookyear.ok) return bookyear;
  const key = journalFor(rules.link, direction, document.kind);
  const journal = rules.journals.find(
    (row) => row.bookyearId === bookyear.value.id && row.key === key && row.insertionType !== 2,
  );
  if (journal === undefined) return fail({ kind: 'journal-missing', data: { journal: key } });
  const place = { bookyear: bookyear.value, journal, filed: rules.filed };
  const period = periodFor(day, place, direction);
  return period.ok ? ok({ bookyear: bookyear.value, journal, period: period.value }) : period;
}

function placeFields(place: Place): Pick<Booking, 'bookyearId' | 'journalKey' | 'period'> {
  return { bookyearId: place.bookyear.id, journalKey: place.journal.key, period: place.period };
}

function relationAccount(relation: Relation | null, direction: Direction): number | null {
  if (relation === null) return null;
  const account = direction === 'sale' ? relation.clientAccount : relation.supplierAccount;
  return account === 0 ? null : account;
}

const MAX_TEXT = 100;

function texts(
  candidate: Candidate,
  partyName: string,
): Pick<Booking, 'reference' | 'comment' | 'orderReference'> {
  const { paymentReference, number } = candidate.document;
  const digits = structuredDigits(paymentReference ?? '');
  return {
    reference:
      digits === null ? (paymentReference ?? '').slice(0, MAX_TEXT) : structuredText(digits),
    comment: `${number} ${partyName}`.trim().slice(0, MAX_TEXT),
    orderReference: `#B${candidate.orderId}`,
  };
}

const DAY_MS = 86_400_000;
const DEFAULT_EXPIRATION_DAYS = 30;

function expiryOf(issueDate: IsoDate, counterparty: CounterpartyAnswer): IsoDate {
  const days = counterparty.found?.expirationDays ?? DEFAULT_EXPIRATION_DAYS;
  return addDays(issueDate, days);
}

function addDays(day: IsoDate, days: number): IsoDate {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString();
  return present(parseIsoDate(moved.slice(0, 10)), 'a day plus days is a day');
}

/** The amount to pay in Octopus' sign: what takes back is negative (facts/booking-from-ubl, section 8). */
export function signedTotal(document: Document): Result<Cents, Cause> {
  const total = totalOf(document);
  if (!total.ok) return total;
  const rounding = payableRounding(document);
  if (!rounding.ok) return rounding;
  const payable = total.value + rounding.value;
  return ok(cents(document.kind === 'credit-note' ? -payable : payable));
}
