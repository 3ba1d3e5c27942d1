import type { Document } from '../domain/document.ts';
import { shown } from './fields.ts';
import { warn, type Findings } from './findings.ts';
import { documentTaxTotal } from './map-totals.ts';
import { lastName } from './path.ts';
import { all, attributeOf, textOf, type Element } from './tree.ts';

const TOTALS = [
  'LineExtensionAmount',
  'TaxExclusiveAmount',
  'TaxInclusiveAmount',
  'AllowanceTotalAmount',
  'ChargeTotalAmount',
  'PrepaidAmount',
  'PayableRoundingAmount',
  'PayableAmount',
].map((name) => `cac:LegalMonetaryTotal/cbc:${name}`);

const VAT_AMOUNTS = [
  'cbc:TaxAmount',
  'cac:TaxSubtotal/cbc:TaxableAmount',
  'cac:TaxSubtotal/cbc:TaxAmount',
];

/** Warns about amounts of the totals and the VAT without currency, in another one, or finer than a cent (BR-DEC). */
export function checkAmounts(root: Element, { currency }: Document, findings: Findings): void {
  const taxTotal = documentTaxTotal(root, currency) ?? {};
  for (const path of TOTALS) checkPath(root, path, currency, findings);
  for (const path of VAT_AMOUNTS) checkPath(taxTotal, path, currency, findings);
}

/** More than two decimals that say something: `121.0000` is 121. */
const FINER_THAN_CENTS = /\.\d\d0*[1-9]/;

function checkPath(parent: Element, path: string, currency: string, findings: Findings): void {
  const element = lastName(path);
  for (const amount of all(parent, path)) {
    const text = shown(textOf(amount));
    const own = attributeOf(amount, 'currencyID');
    if (own === null || FINER_THAN_CENTS.test(textOf(amount))) {
      warn(findings, 'amount', { element, value: text });
    } else if (own !== currency) {
      warn(findings, 'totals', {
        element,
        found: `${text} ${shown(own)}`,
        expected: shown(currency),
      });
    }
  }
}
