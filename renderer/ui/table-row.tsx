import { Checkbox } from '@mantine/core';
import type { MouseEvent, ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { type DataTableProps, mayUnfold } from './data-table.tsx';
import type { TableColumn } from './table-columns.ts';
import type { RowAction } from './use-table-keys.ts';

type TableRowProps<Row extends object> = {
  readonly row: Row;
  /** Its place in the order shown, from 0. */
  readonly at: number;
  readonly props: DataTableProps<Row>;
  readonly shown: readonly TableColumn<Row>[];
  readonly elementId: string;
  readonly height: number;
  readonly active: boolean;
  readonly onRow: (action: RowAction) => void;
};

/** One row; a click opens it, the box chooses it. */
export function TableRow<Row extends object>(own: TableRowProps<Row>): ReactElement {
  const { row, at, props, shown, active } = own;
  const chosen = props.choice?.chosen.has(props.rowId(row)) ?? false;
  const tone = props.tone?.(row);
  const opens = props.onOpen !== undefined;
  const classes = [
    'table-row',
    active ? 'table-active' : '',
    opens ? 'table-opens' : '',
    tone === undefined ? '' : `table-${tone}`,
  ];
  return (
    <tr
      id={own.elementId}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={props.choice === undefined ? undefined : chosen}
      aria-expanded={mayUnfold(row, props) ? isOpen(row, props) : undefined}
      className={classes.filter(Boolean).join(' ')}
      style={{ height: own.height }}
      onClick={(event) => {
        if (opens && !isControl(event)) own.onRow({ row: at, kind: 'open', extend: false });
      }}
    >
      {props.choice === undefined ? null : <ChoiceCell {...own} chosen={chosen} />}
      {shown.map((column) => (
        <td
          key={column.id}
          role="gridcell"
          className={column.align === 'right' ? 'table-right tk-number' : 'tk-cut'}
          title={column.full?.(row)}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function ChoiceCell<Row extends object>({
  row,
  at,
  props,
  chosen,
  onRow,
}: TableRowProps<Row> & { readonly chosen: boolean }): ReactElement {
  const say = useTexts('common');
  const may = props.choice?.may?.(row) ?? true;
  return (
    <td role="gridcell" className="table-choice">
      {may ? (
        <Checkbox
          // The table itself has the focus: arrows move, space chooses.
          tabIndex={-1}
          aria-label={say('chooseRow', { name: props.rowLabel(row) })}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onRow({ row: at, kind: 'choose', extend: event.shiftKey })}
        />
      ) : null}
    </td>
  );
}

function isOpen<Row extends object>(row: Row, { detail, rowId }: DataTableProps<Row>): boolean {
  return detail?.openId === rowId(row);
}

/** A click on a control in the row is for the control. */
function isControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('button, a, input, select, label') !== null;
}
