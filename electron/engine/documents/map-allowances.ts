import type { AllowanceCharge } from '../domain/document.ts';
import { decimalAt, detailAt, onlyText } from './fields.ts';
import { warn, type Findings } from './findings.ts';
import { vatCategoryIn } from './map-totals.ts';
import { all, valueAt, type Element } from './tree.ts';

/** The allowances and charges of a document or a line, in document order. One without its amount is left out. */
export function mapAllowanceCharges(
  parent: Element,
  findings: Findings,
): readonly AllowanceCharge[] {
  return all(parent, 'cac:AllowanceCharge').flatMap((one) => mapOne(one, findings) ?? []);
}

function mapOne(one: Element, findings: Findings): AllowanceCharge | null {
  const charge = isCharge(onlyText(one, 'cbc:ChargeIndicator', findings), findings);
  const amount = decimalAt(one, 'cbc:Amount', findings);
  // UBL 2.0 may leave the category out, and may name several taxes.
  const category = vatCategoryIn(all(one, 'cac:TaxCategory'));
  const details = {
    base: detailAt(one, 'cbc:BaseAmount', findings),
    percent: detailAt(one, 'cbc:MultiplierFactorNumeric', findings),
    reasonCode: valueAt(one, 'cbc:AllowanceChargeReasonCode'),
    reason: valueAt(one, 'cbc:AllowanceChargeReason'),
    vatCategory: valueAt(category, 'cbc:ID'),
    vatRate: detailAt(category, 'cbc:Percent', findings),
  };
  return amount === null || charge === null ? null : { charge, amount, ...details };
}

/** An xs:boolean. Its sign decides whether the amount is added or taken away, so a wrong one is not guessed. */
function isCharge(text: string | null, findings: Findings): boolean | null {
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  warn(findings, text === null ? 'missing-field' : 'structure', { element: 'ChargeIndicator' });
  return null;
}
