import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { externalIdFor, numbersOf } from '../../../electron/engine/domain/counterparty.ts';
import {
  dottedVatNumber,
  normalizeNumber,
  structuredDigits,
  structuredText,
} from '../../../electron/engine/domain/identifiers.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { party, SUPPLIER } from '../../support/documents.ts';

const valid = fc.integer({ min: 0, max: 19_999_999 }).map((first) => {
  const eight = String(first).padStart(8, '0');
  return eight + String(97 - (first % 97)).padStart(2, '0');
});

describe('belgianEnterpriseNumber', () => {
  it('takes every usual writing of a valid number', () => {
    fc.assert(
      fc.property(valid, (digits) => {
        const dotted = `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
        const writings = [digits, `BE${digits}`, `be ${dotted}`, `BE-${dotted}`];
        return writings.every((text) => belgianEnterpriseNumber(text) === digits);
      }),
    );
  });

  it('refuses a number with any digit changed', () => {
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const changed = (Number(digits[at]) + by) % 10;
        const other = digits.slice(0, at) + String(changed) + digits.slice(at + 1);
        return belgianEnterpriseNumber(other) === null;
      }),
    );
  });

  it('reads nine digits as a number of before the leading zero', () => {
    expect(belgianEnterpriseNumber('999010126')).toBe('0999010126');
  });

  it('writes numbers as Octopus does', () => {
    expect(dottedVatNumber(normalizeNumber('be 0999010126'))).toBe('BE0999.010.126');
    expect(normalizeNumber('NL 9999.99.999.B01')).toBe('NL999999999B01');
  });
});

describe('structured communication', () => {
  it('reads back what it writes, and refuses one changed digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.nat(11), (number, at) => {
        const ten = String(number).padStart(10, '0');
        const check = number % 97 === 0 ? 97 : number % 97;
        const digits = ten + String(check).padStart(2, '0');
        const other = String((Number(digits[at]) + 1) % 10);
        const changed = digits.slice(0, at) + other + digits.slice(at + 1);
        return (
          structuredDigits(structuredText(digits)) === digits &&
          structuredDigits(digits) === digits &&
          structuredDigits(changed) === null
        );
      }),
    );
  });
});

describe('numbersOf', () => {
  it('knows a party by VAT number, legal id and Belgian endpoint as one number', () => {
    const supplier = {
      ...party('Meelhandel', null),
      legalId: { value: SUPPLIER, scheme: '0208' },
      endpoint: { value: `BE${SUPPLIER}`, scheme: '9925' },
    };
    expect(numbersOf(supplier)).toEqual([`BE${SUPPLIER}`]);
  });

  it('does not take the company number of another country for a Belgian one', () => {
    const foreign = {
      ...party('Étranger', null, 'FR'),
      legalId: { value: SUPPLIER.slice(1), scheme: null },
    };
    expect(numbersOf(foreign)).toEqual([]);
  });
});

describe('externalIdFor', () => {
  it('is the same for one identity, within int32, and never a taken one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (identity) => {
        const first = externalIdFor(identity, new Set());
        const second = externalIdFor(identity, new Set([first]));
        const again = externalIdFor(identity, new Set());
        return first === again && second !== first && first >= 1_500_000_000 && second < 2 ** 31;
      }),
    );
  });
});
