import { foldPlain, nextSpecialAt, readerOf, type TextReader } from './encoded-text.ts';
import type { SecretForm } from './secret-forms.ts';
import { KEY_LENGTH, START_LENGTH, type SecretIndex } from './secret-index.ts';

/** Where a secret stands in a text: from this character up to (not including) that one. */
export type Span = { readonly from: number; readonly to: number };

const BASE64_SYMBOL = /^[A-Za-z0-9+/]$/;
const BASE64_BEFORE = /(?:%(?:25)*2[bf]|[A-Za-z0-9+/_-])$/i;
/** The widest a base64 character before a form can be written: `%25252B`. */
const WIDEST_BASE64 = 7;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const NO_KEYS: readonly string[] = [];

/** Every place before `maxChars` where a form of a secret begins; spans may overlap. */
export function secretSpans(index: SecretIndex, text: string, maxChars: number): readonly Span[] {
  const spans: Span[] = [];
  const read = readerOf(text);
  const keysAt = keyReader(index, text, read);
  const end = Math.min(text.length, maxChars);
  for (let at = 0; at < end; at += 1) {
    for (const key of keysAt(at)) spans.push(...spansAt(text, at, index.startingWith(key), read));
    if (index.alone.size > 0) spans.push(...spansAt(text, at, index.alone, read));
  }
  return spans;
}

/** Reads the keys that begin at a place and may belong to a form; places must be asked in rising order. */
function keyReader(
  index: SecretIndex,
  text: string,
  read: TextReader,
): (at: number) => readonly string[] {
  const folded = foldPlain(text);
  let nextSpecial = -1;
  return (at) => {
    if (nextSpecial < at) nextSpecial = nextSpecialAt(text, at);
    const plainChars = nextSpecial - at;
    if (
      plainChars >= START_LENGTH &&
      !index.mayStartWith(folded.charCodeAt(at), folded.charCodeAt(at + 1))
    ) {
      return NO_KEYS;
    }
    if (plainChars >= START_LENGTH && !index.mayStart(folded.slice(at, at + START_LENGTH))) {
      return NO_KEYS;
    }
    if (plainChars < KEY_LENGTH) return encodedKeys(index, at, read);
    return [folded.slice(at, at + KEY_LENGTH)];
  };
}

/** The keys that begin at a place in any reading. */
function encodedKeys(index: SecretIndex, at: number, read: TextReader): readonly string[] {
  let heads = [{ symbols: '', end: at }];
  for (let length = 1; length <= KEY_LENGTH && heads.length > 0; length += 1) {
    heads = heads.flatMap(({ symbols, end }) =>
      read(end).map(({ symbol, next }) => ({ symbols: symbols + symbol, end: next })),
    );
    if (length === START_LENGTH) heads = heads.filter(({ symbols }) => index.mayStart(symbols));
  }
  if (heads.length === 0) return NO_KEYS;
  return [...new Set(heads.map(({ symbols }) => symbols))];
}

function spansAt(
  text: string,
  at: number,
  forms: Iterable<SecretForm>,
  read: TextReader,
): readonly Span[] {
  const spans: Span[] = [];
  for (const form of forms) {
    const end = endOf(at, form.symbols, read);
    if (end === null) continue;
    if (form.whole && (isWord(text.charAt(at - 1)) || isWord(text.charAt(end)))) continue;
    spans.push({ from: at - form.before * widthBefore(text, at), to: afterOf(form, end, read) });
  }
  return spans;
}

function isWord(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** How wide the base64 character before a place is written; 0 when there is none. */
function widthBefore(text: string, at: number): number {
  return BASE64_BEFORE.exec(text.slice(Math.max(0, at - WIDEST_BASE64), at))?.[0].length ?? 0;
}

function afterOf(form: SecretForm, end: number, read: TextReader): number {
  if (form.after === 0) return end;
  const partial = read(end).filter(({ symbol }) => BASE64_SYMBOL.test(symbol));
  return Math.max(end, ...partial.map(({ next }) => next));
}

/** Where the longest reading of these symbols ends, when they stand at `at`. */
function endOf(at: number, symbols: readonly string[], read: TextReader): number | null {
  let ends: readonly number[] = [at];
  for (const symbol of symbols) {
    ends = ends.flatMap((end) => endsOfSymbol(end, symbol, read));
    if (ends.length > 1) ends = [...new Set(ends)];
    if (ends.length === 0) return null;
  }
  return Math.max(...ends);
}

function endsOfSymbol(at: number, symbol: string, read: TextReader): readonly number[] {
  return read(at)
    .filter((reading) => reading.symbol === symbol)
    .map((reading) => reading.next);
}
