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
