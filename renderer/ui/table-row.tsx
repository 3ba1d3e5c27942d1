import { type MouseEvent, type ReactElement, useMemo } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import type { TableColumn } from './table-columns.ts';
import type { RowAction } from './use-table-keys.ts';

type TableRowProps<Row extends object> = {
  readonly row: Row;
  /** Its name, for its box. */
  readonly label: string;
  /** Its place in the order shown, from 0. */
  readonly at: number;
  readonly shown: readonly TableColumn<Row>[];
  readonly elementId: string;
  readonly height: number;
  readonly active: boolean;
  /** Whether it is chosen; undefined where rows are not chosen. */
  readonly chosen: boolean | undefined;
  readonly mayChoose: boolean;
  /** Whether it is unfolded; undefined where rows do not unfold. */
  readonly expanded: boolean | undefined;
  readonly opens: boolean;
  readonly tone: 'act' | 'done' | undefined;
  readonly onRow: (action: RowAction) => void;
};

function DrawnRow<Row extends object>(own: TableRowProps<Row>): ReactElement {
  const { row, at, shown, active, chosen, opens, tone } = own;
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
      aria-selected={chosen}
      aria-expanded={own.expanded}
      className={classes.filter(Boolean).join(' ')}
      style={{ height: own.height }}
      onClick={(event) => {
        if (opens && !isControl(event)) own.onRow({ row: at, kind: 'open', extend: false });
      }}
    >
      {chosen === undefined ? null : <ChoiceCell {...own} chosen={chosen} />}
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

/** One row; a click opens it, the box chooses it. Drawn again only when something of its own changes. */
export function TableRow<Row extends object>(own: TableRowProps<Row>): ReactElement {
  return useMemo(() => <DrawnRow {...own} />, Object.values(own));
}

type ChoiceCellProps = {
  readonly at: number;
  readonly label: string;
  readonly chosen: boolean;
  readonly mayChoose: boolean;
  readonly onRow: (action: RowAction) => void;
};

function ChoiceCell({ at, label, chosen, mayChoose, onRow }: ChoiceCellProps): ReactElement {
  const say = useTexts('common');
  return (
    <td role="gridcell" className="table-choice">
      {mayChoose ? (
        // The box of the browser: one with a component around it takes longer to draw than all else of its row.
        <input
          type="checkbox"
          className="table-box"
          // The table itself has the focus: arrows move, space chooses.
          tabIndex={-1}
          aria-label={say('chooseRow', { name: label })}
          checked={chosen}
          onChange={() => undefined}
          onClick={(event) => onRow({ row: at, kind: 'choose', extend: event.shiftKey })}
        />
      ) : null}
    </td>
  );
}

/** A click on a control in the row is for the control. */
function isControl({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('button, a, input, select, label') !== null;
}
