import { expect, it } from 'vitest';
import type { TableColumn } from '../../../../renderer/ui/table-columns.ts';
import { fileTable } from '../../../../renderer/ui/table-file.ts';

type Row = { readonly name: string; readonly count: number };
const columns: readonly TableColumn<Row>[] = [
  {
    id: 'name',
    title: 'Naam',
    width: 1,
    sortBy: ({ name }) => name,
    inFile: ({ name }) => name,
    cell: () => null,
  },
  {
    id: 'count',
    title: 'Aantal',
    width: 1,
    sortBy: ({ count }) => count,
    inFile: ({ count }) => count,
    cell: () => null,
  },
  { id: 'mark', title: 'Teken', width: 1, cell: () => null },
];
const rows: readonly Row[] = [
  { name: 'é', count: 10 },
  { name: 'a', count: 9 },
  { name: 'z', count: 100 },
];

it('holds what the list shows, in its order; a column without a value stays out', () => {
  expect(
    fileTable(rows, columns, { sort: { column: 'count', descending: true }, hidden: [] }),
  ).toEqual({
    head: ['Naam', 'Aantal'],
    rows: [
      ['z', 100],
      ['é', 10],
      ['a', 9],
    ],
  });
  expect(
    fileTable(rows, columns, { sort: { column: 'name', descending: false }, hidden: ['count'] }),
  ).toEqual({
    head: ['Naam'],
    rows: [['a'], ['é'], ['z']],
  });
  expect(fileTable(rows, columns, { sort: null, hidden: [] }).rows[0]).toEqual(['é', 10]);
});
