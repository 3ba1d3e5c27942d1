import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dotted,
  enterpriseNumber,
  foreignVat,
  iban,
  isEnterpriseNumber,
  structuredCommunication,
} from '../../../../electron/rehearsal/seed/check-digits.ts';

const serial = fc.integer({ min: 0, max: 9_999_999 });

function remainder97(digits: string): number {
  return Number(BigInt(digits) % 97n);
}

function asDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

describe('check digits', () => {
  it('enterprise numbers lie in 0999 and pass modulo 97', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (index) => {
        const number = enterpriseNumber(index);
        expect(number).toMatch(/^0999\d{6}$/);
        expect((Number(number.slice(0, 8)) + Number(number.slice(8))) % 97).toBe(0);
        expect(isEnterpriseNumber(number)).toBe(true);
      }),
    );
  });

  it('refuses an enterprise number with another check', () => {
    expect(isEnterpriseNumber('0999010126')).toBe(true);
    expect(isEnterpriseNumber('0999010127')).toBe(false);
    expect(isEnterpriseNumber('2999010126')).toBe(false);
    expect(isEnterpriseNumber('999010126')).toBe(false);
  });

  it('IBANs pass modulo 97-10 and the Belgian check inside them', () => {
    fc.assert(
      fc.property(serial, (value) => {
        const account = iban(value);
        expect(account).toMatch(/^BE\d{14}$/);
        expect(remainder97(asDigits(account.slice(4) + account.slice(0, 4)))).toBe(1);
        const national = account.slice(4);
        expect(remainder97(national.slice(0, 10)) || 97).toBe(Number(national.slice(10)));
      }),
    );
  });

  it('structured communications end in their first ten digits modulo 97', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (value) => {
        const text = structuredCommunication(value);
        expect(text).toMatch(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/);
        const digits = text.replace(/\D/g, '');
        expect(remainder97(digits.slice(0, 10)) || 97).toBe(Number(digits.slice(10)));
      }),
    );
  });

  it('Dutch and French VAT numbers pass their modulo 97', () => {
    fc.assert(
      fc.property(serial, (value) => {
        expect(foreignVat('NL', value)).toMatch(/^NL\d{9}B\d{2}$/);
        expect(remainder97(asDigits(foreignVat('NL', value)))).toBe(1);
        const french = foreignVat('FR', value);
        expect(french).toMatch(/^FR\d{11}$/);
        expect((12 + 3 * (Number(french.slice(4)) % 97)) % 97).toBe(Number(french.slice(2, 4)));
      }),
    );
  });

  it('German and Luxembourg VAT numbers have the right length, and a country without rule has none', () => {
    expect(foreignVat('DE', 12)).toMatch(/^DE\d{9}$/);
    expect(foreignVat('LU', 12)).toMatch(/^LU\d{8}$/);
    expect(foreignVat('XX', 12)).toBe('');
  });

  it('dots a Belgian VAT number and leaves another alone', () => {
    expect(dotted('BE0999010126')).toBe('BE0999.010.126');
    expect(dotted('NL999000001B01')).toBe('NL999000001B01');
  });
});
