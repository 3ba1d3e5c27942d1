import { useDeferredValue, useMemo } from 'react';
import { answers, inPeriod, ofDirection, ofKind } from './export-filter.ts';
import { type ExportRow, mayLeave } from './export-row.ts';
import { compareValues, type TableColumn, type TableView } from '../../ui/table-columns.ts';
import type { ExportView } from './view-store.ts';

/** The rows that a person sees, and of those what is ticked. */
export type ShownRows = {
  /** Before the chips, which count them. */
  readonly found: readonly ExportRow[];
  /** In the order of the list. */
  readonly rows: readonly ExportRow[];
  /** What leaves: shown, able to leave, and not unticked. Never a row that is filtered away. */
  readonly chosen: readonly ExportRow[];
  /** What is ticked of what must be checked first: it can be marked as checked, never leave. */
  readonly checking: readonly ExportRow[];
};

/** The rows behind search and filters, in the order of the list: a document browses in it too. */
export function useShownRows(
  all: readonly ExportRow[],
  view: ExportView,
  columns: readonly TableColumn<ExportRow>[],
): ShownRows {
  const { period, kind, direction, unticked, table } = view;
  const typed = useDeferredValue(view.typed);
  const found = useMemo(
    () => all.filter((row) => inPeriod(row, period) && ofKind(row, kind) && answers(row, typed)),
    [all, period, kind, typed],
  );
  const rows = useMemo(
    () =>
      inOrder(
        found.filter((row) => ofDirection(row, direction)),
        columns,
        table,
      ),
    [found, direction, columns, table],
  );
  const chosen = useMemo(
    () => rows.filter((row) => mayLeave(row) && !unticked.has(row.document.id)),
    [rows, unticked],
  );
  const checking = useMemo(
    () => rows.filter(({ toCheck, document }) => toCheck && view.checking.has(document.id)),
    [rows, view.checking],
  );
  return { found, rows, chosen, checking };
}

/** Rows as the table sorts them. */
export function inOrder(
  rows: readonly ExportRow[],
  columns: readonly TableColumn<ExportRow>[],
  { sort }: TableView,
): readonly ExportRow[] {
  const sortBy = columns.find(({ id }) => id === sort?.column)?.sortBy;
  if (sort === null || sortBy === undefined) return rows;
  const sign = sort.descending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compareValues(sortBy(one), sortBy(other)));
}

/** What is unticked after a person chose among the rows shown; rows not shown stay as they were. */
export function untickedAfter(
  unticked: ReadonlySet<string>,
  shown: readonly ExportRow[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const next = new Set(unticked);
  for (const row of shown) {
    if (!mayLeave(row)) continue;
    if (chosen.has(row.document.id)) next.delete(row.document.id);
    else next.add(row.document.id);
  }
  return next;
}

/** What is ticked of what must be checked, after a person chose among the rows shown; rows not shown stay as they were. */
export function checkingAfter(
  checking: ReadonlySet<string>,
  shown: readonly ExportRow[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const next = new Set(checking);
  for (const { toCheck, document } of shown) {
    if (toCheck && chosen.has(document.id)) next.add(document.id);
    else next.delete(document.id);
  }
  return next;
}
