import { describe, expect, it } from 'vitest';
import {
  accountClass,
  proposeVatMapping,
  territoryOf,
} from '../../../electron/engine/domain/vat.ts';

const code = (text: string, description: string, type: number, rate: number) => ({
  code: text,
  description,
  type,
  rateBasisPoints: rate * 100,
});

describe('proposeVatMapping', () => {
  it('recognises codes by type, rate and description in Dutch and French, never by their name', () => {
    const { mapping, ambiguous } = proposeVatMapping([
      code('p1', 'Handelsgoederen 21%', 1, 21),
      code('p2', 'Diensten en diverse goederen 6%', 1, 6),
      code('p3', 'Bedrijfsmiddelen (investeringen) 21%', 1, 21),
      code('p4', 'Diensten medecontractant 21%', 1, 21),
      code('p5', 'Intracommunautaire aankoop handelsgoederen 21%', 1, 21),
      code('p6', 'Intracommunautaire diensten 21%', 1, 21),
      code('p7', 'Niet aan btw onderworpen / vrijgesteld', 1, 0),
      code('s1', 'Verkoop 21%', 2, 21),
      code('s2', 'Medecontractant', 2, 0),
      code('s3', 'Livraisons intracommunautaires', 2, 0),
      code('s4', 'Uitvoer', 2, 0),
      code('s5', 'Vrijgesteld art. 44', 2, 0),
      code('s6', 'Buiten toepassing btw', 2, 0),
    ]);
    expect(ambiguous).toEqual([]);
    expect(mapping).toEqual({
      'purchase/H/21': 'p1',
      'purchase/D/6': 'p2',
      'purchase/I/21': 'p3',
      'purchase/D/co-contractor/21': 'p4',
      'purchase/H/eu-goods/21': 'p5',
      'purchase/D/eu-services/21': 'p6',
      'purchase/exempt': 'p7',
      'sale/21': 's1',
      'sale/co-contractor': 's2',
      'sale/eu-goods': 's3',
      'sale/export': 's4',
      'sale/exempt': 's5',
      'sale/outside': 's6',
    });
  });

  it('leaves a treatment with several codes to a person', () => {
    const twice = [code('a', 'Verkoop 21%', 2, 21), code('b', 'Verkoop 21% webshop', 2, 21)];
    expect(proposeVatMapping(twice)).toEqual({ mapping: {}, ambiguous: ['sale/21'] });
  });

  it('keeps credit-note codes apart', () => {
    const both = [code('21', 'Verkoop 21%', 2, 21), code('21C', 'Verkoop 21%', 4, 21)];
    expect(proposeVatMapping(both).mapping).toEqual({ 'sale/21': '21', 'sale/21/credit': '21C' });
  });
});

describe('territory and account class', () => {
  it('follows the VAT number before the country', () => {
    expect(territoryOf('NL999999999B01', 'BE')).toBe('eu');
    expect(territoryOf(null, 'be')).toBe('belgium');
    expect(territoryOf('CHE999', 'CH')).toBe('outside-eu');
    expect(territoryOf(null, null)).toBeNull();
  });

  it('reads the VAT box of a purchase from the account', () => {
    expect([604000, 613200, 240000].map(accountClass)).toEqual(['H', 'D', 'I']);
  });
});
