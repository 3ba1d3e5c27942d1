import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareValues, type TableColumn, type TableView } from './table-columns.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The rows in the order of the view, and the columns it shows. */
export function useTableRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  view: TableView,
): { readonly ordered: readonly Row[]; readonly shown: readonly TableColumn<Row>[] } {
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns]);
  // Scrolling draws the table again: the same state must be the same object, or all is sorted anew.
  const state = useMemo(
    () => ({
      sorting: view.sort === null ? [] : [{ id: view.sort.column, desc: view.sort.descending }],
      columnVisibility: Object.fromEntries(view.hidden.map((id) => [id, false])),
    }),
    [view],
  );
  const table = useTable<typeof features, Row>({
    features,
    data: rows,
    columns: definitions,
    state,
  });
  const sorted = table.getRowModel().rows;
  const ordered = useMemo(() => sorted.map((row) => row.original), [sorted]);
  const shown = useMemo(
    () => columns.filter(({ id, fixed }) => fixed === true || !view.hidden.includes(id)),
    [columns, view],
  );
  return { ordered, shown };
}

function definitionOf<Row extends object>(
  column: TableColumn<Row>,
): ColumnDef<typeof features, Row> {
  const { sortBy } = column;
  return {
    id: column.id,
    accessorFn: (row: Row): string | number => sortBy?.(row) ?? '',
    enableSorting: sortBy !== undefined,
    enableHiding: column.fixed !== true,
    sortFn: (one, other, id) =>
      compareValues(one.getValue<string | number>(id), other.getValue<string | number>(id)),
  };
}
