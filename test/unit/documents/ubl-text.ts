import { readDocument } from '../../../electron/engine/documents/reader.ts';
import type { Reading } from '../../../electron/engine/documents/port.ts';
import type { Document } from '../../../electron/engine/domain/document.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

/** Namespace declarations with the usual prefixes; the root is given by its name. */
export const namespaces = (root: string): string =>
  `xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2"`;

const party = (name: string, number: string): string => `<cac:Party>
      <cbc:EndpointID schemeID="0208">${number}</cbc:EndpointID>
      <cac:PartyIdentification><cbc:ID schemeID="0208">${number}</cbc:ID></cac:PartyIdentification>
      <cac:PartyName><cbc:Name>${name} winkel</cbc:Name></cac:PartyName>
      <cac:PostalAddress>
        <cbc:StreetName>Voorbeeldstraat</cbc:StreetName><cbc:BuildingNumber>7</cbc:BuildingNumber>
        <cbc:CityName>Gent</cbc:CityName><cbc:PostalZone>9000</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme>
        <cbc:CompanyID>BE${number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
      </cac:PartyTaxScheme>
      <cac:PartyLegalEntity>
        <cbc:RegistrationName>${name}</cbc:RegistrationName>
        <cbc:CompanyID schemeID="0208">${number}</cbc:CompanyID>
      </cac:PartyLegalEntity>
      <cac:Contact><cbc:ElectronicMail>info@firma.example</cbc:ElectronicMail></cac:Contact>
    </cac:Party>`;

const category = (element: string): string =>
  `<cac:${element}><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${element}>`;

/** The document's VAT, in euro. */
export const TAX_TOTAL = `<cac:TaxTotal>
    <cbc:TaxAmount currencyID="EUR">21.00</cbc:TaxAmount>
    <cac:TaxSubtotal>
      <cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount>
      <cbc:TaxAmount currencyID="EUR">21.00</cbc:TaxAmount>
      ${category('TaxCategory')}
    </cac:TaxSubtotal>
  </cac:TaxTotal>`;

/** The one line of the invoice. */
export const LINE = `<cac:InvoiceLine>
    <cbc:ID>1</cbc:ID>
    <cbc:InvoicedQuantity unitCode="C62">4</cbc:InvoicedQuantity>
    <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
    <cac:Item><cbc:Name>Advies</cbc:Name>${category('ClassifiedTaxCategory')}</cac:Item>
    <cac:Price><cbc:PriceAmount currencyID="EUR">25.00</cbc:PriceAmount></cac:Price>
  </cac:InvoiceLine>`;

/** A complete and correct invoice of 121.00 between two invented firms. */
export const INVOICE = `<?xml version="1.0" encoding="UTF-8"?>
<Invoice ${namespaces('Invoice')}>
  <cbc:ID>F-1</cbc:ID>
  <cbc:IssueDate>2026-03-01</cbc:IssueDate>
  <cbc:DueDate>2026-03-31</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cbc:BuyerReference>REF-9</cbc:BuyerReference>
  <cac:AccountingSupplierParty>
    ${party('Proefbedrijf Alfa BV', '0123456749')}
  </cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty>
    ${party('Proefbedrijf Beta NV', '0876543270')}
  </cac:AccountingCustomerParty>
  <cac:PaymentMeans>
    <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
    <cbc:PaymentID>+++123/4567/89002+++</cbc:PaymentID>
    <cac:PayeeFinancialAccount><cbc:ID>BE49999000000171</cbc:ID></cac:PayeeFinancialAccount>
  </cac:PaymentMeans>
  ${TAX_TOTAL}
  <cac:LegalMonetaryTotal>
    <cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount>
    <cbc:TaxInclusiveAmount currencyID="EUR">121.00</cbc:TaxInclusiveAmount>
    <cbc:PayableAmount currencyID="EUR">121.00</cbc:PayableAmount>
  </cac:LegalMonetaryTotal>
  ${LINE}
</Invoice>`;

/** The same as a credit note, which has no DueDate of its own. */
export const CREDIT_NOTE = INVOICE.replace(namespaces('Invoice'), namespaces('CreditNote'))
  .replace(/<cbc:DueDate>.*<\/cbc:DueDate>/, '')
  .replace('<cbc:PaymentID>', '<cbc:PaymentDueDate>2026-03-31</cbc:PaymentDueDate><cbc:PaymentID>')
  .replace(
    '<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>',
    '<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>',
  )
  .replaceAll(/Invoice(?=Line|[ >])/g, 'CreditNote')
  .replaceAll('InvoicedQuantity', 'CreditedQuantity');

/** Replaces one text in a file; fails when it does not stand there, so that a test cannot pass by accident. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the fixture does not hold ${from}`);
  return text.replace(from, () => to);
}

/** Replaces the value of the first element of that name. */
export function withValue(text: string, element: string, value: string): string {
  const pattern = new RegExp(`(<cbc:${element}(?: [^>]*)?>)[^<]*(</cbc:${element}>)`);
  if (!pattern.test(text)) throw new Error(`the fixture has no ${element}`);
  return text.replace(pattern, (_, start: string, end: string) => start + value + end);
}

/** Puts XML before the supplier. */
export const inserted = (xml: string): string =>
  changed(INVOICE, '<cac:AccountingSupplierParty>', `${xml}<cac:AccountingSupplierParty>`);

/** Reads a text as UTF-8. */
export const read = (text: string): Reading => readDocument(Buffer.from(text));

/** The codes of the reasons. */
export const codes = (reading: Reading): readonly string[] =>
  reading.reasons.map(({ code }) => code);

/** The document of a text that must be readable. */
export function documentOf(text: string): Document {
  const reading = read(text);
  if (reading.document === null) throw new Error(JSON.stringify(reading.reasons));
  return reading.document;
}
