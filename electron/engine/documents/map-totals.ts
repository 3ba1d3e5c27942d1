import type { DecimalText } from '../../../shared/model/amount.ts';
import type { Totals, VatSubtotal } from '../domain/document.ts';
import { sumDecimals } from '../domain/money.ts';
import { decimalAt, only } from './fields.ts';
import { reject, warn, type Findings } from './findings.ts';
import { all, attributeOf, first, valueAt, type Element } from './tree.ts';

/** LegalMonetaryTotal with the VAT total of the document's own currency. */
export function mapTotals(
  root: Element,
  taxTotal: Element | null,
  findings: Findings,
): Totals | null {
  const total = only(root, 'cac:LegalMonetaryTotal', findings);
  if (total === null) {
    reject(findings, 'missing-field', { element: 'LegalMonetaryTotal' });
    return null;
  }
  const amount = (name: string) => decimalAt(total, `cbc:${name}`, findings);
  const totals = {
    lineExtension: amount('LineExtensionAmount'),
    taxExclusive: amount('TaxExclusiveAmount'),
    tax: taxTotal === null ? null : decimalAt(taxTotal, 'cbc:TaxAmount', findings),
    taxInclusive: amount('TaxInclusiveAmount'),
    allowance: amount('AllowanceTotalAmount'),
    charge: amount('ChargeTotalAmount'),
    prepaid: amount('PrepaidAmount'),
    rounding: amount('PayableRoundingAmount'),
    payable: amount('PayableAmount'),
  };
  if (first(total, 'cbc:PayableAmount') === null) {
    reject(findings, 'missing-field', { element: 'PayableAmount' });
  }
  return totals;
}

/** The currency of a TaxTotal; null where it does not say. */
function currencyOf(taxTotal: Element): string | null {
  const amount = first(taxTotal, 'cbc:TaxAmount');
  return amount === null ? null : attributeOf(amount, 'currencyID');
}

/**
 * The TaxTotal to book from. Peppol allows two: one in the document's currency with the subtotals, one in the tax
 * currency without. A total that names no currency counts as the document's.
 */
export function documentTaxTotal(root: Element, currency: string): Element | null {
  const totals = all(root, 'cac:TaxTotal');
  const own = totals.filter((total) => (currencyOf(total) ?? currency) === currency);
  const detailed = (total: Element) => first(total, 'cac:TaxSubtotal') !== null;
  return own.find(detailed) ?? totals.find(detailed) ?? own[0] ?? totals[0] ?? null;
}

/** VAT in the tax currency: the second TaxTotal, or UBL.BE's TransactionCurrencyTaxAmount of each subtotal. */
export function taxInCurrency(
  root: Element,
  taxCurrency: string,
  findings: Findings,
): DecimalText | null {
  const total = all(root, 'cac:TaxTotal').find((one) => currencyOf(one) === taxCurrency);
  if (total !== undefined) return decimalAt(total, 'cbc:TaxAmount', findings);
  const parts = all(root, 'cac:TaxTotal/cac:TaxSubtotal')
    .map((subtotal) => decimalAt(subtotal, 'cbc:TransactionCurrencyTaxAmount', findings))
    .filter((part) => part !== null);
  return parts.length === 0 ? null : sumDecimals(parts);
}

/** The subtotals of the VAT total; one without its base is left out with a warning, never guessed. */
export function mapVat(taxTotal: Element | null, findings: Findings): readonly VatSubtotal[] {
  if (taxTotal === null) return [];
  return all(taxTotal, 'cac:TaxSubtotal').flatMap(
    (subtotal) => mapSubtotal(subtotal, findings) ?? [],
  );
}

function mapSubtotal(subtotal: Element, findings: Findings): VatSubtotal | null {
  const base = decimalAt(subtotal, 'cbc:TaxableAmount', findings);
  const tax = decimalAt(subtotal, 'cbc:TaxAmount', findings);
  const category = only(subtotal, 'cac:TaxCategory', findings) ?? {};
  // UBL 2.0 writes the percentage beside the category.
  const rate =
    decimalAt(category, 'cbc:Percent', findings) ?? decimalAt(subtotal, 'cbc:Percent', findings);
  if (base === null || tax === null) {
    const element = base === null ? 'TaxableAmount' : 'TaxAmount';
    if (first(subtotal, `cbc:${element}`) === null) warn(findings, 'missing-field', { element });
    return null;
  }
  return {
    category: valueAt(category, 'cbc:ID'),
    rate,
    base,
    tax,
    name: valueAt(category, 'cbc:Name'),
    exemptionCode: valueAt(category, 'cbc:TaxExemptionReasonCode'),
    exemptionReason: valueAt(category, 'cbc:TaxExemptionReason'),
  };
}

/** The category of the tax that is VAT; of several, other taxes are none. */
export function vatCategoryIn(categories: readonly Element[]): Element {
  const isVat = (category: Element) =>
    (valueAt(category, 'cac:TaxScheme/cbc:ID') ?? 'VAT').toUpperCase() === 'VAT';
  return categories.find(isVat) ?? categories[0] ?? {};
}
