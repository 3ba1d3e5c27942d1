const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** What the root element of a file is, by namespace and local name, never by prefix. */
export type RootKind =
  | 'ubl-invoice'
  | 'ubl-creditnote'
  | 'attached-document'
  | 'envelope'
  | 'other'
  /** Named like an invoice, but not in UBL's namespace. */
  | 'look-alike';

const ROOTS = new Map<string, RootKind>([
  ['Invoice', 'ubl-invoice'],
  ['SelfBilledInvoice', 'ubl-invoice'],
  ['CreditNote', 'ubl-creditnote'],
  ['SelfBilledCreditNote', 'ubl-creditnote'],
  ['AttachedDocument', 'attached-document'],
]);

/** Namespace of the Standard Business Document Header, the envelope of the Peppol network. */
export const ENVELOPE_NAMESPACE =
  'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';

/** UBL's own place for foreign content; skipped without remark. */
export const EXTENSION_NAMESPACE = `${UBL}CommonExtensionComponents-2`;

/** Classifies a root element. UBL 2.0 to 2.4 share the same namespaces. */
export function rootKind(uri: string, local: string): RootKind {
  if (uri === ENVELOPE_NAMESPACE && local === 'StandardBusinessDocument') return 'envelope';
  const kind = ROOTS.get(local);
  if (kind === undefined) return 'other';
  if (uri === `${UBL}${local}-2`) return kind;
  return uri.startsWith(UBL) ? 'other' : 'look-alike';
}

const PREFIXES = new Map([
  [`${UBL}CommonAggregateComponents-2`, 'cac'],
  [`${UBL}CommonBasicComponents-2`, 'cbc'],
]);

/** The prefix that a namespace has in the canonical text; null for a foreign one. */
export function canonicalPrefix(uri: string): 'cac' | 'cbc' | null {
  const prefix = PREFIXES.get(uri);
  return prefix === 'cac' || prefix === 'cbc' ? prefix : null;
}

/** The attributes that mean something here; all others are left out of the canonical text. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'schemeID',
  'currencyID',
  'unitCode',
  'mimeCode',
  'filename',
]);

const PARTIES = `cac:AccountingSupplierParty cac:AccountingCustomerParty cac:Party cac:PartyIdentification
cac:PartyName cac:PostalAddress cac:Country cac:PartyTaxScheme cac:PartyLegalEntity cac:Contact cac:Person
cbc:EndpointID cbc:CompanyID cbc:RegistrationName cbc:StreetName cbc:BuildingNumber cbc:PostalZone cbc:CityName
cbc:IdentificationCode cbc:ElectronicMail cbc:FirstName cbc:FamilyName`;
const HEADER = `cbc:ID cbc:Name cbc:Description cbc:Note cbc:CustomizationID cbc:ProfileID cbc:IssueDate cbc:DueDate
cbc:TaxPointDate cbc:InvoiceTypeCode cbc:CreditNoteTypeCode cbc:DocumentCurrencyCode cbc:TaxCurrencyCode
cbc:AccountingCost cbc:BuyerReference cac:OrderReference cac:BillingReference cac:InvoiceDocumentReference
cac:CreditNoteDocumentReference cac:PaymentMeans cac:PayeeFinancialAccount cbc:PaymentID cbc:PaymentDueDate
cac:Delivery cac:DeliveryTerms cbc:SpecialTerms`;
const AMOUNTS = `cac:LegalMonetaryTotal cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount
cbc:AllowanceTotalAmount cbc:ChargeTotalAmount cbc:PrepaidAmount cbc:PayableRoundingAmount cbc:PayableAmount
cac:TaxTotal cac:TaxSubtotal cac:TaxCategory cac:TaxScheme cac:ClassifiedTaxCategory cbc:TaxAmount cbc:TaxableAmount
cbc:TransactionCurrencyTaxAmount cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason cac:AllowanceCharge
cbc:ChargeIndicator cbc:AllowanceChargeReasonCode cbc:AllowanceChargeReason cbc:MultiplierFactorNumeric cbc:Amount
cbc:BaseAmount`;
const LINES = `cac:InvoiceLine cac:CreditNoteLine cac:Item cac:Price cbc:InvoicedQuantity cbc:CreditedQuantity
cbc:PriceAmount cbc:BaseQuantity`;
const FILES = `cac:AdditionalDocumentReference cac:Attachment cac:ExternalReference cbc:EmbeddedDocumentBinaryObject`;

/** The elements of which something is read, wherever they stand; all others are parsed, then left out with all in them. */
export const READ_ELEMENTS: ReadonlySet<string> = new Set(
  [PARTIES, HEADER, AMOUNTS, LINES, FILES].flatMap((names) => names.split(/\s+/)),
);
