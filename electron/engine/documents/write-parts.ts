import type {
  AllowanceCharge,
  Document,
  DocumentLine,
  EmbeddedAttachment,
  Identifier,
  Party,
  VatSubtotal,
} from '../domain/document.ts';
import { amount, amountText, each, filled, type Node, type NodeValue } from './write-node.ts';

const TAX_SCHEME: Node = { 'cbc:ID': 'VAT' };

function identifier(id: Identifier | null): NodeValue {
  return id === null ? null : { '@schemeID': id.scheme, '#text': id.value };
}

/** A party under its role. */
export function writeParty(party: Party): Node {
  const address = filled({
    'cbc:StreetName': party.street,
    'cbc:CityName': party.city,
    'cbc:PostalZone': party.postalCode,
    'cac:Country': filled({ 'cbc:IdentificationCode': party.country }),
  });
  const vat = { 'cbc:CompanyID': party.vatNumber, 'cac:TaxScheme': TAX_SCHEME };
  return {
    'cac:Party': {
      'cbc:EndpointID': identifier(party.endpoint),
      'cac:PartyIdentification': each(party.partyIds, (id) => ({ 'cbc:ID': identifier(id) })),
      'cac:PostalAddress': address,
      'cac:PartyTaxScheme': party.vatNumber === null ? null : vat,
      'cac:PartyLegalEntity': filled({
        'cbc:RegistrationName': party.name,
        'cbc:CompanyID': identifier(party.legalId),
      }),
      'cac:Contact': filled({ 'cbc:ElectronicMail': party.email }),
    },
  };
}

/** An embedded file, named by its reference as well. */
export function writeAttachment({ fileName, mimeType, content }: EmbeddedAttachment): Node {
  const base64 = Buffer.from(content.buffer, content.byteOffset, content.length).toString('base64');
  const object = { '@mimeCode': mimeType, '@filename': fileName, '#text': base64 };
  return {
    'cbc:ID': fileName,
    'cac:Attachment': { 'cbc:EmbeddedDocumentBinaryObject': object },
  };
}

/** An allowance or charge of the document or of a line. */
export function writeAllowanceCharge(one: AllowanceCharge, currency: string): Node {
  const { vatCategory, vatRate } = one;
  const category = {
    'cbc:ID': vatCategory,
    'cbc:Percent': vatRate,
    'cac:TaxScheme': TAX_SCHEME,
  };
  return {
    'cbc:ChargeIndicator': String(one.charge),
    'cbc:AllowanceChargeReasonCode': one.reasonCode,
    'cbc:AllowanceChargeReason': one.reason,
    'cbc:MultiplierFactorNumeric': one.percent,
    'cbc:Amount': amount(one.amount, currency),
    'cbc:BaseAmount': amount(one.base, currency),
    'cac:TaxCategory': vatCategory === null && vatRate === null ? null : category,
  };
}

/** The VAT of the document, then its total in the tax currency. */
export function writeTaxTotals(document: Document): NodeValue {
  const { currency, taxCurrency, taxInTaxCurrency, totals, vat } = document;
  const own = filled({
    'cbc:TaxAmount': amount(totals.tax, currency),
    'cac:TaxSubtotal': each(vat, (subtotal) => writeSubtotal(subtotal, currency)),
  });
  const other =
    taxCurrency === null || taxInTaxCurrency === null
      ? null
      : { 'cbc:TaxAmount': amount(taxInTaxCurrency, taxCurrency) };
  return each(
    [own, other].filter((total) => total !== null),
    (total) => total,
  );
}

function writeSubtotal(subtotal: VatSubtotal, currency: string): Node {
  return {
    'cbc:TaxableAmount': amount(subtotal.base, currency),
    'cbc:TaxAmount': amount(subtotal.tax, currency),
    'cac:TaxCategory': {
      'cbc:ID': subtotal.category,
      'cbc:Name': subtotal.name,
      'cbc:Percent': subtotal.rate,
      'cbc:TaxExemptionReasonCode': subtotal.exemptionCode,
      'cbc:TaxExemptionReason': subtotal.exemptionReason,
      'cac:TaxScheme': TAX_SCHEME,
    },
  };
}

/** The totals in the order of the schema. */
export function writeTotals({ totals, currency }: Document): Node {
  return {
    'cbc:LineExtensionAmount': amount(totals.lineExtension, currency),
    'cbc:TaxExclusiveAmount': amount(totals.taxExclusive, currency),
    'cbc:TaxInclusiveAmount': amount(totals.taxInclusive, currency),
    'cbc:AllowanceTotalAmount': amount(totals.allowance, currency),
    'cbc:ChargeTotalAmount': amount(totals.charge, currency),
    'cbc:PrepaidAmount': amount(totals.prepaid, currency),
    'cbc:PayableRoundingAmount': amount(totals.rounding, currency),
    'cbc:PayableAmount': amount(totals.payable, currency),
  };
}

/** A line; the quantity has another name in a credit note. */
export function writeLine(line: DocumentLine, { kind, currency }: Document): Node {
  const { quantity, unit, unitPrice, priceQuantity } = line;
  const category = filled({
    'cbc:ID': line.vatCategory,
    'cbc:Name': line.vatName,
    'cbc:Percent': line.vatRate,
  });
  const price = filled({
    'cbc:PriceAmount':
      unitPrice === null ? null : { '@currencyID': currency, '#text': amountText(unitPrice) },
    'cbc:BaseQuantity': priceQuantity,
  });
  return {
    'cbc:ID': line.id,
    [kind === 'invoice' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity']:
      quantity === null ? null : { '@unitCode': unit, '#text': quantity },
    'cbc:LineExtensionAmount': amount(line.lineExtension, currency),
    'cbc:AccountingCost': line.accountingCost,
    'cac:AllowanceCharge': each(line.allowanceCharges, (one) =>
      writeAllowanceCharge(one, currency),
    ),
    'cac:Item': {
      'cbc:Name': line.description,
      'cac:ClassifiedTaxCategory':
        category === null ? null : { ...category, 'cac:TaxScheme': TAX_SCHEME },
    },
    'cac:Price': price,
  };
}
