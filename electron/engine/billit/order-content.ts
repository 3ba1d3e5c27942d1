import type { DecimalText } from '../../../shared/model/amount.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { AllowanceCharge, Document, VatSubtotal } from '../domain/document.ts';
import {
  compareDecimals,
  parseDecimal,
  parseIsoDate,
  sumDecimals,
  toCents,
} from '../domain/money.ts';
import { formOf, type Delivery } from '../documents/write-ubl.ts';
import { linesOf, negated } from './order-lines.ts';
import { partyOf } from './order-party.ts';
import type { OrderContent } from './port.ts';
import { saleCategory, type SaleCategory } from './ventilation.ts';
import type { WireOrder } from './wire.ts';

type Group = WireOrder['VatGroups'][number];
/** One VAT group of a sale with its lines, all with the same category and rate. */
type Part = {
  readonly subtotal: VatSubtotal;
  /** What the lines are short of the group, or (negative) too much; null when nothing. */
  readonly rounding: AllowanceCharge | null;
};

/** Says that the difference between the lines and their VAT group is a rounding. */
const ROUNDING = 'Afronding';

/**
 * A sale as a document, from Billit's own figures: for a sale of which Billit has no UBL. The VAT groups are the truth
 * (docs.billit.be, "calculations"); nothing is recomputed. Fails with the name of the field that is missing or that
 * nothing is known of. Amounts of credit notes are positive at Billit and in UBL.
 */
export function contentOf(order: WireOrder): Result<OrderContent, string> {
  const header = headerOf(order);
  if (!header.ok) return header;
  const lines = linesOf(order.OrderLines);
  if (!lines.ok) return lines;
  const parts: Part[] = [];
  for (const group of order.VatGroups) {
    const part = partOf(group, order);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  if (parts.length === 0) return fail('VatGroups');
  const totals = totalsOf(
    order,
    parts,
    lines.value.map((line) => line.lineExtension),
  );
  if (!totals.ok) return totals;
  const document = {
    ...header.value,
    totals: totals.value,
    vat: parts.map((part) => part.subtotal),
    allowanceCharges: parts.map((part) => part.rounding).filter((one) => one !== null),
    lines: lines.value,
  };
  return ok({ document, delivery: deliveryOf(order, document) });
}

/** Where Billit has no day of delivery, an intra-Community supply is one of the day of its invoice. */
function deliveryOf(order: WireOrder, { issueDate, customer, vat }: Document): Delivery | null {
  const known = parseIsoDate(order.DeliveryDate.slice(0, 10));
  const date = known ?? (vat.some(({ category }) => category === 'K') ? issueDate : null);
  const place = order.Customer?.Addresses.find((one) => one.AddressType === 'DeliveryAddress');
  const country = place?.CountryCode.trim().toUpperCase() || customer.country;
  return date === null || country === null ? null : { date, country };
}

type Header = Omit<Document, 'totals' | 'vat' | 'allowanceCharges' | 'lines'>;

function headerOf(order: WireOrder): Result<Header, string> {
  const kind = order.OrderType === 'CreditNote' ? 'credit-note' : 'invoice';
  const issueDate = parseIsoDate(order.OrderDate.slice(0, 10));
  if (issueDate === null) return fail('OrderDate');
  if (order.OrderNumber === '') return fail('OrderNumber');
  const { Supplier: seller, Customer: buyer } = order;
  if (seller === null || seller === undefined) return fail('Supplier');
  if (buyer === null || buyer === undefined) return fail('Customer');
  const supplier = partyOf(seller);
  const customer = partyOf(buyer);
  const reachable = supplier.endpoint !== null && customer.endpoint !== null;
  const about = order.AboutInvoiceNumber;
  return ok({
    kind,
    ...formOf(kind, { selfBilled: order.OrderSubType === 'SelfBilling', reachable }),
    number: order.OrderNumber,
    issueDate,
    dueDate: parseIsoDate(order.ExpiryDate.slice(0, 10)) ?? issueDate,
    taxPointDate: parseIsoDate(order.TaxPointDate.slice(0, 10)),
    currency: order.Currency === '' ? 'EUR' : order.Currency,
    taxCurrency: null,
    taxInTaxCurrency: null,
    supplier,
    customer,
    attachments: [],
    paymentReference: order.PaymentReference.trim() || null,
    ibans: seller.IBAN === '' ? [] : [seller.IBAN.replaceAll(/\s/g, '')],
    accountingCost: null,
    // Peppol asks for one of the two references (PEPPOL-EN16931-R003).
    buyerReference: order.OrderTitle.trim() || buyer.Nr.trim() || order.OrderNumber,
    orderReference: order.Reference.trim() || null,
    billingReferences: about === '' ? [] : [about],
    notes: order.Comments.trim() === '' ? [] : [order.Comments.trim()],
    legalMentions: [],
  });
}

function partOf(group: Group, order: WireOrder): Result<Part, string> {
  const category = saleCategory(group.VentilationCode, group.VATPercentage ?? 0);
  if (category === null) return fail(`VentilationCode ${group.VentilationCode}`);
  const base = centsOf(group.TotalExcl);
  const tax = centsOf(group.TotalVAT);
  const rate = parseDecimal(String(group.VATPercentage ?? 0));
  if (base === null) return fail('VatGroups.TotalExcl');
  if (tax === null) return fail('VatGroups.TotalVAT');
  if (rate === null) return fail('VatGroups.VATPercentage');
  const own = order.OrderLines.filter(
    (line) =>
      line.VentilationCode === group.VentilationCode &&
      (line.VATPercentage ?? 0) === (group.VATPercentage ?? 0),
  );
  const subtotal = {
    category: category.letter,
    rate,
    base,
    tax,
    name: category.name,
    exemptionCode: category.exemptionCode,
    exemptionReason: category.exemptionReason,
  };
  const amounts = own.map((line) => centsOf(line.TotalExcl)).filter((amount) => amount !== null);
  return ok({ subtotal, rounding: roundingOf(subtotal, category, amounts) });
}

/** An amount of at most two decimals; null when it is none. */
function centsOf(value: number | null): DecimalText | null {
  const amount = value === null ? null : parseDecimal(String(value));
  return amount === null || toCents(amount) === null ? null : amount;
}

/** At most a cent a line: more is no rounding, and is left to be seen. */
function roundingOf(
  { base, rate }: VatSubtotal,
  { letter }: SaleCategory,
  amounts: readonly DecimalText[],
): AllowanceCharge | null {
  const short = sumDecimals([base, ...amounts.map(negated)]);
  const cents = toCents(short) ?? 0;
  if (cents === 0 || Math.abs(cents) > amounts.length) return null;
  return {
    charge: cents > 0,
    amount: cents > 0 ? short : negated(short),
    base: null,
    percent: null,
    reasonCode: null,
    reason: ROUNDING,
    vatCategory: letter,
    vatRate: rate,
  };
}

/** What was paid since is no part of the invoice: the whole is payable. */
function totalsOf(
  order: WireOrder,
  parts: readonly Part[],
  amounts: readonly (DecimalText | null)[],
): Result<Document['totals'], string> {
  const exclusive = centsOf(order.TotalExcl);
  const tax = centsOf(order.TotalVAT);
  const inclusive = centsOf(order.TotalIncl);
  if (exclusive === null) return fail('TotalExcl');
  if (tax === null) return fail('TotalVAT');
  if (inclusive === null) return fail('TotalIncl');
  const sumOf = (charge: boolean): DecimalText | null => {
    const own = parts.map((part) => part.rounding).filter((one) => one?.charge === charge);
    const sum = sumDecimals(own.flatMap((one) => (one === null ? [] : [one.amount])));
    return compareDecimals(sum, NOTHING) === 0 ? null : sum;
  };
  return ok({
    lineExtension: sumDecimals(amounts.filter((amount) => amount !== null)),
    taxExclusive: exclusive,
    tax,
    taxInclusive: inclusive,
    allowance: sumOf(false),
    charge: sumOf(true),
    prepaid: null,
    rounding: null,
    payable: inclusive,
  });
}

const NOTHING = sumDecimals([]);
