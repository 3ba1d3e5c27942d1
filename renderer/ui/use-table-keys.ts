import { useCallbackRef } from '@mantine/hooks';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type DataTableProps, mayUnfold } from './data-table.tsx';
import { allToggled, NONE_CHOSEN, toggled, withRange } from './selection.ts';
import { tableKey, type TableKey } from './table-keys.ts';

/** The rows of a table as its virtualizer knows them. */
export type RowVirtualizer = Virtualizer<HTMLDivElement, Element>;

type TableState<Row extends object> = {
  readonly props: DataTableProps<Row>;
  readonly ordered: readonly Row[];
  readonly detailAt: number | null;
  readonly virtual: RowVirtualizer;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** What happens to a row by mouse. */
export type RowAction = {
  readonly row: number;
  readonly kind: 'open' | 'choose';
  readonly extend: boolean;
};

type TableKeys = {
  /** The row that keys act on. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onRow: (action: RowAction) => void;
};

/** The active row, and what keys and clicks do to it. */
export function useTableKeys<Row extends object>(table: TableState<Row>): TableKeys {
  const [wanted, setActive] = useState(0);
  const anchor = useRef<string | null>(null);
  const { props, ordered, virtual, rowHeight, scroller, detailAt } = table;
  const active = Math.max(0, Math.min(wanted, ordered.length - 1));
  const ids = (): string[] => choosable(table).map((row) => props.rowId(row));

  const choose = (at: number, extend: boolean): void => {
    const row = ordered[at];
    const { choice } = props;
    if (row === undefined || choice === undefined || choice.may?.(row) === false) return;
    const id = props.rowId(row);
    choice.onChange(
      extend ? withRange(choice.chosen, ids(), anchor.current, id) : toggled(choice.chosen, id),
    );
    if (!extend || anchor.current === null) anchor.current = id;
  };
  const open = (at: number): void => {
    const row = ordered[at];
    if (row !== undefined) props.onOpen?.(row);
  };
  const move = (to: number, extend: boolean): void => {
    if (extend && props.choice !== undefined) {
      const from = ordered[active];
      if (anchor.current === null && from !== undefined) anchor.current = props.rowId(from);
      choose(to, true);
    }
    setActive(to);
    virtual.scrollToIndex(detailAt !== null && to >= detailAt ? to + 1 : to);
  };
  const act = (key: TableKey): void => {
    if (key.kind === 'move') move(key.to, key.extend);
    else if (key.kind === 'fold') fold(ordered[active], props, key.open);
    else if (key.kind === 'toggle') choose(active, false);
    else if (key.kind === 'open') open(active);
    else if (key.kind === 'clear') props.choice?.onChange(NONE_CHOSEN);
    else props.choice?.onChange(allToggled(NONE_CHOSEN, ids()));
  };
  // The same function at every drawing: with another one every row would be drawn again.
  const onRow = useCallbackRef(({ row, kind, extend }: RowAction): void => {
    setActive(row);
    if (kind === 'choose') choose(row, extend);
    else open(row);
  });
  return {
    active,
    onRow,
    onKeyDown: (event) => {
      if (event.target !== event.currentTarget) return;
      if (event.key === 'Tab') {
        if (!event.shiftKey && focusActions(scroller.current)) event.preventDefault();
        return;
      }
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
      const key = tableKey(event, { row: active, rows: ordered.length, page });
      if (key === null || (key.kind !== 'move' && !answers(key, props))) return;
      event.preventDefault();
      act(key);
    },
  };
}

/** Unfolds a row or folds it; nothing when it stands so. */
function fold<Row extends object>(
  row: Row | undefined,
  props: DataTableProps<Row>,
  isOpen: boolean,
): void {
  const { detail } = props;
  if (row === undefined || detail === undefined || !mayUnfold(row, props)) return;
  if (isOpen === (detail.openId === props.rowId(row))) return;
  if (detail.onFold === undefined) props.onOpen?.(row);
  else detail.onFold(row, isOpen);
}

/** The first button that acts on the rows chosen; sorting stands between the list and it, and is passed over. */
function focusActions(list: HTMLElement | null): boolean {
  const screen = list?.closest('main');
  const button = screen?.querySelector<HTMLElement>('[data-acts-on-chosen] button:enabled');
  button?.focus();
  return button !== null && button !== undefined;
}

function choosable<Row extends object>({ props, ordered }: TableState<Row>): readonly Row[] {
  const may = props.choice?.may;
  return may === undefined ? ordered : ordered.filter((row) => may(row));
}

function answers<Row extends object>(key: TableKey, props: DataTableProps<Row>): boolean {
  if (key.kind === 'fold') return props.detail !== undefined;
  return key.kind === 'open' ? props.onOpen !== undefined : props.choice !== undefined;
}
