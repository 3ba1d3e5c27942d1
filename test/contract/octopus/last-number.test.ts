import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastNumberFromTechnicalInfo } from '../../../electron/engine/octopus/faults.ts';
import { replyOf } from './bench.ts';

const technicalOf = (number: string) =>
  (replyOf(number).body as { technicalInfo: string }).technicalInfo;

describe('lastNumberFromTechnicalInfo', () => {
  it.each([
    ['13', 6],
    ['14', 5],
    ['15', null],
  ])('reads recording %s', (number, last) => {
    expect(lastNumberFromTechnicalInfo(technicalOf(number))).toBe(last);
  });

  it('reads the last number in both wordings, whatever stands around it', () => {
    const blanks = fc.constantFrom('', ' ', '  ', '   ');
    const number = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(number, number, fc.nat(), blanks, (last, own, dossier, blank) => {
        const start = `Unable to insert booking in dossier ${dossier}.  Illegal document seq Nr.  `;
        const buySell = `${start}Last Document${blank}=${blank}${last}.  New Document = ${own}. `;
        const divers = `${start}Last Document${blank}:${blank}${last}`;
        expect(lastNumberFromTechnicalInfo(buySell)).toBe(last);
        expect(lastNumberFromTechnicalInfo(divers)).toBe(last);
      }),
    );
  });

  it('is null when no last number is told', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/last document/i.test(text));
        expect(lastNumberFromTechnicalInfo(text)).toBeNull();
      }),
    );
    for (const text of [
      'New Document = 1.',
      'Last Document = none',
      'Last Document = 12345678901',
    ]) {
      expect(lastNumberFromTechnicalInfo(text)).toBeNull();
    }
  });
});
