import { describe, expect, it } from 'vitest';
import {
  answersTo,
  mayAdd,
  type Offered,
  offeredRows,
  passesFilter,
} from '../../../../renderer/features/add-dossiers/offered-row.ts';
import { dossier } from '../../../support/fake-bridge.ts';

const here = dossier(1, 'Bakkerij Korenbloem BV');
const found = (part: Partial<Offered>): Offered => ({
  octopusDossierId: 61001,
  octopusName: 'BAKKERIJ KORENBLOEM',
  vatNumber: `BE${here.enterpriseNumber}`,
  enterpriseNumber: here.enterpriseNumber,
  billitPartyId: '1',
  billitName: 'Bakkerij Korenbloem BV',
  dossierId: null,
  ...part,
});
const rowsOf = (rows: readonly Offered[], outcomes: ReadonlyMap<number, { fault: null }>) =>
  offeredRows(rows, [here], outcomes);

describe('a dossier found in Octopus', () => {
  it('is known by its number, and cannot be added twice', () => {
    const [known, fresh, without] = rowsOf(
      [
        found({}),
        found({ octopusDossierId: 2, enterpriseNumber: '0999010126' }),
        found({ octopusDossierId: 3, enterpriseNumber: null, vatNumber: '' }),
      ],
      new Map(),
    );
    expect(known?.here?.id).toBe(here.id);
    expect([known!, fresh!, without!].map(mayAdd)).toEqual([false, true, false]);
  });

  it('stays in view when it was added just now', () => {
    const [before] = rowsOf([found({})], new Map());
    const [after] = rowsOf([found({})], new Map([[61001, { fault: null }]]));
    expect(passesFilter(before!, 'fresh')).toBe(false);
    expect(passesFilter(after!, 'fresh')).toBe(true);
  });

  it('is unknown at Billit when this login sees no company of its number', () => {
    const [row] = rowsOf([found({ billitPartyId: null, billitName: null })], new Map());
    expect(passesFilter(row!, 'unknown')).toBe(true);
  });

  it('is found by name, by enterprise number and by its number in Octopus', () => {
    const [row] = rowsOf([found({})], new Map());
    const typed = ['korenbl', here.enterpriseNumber.slice(0, 6), '61001', 'slager'];
    expect(typed.map((text) => answersTo(row!, text))).toEqual([true, true, true, false]);
  });
});
