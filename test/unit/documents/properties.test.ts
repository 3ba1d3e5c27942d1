import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, unescapeAttribute } from '../../../electron/engine/documents/escape.ts';
import type { Document } from '../../../electron/engine/domain/document.ts';
import { readDocument } from '../../../electron/engine/documents/reader.ts';
import { documentOf, INVOICE, withValue } from './ubl-text.ts';

const good = Buffer.from(INVOICE);
const xmlText = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  // eslint-disable-next-line no-control-regex -- the characters that XML does not allow
  .filter((text) => text.isWellFormed() && !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text));

describe('properties', () => {
  it('any single byte of a good file may change: the amounts stay, or a reason says what is wrong', () => {
    const original = documentOf(INVOICE);
    const cents = ({ totals, vat }: Document) => {
      const amounts = [
        ...Object.values(totals),
        ...vat.flatMap(({ base, tax, rate }) => [base, tax, rate]),
      ];
      return amounts.map((amount) => (amount === null ? null : Math.round(Number(amount) * 100)));
    };
    const expected = cents(original);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = byte;
        const { verdict, reasons, document } = readDocument(bytes);
        expect(verdict === 'rejected').toBe(document === null);
        expect(verdict === 'ok').toBe(reasons.length === 0);
        if (verdict !== 'ok') return;
        expect(document.currency).toBe(original.currency);
        // Two cents may differ in silence: amounts of a document are rounded.
        cents(document).forEach((found, index) => {
          expect(Math.abs((found ?? Infinity) - (expected[index] ?? Infinity)) > 2).toBe(false);
        });
      }),
      { numRuns: 1_500 },
    );
  });

  it('any bytes have a verdict', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(`<${text}`)),
      fc.nat(good.length).map((length) => good.subarray(0, length)),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(['ok', 'warn', 'rejected']).toContain(readDocument(bytes).verdict);
      }),
      { numRuns: 500 },
    );
  });

  it('an amount is read to the last digit', () => {
    const digits = (max: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: max })
        .map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('', '-', '+'),
        digits(18),
        digits(15),
        (sign, whole, fraction) => {
          const { payable } = documentOf(
            withValue(INVOICE, 'PayableAmount', `${sign}${whole}.${fraction}`),
          ).totals;
          const kept = `${whole.replace(/^0+(?=\d)/, '')}.${fraction}`.replace(/\.?0+$/, '');
          const exact = /^0?\.?0*$/.test(kept) ? '0' : kept;
          expect(payable).toBe(sign === '-' && exact !== '0' ? `-${exact}` : exact);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a text survives gate, canonical form and parser unchanged', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        fc.pre(text.trim() !== '');
        const number = documentOf(withValue(INVOICE, 'ID', escapeAttribute(text))).number;
        expect(number).toBe(text.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('escaping is undone exactly, once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unescapeAttribute(escapeAttribute(text))).toBe(text);
      }),
    );
  });
});
