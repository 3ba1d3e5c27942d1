import { assert } from '../../../shared/assert.ts';
import { purchaseCodeOf } from './chart.ts';
import type { Counterparty } from './counterparty.ts';
import { DEFAULT_PURCHASE_ACCOUNT } from './defaults.ts';
import { type Category, type Draft, type Subtotal, vatOn } from './draft.ts';
import { CREDIT_NOTE_CODES } from './vat-codes.ts';

/** What the books must say of a document. */
export type Expectation = {
  /** With Octopus' sign: credit notes negative. */
  readonly amountCents: number;
  /** VAT code -> [base, VAT] in cents, positive for an ordinary credit note. */
  readonly vat: Readonly<Record<string, readonly [number, number]>>;
};

/** What decides the codes besides the document itself. */
export type Books = {
  readonly direction: 'Income' | 'Cost';
  readonly counterparty: Counterparty;
  /** Whether credit notes take codes of type 3 and 4 where there is one. */
  readonly creditNoteCodes: boolean;
};

const SALE_CODES: Partial<Readonly<Record<Category, string>>> = {
  AE: 'MC',
  K: 'CM',
  G: 'EX',
  E: 'VR',
};

function rateText(rate: number): string {
  return String(rate).padStart(2, '0');
}

/** First letter of a purchase code, from the ledger account: goods, investments, or services and the rest. */
function prefixOf(account: number): string {
  const digits = String(account);
  if (digits.startsWith('60')) return 'H';
  return digits.startsWith('2') ? 'I' : 'D';
}

/** Line over document over relation over the link's default. */
function accountOf(lineAccount: number | null, draft: Draft, counterparty: Counterparty): number {
  const relationAccount = counterparty.relation?.supplierAccount ?? 0;
  const fallback = relationAccount === 0 ? DEFAULT_PURCHASE_ACCOUNT : relationAccount;
  return lineAccount ?? draft.account ?? fallback;
}

type Portion = readonly [code: string, base: number, vat: number];

function purchasePortions(draft: Draft, subtotal: Subtotal, counterparty: Counterparty): Portion[] {
  if (subtotal.category === 'AE') {
    const code = purchaseCodeOf(accountOf(null, draft, counterparty));
    assert(code?.startsWith('DMC') ?? false, 'a co-contractor that books has a DMC account');
    return [[code ?? '', subtotal.baseCents, subtotal.vatCents]];
  }
  const lines = draft.lines.filter(
    ({ category, rate }) => category === subtotal.category && rate === subtotal.rate,
  );
  const codes = lines.map(
    ({ account }) => prefixOf(accountOf(account, draft, counterparty)) + rateText(subtotal.rate),
  );
  const [first = ''] = codes;
  if (codes.every((code) => code === first)) {
    return [[first, subtotal.baseCents, subtotal.vatCents]];
  }
  const portions = lines.map(({ amountCents }, position): Portion => {
    return [codes[position] ?? '', amountCents, vatOn(amountCents, subtotal.rate)];
  });
  const vat = portions.reduce((total, portion) => total + portion[2], 0);
  assert(vat === subtotal.vatCents, 'lines on several accounts split their VAT exactly');
  return portions;
}

function portionsOf(draft: Draft, subtotal: Subtotal, books: Books): Portion[] {
  if (books.direction === 'Cost') return purchasePortions(draft, subtotal, books.counterparty);
  const code = SALE_CODES[subtotal.category] ?? rateText(subtotal.rate);
  return [[code, subtotal.baseCents, subtotal.vatCents]];
}

/** Works out from the document alone what must be booked: amount, and base and VAT per code. */
export function expectationOf(draft: Draft, books: Books): Expectation {
  const credit = draft.kind === 'credit-note';
  const vat: Record<string, readonly [number, number]> = {};
  for (const subtotal of draft.subtotals) {
    for (const [ordinary, base, tax] of portionsOf(draft, subtotal, books)) {
      const own = credit && books.creditNoteCodes ? CREDIT_NOTE_CODES[ordinary] : undefined;
      const code = own ?? ordinary;
      const [baseSoFar, taxSoFar] = vat[code] ?? [0, 0];
      vat[code] = [baseSoFar + base, taxSoFar + tax];
    }
  }
  return { amountCents: (credit ? -1 : 1) * draft.totals.inclusive, vat };
}
