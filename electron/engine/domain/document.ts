import type { DecimalText, IsoDate } from '../../../shared/model/amount.ts';

/** What the root element says: an invoice or a credit note. */
export type DocumentKind = 'invoice' | 'credit-note';

/** An identifier as written in the file, with its scheme where one is given (`0208`, `9925`, ...). */
export type Identifier = { readonly value: string; readonly scheme: string | null };

/** A party of a document, as written; nothing is normalised here (domain/identifiers does that). */
export type Party = {
  readonly name: string | null;
  /** PartyTaxScheme/CompanyID where the tax scheme is VAT. */
  readonly vatNumber: string | null;
  /** PartyLegalEntity/CompanyID. */
  readonly legalId: Identifier | null;
  readonly endpoint: Identifier | null;
  readonly partyIds: readonly Identifier[];
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2 as written. */
  readonly country: string | null;
  readonly email: string | null;
};

/** LegalMonetaryTotal and the first TaxTotal in the document currency, exact, as written; null where absent. */
export type Totals = {
  readonly lineExtension: DecimalText | null;
  readonly taxExclusive: DecimalText | null;
  readonly tax: DecimalText | null;
  readonly taxInclusive: DecimalText | null;
  readonly allowance: DecimalText | null;
  readonly charge: DecimalText | null;
  readonly prepaid: DecimalText | null;
  readonly rounding: DecimalText | null;
  readonly payable: DecimalText | null;
};

/** One TaxSubtotal: the truth from which is booked (facts/booking-from-ubl, rule 1). */
export type VatSubtotal = {
  /** UNCL5305 letter as written (S, Z, E, AE, K, G, O, ...). */
  readonly category: string | null;
  /** Percent as written, e.g. `21`; null where the file has none (category O). */
  readonly rate: DecimalText | null;
  readonly base: DecimalText;
  readonly tax: DecimalText;
  /** TaxCategory/Name (UBL.BE: 03, 45, NS, ...). */
  readonly name: string | null;
  readonly exemptionCode: string | null;
  readonly exemptionReason: string | null;
};

/** An allowance (takes away) or a charge (adds) of a document or a line; already counted in the totals and subtotals. */
export type AllowanceCharge = {
  /** ChargeIndicator: true for a charge, false for an allowance. */
  readonly charge: boolean;
  /** Never negative in EN 16931; as written. */
  readonly amount: DecimalText;
  /** What `percent` was taken of. */
  readonly base: DecimalText | null;
  /** MultiplierFactorNumeric, in percent. */
  readonly percent: DecimalText | null;
  /** UNCL5189 (allowances) or UNCL7161 (charges). */
  readonly reasonCode: string | null;
  readonly reason: string | null;
  /** VAT category and rate; those of a line stand with the line. */
  readonly vatCategory: string | null;
  readonly vatRate: DecimalText | null;
};

/** A mention that Belgian law asks for, as UBL.BE carries it (DeliveryTerms; BELM-001 to BELM-008). */
export type LegalMention = { readonly code: string; readonly text: string | null };

/** One invoice or credit note line; only what booking and display need. */
export type DocumentLine = {
  readonly id: string | null;
  readonly description: string | null;
  readonly quantity: DecimalText | null;
  readonly unit: string | null;
  readonly unitPrice: DecimalText | null;
  /** Price/BaseQuantity: the unit price is for this many; null stands for one. */
  readonly priceQuantity: DecimalText | null;
  readonly lineExtension: DecimalText | null;
  readonly vatCategory: string | null;
  readonly vatRate: DecimalText | null;
  readonly vatName: string | null;
  /** The buyer's own code (AccountingCost): a hint, never an account by itself. */
  readonly accountingCost: string | null;
  readonly allowanceCharges: readonly AllowanceCharge[];
};

/** A file carried inside the document. `content` is decoded; `mimeType` is as declared, not verified. */
export type EmbeddedAttachment = {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
};

/** One invoice or credit note, read exactly: text kept as text, amounts as decimal text. */
export type Document = {
  readonly kind: DocumentKind;
  readonly customizationId: string | null;
  readonly profileId: string | null;
  readonly typeCode: string | null;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate | null;
  readonly taxPointDate: IsoDate | null;
  readonly currency: string;
  readonly taxCurrency: string | null;
  /** VAT total in `taxCurrency` where the file gives one. */
  readonly taxInTaxCurrency: DecimalText | null;
  readonly supplier: Party;
  readonly customer: Party;
  readonly totals: Totals;
  readonly vat: readonly VatSubtotal[];
  readonly allowanceCharges: readonly AllowanceCharge[];
  readonly lines: readonly DocumentLine[];
  readonly attachments: readonly EmbeddedAttachment[];
  /** PaymentMeans/PaymentID as written, the first one that is present. */
  readonly paymentReference: string | null;
  readonly ibans: readonly string[];
  readonly accountingCost: string | null;
  readonly buyerReference: string | null;
  readonly orderReference: string | null;
  /** Numbers of the invoices this document is about (BillingReference). */
  readonly billingReferences: readonly string[];
  readonly notes: readonly string[];
  readonly legalMentions: readonly LegalMention[];
};
