import { documentPdf } from './document-pdf.ts';
import type { Category, Draft, DraftLine, Subtotal } from './draft.ts';
import { amount, cac, cbc } from './ubl-text.ts';
import { ublParty } from './ubl-party.ts';

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd';
const CUSTOMIZATION = {
  peppol: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  'ubl.be': 'urn:cen.eu:en16931:2017#conformant#urn:UBL.BE:1.0.0.20180214',
} as const;
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

/** Reason code and text of a category without VAT. */
const EXEMPTIONS: Partial<Readonly<Record<Category, readonly [string, string]>>> = {
  AE: ['VATEX-EU-AE', 'Btw verlegd'],
  K: ['VATEX-EU-IC', 'Vrijgestelde intracommunautaire levering, art. 39bis Btw-Wetboek'],
  G: ['VATEX-EU-G', 'Vrijgestelde uitvoer, art. 39 Btw-Wetboek'],
  E: ['VATEX-EU-132-1I', 'Vrijgesteld van btw, art. 44 Btw-Wetboek'],
};

/** TaxCategory/Name of UBL.BE (annex 1 of its conformance statement), by category and rate. */
const UBL_BE_NAMES: Readonly<Record<string, string>> = {
  'S/21': '03',
  'S/12': '02',
  'S/6': '01',
  'Z/0': '00',
  'AE/0': '45',
  'K/0': '46/GO',
  'G/0': '47/EX',
  'E/0': '00/44',
};

function taxCategory(
  place: 'line' | 'allowance' | 'subtotal',
  of: Pick<Subtotal, 'category' | 'rate'>,
  draft: Draft,
): string {
  const exemption = place === 'subtotal' ? EXEMPTIONS[of.category] : undefined;
  const name = draft.flavour === 'ubl.be' ? UBL_BE_NAMES[`${of.category}/${of.rate}`] : undefined;
  return cac(
    place === 'line' ? 'ClassifiedTaxCategory' : 'TaxCategory',
    cbc('ID', of.category),
    name === undefined ? null : cbc('Name', name),
    cbc('Percent', String(of.rate)),
    exemption === undefined ? null : cbc('TaxExemptionReasonCode', exemption[0]),
    exemption === undefined ? null : cbc('TaxExemptionReason', exemption[1]),
    cac('TaxScheme', cbc('ID', 'VAT')),
  );
}

function line(draft: Draft, { quantity, ...rest }: DraftLine, index: number): string {
  const credit = draft.kind === 'credit-note';
  return cac(
    credit ? 'CreditNoteLine' : 'InvoiceLine',
    cbc('ID', String(index + 1)),
    cbc(
      credit ? 'CreditedQuantity' : 'InvoicedQuantity',
      String(quantity / 100),
      `unitCode="${rest.unit}"`,
    ),
    amount('LineExtensionAmount', rest.amountCents, draft.currency),
    cac('Item', cbc('Name', rest.description), taxCategory('line', rest, draft)),
    cac('Price', amount('PriceAmount', rest.priceCents, draft.currency)),
  );
}

function allowance(draft: Draft): string | null {
  const allowed = draft.allowance;
  if (allowed === null) return null;
  return cac(
    'AllowanceCharge',
    cbc('ChargeIndicator', 'false'),
    cbc('AllowanceChargeReasonCode', '95'),
    cbc('AllowanceChargeReason', 'Korting'),
    amount('Amount', allowed.amountCents, draft.currency),
    taxCategory('allowance', allowed, draft),
  );
}

function taxTotals(draft: Draft): string {
  const subtotals = draft.subtotals.map((subtotal) =>
    cac(
      'TaxSubtotal',
      amount('TaxableAmount', subtotal.baseCents, draft.currency),
      amount('TaxAmount', subtotal.vatCents, draft.currency),
      taxCategory('subtotal', subtotal, draft),
    ),
  );
  const total = cac(
    'TaxTotal',
    amount('TaxAmount', draft.totals.vat, draft.currency),
    ...subtotals,
  );
  if (draft.currency === 'EUR') return total;
  return total + cac('TaxTotal', amount('TaxAmount', Math.round(draft.totals.vat * 0.9), 'EUR'));
}

function monetaryTotal(draft: Draft): string {
  const { totals, currency } = draft;
  return cac(
    'LegalMonetaryTotal',
    amount('LineExtensionAmount', totals.lines, currency),
    amount('TaxExclusiveAmount', totals.exclusive, currency),
    amount('TaxInclusiveAmount', totals.inclusive, currency),
    totals.allowance === 0 ? null : amount('AllowanceTotalAmount', totals.allowance, currency),
    totals.prepaid === 0 ? null : amount('PrepaidAmount', totals.prepaid, currency),
    amount('PayableAmount', totals.payable, currency),
  );
}

function documentReferences(draft: Draft): string {
  const software =
    draft.flavour === 'ubl.be'
      ? cac(
          'AdditionalDocumentReference',
          cbc('ID', 'UBL.BE'),
          cbc('DocumentDescription', 'Proefsoftware versie 1.0'),
        )
      : '';
  if (!draft.embedsPdf) return software;
  const content = Buffer.from(documentPdf(draft)).toString('base64');
  const name = `${draft.number.replace(/[^A-Za-z0-9-]/g, '_')}.pdf`;
  return (
    software +
    cac(
      'AdditionalDocumentReference',
      cbc('ID', draft.number),
      cbc('DocumentDescription', draft.kind === 'invoice' ? 'CommercialInvoice' : 'CreditNote'),
      cac(
        'Attachment',
        cbc(
          'EmbeddedDocumentBinaryObject',
          content,
          `mimeCode="application/pdf" filename="${name}"`,
        ),
      ),
    )
  );
}

function delivery(draft: Draft): string | null {
  if (!draft.lines.some(({ category }) => category === 'K' || category === 'G')) return null;
  const country = cac('Country', cbc('IdentificationCode', draft.customer.country));
  return cac(
    'Delivery',
    cbc('ActualDeliveryDate', draft.issueDate),
    cac('DeliveryLocation', cac('Address', country)),
  );
}

function paymentMeans(draft: Draft): string {
  return cac(
    'PaymentMeans',
    cbc('PaymentMeansCode', '30'),
    draft.kind === 'invoice' ? null : cbc('PaymentDueDate', draft.dueDate),
    cbc('PaymentID', draft.paymentReference),
    cac('PayeeFinancialAccount', cbc('ID', draft.supplier.iban)),
  );
}

function header(draft: Draft): string {
  const invoice = draft.kind === 'invoice';
  return [
    draft.flavour === 'ubl.be' ? cbc('UBLVersionID', '2.1') : '',
    cbc('CustomizationID', CUSTOMIZATION[draft.flavour]),
    cbc('ProfileID', PROFILE),
    cbc('ID', draft.number),
    cbc('IssueDate', draft.issueDate),
    invoice ? cbc('DueDate', draft.dueDate) : '',
    cbc(invoice ? 'InvoiceTypeCode' : 'CreditNoteTypeCode', draft.typeCode),
    draft.encoding === 'UTF-8' ? '' : cbc('Note', 'Payé à réception, réf. « préférée »'),
    cbc('DocumentCurrencyCode', draft.currency),
    draft.currency === 'EUR' ? '' : cbc('TaxCurrencyCode', 'EUR'),
    cbc('BuyerReference', draft.buyerReference),
    draft.billingReference === null
      ? ''
      : cac('BillingReference', cac('InvoiceDocumentReference', cbc('ID', draft.billingReference))),
  ].join('');
}

/** The UBL 2.1 text of a document, in the order of the schema, with its XML declaration. */
export function ublText(draft: Draft): string {
  const root = draft.kind === 'invoice' ? 'Invoice' : 'CreditNote';
  const parts = [
    header(draft),
    documentReferences(draft),
    cac('AccountingSupplierParty', ublParty(draft.supplier)),
    cac('AccountingCustomerParty', ublParty(draft.customer)),
    delivery(draft),
    paymentMeans(draft),
    allowance(draft),
    taxTotals(draft),
    monetaryTotal(draft),
    ...draft.lines.map((one, index) => line(draft, one, index)),
  ].filter((part) => part !== null && part !== '');
  const namespaces = [
    `xmlns="${NAMESPACE}:${root}-2"`,
    `xmlns:cac="${NAMESPACE}:CommonAggregateComponents-2"`,
    `xmlns:cbc="${NAMESPACE}:CommonBasicComponents-2"`,
  ].join(' ');
  return `<?xml version="1.0" encoding="${draft.encoding}"?>\n<${root} ${namespaces}>\n${parts.join('\n')}\n</${root}>\n`;
}

/** The bytes of UBL text in the encoding that it declares. */
export function encoded(text: string, encoding: Draft['encoding']): Uint8Array {
  if (encoding === 'UTF-8') return Buffer.from(text, 'utf8');
  const representable = text.replace(
    /[^\0-\xff]/gu,
    (character) => `&#${character.codePointAt(0) ?? 63};`,
  );
  return Buffer.from(representable, 'latin1');
}
