import type { Dice } from './chance.ts';
import type { Change } from './change.ts';

type Span = { readonly from: number; readonly to: number };

const START_TAG = /<([A-Za-z_][\w:.-]*)(?:\s[^<>]*)?>/g;

/** An element of a text, from its start tag to its end tag; null when none is found where chance looks. */
function elementIn(text: string, dice: Dice): Span | null {
  START_TAG.lastIndex = dice.below(text.length + 1);
  const start = START_TAG.exec(text);
  if (start === null) return null;
  const [tag, name = ''] = start;
  if (tag.endsWith('/>')) return { from: start.index, to: start.index + tag.length };
  const end = text.indexOf(`</${name}>`, start.index);
  return end === -1 ? null : { from: start.index, to: end + name.length + 3 };
}

const remove: Change = (text, dice) => {
  const found = elementIn(text, dice);
  return found === null ? text : text.slice(0, found.from) + text.slice(found.to);
};

const duplicate: Change = (text, dice) => {
  const found = elementIn(text, dice);
  if (found === null) return text;
  const copies = dice.below(10) === 0 ? 1 + dice.below(100) : 1;
  return (
    text.slice(0, found.to) + text.slice(found.from, found.to).repeat(copies) + text.slice(found.to)
  );
};

function placeIn(text: string, dice: Dice): number {
  const at = text.indexOf('<', dice.below(text.length + 1));
  return at === -1 ? text.length : at;
}

const move: Change = (text, dice) => {
  const found = elementIn(text, dice);
  if (found === null) return text;
  const rest = text.slice(0, found.from) + text.slice(found.to);
  const at = placeIn(rest, dice);
  return rest.slice(0, at) + text.slice(found.from, found.to) + rest.slice(at);
};

const takeOver: Change = (text, dice, other) => {
  const found = elementIn(other, dice);
  if (found === null) return text;
  const at = placeIn(text, dice);
  return text.slice(0, at) + other.slice(found.from, found.to) + text.slice(at);
};

const empty: Change = (text, dice) => {
  const found = elementIn(text, dice);
  if (found === null) return text;
  const element = text.slice(found.from, found.to);
  const name = /^<([\w:.-]*)/.exec(element)?.[1] ?? '';
  return `${text.slice(0, found.from)}<${name}/>${text.slice(found.to)}`;
};

const wrap: Change = (text, dice) => {
  const found = elementIn(text, dice);
  if (found === null) return text;
  const depth = dice.below(10) === 0 ? 1 + dice.below(120) : 1;
  const name = dice.pick(['x', 'cac:Party', 'cbc:Note', 'cac:TaxTotal', 'cac:InvoiceLine']);
  const inside = text.slice(found.from, found.to);
  return (
    text.slice(0, found.from) +
    `<${name}>`.repeat(depth) +
    inside +
    `</${name}>`.repeat(depth) +
    text.slice(found.to)
  );
};

/** Changes of whole elements: gone, twice, elsewhere, from another file, empty, deeper. */
export const ELEMENT_CHANGES: readonly Change[] = [
  remove,
  remove,
  duplicate,
  move,
  takeOver,
  empty,
  wrap,
];
