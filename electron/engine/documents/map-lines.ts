import type { DocumentLine } from '../domain/document.ts';
import { decimalAt, detailAt } from './fields.ts';
import type { Findings } from './findings.ts';
import { mapAllowanceCharges } from './map-allowances.ts';
import { vatCategoryIn } from './map-totals.ts';
import { all, attributeOf, first, valueAt, type Element } from './tree.ts';

/** The lines of an invoice or credit note; sub-lines are part of their line's amount and are not read. */
export function mapLines(root: Element, findings: Findings): readonly DocumentLine[] {
  return [...all(root, 'cac:InvoiceLine'), ...all(root, 'cac:CreditNoteLine')].map((line) =>
    mapLine(line, findings),
  );
}

function mapLine(line: Element, findings: Findings): DocumentLine {
  const quantity = first(line, 'cbc:InvoicedQuantity') ?? first(line, 'cbc:CreditedQuantity');
  const category = categoryOf(line);
  return {
    id: valueAt(line, 'cbc:ID'),
    description:
      valueAt(line, 'cac:Item/cbc:Name') ??
      valueAt(line, 'cac:Item/cbc:Description') ??
      valueAt(line, 'cbc:Note'),
    quantity:
      decimalAt(line, 'cbc:InvoicedQuantity', findings) ??
      decimalAt(line, 'cbc:CreditedQuantity', findings),
    unit: quantity === null ? null : attributeOf(quantity, 'unitCode'),
    unitPrice: decimalAt(line, 'cac:Price/cbc:PriceAmount', findings),
    priceQuantity: detailAt(line, 'cac:Price/cbc:BaseQuantity', findings),
    lineExtension: decimalAt(line, 'cbc:LineExtensionAmount', findings),
    vatCategory: valueAt(category, 'cbc:ID'),
    vatRate: decimalAt(category, 'cbc:Percent', findings),
    vatName: valueAt(category, 'cbc:Name'),
    accountingCost: valueAt(line, 'cbc:AccountingCost'),
    allowanceCharges: mapAllowanceCharges(line, findings),
  };
}

/** The VAT category: on the item, or in UBL 2.0 in the line's own TaxTotal. */
function categoryOf(line: Element): Element {
  const categories = [
    ...all(line, 'cac:Item/cac:ClassifiedTaxCategory'),
    ...all(line, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory'),
  ];
  return vatCategoryIn(categories);
}
