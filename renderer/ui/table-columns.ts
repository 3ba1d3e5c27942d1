import type { ReactNode } from 'react';
import type { CsvValue } from './csv.ts';

/** A column as a screen describes it. */
export type TableColumn<Row> = {
  readonly id: string;
  /** The head; also the name in the choice of columns. */
  readonly title: string;
  /** Width in px; the column with `grows` takes what is left, with `width` as its least. */
  readonly width: number;
  readonly grows?: boolean;
  /** Numbers stand right, with figures of equal width. */
  readonly align?: 'right';
  /** What the column sorts on; without it it does not sort. */
  readonly sortBy?: (row: Row) => string | number;
  /** First click sorts from high to low: counts and moments. */
  readonly highFirst?: boolean;
  /** Cannot be hidden. */
  readonly fixed?: boolean;
  /** The full text of a cell that may be cut, shown on pointing. */
  readonly full?: (row: Row) => string;
  /** What the column holds in a file that a person saves; without it the column is not in the file. */
  readonly inFile?: (row: Row) => CsvValue;
  readonly cell: (row: Row) => ReactNode;
};

/** How a person looks at a table; a screen keeps it in its store. */
export type TableView = {
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  readonly hidden: readonly string[];
};

const collator = new Intl.Collator('nl-BE', { numeric: true, sensitivity: 'base' });

/** Order of two values of one column, from low to high; texts as a person orders them. */
export function compareValues(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

/** Rows in the order of the view; as they come where it sorts on nothing. */
export function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { sort }: TableView,
): readonly Row[] {
  const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy;
  if (sort === null || sortBy === undefined) return rows;
  const way = sort.descending ? -1 : 1;
  // What a row sorts on is asked once, not at every comparison.
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .toSorted((one, other) => way * compareValues(one.value, other.value))
    .map(({ row }) => row);
}

/** What a column of dates sorts on: comparing numbers takes a tenth of comparing texts. Unknown comes first. */
export function dateRank(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll('-', ''));
}

/** The view after a click on the head of a column. */
export function sortedOn<Row>(view: TableView, column: TableColumn<Row>): TableView {
  const same = view.sort?.column === column.id;
  const descending = same ? !view.sort.descending : column.highFirst === true;
  return { ...view, sort: { column: column.id, descending } };
}

/** The view with a column shown or hidden. */
export function withColumn(view: TableView, column: string, shown: boolean): TableView {
  const others = view.hidden.filter((id) => id !== column);
  return { ...view, hidden: shown ? others : [...others, column] };
}

/** What a column that grows leaves of the room to spare; the rest is shared, so that a wide screen is no gap of its own. */
const SHARED = 0.8;

/** The least width of a table with these columns, px. */
export function leastWidth<Row>(columns: readonly TableColumn<Row>[], choosing: boolean): number {
  return columns.reduce((sum, { width }) => sum + width, choosing ? 56 : 16) + 16;
}

/** The width of a column of `width` px in a table of at least `least` px: with room to spare it gets its share. */
export function columnWidth(width: number, least: number): string {
  const share = ((100 * SHARED * width) / least).toFixed(2);
  return `max(${String(width)}px, ${share}cqw)`;
}
