import { fail, ok, type Result } from '../../../shared/result.ts';
import { timeOrder } from './time.ts';

/** A value that can be compared. */
export type Scalar = string | number | boolean;

/** The type names that OData's own messages use. */
export type Edm = 'Edm.String' | 'Edm.DateTime' | 'Edm.Decimal' | 'Edm.Boolean';

/** One token of a `$filter`. */
export type Token =
  | { readonly kind: 'word' | 'paren'; readonly text: string }
  | { readonly kind: 'literal'; readonly edm: Edm; readonly value: Scalar };

const TOKEN =
  /\s*(?:datetime'([^']*)'|'((?:[^']|'')*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)[mdfl]?|([a-z_][\w/]*)|([()]))/iy;

function literal(edm: Edm, value: Scalar): Token {
  return { kind: 'literal', edm, value };
}

function tokenOf(match: RegExpExecArray): Token | null {
  const [, time, single, double, number, word, paren] = match;
  if (word === 'true' || word === 'false') return literal('Edm.Boolean', word === 'true');
  if (word !== undefined) return { kind: 'word', text: word };
  if (paren !== undefined) return { kind: 'paren', text: paren };
  if (number !== undefined) return literal('Edm.Decimal', Number(number));
  if (time === undefined)
    return literal('Edm.String', single?.replaceAll("''", "'") ?? double ?? '');
  const order = timeOrder(time);
  return order === null ? null : literal('Edm.DateTime', order);
}

/** Splits a `$filter` into tokens; OData v3 literals (`DateTime'2026-10-05'`), quotes single or double. */
export function tokensOf(text: string): Result<Token[], string> {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let at = 0;
  while (text.slice(at).trim() !== '') {
    const match = pattern.exec(text);
    const token = match === null ? null : tokenOf(match);
    if (token === null) return fail(`Syntax error at position ${at} in '${text}'.`);
    tokens.push(token);
    at = pattern.lastIndex;
  }
  return ok(tokens);
}
