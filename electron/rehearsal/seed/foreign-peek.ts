import { isEnterpriseNumber } from './check-digits.ts';
import type { Company } from './company.ts';
import { type XmlNode, nodeAt, nodesAt, peekRoot, textAt } from './xml-peek.ts';

/** What a glance at somebody else's file tells; amounts in cents, 0 where the file has none. */
export type Peek = {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  /** `YYYY-MM-DD`; empty when the file has no usable one. */
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly exclusiveCents: number;
  readonly vatCents: number;
  readonly inclusiveCents: number;
  readonly payableCents: number;
  readonly supplier: Company;
  /** What makes two files belong to one supplier: its number in comparable form. */
  readonly supplierKey: string;
  readonly customer: Company;
};

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;
const LARGEST_CENTS = 2 ** 53 - 1;

/** Digits of a Belgian enterprise number in a text, or null. */
function belgianDigits(text: string): string | null {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const digits = compact.replace(/^BE/, '');
  const full = digits.length === 9 ? `0${digits}` : digits;
  return isEnterpriseNumber(full) ? full : null;
}

function dateAt(node: XmlNode, name: string): string {
  const day = textAt(node, name).slice(0, 10);
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  const year = Number(day.slice(0, 4));
  const usable = !Number.isNaN(moment) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;
  return usable ? day : '';
}

function centsAt(node: XmlNode, ...path: readonly string[]): number {
  const cents = Math.round(Number(textAt(node, ...path)) * 100);
  return Number.isFinite(cents) && Math.abs(cents) <= LARGEST_CENTS ? cents : 0;
}

function vatNumberOf(party: XmlNode): string {
  const schemes = nodesAt(party, 'PartyTaxScheme');
  const vat = schemes.find((scheme) => textAt(scheme, 'TaxScheme', 'ID') === 'VAT');
  return textAt(vat ?? schemes[0], 'CompanyID');
}

function companyOf(role: XmlNode): Company {
  const party = nodeAt(role, 'Party');
  const vatNumber = vatNumberOf(party);
  const legalNumber = textAt(party, 'PartyLegalEntity', 'CompanyID');
  const endpoint = textAt(party, 'EndpointID');
  const registered = textAt(party, 'PartyLegalEntity', 'RegistrationName');
  const address = nodeAt(party, 'PostalAddress');
  const digits = [vatNumber, legalNumber, endpoint].map(belgianDigits).find((one) => one !== null);
  return {
    name: registered === '' ? textAt(party, 'PartyName', 'Name') : registered,
    vatNumber,
    enterpriseNumber: digits ?? '',
    street: textAt(address, 'StreetName'),
    streetNumber: textAt(address, 'BuildingNumber'),
    zip: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    country: textAt(address, 'Country', 'IdentificationCode'),
    email: textAt(party, 'Contact', 'ElectronicMail'),
    iban: '',
    language: 'nl',
    isPrivate: false,
  };
}

/** The number of a party in comparable form; empty when it has none. */
function keyOf(role: XmlNode, company: Company): string {
  if (company.enterpriseNumber !== '') return company.enterpriseNumber;
  const party = nodeAt(role, 'Party');
  const numbers = [
    company.vatNumber,
    textAt(party, 'PartyLegalEntity', 'CompanyID'),
    textAt(party, 'EndpointID'),
    textAt(party, 'PartyIdentification', 'ID'),
  ];
  const found = numbers.find((number) => number !== '') ?? '';
  return found.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The invoice or credit note in a file, also inside an SBDH envelope. */
function documentIn(bytes: Uint8Array): { readonly name: string; readonly node: XmlNode } | null {
  const root = peekRoot(bytes);
  if (root?.name !== 'StandardBusinessDocument') return root;
  const inside = ['Invoice', 'CreditNote'].map((name) => ({ name, node: nodeAt(root.node, name) }));
  return inside.find(({ node }) => node !== undefined) ?? null;
}

/** Glances at a file; null when it is not an invoice or credit note with a supplier that has a number. */
export function peek(bytes: Uint8Array): Peek | null {
  const found = documentIn(bytes);
  if (found === null || !['Invoice', 'CreditNote'].includes(found.name)) return null;
  const { name, node } = found;
  const seller = nodeAt(node, 'AccountingSupplierParty');
  const supplier = companyOf(seller);
  const supplierKey = keyOf(seller, supplier);
  if (supplierKey === '') return null;
  const totals = nodeAt(node, 'LegalMonetaryTotal');
  const currency = textAt(node, 'DocumentCurrencyCode');
  return {
    kind: name === 'Invoice' ? 'invoice' : 'credit-note',
    number: textAt(node, 'ID'),
    issueDate: dateAt(node, 'IssueDate'),
    dueDate: dateAt(node, 'DueDate'),
    currency: currency === '' ? 'EUR' : currency,
    exclusiveCents: centsAt(totals, 'TaxExclusiveAmount'),
    vatCents: centsAt(node, 'TaxTotal', 'TaxAmount'),
    inclusiveCents: centsAt(totals, 'TaxInclusiveAmount'),
    payableCents: centsAt(totals, 'PayableAmount'),
    supplier,
    supplierKey,
    customer: companyOf(nodeAt(node, 'AccountingCustomerParty')),
  };
}
