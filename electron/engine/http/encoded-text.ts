/** One way to read the character that begins at a place of a text: its symbol, and where the next one begins. */
export type Reading = { readonly symbol: string; readonly next: number };

const BACKSLASH = '\\';
const JSON_ESCAPE = /\\+(?:u([0-9a-f]{4})|(["'/bfnrt]))/iy;
/** How many backslashes stand for one in JSON within JSON, up to five deep. */
const BACKSLASH_RUNS = [2, 4, 8, 16, 32];
const JSON_LOW_SURROGATE = /\\+u(d[c-f][0-9a-f]{2})/iy;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/iy;
/** A percent sign encoded again 0, 1 or 2 times. */
const PERCENT_SIGNS = ['%', '%25', '%2525'];
const HEX_WIDTH = 2;
const ASCII_END = 0x80;
const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** Characters that mean the same in another alphabet: base64url for base64, and `+` for a space in forms. */
const SAME: Readonly<Record<string, string>> = { '-': '+', _: '/', ' ': '+' };
const ESCAPES: ReadonlySet<string> = new Set(['\\', '%', '&']);
const SPECIAL = /[\\%&\ud800-\udfff]/g;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** The symbols of a text (one per code point), with the alphabets of base64, base64url and forms made one. */
export function symbolsOf(text: string): readonly string[] {
  return Array.from(text, (character) => SAME[character] ?? character);
}

/** The text with those alphabets made one, character by character; its length stays. */
export function foldPlain(text: string): string {
  return text.replaceAll(/[-_ ]/g, (character) => SAME[character] ?? character);
}

/** The first place from `at` on where something else than a single plain character may begin. */
export function nextSpecialAt(text: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** Every way to read the character at a place of one text. */
export type TextReader = (at: number) => readonly Reading[];

/** Reads a text: each character as it stands, JSON-escaped, percent-encoded or as an XML entity. */
export function readerOf(text: string): TextReader {
  // The same places are read for many secrets.
  const read = new Map<number, readonly Reading[]>();
  return (at) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const readings = readingsAt(text, at);
    read.set(at, readings);
    return readings;
  };
}

function readingsAt(text: string, at: number): readonly Reading[] {
  const plain = characterAt(text, at);
  if (plain === null) return [];
  if (!ESCAPES.has(text.charAt(at))) return [plain];
  return [plain, ...escapedAt(text, at), ...percentAt(text, at), ...entityAt(text, at)];
}

function reading(character: string, next: number): Reading {
  return { symbol: SAME[character] ?? character, next };
}

function characterAt(text: string, at: number): Reading | null {
  const code = text.codePointAt(at);
  if (code === undefined) return null;
  const character = String.fromCodePoint(code);
  return reading(character, at + character.length);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Backslashes may stand in any number: text that was escaped more than once is read as well. */
function escapedAt(text: string, at: number): readonly Reading[] {
  if (text[at] !== BACKSLASH) return [];
  const found: Reading[] = [];
  for (const run of BACKSLASH_RUNS) {
    if (text.startsWith(BACKSLASH.repeat(run), at)) found.push(reading(BACKSLASH, at + run));
  }
  const match = matchAt(JSON_ESCAPE, text, at);
  if (match === null) return found;
  const end = at + match[0].length;
  const [, hex, letter] = match;
  if (letter !== undefined) return [...found, reading(NAMED_ESCAPES[letter] ?? letter, end)];
  const unit = String.fromCharCode(parseInt(hex ?? '', 16));
  const low = matchAt(JSON_LOW_SURROGATE, text, end);
  if (low?.[1] === undefined || !/^[\ud800-\udbff]$/.test(unit)) {
    return [...found, reading(unit, end)];
  }
  const pair = unit + String.fromCharCode(parseInt(low[1], 16));
  return [...found, reading(pair, end + low[0].length)];
}

function percentAt(text: string, at: number): readonly Reading[] {
  if (text[at] !== '%') return [];
  const found: Reading[] = [];
  for (const sign of PERCENT_SIGNS) {
    const first = byteAt(text, at, sign);
    if (first === null) continue;
    const length = utf8Length(first);
    const width = sign.length + HEX_WIDTH;
    const character =
      first < ASCII_END ? String.fromCharCode(first) : wideAt(text, at, sign, length);
    if (character !== null) found.push(reading(character, at + length * width));
  }
  return found;
}

/** A character of several bytes; null when these bytes are none. */
function wideAt(text: string, at: number, sign: string, length: number): string | null {
  const bytes: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const byte = byteAt(text, at + index * (sign.length + HEX_WIDTH), sign);
    if (byte === null) return null;
    bytes.push(byte);
  }
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function byteAt(text: string, at: number, sign: string): number | null {
  if (!text.startsWith(sign, at)) return null;
  const hex = text.slice(at + sign.length, at + sign.length + HEX_WIDTH);
  return /^[0-9a-f]{2}$/i.test(hex) ? parseInt(hex, 16) : null;
}

function utf8Length(firstByte: number): number {
  if (firstByte < 0xc0) return 1;
  if (firstByte < 0xe0) return 2;
  return firstByte < 0xf0 ? 3 : 4;
}

function entityAt(text: string, at: number): readonly Reading[] {
  const match = matchAt(ENTITY, text, at);
  if (match === null) return [];
  const [whole, hex, decimal, name] = match;
  const next = at + whole.length;
  if (name !== undefined) return [reading(NAMED_ENTITIES[name.toLowerCase()] ?? '&', next)];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0x10ffff ? [] : [reading(String.fromCodePoint(code), next)];
}
