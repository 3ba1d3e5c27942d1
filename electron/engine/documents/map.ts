import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Document } from '../domain/document.ts';
import { dateAt, only, onlyText } from './fields.ts';
import { reject, warn, type Findings } from './findings.ts';
import type { GatedXml } from './gate.ts';
import { MAX_NUMBER_CHARS } from './limits.ts';
import { mapAllowanceCharges } from './map-allowances.ts';
import { mapAttachments } from './map-attachments.ts';
import { mapLines } from './map-lines.ts';
import { mapParty } from './map-party.ts';
import { documentTaxTotal, mapTotals, mapVat, taxInCurrency } from './map-totals.ts';
import { all, attributeOf, first, valueAt, valuesAt, type Element } from './tree.ts';

/** An invoice or credit note that the gate let through. */
export type GatedDocument = Exclude<GatedXml, { kind: 'coda' }>;

/** Maps the tree of a UBL document; null when the findings reject it. */
export function mapDocument(gated: GatedDocument, findings: Findings): Document | null {
  const { root } = gated;
  const number = numberOf(root, findings);
  const issueDate = issueDateOf(root, findings);
  const currency = currencyOf(root, findings);
  const taxTotal = documentTaxTotal(root, currency ?? '');
  const totals = mapTotals(root, taxTotal, findings);
  const parts = {
    ...headerOf(root, findings),
    ...paymentOf(root),
    ...partiesOf(root, findings),
    legalMentions: legalMentionsOf(root),
    ...taxCurrencyOf(root, currency ?? '', findings),
    vat: mapVat(taxTotal, findings),
    allowanceCharges: mapAllowanceCharges(root, findings),
    lines: mapLines(root, findings),
    attachments: mapAttachments(root, gated.payloads, findings),
  };
  if (number === null || issueDate === null || currency === null || totals === null) return null;
  if (findings.rejected.length > 0) return null;
  const kind = gated.kind === 'ubl-invoice' ? 'invoice' : 'credit-note';
  return { kind, number, issueDate, currency, totals, ...parts };
}

function required<T>(value: T | null, element: string, findings: Findings): T | null {
  if (value === null) reject(findings, 'missing-field', { element });
  return value;
}

function numberOf(root: Element, findings: Findings): string | null {
  const number = required(onlyText(root, 'cbc:ID', findings), 'ID', findings);
  if (number === null || number.length <= MAX_NUMBER_CHARS) return number;
  reject(findings, 'too-complex', { limit: String(MAX_NUMBER_CHARS) });
  return null;
}

function issueDateOf(root: Element, findings: Findings): IsoDate | null {
  const day = dateAt(root, 'cbc:IssueDate', findings);
  if (valueAt(root, 'cbc:IssueDate') === null) required(null, 'IssueDate', findings);
  return day;
}

/** UBL 2.0 may leave the currency to the amounts. */
function currencyOf(root: Element, findings: Findings): string | null {
  const code = onlyText(root, 'cbc:DocumentCurrencyCode', findings);
  if (code !== null) return code;
  const payable = first(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount');
  const currency = payable === null ? null : attributeOf(payable, 'currencyID');
  if (currency === null) return required(null, 'DocumentCurrencyCode', findings);
  warn(findings, 'missing-field', { element: 'DocumentCurrencyCode' });
  return currency;
}

type Header = Pick<
  Document,
  | 'customizationId'
  | 'profileId'
  | 'typeCode'
  | 'dueDate'
  | 'taxPointDate'
  | 'accountingCost'
  | 'buyerReference'
  | 'orderReference'
  | 'billingReferences'
  | 'notes'
>;

function headerOf(root: Element, findings: Findings): Header {
  return {
    customizationId: valueAt(root, 'cbc:CustomizationID'),
    profileId: valueAt(root, 'cbc:ProfileID'),
    typeCode: valueAt(root, 'cbc:InvoiceTypeCode') ?? valueAt(root, 'cbc:CreditNoteTypeCode'),
    dueDate: dateAt(root, 'cbc:DueDate', findings) ?? paymentDueDateOf(root, findings),
    taxPointDate: dateAt(root, 'cbc:TaxPointDate', findings),
    accountingCost: valueAt(root, 'cbc:AccountingCost'),
    buyerReference: valueAt(root, 'cbc:BuyerReference'),
    orderReference: valueAt(root, 'cac:OrderReference/cbc:ID'),
    billingReferences: [
      ...valuesAt(root, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID'),
      ...valuesAt(root, 'cac:BillingReference/cac:CreditNoteDocumentReference/cbc:ID'),
    ],
    notes: valuesAt(root, 'cbc:Note'),
  };
}

/** A credit note has no DueDate of its own; PaymentMeans may repeat, the first date counts. */
function paymentDueDateOf(root: Element, findings: Findings): IsoDate | null {
  const means = all(root, 'cac:PaymentMeans').find(
    (one) => valueAt(one, 'cbc:PaymentDueDate') !== null,
  );
  return means === undefined ? null : dateAt(means, 'cbc:PaymentDueDate', findings);
}

function paymentOf(root: Element): Pick<Document, 'paymentReference' | 'ibans'> {
  const accounts = valuesAt(root, 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID');
  return {
    paymentReference: valueAt(root, 'cac:PaymentMeans/cbc:PaymentID'),
    ibans: [...new Set(accounts.filter(looksLikeIban))],
  };
}

/** Other account numbers (Swedish bankgiro, American accounts) are no IBANs. */
function looksLikeIban(account: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/i.test(account.replaceAll(/\s/g, ''));
}

/** Other delivery terms (Incoterms) are no mentions of the law. */
const LEGAL_MENTION = /^BELM-\d{3}$/;

function legalMentionsOf(root: Element): Document['legalMentions'] {
  return all(root, 'cac:Delivery/cac:DeliveryTerms').flatMap((terms) => {
    const code = valueAt(terms, 'cbc:ID');
    if (code === null || !LEGAL_MENTION.test(code)) return [];
    return { code, text: valueAt(terms, 'cbc:SpecialTerms') };
  });
}

function partiesOf(root: Element, findings: Findings): Pick<Document, 'supplier' | 'customer'> {
  return {
    supplier: mapParty(roleOf(root, 'AccountingSupplierParty', findings)),
    customer: mapParty(roleOf(root, 'AccountingCustomerParty', findings)),
  };
}

function roleOf(root: Element, name: string, findings: Findings): Element | null {
  const role = only(root, `cac:${name}`, findings);
  if (role === null) warn(findings, 'missing-field', { element: name });
  return role;
}

function taxCurrencyOf(
  root: Element,
  currency: string,
  findings: Findings,
): Pick<Document, 'taxCurrency' | 'taxInTaxCurrency'> {
  const taxCurrency = valueAt(root, 'cbc:TaxCurrencyCode');
  const differs = taxCurrency !== null && taxCurrency !== currency;
  return {
    taxCurrency,
    taxInTaxCurrency: differs ? taxInCurrency(root, taxCurrency, findings) : null,
  };
}
