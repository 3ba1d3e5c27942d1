import type { Company } from './company.ts';

/** VAT category of EN 16931 (UNCL5305) as far as seeded documents use it. */
export type Category = 'S' | 'Z' | 'AE' | 'K' | 'G' | 'E';

/** One line; `quantity` in hundredths, `amountCents` is quantity times price rounded to the cent. */
export type DraftLine = {
  readonly description: string;
  readonly unit: string;
  readonly quantity: number;
  readonly priceCents: number;
  readonly amountCents: number;
  readonly category: Category;
  /** Percent. */
  readonly rate: number;
  /** Ledger account chosen at Billit for this line; null when none. */
  readonly account: number | null;
};

/** VAT of one category and rate. */
export type Subtotal = {
  readonly category: Category;
  readonly rate: number;
  readonly baseCents: number;
  readonly vatCents: number;
};

/** A discount on the document, within one category and rate. */
export type Allowance = {
  readonly amountCents: number;
  readonly category: Category;
  readonly rate: number;
};

/** LegalMonetaryTotal and the VAT total, in cents. */
export type Totals = {
  readonly lines: number;
  readonly allowance: number;
  readonly exclusive: number;
  readonly vat: number;
  readonly inclusive: number;
  readonly prepaid: number;
  readonly payable: number;
};

/** The amounts of a document, worked out from its lines. */
export type Amounts = {
  readonly lines: readonly DraftLine[];
  readonly allowance: Allowance | null;
  readonly subtotals: readonly Subtotal[];
  readonly totals: Totals;
};

/** A document before it becomes a UBL file and an order. Credit notes carry positive amounts. */
export type Draft = Amounts & {
  readonly kind: 'invoice' | 'credit-note';
  readonly typeCode: string;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly supplier: Company;
  readonly customer: Company;
  readonly paymentReference: string;
  readonly buyerReference: string;
  /** Number of the invoice that a credit note is about; null when none. */
  readonly billingReference: string | null;
  readonly flavour: 'peppol' | 'ubl.be';
  readonly encoding: 'UTF-8' | 'ISO-8859-1';
  readonly embedsPdf: boolean;
  /** Ledger account chosen at Billit for the document; null when none. */
  readonly account: number | null;
};

/** What may be special about the amounts of a document. */
export type AmountOptions = {
  readonly allowance: Allowance | null;
  /** Added to the VAT of the first subtotal that has any. */
  readonly centsOff: number;
  readonly prepaidCents: number;
};

/** VAT in cents on a base in cents, half a cent away from zero. */
export function vatOn(baseCents: number, rate: number): number {
  return Math.sign(baseCents) * Math.round((Math.abs(baseCents) * rate) / 100);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function subtotalsOf(lines: readonly DraftLine[], options: AmountOptions): Subtotal[] {
  const bases = new Map<string, { category: Category; rate: number; baseCents: number }>();
  for (const { category, rate, amountCents } of lines) {
    const key = `${category}/${rate}`;
    const baseCents = (bases.get(key)?.baseCents ?? 0) + amountCents;
    bases.set(key, { category, rate, baseCents });
  }
  let centsOff = options.centsOff;
  return [...bases.values()].map(({ category, rate, baseCents }) => {
    const allowed = options.allowance;
    const reduced = allowed?.category === category && allowed.rate === rate;
    const base = baseCents - (reduced ? allowed.amountCents : 0);
    const extra = rate > 0 ? centsOff : 0;
    if (rate > 0) centsOff = 0;
    return { category, rate, baseCents: base, vatCents: vatOn(base, rate) + extra };
  });
}

/** Adds up lines the way EN 16931 wants it: VAT per category and rate on the sum of the bases. */
export function amountsOf(lines: readonly DraftLine[], options: AmountOptions): Amounts {
  const subtotals = subtotalsOf(lines, options);
  const lineTotal = sum(lines.map(({ amountCents }) => amountCents));
  const allowance = options.allowance?.amountCents ?? 0;
  const vat = sum(subtotals.map(({ vatCents }) => vatCents));
  const exclusive = lineTotal - allowance;
  const inclusive = exclusive + vat;
  return {
    lines,
    allowance: options.allowance,
    subtotals,
    totals: {
      lines: lineTotal,
      allowance,
      exclusive,
      vat,
      inclusive,
      prepaid: options.prepaidCents,
      payable: inclusive - options.prepaidCents,
    },
  };
}

/** Amounts without anything special. */
export const PLAIN: AmountOptions = { allowance: null, centsOff: 0, prepaidCents: 0 };
