import type { Document } from '../domain/document.ts';
import { structuredDigits } from '../domain/identifiers.ts';
import { shown } from './fields.ts';
import { warn, type Findings } from './findings.ts';

/** Warns about everything but amounts that a person should see before the document is booked. */
export function checkDetails(document: Document, findings: Findings): void {
  checkType(document, findings);
  checkDates(document, findings);
  checkPayment(document, findings);
  checkHidden(document, findings);
}

/** Characters that show nothing or turn the direction of writing; in running text they may be right. */
const HIDDEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function checkHidden(
  { number, supplier, customer, paymentReference }: Document,
  findings: Findings,
): void {
  const values = {
    ID: number,
    PaymentID: paymentReference,
    AccountingSupplierParty: supplier.name,
    AccountingCustomerParty: customer.name,
  };
  for (const [element, value] of Object.entries(values)) {
    const visible = value?.replaceAll(HIDDEN, '�');
    if (visible !== undefined && visible !== value) {
      warn(findings, 'hidden-characters', { element, value: shown(visible) });
    }
  }
}

/**
 * UNCL1001 codes that are booked like an ordinary invoice or credit note. Left out on purpose: 384 (corrective, may
 * replace another invoice), 325 (pro forma), 381 as an invoice.
 */
const ORDINARY_TYPES = {
  invoice: new Set(
    '380 383 386 326 389 393 395 527 71 80 82 84 575 623 780 875 876 877'.split(' '),
  ),
  'credit-note': new Set('381 81 83 396 532 261'.split(' ')),
} as const;

/** The type and the sign: a negative invoice acts as a credit note and the reverse. UBL 2.0 may have no type. */
function checkType({ kind, typeCode, totals }: Document, findings: Findings): void {
  const total = totals.taxInclusive ?? totals.payable;
  const negative = total?.startsWith('-') === true;
  const unusual = typeCode !== null && !ORDINARY_TYPES[kind].has(typeCode);
  if (!negative && !unusual) return;
  warn(findings, 'type-code', { type: shown(typeCode ?? '-'), total: total ?? '-' });
}

/** Days outside this range are typing mistakes or tricks; the engine has no clock to compare with. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2099-12-31';

function checkDates({ issueDate, dueDate, taxPointDate }: Document, findings: Findings): void {
  const days = { IssueDate: issueDate, DueDate: dueDate, TaxPointDate: taxPointDate };
  for (const [element, day] of Object.entries(days)) {
    if (day === null) continue;
    const early = element === 'DueDate' && day < issueDate;
    if (early || day < FIRST_DAY || day > LAST_DAY) {
      warn(findings, 'date', { element, value: day });
    }
  }
}

function checkPayment({ paymentReference, ibans }: Document, findings: Findings): void {
  if (paymentReference !== null && isWrongReference(paymentReference)) {
    warn(findings, 'payment-reference', { value: shown(paymentReference) });
  }
  for (const iban of ibans) if (!isIban(iban)) warn(findings, 'iban', { value: shown(iban) });
}

const MARKED_STRUCTURED = /^(?:\+{3}|\*{3})|^\d{3}\/\d{4}\/\d{5}$/;
const CREDITOR_REFERENCE = /^RF\d{2}[A-Z0-9]{1,21}$/;

/** Only a reference that claims to be structured can be a wrong one; all others are free text. */
function isWrongReference(reference: string): boolean {
  if (MARKED_STRUCTURED.test(reference)) return structuredDigits(reference) === null;
  const compact = reference.replaceAll(/\s/g, '').toUpperCase();
  return CREDITOR_REFERENCE.test(compact) && mod97(compact) !== 1;
}

function isIban(text: string): boolean {
  return mod97(text.replaceAll(/\s/g, '').toUpperCase()) === 1;
}

/** ISO 7064 modulo 97-10 over the text with its first four characters moved to the end (IBAN, ISO 11649). */
function mod97(text: string): number {
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) {
      remainder = (remainder * 10 + Number(digit)) % 97;
    }
  }
  return remainder;
}
