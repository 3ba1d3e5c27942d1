import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIER_FILTERS } from '../../../../renderer/features/dossiers/dossier-filter.ts';
import {
  addressOf,
  changesOf,
  DOSSIER_COLUMNS,
  type DossierList,
  listOf,
  MOST_TYPED,
  PLAIN_LIST,
  viewOf,
} from '../../../../renderer/features/dossiers/dossier-list.ts';
import { addressIn, hrefOf, parseRoute } from '../../../../renderer/ui/route.ts';
import { withColumn } from '../../../../renderer/ui/table-columns.ts';

const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: maxLength / 20 });
const column = fc.constantFrom(...DOSSIER_COLUMNS);
const choosable = DOSSIER_COLUMNS.filter((id) => id !== 'name');

const list: fc.Arbitrary<DossierList> = fc.record({
  typed: text(MOST_TYPED),
  filter: fc.constantFrom(...DOSSIER_FILTERS),
  responsible: fc.option(text(80)),
  payer: fc.option(fc.constantFrom('firm' as const, 'entrepreneur' as const, 'unknown' as const)),
  sort: fc.record({ column, descending: fc.boolean() }),
  columns: fc.option(fc.subarray(choosable)),
});

describe('the address of a list', () => {
  it('gives back exactly that list, by itself, as a route and as a person pastes it', () => {
    fc.assert(
      fc.property(list, (wanted) => {
        expect(listOf(addressOf(wanted))).toEqual(wanted);
        const href = hrefOf({ screen: 'dossiers', list: addressOf(wanted) });
        const pasted = addressIn(`  app://tentakel/index.html${href}\n`);
        expect(pasted).toBe(href);
        const route = parseRoute(href);
        expect(route.screen === 'dossiers' ? listOf(route.list ?? '') : null).toEqual(wanted);
      }),
    );
  });

  it('is short for the plain list, and the words in it are those of no language', () => {
    expect(addressOf(PLAIN_LIST)).toBe('show=all');
    expect(
      addressOf({
        typed: 'bakkerij & co',
        filter: 'toExport',
        responsible: 'Ann Voorbeeld',
        payer: 'unknown',
        sort: { column: 'activity', descending: true },
        columns: ['fresh', 'state'],
      }),
    ).toBe(
      'show=toExport&search=bakkerij+%26+co&manager=Ann+Voorbeeld&payer=unknown&sort=-activity&columns=fresh%2Cstate',
    );
  });

  it.each([
    '',
    'rubbish',
    'show=nothing',
    'search=alfa',
    'show=all&show=toExport',
    'show=all&unknown=1',
    'show=toExport&payer=state',
    'show=toExport&sort=price',
    'show=toExport&sort=--name',
    'show=toExport&columns=name',
    'show=toExport&columns=state,state',
    'show=toExport&columns=state,price',
    `show=toExport&search=${'x'.repeat(MOST_TYPED + 1)}`,
    'show=toExport&manager=%E0%A4%A&__proto__=1',
  ])('gives the plain list when it is rubbish: %s', (query) => {
    expect(listOf(query)).toEqual(PLAIN_LIST);
  });

  it('never throws, and what it gives has an address that gives the same', () => {
    const part = fc.constantFrom('show', 'search', 'manager', 'payer', 'sort', 'columns', 'x');
    const query = fc
      .array(fc.tuple(part, fc.oneof(fc.string(), fc.constantFrom('all', '-name', 'firm'))))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), query), (given) => {
        const read = listOf(given);
        expect(listOf(addressOf(read))).toEqual(read);
      }),
    );
  });
});

describe('the table of a list', () => {
  it('begins without the columns that a person chooses, and with what must be checked where that is done', () => {
    const shown = (checking: boolean) => {
      const { hidden } = viewOf(PLAIN_LIST, checking);
      return DOSSIER_COLUMNS.filter((id) => !hidden.includes(id));
    };
    const always = ['toExport', 'forYou', 'booked', 'last', 'next', 'state'];
    expect(shown(false)).toEqual(['name', 'number', ...always]);
    expect(shown(true)).toEqual(['name', 'number', 'toCheck', ...always]);
  });

  it('shows each column that is chosen and no other, and an order changes no columns', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...choosable), fc.boolean(), (before, id, isShown) => {
        const view = viewOf(before, false);
        const after = { ...before, ...changesOf(view, withColumn(view, id, isShown)) };
        expect(viewOf(after, false).hidden.includes(id)).toBe(!isShown);
        const others = (hidden: readonly string[]) => hidden.filter((one) => one !== id).toSorted();
        expect(others(viewOf(after, false).hidden)).toEqual(others(view.hidden));
        const by = { column: id, descending: isShown };
        expect(changesOf(view, { ...view, sort: by })).toEqual({ sort: by });
      }),
    );
  });
});
