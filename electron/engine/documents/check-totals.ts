import { Decimal } from 'decimal.js';
import type { Document, VatSubtotal } from '../domain/document.ts';
import { warn, type Findings } from './findings.ts';

const Exact = Decimal.clone({ precision: 60 });
type Amount = InstanceType<typeof Exact>;

/** What may differ in silence: rounding of a document's totals (facts/booking-from-ubl, section 10). */
const TOLERANCE = new Exact('0.02');
/** Lines with prices including VAT are each rounded: a cent a line (UBL.BE annex 5). */
const TOLERANCE_PER_LINE = new Exact('0.01');

type Comparison = {
  readonly element: string;
  readonly found: string | null;
  readonly expected: Amount | null;
  readonly tolerance: Amount;
};

/** Warns when the amounts of a document contradict each other. Nothing is corrected. */
export function checkTotals(document: Document, findings: Findings): void {
  warnMissing(document, findings);
  for (const { element, found, expected, tolerance } of comparisons(document)) {
    if (found === null || expected === null) continue;
    if (expected.minus(found).abs().lessThanOrEqualTo(tolerance)) continue;
    warn(findings, 'totals', { element, found, expected: expected.toFixed() });
  }
}

function warnMissing({ kind, totals, vat, lines }: Document, findings: Findings): void {
  if (totals.taxInclusive === null) {
    warn(findings, 'missing-field', { element: 'TaxInclusiveAmount' });
  }
  if (vat.length === 0) warn(findings, 'missing-field', { element: 'TaxSubtotal' });
  if (lines.length === 0) {
    const element = kind === 'invoice' ? 'InvoiceLine' : 'CreditNoteLine';
    warn(findings, 'missing-field', { element });
  }
}

function comparisons({ totals, vat, lines }: Document): readonly Comparison[] {
  const { lineExtension, taxExclusive, tax, taxInclusive, payable } = totals;
  const bases = sum(vat.map((subtotal) => subtotal.base));
  const taxes = sum(vat.map((subtotal) => subtotal.tax));
  const detailed = vat.length > 0;
  const lineTolerance = Decimal.max(TOLERANCE, TOLERANCE_PER_LINE.times(lines.length));
  const amounts = lines.map((line) => line.lineExtension).filter((amount) => amount !== null);
  const complete = lines.length > 0 && amounts.length === lines.length;
  const compare = (element: string, found: string | null, expected: Amount | null): Comparison => ({
    element,
    found,
    expected,
    tolerance: TOLERANCE,
  });
  return [
    {
      ...compare('LineExtensionAmount', lineExtension, complete ? sum(amounts) : null),
      tolerance: lineTolerance,
    },
    compare(
      'TaxExclusiveAmount',
      taxExclusive,
      total([lineExtension, totals.charge ?? '0'], [totals.allowance ?? '0']),
    ),
    compare('TaxAmount', tax, detailed ? taxes : null),
    compare('TaxInclusiveAmount', taxInclusive, detailed ? bases.plus(taxes) : null),
    compare('TaxInclusiveAmount', taxInclusive, total([taxExclusive, tax], [])),
    compare(
      'PayableAmount',
      payable,
      total([taxInclusive, totals.rounding ?? '0'], [totals.prepaid ?? '0']),
    ),
    ...vat.map((subtotal) => ({
      ...compare('TaxSubtotal/TaxAmount', subtotal.tax, taxOf(subtotal)),
      tolerance: lineTolerance,
    })),
  ];
}

function sum(amounts: readonly string[]): Amount {
  return amounts.reduce((all, amount) => all.plus(amount), new Exact(0));
}

/** Sum of `plus` less the sum of `minus`; null when one of them is missing. */
function total(plus: readonly (string | null)[], minus: readonly string[]): Amount | null {
  const present = plus.filter((amount) => amount !== null);
  return present.length === plus.length ? sum(present).minus(sum(minus)) : null;
}

function taxOf({ base, rate }: VatSubtotal): Amount | null {
  return rate === null ? null : new Exact(base).times(rate).dividedBy(100).toDecimalPlaces(2);
}
