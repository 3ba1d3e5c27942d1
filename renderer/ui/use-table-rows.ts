import { useMemo } from 'react';
import type { DataTableProps } from './data-table.tsx';
import { inOrder, type TableColumn } from './table-columns.ts';

/** The rows in the order of the view, and the columns it shows. Scrolling draws a table again: neither is made anew. */
export function useTableRows<Row extends object>({
  rows,
  columns,
  view,
  inOrder: isInOrder = false,
}: DataTableProps<Row>): {
  readonly ordered: readonly Row[];
  readonly shown: readonly TableColumn<Row>[];
} {
  const ordered = useMemo(
    () => (isInOrder ? rows : inOrder(rows, columns, view)),
    [rows, columns, view, isInOrder],
  );
  const shown = useMemo(
    () => columns.filter(({ id, fixed }) => fixed === true || !view.hidden.includes(id)),
    [columns, view],
  );
  return { ordered, shown };
}
