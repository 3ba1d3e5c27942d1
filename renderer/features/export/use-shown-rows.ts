import { useDeferredValue } from 'react';
import { remembered } from '../../ui/remembered.ts';
import { inOrder, type TableColumn, type TableView } from '../../ui/table-columns.ts';
import {
  answers,
  type DirectionFilter,
  inPeriod,
  type KindFilter,
  ofDirection,
  ofKind,
  type PeriodFilter,
} from './export-filter.ts';
import { type ExportRow, mayLeave } from './export-row.ts';
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
  const typed = useDeferredValue(view.typed);
  const found = foundIn(all, view.period, view.kind, typed);
  const rows = inDirection(found, view.direction, columns, view.table);
  const chosen = chosenOf(rows, view.unticked);
  const checking = checkingOf(rows, view.checking);
  return { found, rows, chosen, checking };
}

const foundIn = remembered(
  (all: readonly ExportRow[], period: PeriodFilter, kind: KindFilter, typed: string) => {
    const searched = typed.trim();
    return all.filter(
      (row) =>
        inPeriod(row, period) && ofKind(row, kind) && (searched === '' || answers(row, searched)),
    );
  },
);

const inDirection = remembered(
  (
    found: readonly ExportRow[],
    direction: DirectionFilter,
    columns: readonly TableColumn<ExportRow>[],
    table: TableView,
  ) =>
    inOrder(
      found.filter((row) => ofDirection(row, direction)),
      columns,
      table,
    ),
);

const chosenOf = remembered((rows: readonly ExportRow[], unticked: ReadonlySet<string>) =>
  rows.filter((row) => mayLeave(row) && !unticked.has(row.document.id)),
);

const checkingOf = remembered((rows: readonly ExportRow[], ticked: ReadonlySet<string>) =>
  rows.filter(({ toCheck, document }) => toCheck && ticked.has(document.id)),
);

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
