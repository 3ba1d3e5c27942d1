import type { Cents } from '../../../shared/model/amount.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Document } from './document.ts';
import { cents, toCents } from './money.ts';

/** Differences up to this many cents per VAT subtotal may be booked on the rounding account. */
const ROUNDING_CENTS_PER_SUBTOTAL = 2;

/** The total including VAT as it stands in the file, without payable rounding. */
export function totalOf({ totals }: Document): Result<Cents, Cause> {
  const total = totals.taxInclusive === null ? null : toCents(totals.taxInclusive);
  return total === null ? subCent(totals.taxInclusive ?? '') : ok(total);
}

/** The payable rounding of a document; 0 when it has none. */
export function payableRounding({ totals }: Document): Result<Cents, Cause> {
  const rounding = totals.rounding === null ? cents(0) : toCents(totals.rounding);
  return rounding === null ? subCent(totals.rounding ?? '') : ok(rounding);
}

/**
 * What the total is more than its VAT subtotals together, in cents; held when it is more than rounding explains
 * (facts/booking-from-ubl, rule 1).
 */
export function totalsDifference(document: Document): Result<Cents, Cause> {
  const total = totalOf(document);
  if (!total.ok) return total;
  let sum = 0;
  for (const { base, tax } of document.vat) {
    const baseCents = toCents(base);
    const taxCents = toCents(tax);
    if (baseCents === null || taxCents === null) return subCent(baseCents === null ? base : tax);
    sum += baseCents + taxCents;
  }
  const difference = total.value - sum;
  const tolerated = ROUNDING_CENTS_PER_SUBTOTAL * Math.max(1, document.vat.length);
  if (Math.abs(difference) <= tolerated) return ok(cents(difference));
  return fail({
    kind: 'totals-mismatch',
    data: { difference: String(difference), total: document.totals.taxInclusive ?? '' },
  });
}

function subCent(amount: string): { readonly ok: false; readonly fault: Cause } {
  return fail({ kind: 'sub-cent-amount', data: { amount } });
}
