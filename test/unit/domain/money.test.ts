import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cents,
  centsText,
  compareDecimals,
  parseDecimal,
  parseIsoDate,
  roundToCents,
  sumDecimals,
  toBasisPoints,
  toCents,
  vatOf,
} from '../../../electron/engine/domain/money.ts';

const decimal = (text: string) => parseDecimal(text)!;

describe('parseDecimal', () => {
  it('keeps the value of any decimal exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.nat(6),
        (digits, scale) => {
          const negative = digits < 0n;
          const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0');
          const whole = text.slice(0, text.length - scale);
          const written = `${negative ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
          const [integer = '', fraction = ''] = decimal(written).replace('-', '').split('.');
          const value = BigInt(integer + fraction.padEnd(scale, '0'));
          return value === (negative ? -digits : digits);
        },
      ),
    );
  });

  it.each(['1e3', 'NaN', 'INF', '1,00', '1.000,00', '', ' ', '--1', '0x1F', '1 000'])(
    'refuses %j',
    (text) => expect(parseDecimal(text)).toBeNull(),
  );

  it.each([
    ['+1.50', '1.5'],
    ['-0.00', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    [' 7 ', '7'],
    ['0012.3400', '12.34'],
  ])('reads %j as %s', (text, expected) => expect(parseDecimal(text)).toBe(expected));
});

describe('cents', () => {
  it('goes to cents and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), (amount) => {
        return toCents(decimal(centsText(cents(amount)))) === (amount === 0 ? 0 : amount);
      }),
    );
  });

  it('refuses fractions of a cent, and rounds them only when asked', () => {
    expect(toCents(decimal('1.005'))).toBeNull();
    expect(roundToCents(decimal('1.005'))).toBe(101);
    expect(roundToCents(decimal('-1.005'))).toBe(-101);
  });

  it('adds and compares without the errors of floating point', () => {
    expect(sumDecimals([decimal('0.1'), decimal('0.2')])).toBe('0.3');
    expect(compareDecimals(decimal('0.30'), decimal('0.3'))).toBe(0);
  });

  it('rounds VAT half away from zero', () => {
    expect(vatOf(cents(26529), 2100)).toBe(5571);
    expect(vatOf(cents(-50), 2100)).toBe(-11);
    expect(toBasisPoints(decimal('5.5'))).toBe(550);
  });
});

describe('parseIsoDate', () => {
  it.each([
    ['2026-02-28', '2026-02-28'],
    ['2026-10-05+02:00', '2026-10-05'],
    ['2026-10-05Z', '2026-10-05'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['05/10/2026', null],
    ['2026-1-1', null],
  ])('reads %s as %s and never shifts the day', (text, expected) => {
    expect(parseIsoDate(text)).toBe(expected);
  });
});
