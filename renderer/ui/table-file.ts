import type { CsvValue } from './csv.ts';
import { inOrder, type TableColumn, type TableView } from './table-columns.ts';

/** A list as a file holds it. */
export type FileTable = {
  readonly head: string[];
  readonly rows: CsvValue[][];
};

/** What a list shows, in its order: the columns in view, every row. */
export function fileTable<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  view: TableView,
): FileTable {
  const shown = columns.flatMap(({ id, title, inFile }) =>
    inFile === undefined || view.hidden.includes(id) ? [] : [{ title, inFile }],
  );
  return {
    head: shown.map(({ title }) => title),
    rows: inOrder(rows, columns, view).map((row) => shown.map(({ inFile }) => inFile(row))),
  };
}
