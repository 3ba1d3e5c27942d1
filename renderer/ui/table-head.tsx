import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import type { DataTableProps } from './data-table.tsx';
import { allToggled, howMany, NONE_CHOSEN } from './selection.ts';
import {
  columnWidth,
  leastWidth,
  sortedOn,
  type TableColumn,
  type TableView,
} from './table-columns.ts';

type TableHeadProps<Row extends object> = {
  readonly props: DataTableProps<Row>;
  readonly shown: readonly TableColumn<Row>[];
  readonly ordered: readonly Row[];
};

/** The head that stays in view: choose all, and a button per column that sorts. */
export function TableHead<Row extends object>({
  props,
  shown,
  ordered,
}: TableHeadProps<Row>): ReactElement {
  const offset = props.choice === undefined ? 1 : 2;
  const least = leastWidth(shown, props.choice !== undefined);
  return (
    <>
      <colgroup>
        {props.choice === undefined ? null : <col style={{ width: 56 }} />}
        {shown.map(({ id, width, grows }) => (
          <col key={id} style={grows === true ? {} : { width: columnWidth(width, least) }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {props.choice === undefined ? null : <ChooseAll props={props} ordered={ordered} />}
          {shown.map((column, index) => (
            <HeadCell
              key={column.id}
              column={column}
              index={index + offset}
              view={props.view}
              onView={props.onView}
            />
          ))}
        </tr>
      </thead>
    </>
  );
}

function ChooseAll<Row extends object>({
  props,
  ordered,
}: Omit<TableHeadProps<Row>, 'shown'>): ReactElement | null {
  const say = useTexts('common');
  const { choice } = props;
  const chosen = choice?.chosen ?? NONE_CHOSEN;
  // Of 50,000 rows the counting is done only when they change, or the choice does.
  const ids = useMemo(
    () => ordered.filter((row) => choice?.may?.(row) ?? true).map((row) => props.rowId(row)),
    [ordered, choice?.may, props.rowId],
  );
  const many = useMemo(() => howMany(chosen, ids), [chosen, ids]);
  if (choice === undefined) return null;
  return (
    <th role="columnheader" aria-colindex={1} className="table-choice">
      <Checkbox
        aria-label={say('chooseAll')}
        checked={many === 'all'}
        indeterminate={many === 'some'}
        onChange={() => choice.onChange(allToggled(choice.chosen, ids))}
      />
    </th>
  );
}

type HeadCellProps<Row> = {
  readonly column: TableColumn<Row>;
  readonly index: number;
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
};

function HeadCell<Row>({ column, index, view, onView }: HeadCellProps<Row>): ReactElement {
  const sort = view.sort?.column === column.id ? view.sort : null;
  const Arrow = sort?.descending === true ? IconArrowDown : IconArrowUp;
  const order = sort?.descending === true ? 'descending' : 'ascending';
  return (
    <th
      role="columnheader"
      aria-colindex={index}
      aria-sort={sort === null ? (column.sortBy === undefined ? undefined : 'none') : order}
      className={column.align === 'right' ? 'table-right' : undefined}
    >
      {column.sortBy === undefined ? (
        <span className="table-title">{column.title}</span>
      ) : (
        <button
          type="button"
          className="table-title table-sort"
          onClick={() => onView(sortedOn(view, column))}
        >
          {column.title}
          {sort === null ? null : <Arrow size={14} aria-hidden="true" />}
        </button>
      )}
    </th>
  );
}
