import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, useCallback, useId, useMemo, useRef } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { useDensity } from './density.ts';
import type { Chosen } from './selection.ts';
import { TableBody } from './table-body.tsx';
import { leastWidth, type TableColumn, type TableView } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { TableSkeleton } from './table-skeleton.tsx';
import { useTableKeys } from './use-table-keys.ts';
import { useTableRows } from './use-table-rows.ts';
import './data-table.css';

/** Choosing rows: by box, by space, by range with shift. */
export type TableChoice<Row> = {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** Rows that may be chosen; all without it. */
  readonly may?: (row: Row) => boolean;
};

/** One row may be unfolded; what shows takes the height it needs. */
export type TableDetail<Row> = {
  readonly openId: string | null;
  readonly render: (row: Row) => ReactNode;
  /** Rows that have something to unfold; all without it. */
  readonly may?: (row: Row) => boolean;
  /** Arrow right and left, where Enter does something else than unfold. */
  readonly onFold?: (row: Row, open: boolean) => void;
};

/** What a list is made of. */
export type DataTableProps<Row extends object> = {
  /** What is listed, for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** The name of a row, for its box. */
  readonly rowLabel: (row: Row) => string;
  readonly columns: readonly TableColumn<Row>[];
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
  /** The rows come in the order of the view already: a document beside the list browses in it. */
  readonly inOrder?: boolean;
  readonly choice?: TableChoice<Row>;
  /** Enter, or a click on the row. */
  readonly onOpen?: (row: Row) => void;
  readonly detail?: TableDetail<Row>;
  /** Coloured ground only where someone must act; grey text for what is done. */
  readonly tone?: (row: Row) => 'act' | 'done' | undefined;
  /** Height of a row in px; without it the density says 36 or 28. Two lines need 50. */
  readonly rowHeight?: number;
  readonly loading?: boolean;
  /** Instead of rows: why there are none and what to do. */
  readonly empty?: ReactNode;
  /** Called when the end comes into view and there may be more. */
  readonly onNearEnd?: (() => void) | undefined;
  /** Rows in all, when more can come than are loaded. */
  readonly total?: number;
};

/** Extra rows drawn above and below what is seen, so that scrolling shows no holes. */
const OVERSCAN = 12;
const HEAD_HEIGHT = 32;
const DETAIL_ESTIMATE = 240;

/** A list of any length: a real table of which only the rows in view exist. */
export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactElement {
  const say = useTexts('table');
  const baseId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const density = useDensity();
  const rowHeight = props.rowHeight ?? density.rowHeight;
  const { ordered, shown } = useTableRows(props);
  const detailAt = useMemo(() => detailIndex(ordered, props), [ordered, props]);
  // Scrolling draws the table again; all rows are asked only when they change.
  const unfolds = useMemo(() => ordered.some((row) => mayUnfold(row, props)), [ordered, props]);
  // A new function would measure every row again; another height must.
  const keyOf = useCallback(
    (index: number) => (index === detailAt ? `detail-${index}` : index),
    [detailAt, rowHeight],
  );
  const virtual = useVirtualizer({
    count: ordered.length + (detailAt === null ? 0 : 1),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index === detailAt ? DETAIL_ESTIMATE : rowHeight),
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const keys = useTableKeys({ props, ordered, detailAt, virtual, rowHeight, scroller });
  if (props.loading === true && ordered.length === 0) return <TableSkeleton columns={shown} />;
  if (ordered.length === 0 && props.empty !== undefined) {
    return <div className="data-table data-table-empty">{props.empty}</div>;
  }
  const active = ordered[keys.active];
  return (
    <div className="data-table" ref={scroller} onScroll={() => nearEnd(scroller.current, props)}>
      <table
        role={unfolds ? 'treegrid' : 'grid'}
        aria-label={props.label}
        aria-description={unfolds ? `${say('keys')} ${say('keysUnfold')}` : say('keys')}
        aria-rowcount={(props.total ?? ordered.length) + 1}
        aria-colcount={shown.length + (props.choice === undefined ? 0 : 1)}
        aria-multiselectable={props.choice === undefined ? undefined : true}
        aria-activedescendant={
          active === undefined ? undefined : `${baseId}-${props.rowId(active)}`
        }
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        style={{ minWidth: leastWidth(shown, props.choice !== undefined) }}
      >
        <TableHead props={props} shown={shown} ordered={ordered} />
        <TableBody
          {...{ props, shown, ordered, virtual, detailAt, baseId }}
          active={keys.active}
          onRow={keys.onRow}
        />
      </table>
    </div>
  );
}

/** Whether a row has something to unfold. */
export function mayUnfold<Row extends object>(
  row: Row,
  { detail }: Pick<DataTableProps<Row>, 'detail'>,
): boolean {
  return detail !== undefined && (detail.may?.(row) ?? true);
}

function detailIndex<Row extends object>(
  ordered: readonly Row[],
  { detail, rowId }: DataTableProps<Row>,
): number | null {
  if (detail === undefined || detail.openId === null) return null;
  const at = ordered.findIndex(
    (row) => rowId(row) === detail.openId && (detail.may?.(row) ?? true),
  );
  return at < 0 ? null : at + 1;
}

function nearEnd<Row extends object>(
  element: HTMLElement | null,
  { onNearEnd }: DataTableProps<Row>,
): void {
  if (element === null || onNearEnd === undefined) return;
  const left = element.scrollHeight - element.scrollTop - element.clientHeight;
  if (left < element.clientHeight) onNearEnd();
}
