import { describe, expect, it } from 'vitest';
import {
  columnWidth,
  compareValues,
  leastWidth,
  sortedOn,
  type TableColumn,
  withColumn,
} from '../../../../renderer/ui/table-columns.ts';

const column = (id: string, highFirst = false): TableColumn<object> => ({
  id,
  title: id,
  width: 100,
  highFirst,
  cell: () => null,
});

describe('the order of a list', () => {
  it('orders texts as a person does: accents and case aside, numbers by their value', () => {
    const names = ['Zeep', 'élan', 'dossier 10', 'Dossier 9', 'appel'];
    expect(names.toSorted(compareValues)).toEqual([
      'appel',
      'Dossier 9',
      'dossier 10',
      'élan',
      'Zeep',
    ]);
    expect([10, 9, 100].toSorted(compareValues)).toEqual([9, 10, 100]);
  });

  it('turns round on a second click; counts begin high, names low', () => {
    const none = { sort: null, hidden: [] };
    const byName = sortedOn(none, column('name'));
    expect(byName.sort).toEqual({ column: 'name', descending: false });
    expect(sortedOn(byName, column('name')).sort?.descending).toBe(true);
    expect(sortedOn(byName, column('count', true)).sort).toEqual({
      column: 'count',
      descending: true,
    });
  });

  it('hides a column once and shows it again', () => {
    const view = withColumn({ sort: null, hidden: ['a'] }, 'b', false);
    expect(withColumn(view, 'b', false).hidden).toEqual(['a', 'b']);
    expect(withColumn(view, 'a', true).hidden).toEqual(['b']);
  });
});

describe('the room of a wide screen', () => {
  it('goes to every column by its width, and none gets less than it needs', () => {
    const columns = [column('name'), column('count')];
    expect(leastWidth(columns, true)).toBe(272);
    expect(columnWidth(100, 272)).toBe('max(100px, 29.41cqw)');
  });
});
