import type { DecimalText } from '../../../shared/model/amount.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { DocumentLine } from '../domain/document.ts';
import { compareDecimals, parseDecimal, sumDecimals, toCents } from '../domain/money.ts';
import { saleCategory } from './ventilation.ts';
import type { WireOrder } from './wire.ts';

type WireLine = WireOrder['OrderLines'][number];

/** UN/ECE recommendation 20: `C62` is "one", for a unit that is not in the list. */
const ONE = 'C62';
const UNITS: ReadonlyMap<string, string> = new Map([
  ['uur', 'HUR'],
  ['u', 'HUR'],
  ['h', 'HUR'],
  ['heure', 'HUR'],
  ['hour', 'HUR'],
  ['dag', 'DAY'],
  ['jour', 'DAY'],
  ['day', 'DAY'],
  ['maand', 'MON'],
  ['mois', 'MON'],
  ['month', 'MON'],
  ['kg', 'KGM'],
  ['g', 'GRM'],
  ['ton', 'TNE'],
  ['l', 'LTR'],
  ['liter', 'LTR'],
  ['km', 'KMT'],
  ['m', 'MTR'],
  ['m2', 'MTK'],
  ['m²', 'MTK'],
  ['m3', 'MTQ'],
  ['m³', 'MTQ'],
]);

/** The lines of a sale; fails with the name of the field that cannot be written. */
export function linesOf(lines: readonly WireLine[]): Result<readonly DocumentLine[], string> {
  if (lines.length === 0) return fail('OrderLines');
  const written: DocumentLine[] = [];
  for (const [position, line] of lines.entries()) {
    const one = lineOf(line, String(position + 1));
    if (!one.ok) return one;
    written.push(one.value);
  }
  return ok(written);
}

function lineOf(line: WireLine, id: string): Result<DocumentLine, string> {
  const category = saleCategory(line.VentilationCode, line.VATPercentage ?? 0);
  if (category === null) return fail(`VentilationCode ${line.VentilationCode}`);
  const amount = decimalOf(line.TotalExcl);
  if (amount === null || toCents(amount) === null) return fail('OrderLines.TotalExcl');
  const description = [line.Description, line.DescriptionExtended, line.Reference].find(
    (text) => text.trim() !== '',
  );
  return ok({
    id,
    description: description?.trim() ?? id,
    ...priceOf(line, amount),
    unit: UNITS.get(line.Unit.trim().toLowerCase()) ?? ONE,
    lineExtension: amount,
    vatCategory: category.letter,
    vatRate: decimalOf(line.VATPercentage ?? 0),
    vatName: category.name,
    accountingCost: null,
    allowanceCharges: [],
  });
}

type Price = Pick<DocumentLine, 'quantity' | 'unitPrice' | 'priceQuantity'>;

/**
 * Quantity and price that give the amount of the line: as Billit has them, or (after a reduction, or with prices
 * including VAT) the amount as the price of the whole quantity. A price is never negative, a quantity may be (BR-27).
 */
function priceOf(line: WireLine, amount: DecimalText): Price {
  const quantity = decimalOf(line.Quantity);
  const unitPrice = decimalOf(line.UnitPriceExcl);
  const product = (line.Quantity ?? 0) * (line.UnitPriceExcl ?? 0);
  const plain = Math.abs(product - Number(amount)) < HALF_A_CENT;
  if (quantity !== null && unitPrice !== null && plain && isAtLeast(unitPrice, NOTHING)) {
    return { quantity, unitPrice, priceQuantity: null };
  }
  const many = quantity === null || compareDecimals(quantity, NOTHING) === 0 ? SINGLE : quantity;
  const size = isAtLeast(many, NOTHING) ? many : negated(many);
  const negative = !isAtLeast(amount, NOTHING);
  return {
    quantity: negative ? negated(size) : size,
    unitPrice: negative ? negated(amount) : amount,
    priceQuantity: size,
  };
}

const HALF_A_CENT = 0.006;
const NOTHING = sumDecimals([]);
const SINGLE = decimalOf(1) ?? NOTHING;

function isAtLeast(value: DecimalText, floor: DecimalText): boolean {
  return compareDecimals(value, floor) >= 0;
}

/** An exact decimal of a JSON number; null when it is left out or needs an exponent. */
function decimalOf(value: number | null): DecimalText | null {
  return value === null ? null : parseDecimal(String(value));
}

/** The same amount with the other sign. */
export function negated(value: DecimalText): DecimalText {
  const text = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return parseDecimal(text) ?? value;
}
