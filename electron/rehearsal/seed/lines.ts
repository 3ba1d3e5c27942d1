import { present } from '../../../shared/assert.ts';
import type { Chance } from '../../../shared/clock.ts';
import { between, happens, pick, shuffled } from './chance.ts';
import { type Amounts, type Category, type DraftLine, PLAIN, amountsOf } from './draft.ts';
import type { Article } from './trades.ts';

/** How the lines of a document are drawn. */
export type LineOptions = {
  readonly articles: readonly Article[];
  readonly language: 'nl' | 'fr';
  /** Category of articles at 0 %. */
  readonly zeroCategory: Category;
  /** Ledger accounts that a person may have chosen per line; empty when none is ever chosen. */
  readonly lineAccounts: readonly number[];
  /** Whether part may have been paid in advance. */
  readonly mayBePrepaid: boolean;
};

const MEASURED = new Set(['HUR', 'MTK', 'KGM', 'MTQ', 'DAY']);

/** Quantity in hundredths that gives a likely amount for this price. */
function quantityFor(article: Article, priceCents: number, chance: Chance): number {
  const [, , unit] = article;
  const whole =
    priceCents < 100
      ? between(chance, 150, 2500)
      : priceCents < 1000
        ? between(chance, 5, 120)
        : priceCents < 20_000
          ? between(chance, 1, 14)
          : between(chance, 1, 3);
  return whole * 100 + (MEASURED.has(unit) && happens(chance, 0.3) ? 50 : 0);
}

/** The rate as the line says it and the category that goes with it. */
function categoryOf(rate: number, zeroCategory: Category): Category {
  return rate > 0 ? 'S' : zeroCategory;
}

function drawLine(article: Article, options: LineOptions, chance: Chance): DraftLine {
  const [nl, fr, unit, low, high, rate] = article;
  const priceCents = between(chance, low, high);
  const quantity = quantityFor(article, priceCents, chance);
  return {
    description: options.language === 'nl' ? nl : fr,
    unit,
    quantity,
    priceCents,
    amountCents: Math.round((quantity * priceCents) / 100),
    category: categoryOf(rate, options.zeroCategory),
    rate,
    account: null,
  };
}

/** Whole euros and pieces: VAT per line is then exact, however the lines are split over accounts. */
function withAccount(line: DraftLine, accounts: readonly number[], chance: Chance): DraftLine {
  const priceCents = Math.max(1, Math.round(line.priceCents / 100)) * 100;
  const quantity = Math.ceil(line.quantity / 100) * 100;
  return {
    ...line,
    priceCents,
    quantity,
    amountCents: (quantity * priceCents) / 100,
    account: happens(chance, 0.75) && line.rate > 0 ? pick(chance, accounts) : null,
  };
}

function takenBack(line: DraftLine): DraftLine {
  const priceCents = Math.max(1, Math.floor(line.amountCents / 10));
  return {
    ...line,
    description: `${line.description} -10%`,
    unit: 'C62',
    quantity: -100,
    priceCents,
    amountCents: -priceCents,
  };
}

/** Draws the lines of a document and adds them up; now and then with something special about the amounts. */
export function drawAmounts(options: LineOptions, chance: Chance): Amounts {
  const count = between(chance, 1, 6);
  const order = shuffled(chance, options.articles);
  const lines = Array.from({ length: count }, (_, position) =>
    drawLine(present(order[position % order.length], 'articles to sell'), options, chance),
  );
  const first = present(lines[0], 'at least one line');
  const special = chance.next();
  if (special < 0.05 && options.lineAccounts.length > 0) {
    const chosen = lines.map((line) => withAccount(line, options.lineAccounts, chance));
    return amountsOf(chosen, PLAIN);
  }
  if (special < 0.08) {
    const amountCents = Math.max(1, Math.round(first.amountCents / 20));
    const { category, rate } = first;
    return amountsOf(lines, { ...PLAIN, allowance: { amountCents, category, rate } });
  }
  if (special < 0.11) return amountsOf(lines, { ...PLAIN, centsOff: pick(chance, [-1, 1]) });
  if (special < 0.13) return amountsOf([...lines, takenBack(first)], PLAIN);
  if (special < 0.16 && options.mayBePrepaid) {
    const prepaidCents = Math.round(amountsOf(lines, PLAIN).totals.inclusive / 4);
    return amountsOf(lines, { ...PLAIN, prepaidCents });
  }
  return amountsOf(lines, PLAIN);
}
