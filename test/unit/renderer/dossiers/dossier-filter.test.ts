import { describe, expect, it } from 'vitest';
import { isOf, matches, passes } from '../../../../renderer/features/dossiers/dossier-filter.ts';
import { dossier, states } from '../../../support/fake-bridge.ts';

describe('searching dossiers', () => {
  const beton = dossier(1, 'Béton & Pavés du Pays Imaginaire SRL', {
    enterpriseNumber: '0952290471',
  });

  it.each(['beton', 'PAVÉS', 'imaginaire beton', '', ' ', '0952', '0952.290', 'BE 0952 290 471'])(
    'finds it by "%s"',
    (typed) => {
      expect(matches(beton, typed)).toBe(true);
    },
  );

  it.each(['asfalt', 'beton asfalt', '0953', '&&'])('does not find it by "%s"', (typed) => {
    expect(matches(beton, typed)).toBe(false);
  });

  it('finds a figure in a name too', () => {
    expect(matches(dossier(2, 'Garage 24 BV', { enterpriseNumber: '0940000001' }), '24')).toBe(
      true,
    );
  });
});

it('shows a dossier under each filter for which it has a document', () => {
  const of = (counts: Parameters<typeof states>[0]) => {
    const each = dossier(1, 'Een', { states: states(counts) });
    return (['all', 'toExport', 'forYou', 'fault'] as const).filter((filter) =>
      passes(each, filter),
    );
  };
  expect(of({})).toEqual(['all']);
  expect(of({ waiting: 1 })).toEqual(['all', 'toExport']);
  expect(of({ 'needs-decision': 1 })).toEqual(['all', 'forYou']);
  expect(of({ rejected: 1 })).toEqual(['all', 'forYou', 'fault']);
  expect(of({ booked: 9, parked: 1 })).toEqual(['all']);
});

it('finds dossiers of one colleague, of nobody, and by who pays', () => {
  const all = [
    dossier(1, 'Een', { responsible: 'Ann Voorbeeld', payer: 'firm' }),
    dossier(2, 'Twee', { responsible: 'Ann Voorbeeld' }),
    dossier(3, 'Drie', { payer: 'entrepreneur' }),
  ];
  const found = (responsible: string | null, payer: string | null) =>
    all.filter((each) => isOf(each, { responsible, payer })).map(({ name }) => name);
  expect(found(null, null)).toEqual(['Een', 'Twee', 'Drie']);
  expect(found('Ann Voorbeeld', null)).toEqual(['Een', 'Twee']);
  expect(found('', null)).toEqual(['Drie']);
  expect(found(null, 'unknown')).toEqual(['Twee']);
  expect(found('Ann Voorbeeld', 'firm')).toEqual(['Een']);
});
