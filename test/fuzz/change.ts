import type { Dice } from './chance.ts';
import { BYTE_CHANGES } from './change-bytes.ts';
import { ELEMENT_CHANGES } from './change-elements.ts';
import { MARKUP_CHANGES } from './change-markup.ts';
import { VALUE_CHANGES } from './change-values.ts';
import { WHOLE_CHANGES } from './change-whole.ts';

/** Changes a text in which every character is a byte. `other` is another file, to take parts from. */
export type Change = (text: string, dice: Dice, other: string) => string;

/** Values and elements are where the reader decides most; they come up more often. */
const KINDS: readonly (readonly Change[])[] = [
  VALUE_CHANGES,
  VALUE_CHANGES,
  VALUE_CHANGES,
  ELEMENT_CHANGES,
  ELEMENT_CHANGES,
  ELEMENT_CHANGES,
  MARKUP_CHANGES,
  WHOLE_CHANGES,
  BYTE_CHANGES,
];

const MAX_CHANGES = 4;
/** Inputs stay small: the large ones have their own tests. */
const MAX_INPUT_BYTES = 64 * 1024;

/** One to four changes of a parent. */
export function changeSome(parent: string, dice: Dice, corpus: readonly string[]): string {
  let text = parent;
  for (let left = 1 + dice.below(MAX_CHANGES); left > 0; left -= 1) {
    text = dice.pick(dice.pick(KINDS))(text, dice, dice.pick(corpus));
  }
  return text.slice(0, MAX_INPUT_BYTES);
}
