import { describe, expect, it } from 'vitest';
import {
  allToggled,
  howMany,
  NONE_CHOSEN,
  stillThere,
  toggled,
  withRange,
} from '../../../../renderer/ui/selection.ts';

const order = ['a', 'b', 'c', 'd'];
const set = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids);

describe('choosing rows', () => {
  it('turns one over and leaves the choice it was given as it was', () => {
    const before = set('a');
    expect(toggled(before, 'b')).toEqual(set('a', 'b'));
    expect(toggled(before, 'a')).toEqual(NONE_CHOSEN);
    expect(before).toEqual(set('a'));
  });

  it('chooses from the anchor to the row, in either direction, and keeps the rest', () => {
    expect(withRange(NONE_CHOSEN, order, 'b', 'd')).toEqual(set('b', 'c', 'd'));
    expect(withRange(set('d'), order, 'c', 'a')).toEqual(set('a', 'b', 'c', 'd'));
  });

  it('chooses the row alone when the anchor is no longer shown', () => {
    expect(withRange(NONE_CHOSEN, order, 'gone', 'c')).toEqual(set('c'));
    expect(withRange(NONE_CHOSEN, order, null, 'c')).toEqual(set('c'));
  });

  it('chooses all rows shown, or none of them when they all were; hidden rows stay', () => {
    expect(allToggled(set('hidden', 'a'), order)).toEqual(set('hidden', ...order));
    expect(allToggled(set('hidden', ...order), order)).toEqual(set('hidden'));
    expect(allToggled(set('hidden'), [])).toEqual(set('hidden'));
  });

  it('says whether all, some or none of the rows shown are chosen', () => {
    expect(howMany(set('a', 'hidden'), order)).toBe('some');
    expect(howMany(set('hidden'), order)).toBe('none');
    expect(howMany(set(...order), order)).toBe('all');
    expect(howMany(NONE_CHOSEN, [])).toBe('none');
  });

  it('drops rows that are gone, and is the same object when none is', () => {
    const chosen = set('a', 'gone');
    expect(stillThere(chosen, order)).toEqual(set('a'));
    expect(stillThere(chosen, [...order, 'gone'])).toBe(chosen);
  });
});
