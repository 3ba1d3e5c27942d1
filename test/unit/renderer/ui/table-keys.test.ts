import { describe, expect, it } from 'vitest';
import { tableKey } from '../../../../renderer/ui/table-keys.ts';

const place = { row: 5, rows: 100, page: 10 };
const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99],
  ])('%s goes to row %d', (key, to) => {
    expect(tableKey(press(key), place)).toEqual({ kind: 'move', to, extend: false });
  });

  it('stays within the rows', () => {
    expect(tableKey(press('ArrowDown'), { ...place, row: 99 })).toMatchObject({ to: 99 });
    expect(tableKey(press('ArrowUp'), { ...place, row: 0 })).toMatchObject({ to: 0 });
    expect(tableKey(press('ArrowDown'), { row: 0, rows: 0, page: 10 })).toBeNull();
  });

  it('unfolds by the arrow right, folds by the arrow left, and leaves them alone with shift', () => {
    expect(tableKey(press('ArrowRight'), place)).toEqual({ kind: 'fold', open: true });
    expect(tableKey(press('ArrowLeft'), place)).toEqual({ kind: 'fold', open: false });
    expect(tableKey(press('ArrowLeft', { shiftKey: true }), place)).toBeNull();
  });

  it('extends the choice with shift', () => {
    expect(tableKey(press('ArrowDown', { shiftKey: true }), place)).toMatchObject({ extend: true });
  });

  it('chooses by space, opens by Enter, chooses all by Ctrl+A, clears by Escape', () => {
    expect(tableKey(press(' '), place)?.kind).toBe('toggle');
    expect(tableKey(press('Enter'), place)?.kind).toBe('open');
    expect(tableKey(press('a', { ctrlKey: true }), place)?.kind).toBe('choose-all');
    expect(tableKey(press('Escape'), place)?.kind).toBe('clear');
  });

  it('leaves every other key to the window', () => {
    expect(tableKey(press('a'), place)).toBeNull();
    expect(tableKey(press('k', { ctrlKey: true }), place)).toBeNull();
    expect(tableKey(press('Tab'), place)).toBeNull();
  });
});
