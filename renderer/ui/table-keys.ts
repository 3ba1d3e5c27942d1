/** What a key does in a table. */
export type TableKey =
  | { readonly kind: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'open' }
  | { readonly kind: 'fold'; readonly open: boolean }
  | { readonly kind: 'choose-all' }
  | { readonly kind: 'clear' };

/** A key as the table gets it. */
export type PressedKey = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** Where the table stands: the active row, how many there are, how many fit on the screen. */
export type TablePlace = { readonly row: number; readonly rows: number; readonly page: number };

/** What this key means here; null when it is none of the table's. */
export function tableKey(pressed: PressedKey, place: TablePlace): TableKey | null {
  const command = pressed.ctrlKey || pressed.metaKey;
  if (command) return pressed.key === 'a' ? { kind: 'choose-all' } : null;
  switch (pressed.key) {
    case ' ':
      return { kind: 'toggle' };
    case 'Enter':
      return { kind: 'open' };
    case 'ArrowRight':
    case 'ArrowLeft':
      return pressed.shiftKey ? null : { kind: 'fold', open: pressed.key === 'ArrowRight' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return movement(pressed, place);
  }
}

function movement({ key, shiftKey }: PressedKey, { row, rows, page }: TablePlace): TableKey | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: rows - 1,
  };
  const to = steps[key];
  if (to === undefined || rows === 0) return null;
  return { kind: 'move', to: Math.max(0, Math.min(rows - 1, to)), extend: shiftKey };
}
