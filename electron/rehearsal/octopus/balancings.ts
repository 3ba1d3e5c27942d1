import type { OctopusRecord } from '../model.ts';
import type { Balancing, BalancingKey } from './bodies.ts';
import { isDocument, type Books, type DocumentPlace } from './books.ts';

/** One side of a balancing, looked up in the books. */
type Side = {
  readonly relationId: number;
  readonly type: string;
  readonly documentDate: string;
  readonly comment: string;
  readonly reference: string;
  readonly amount: number;
};

/** The total of a purchase or sale. */
const TOTAL_LINE = -1;

function documentSide(books: Books, key: BalancingKey): Side | null {
  const { bookyearKey, journalKey, documentSequenceNr } = key;
  const document = books.bookings.find(({ kept }) =>
    isDocument(kept.sent, bookyearKey.id, journalKey, documentSequenceNr),
  );
  if (document === undefined || key.lineSequenceNr !== TOTAL_LINE) return null;
  const { sent, stored } = document.kept;
  const { documentDate, comment, reference, amount } = sent;
  const type = journalKey.startsWith('V') ? 'C' : 'S';
  return { relationId: stored.relationId, type, documentDate, comment, reference, amount };
}

function financialSide(books: Books, key: BalancingKey): Side | null {
  const { bookyearKey, journalKey, documentSequenceNr } = key;
  const booking = books.financial.find(({ kept }) =>
    isDocument(kept, bookyearKey.id, journalKey, documentSequenceNr),
  );
  const line = booking?.kept.bookingLines[key.lineSequenceNr - 1];
  if (booking === undefined || line === undefined) return null;
  return {
    relationId: line.relationId,
    type: line.type,
    documentDate: booking.kept.documentDate,
    comment: line.reference,
    reference: '',
    amount: Math.abs(line.amount),
  };
}

function findSide(books: Books, key: BalancingKey): Side | null {
  return documentSide(books, key) ?? financialSide(books, key);
}

function sideRecord(side: Side, key: BalancingKey, isDebit: boolean): OctopusRecord {
  const debit = isDebit ? side.amount : 0;
  const credit = isDebit ? 0 : side.amount;
  return {
    balancingKey: key,
    comment: side.comment,
    reference: side.reference,
    creditBookingAmount: credit,
    creditDocumentAmount: credit,
    debetBookingAmount: debit,
    debetDocumentAmount: debit,
    currencyCode: 'EUR',
    documentDate: side.documentDate,
    exchangeRate: 1,
  };
}

/** A balancing as it is read back, or null when one of its sides does not exist. */
export function balancingRecord(books: Books, balancing: Balancing): OctopusRecord | null {
  const debit = findSide(books, balancing.debetKey);
  const credit = findSide(books, balancing.creditKey);
  if (debit === null || credit === null) return null;
  return {
    // The recordings fill only the credit amount, for a receipt as for a payment.
    creditBalancedBookingAmount: balancing.balanceAmount,
    creditDocument: sideRecord(credit, balancing.creditKey, false),
    debetBalancedBookingAmount: 0,
    debetDocument: sideRecord(debit, balancing.debetKey, true),
    type: {
      accountNr: 0,
      externalRelationId: 0,
      relationKey: { id: credit.relationId },
      type: credit.type,
    },
  };
}

function sameKey(a: BalancingKey, b: BalancingKey): boolean {
  return (
    isDocument(a, b.bookyearKey.id, b.journalKey, b.documentSequenceNr) &&
    a.lineSequenceNr === b.lineSequenceNr
  );
}

/** Whether two balancings match the same two lines. */
export function sameSides(
  a: Pick<Balancing, 'debetKey' | 'creditKey'>,
  b: Pick<Balancing, 'debetKey' | 'creditKey'>,
): boolean {
  return sameKey(a.debetKey, b.debetKey) && sameKey(a.creditKey, b.creditKey);
}

/** The journal in which colleagues book payments. */
const PAYMENTS = 'F1';

/** Books a payment of the whole amount of a purchase or sale, and matches the two. False: there is no such document. */
export function payDocument(books: Books, place: DocumentPlace, nowMs: number): boolean {
  const { bookyearId, journalKey, documentSequenceNr } = place;
  const document = books.bookings.find(({ kept }) =>
    isDocument(kept.sent, bookyearId, journalKey, documentSequenceNr),
  )?.kept;
  if (document === undefined) return false;
  const { sent, stored } = document;
  const isSale = journalKey.startsWith('V');
  const bookyearKey = { id: bookyearId };
  const payment = {
    bookyearKey,
    journalKey: PAYMENTS,
    documentSequenceNr: books.financial.length + 1,
  };
  const line = {
    type: isSale ? 'C' : 'S',
    amount: isSale ? sent.amount : -sent.amount,
    accountKey: 0,
    externalRelationId: 0,
    relationId: stored.relationId,
    reference: sent.comment,
  };
  books.financial.push({
    kept: {
      ...payment,
      bookyearPeriodeNr: sent.bookyearPeriodeNr,
      documentDate: sent.documentDate,
      exchangeRate: 1,
      bookingLines: [line],
    },
    changedAtMs: nowMs,
  });
  const ours = { bookyearKey, journalKey, documentSequenceNr, lineSequenceNr: TOTAL_LINE };
  const theirs = { ...payment, lineSequenceNr: 1 };
  const sides = isSale
    ? { debetKey: ours, creditKey: theirs }
    : { debetKey: theirs, creditKey: ours };
  books.balancings.push({ kept: { ...sides, balanceAmount: sent.amount }, changedAtMs: nowMs });
  return true;
}
