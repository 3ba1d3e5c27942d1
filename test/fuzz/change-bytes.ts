import type { Dice } from './chance.ts';
import type { Change } from './change.ts';

const MAX_SPAN = 64;

function span(text: string, dice: Dice): readonly [number, number] {
  const from = dice.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + dice.below(MAX_SPAN))];
}

const byte = (dice: Dice): string => String.fromCharCode(dice.below(256));

const replaceByte: Change = (text, dice) => {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + byte(dice) + text.slice(at + 1);
};

const flipBit: Change = (text, dice) => {
  const at = dice.below(text.length + 1);
  const flipped = (text.charCodeAt(at) || 0) ^ (1 << dice.below(8));
  return text.slice(0, at) + String.fromCharCode(flipped) + text.slice(at + 1);
};

const insertBytes: Change = (text, dice) => {
  const at = dice.below(text.length + 1);
  const bytes = Array.from({ length: 1 + dice.below(8) }, () => byte(dice)).join('');
  return text.slice(0, at) + bytes + text.slice(at);
};

const removeSpan: Change = (text, dice) => {
  const [from, to] = span(text, dice);
  return text.slice(0, from) + text.slice(to);
};

const repeatSpan: Change = (text, dice) => {
  const [from, to] = span(text, dice);
  return text.slice(0, to) + text.slice(from, to).repeat(1 + dice.below(200)) + text.slice(to);
};

const cut: Change = (text, dice) => text.slice(0, dice.below(text.length + 1));

const takeOver: Change = (text, dice, other) => {
  const [from, to] = span(other, dice);
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + other.slice(from, to) + text.slice(at);
};

/** Changes that know nothing of XML. */
export const BYTE_CHANGES: readonly Change[] = [
  replaceByte,
  replaceByte,
  flipBit,
  insertBytes,
  removeSpan,
  repeatSpan,
  cut,
  takeOver,
];
