import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Document } from '../domain/document.ts';
import { each, writeXml, type Node, type NodeValue } from './write-node.ts';
import {
  writeAllowanceCharge,
  writeAttachment,
  writeLine,
  writeParty,
  writeTaxTotals,
  writeTotals,
} from './write-parts.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** What a document of our own says about its form: Peppol BIS Billing 3.0. */
export const PEPPOL_BILLING: Pick<Document, 'customizationId' | 'profileId'> = {
  customizationId: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profileId: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
};

const SELF_BILLING: Pick<Document, 'customizationId' | 'profileId'> = {
  customizationId: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
  profileId: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
};
/** The European standard alone: Peppol asks for an electronic address of both parties, which a private person lacks. */
const EUROPEAN_STANDARD: Pick<Document, 'customizationId' | 'profileId'> = {
  customizationId: 'urn:cen.eu:en16931:2017',
  profileId: null,
};

/** Form and type code (UNCL1001) of a document of our own; `reachable`: both parties have an electronic address. */
export function formOf(
  kind: Document['kind'],
  { selfBilled, reachable }: { readonly selfBilled: boolean; readonly reachable: boolean },
): Pick<Document, 'customizationId' | 'profileId' | 'typeCode'> {
  const invoice = kind === 'invoice';
  if (selfBilled) return { ...SELF_BILLING, typeCode: invoice ? '389' : '261' };
  const form = reachable ? PEPPOL_BILLING : EUROPEAN_STANDARD;
  return { ...form, typeCode: invoice ? '380' : '381' };
}

/** UNCL4461: credit transfer; what nobody said. */
const CREDIT_TRANSFER = '30';
const UNSAID = '1';

/** When and to which country was delivered: an intra-Community supply must say both (BR-IC-11, BR-IC-12). */
export type Delivery = { readonly date: IsoDate; readonly country: string };

/**
 * Writes a document as UBL 2.1 in the shape of Peppol BIS 3, elements in the order of the schema. Reading it gives the
 * same document. Amounts are written as they are: nothing is computed. Without an amount to pay there is no UBL.
 */
export function writeUbl(
  document: Document,
  delivery: Delivery | null = null,
): Result<string, Reason> {
  if (document.totals.payable === null) {
    return fail({ code: 'missing-field', data: { element: 'PayableAmount' } });
  }
  const root = document.kind === 'invoice' ? 'Invoice' : 'CreditNote';
  const namespaces = {
    '@xmlns': `${UBL}${root}-2`,
    '@xmlns:cac': `${UBL}CommonAggregateComponents-2`,
    '@xmlns:cbc': `${UBL}CommonBasicComponents-2`,
  };
  const body = { ...namespaces, ...header(document), ...rest(document, delivery) };
  return ok(writeXml({ [root]: body }));
}

function header(document: Document): Node {
  const { kind, notes, billingReferences, orderReference } = document;
  const type =
    kind === 'invoice'
      ? {
          'cbc:DueDate': document.dueDate,
          'cbc:InvoiceTypeCode': document.typeCode,
          'cbc:Note': each(notes, (note) => note),
          'cbc:TaxPointDate': document.taxPointDate,
        }
      : {
          'cbc:TaxPointDate': document.taxPointDate,
          'cbc:CreditNoteTypeCode': document.typeCode,
          'cbc:Note': each(notes, (note) => note),
        };
  return {
    'cbc:CustomizationID': document.customizationId,
    'cbc:ProfileID': document.profileId,
    'cbc:ID': document.number,
    'cbc:IssueDate': document.issueDate,
    ...type,
    'cbc:DocumentCurrencyCode': document.currency,
    'cbc:TaxCurrencyCode': document.taxCurrency,
    'cbc:AccountingCost': document.accountingCost,
    'cbc:BuyerReference': document.buyerReference,
    'cac:OrderReference': orderReference === null ? null : { 'cbc:ID': orderReference },
    'cac:BillingReference': each(billingReferences, (number) => ({
      'cac:InvoiceDocumentReference': { 'cbc:ID': number },
    })),
  };
}

function deliveries(document: Document, delivery: Delivery | null): NodeValue {
  const country = { 'cac:Country': { 'cbc:IdentificationCode': delivery?.country ?? null } };
  const own =
    delivery === null
      ? []
      : [
          {
            'cbc:ActualDeliveryDate': delivery.date,
            'cac:DeliveryLocation': { 'cac:Address': country },
          },
        ];
  const mentions = document.legalMentions.map(({ code, text }) => ({
    'cac:DeliveryTerms': { 'cbc:ID': code, 'cbc:SpecialTerms': text },
  }));
  return each([...own, ...mentions], (one) => one);
}

function rest(document: Document, delivery: Delivery | null): Node {
  const { currency, allowanceCharges, lines } = document;
  return {
    'cac:AdditionalDocumentReference': each(document.attachments, writeAttachment),
    'cac:AccountingSupplierParty': writeParty(document.supplier),
    'cac:AccountingCustomerParty': writeParty(document.customer),
    'cac:Delivery': deliveries(document, delivery),
    'cac:PaymentMeans': paymentMeans(document),
    'cac:AllowanceCharge': each(allowanceCharges, (one) => writeAllowanceCharge(one, currency)),
    'cac:TaxTotal': writeTaxTotals(document),
    'cac:LegalMonetaryTotal': writeTotals(document),
    [document.kind === 'invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine']: each(lines, (line) =>
      writeLine(line, document),
    ),
  };
}

/** The first one carries the reference, and in a credit note the due date; each account has its own. */
function paymentMeans({ kind, ibans, paymentReference, dueDate }: Document): NodeValue {
  const own = kind === 'credit-note' ? dueDate : null;
  if (ibans.length === 0 && paymentReference === null && own === null) return null;
  const [first = null, ...others] = ibans;
  return [
    {
      'cbc:PaymentMeansCode': first === null ? UNSAID : CREDIT_TRANSFER,
      'cbc:PaymentDueDate': own,
      'cbc:PaymentID': paymentReference,
      'cac:PayeeFinancialAccount': first === null ? null : { 'cbc:ID': first },
    },
    ...others.map((iban) => ({
      'cbc:PaymentMeansCode': CREDIT_TRANSFER,
      'cac:PayeeFinancialAccount': { 'cbc:ID': iban },
    })),
  ];
}
