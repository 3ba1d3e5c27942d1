import type { ReactElement } from 'react';
import { type DataTableProps, mayUnfold } from './data-table.tsx';
import type { TableColumn } from './table-columns.ts';
import { TableRow } from './table-row.tsx';
import type { RowAction, RowVirtualizer } from './use-table-keys.ts';

type TableBodyProps<Row extends object> = {
  readonly props: DataTableProps<Row>;
  readonly shown: readonly TableColumn<Row>[];
  readonly ordered: readonly Row[];
  readonly virtual: RowVirtualizer;
  readonly detailAt: number | null;
  readonly baseId: string;
  readonly active: number;
  readonly onRow: (action: RowAction) => void;
};

/** The rows in view, between two gaps that stand for the others. */
export function TableBody<Row extends object>(body: TableBodyProps<Row>): ReactElement {
  const { props, shown, virtual, detailAt, ordered } = body;
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const span = shown.length + (props.choice === undefined ? 0 : 1);
  return (
    <tbody role="rowgroup">
      <Gap height={before} span={span} />
      {items.map((item) => {
        if (item.index === detailAt) {
          return <DetailRow key="detail" {...{ body, span }} index={item.index} />;
        }
        const at = rowAt(item.index, detailAt);
        const row = ordered[at];
        if (row === undefined) return null;
        const id = props.rowId(row);
        return (
          <TableRow
            key={id}
            {...{ row, at, shown }}
            label={props.rowLabel(row)}
            elementId={`${body.baseId}-${id}`}
            height={item.size}
            active={at === body.active}
            chosen={props.choice?.chosen.has(id)}
            mayChoose={props.choice?.may?.(row) ?? true}
            expanded={mayUnfold(row, props) ? props.detail?.openId === id : undefined}
            opens={props.onOpen !== undefined}
            tone={props.tone?.(row)}
            onRow={body.onRow}
          />
        );
      })}
      <Gap height={after} span={span} />
    </tbody>
  );
}

function rowAt(index: number, detailAt: number | null): number {
  return detailAt !== null && index > detailAt ? index - 1 : index;
}

function Gap({ height, span }: { readonly height: number; readonly span: number }): ReactElement {
  return (
    <tr aria-hidden="true" className="table-gap">
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

type DetailRowProps<Row extends object> = {
  readonly body: TableBodyProps<Row>;
  readonly span: number;
  readonly index: number;
};

function DetailRow<Row extends object>({ body, span, index }: DetailRowProps<Row>): ReactElement {
  const { props, ordered, virtual } = body;
  const row = ordered[index - 1];
  return (
    <tr role="row" ref={virtual.measureElement} data-index={index} className="table-detail">
      <td role="gridcell" colSpan={span}>
        {row === undefined ? null : props.detail?.render(row)}
      </td>
    </tr>
  );
}
