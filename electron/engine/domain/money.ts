import { Decimal } from 'decimal.js';
import type { Cents, DecimalText, IsoDate } from '../../../shared/model/amount.ts';

/* eslint-disable @typescript-eslint/consistent-type-assertions -- the constructors of the branded types */

const Exact = Decimal.clone({ precision: 60, toExpNeg: -50, toExpPos: 50 });
const XS_DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const MAX_DIGITS = 40;
const MAX_CENTS = 2 ** 53 - 1;

/** Reads an xs:decimal exactly (no exponent, no thousands sign, no NaN); null when it is none or has over 40 digits. */
export function parseDecimal(text: string): DecimalText | null {
  const trimmed = text.trim();
  if (!XS_DECIMAL.test(trimmed) || trimmed.length > MAX_DIGITS) return null;
  return canonical(new Exact(trimmed));
}

function canonical(value: Decimal): DecimalText {
  return (value.isZero() ? '0' : value.toFixed()) as DecimalText;
}

/** The sum of exact decimals. */
export function sumDecimals(values: readonly DecimalText[]): DecimalText {
  return canonical(values.reduce((sum, value) => sum.plus(value), new Exact(0)));
}

/** Compares two exact decimals: negative, zero or positive, as `left - right`. */
export function compareDecimals(left: DecimalText, right: DecimalText): number {
  return new Exact(left).comparedTo(right);
}

/** Whole cents of an exact decimal; null when it has a fraction of a cent or is out of range. */
export function toCents(value: DecimalText): Cents | null {
  const cents = new Exact(value).times(100);
  return cents.isInteger() && cents.abs().lessThanOrEqualTo(MAX_CENTS)
    ? (cents.toNumber() as Cents)
    : null;
}

/** Cents of an exact decimal, rounded half away from zero; null when out of range. */
export function roundToCents(value: DecimalText): Cents | null {
  const cents = new Exact(value).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return cents.abs().lessThanOrEqualTo(MAX_CENTS) ? (cents.toNumber() as Cents) : null;
}

/** Brands a whole number of cents that is known to be one. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError('cents are whole and below 2^53');
  return (value === 0 ? 0 : value) as Cents;
}

/** The decimal text of cents, always with two decimals: -12345 gives `-123.45`. */
export function centsText(value: Cents): string {
  return new Exact(value).dividedBy(100).toFixed(2);
}

/** Basis points of a percentage as written: `21` gives 2100, `5.5` gives 550; null when finer than a basis point. */
export function toBasisPoints(percent: DecimalText): number | null {
  const points = new Exact(percent).times(100);
  return points.isInteger() ? points.toNumber() : null;
}

/** `base` times a rate in basis points, in cents rounded half away from zero. */
export function vatOf(base: Cents, rateBasisPoints: number): Cents {
  return cents(
    new Exact(base)
      .times(rateBasisPoints)
      .dividedBy(10_000)
      .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
      .toNumber(),
  );
}

const XS_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/** The day of an xs:date, its timezone dropped and the day never shifted; null when it does not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = XS_DATE.exec(text.trim());
  if (match === null) return null;
  const day = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  return exists ? (day as IsoDate) : null;
}
