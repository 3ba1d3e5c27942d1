import { MAX_MARKUP, MAX_REFERENCE_CHARS, MAX_TAG_CHARS } from './limits.ts';

/**
 * A part of an XML text, from `from` up to `to`. Markup goes to the parser. What is long and plain does not need to:
 * `text` between tags, the inside of a CDATA section, a comment or an instruction. `endless` is what does not end; the
 * fault shows at `to`, and nothing follows.
 */
export type Part = {
  readonly kind: 'markup' | 'text' | 'cdata' | 'comment' | 'instruction' | 'endless' | Excess;
  readonly from: number;
  readonly to: number;
};

/** What there is too much of; nothing follows this part. */
type Excess = 'long-tag' | 'much-markup';

/** From this length a comment, section or text does not go through the parser. */
const LONG_CHARS = 4 * 1024;

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

type Section = { readonly kind: Part['kind']; readonly open: number; readonly close: string };
const COMMENT: Section = { kind: 'comment', open: '<!--'.length, close: '-->' };
const CDATA: Section = { kind: 'cdata', open: '<![CDATA['.length, close: ']]>' };
const INSTRUCTION: Section = { kind: 'instruction', open: '<?'.length, close: '?>' };

function sectionAt(text: string, at: number): Section | null {
  const next = text.charCodeAt(at + 1);
  if (next === QUESTION) return INSTRUCTION;
  if (next !== EXCLAMATION) return null;
  if (text.startsWith('<!--', at)) return COMMENT;
  return text.startsWith('<![CDATA[', at) ? CDATA : null;
}

/**
 * Cuts a text into parts, in order. In well-formed XML without DOCTYPE every `<` outside comments, CDATA sections and
 * instructions begins markup, so this sees the same borders as the parser does; in any other text the parser finds the
 * fault in what it is given.
 */
export function* partsOf(text: string): Generator<Part, void> {
  let from = 0;
  let at = text.indexOf('<');
  for (let count = 1; at !== -1; count += 1) {
    const section = sectionAt(text, at);
    const end = section === null ? at + 1 : endOf(text, at, section);
    if (end === -1 || count > MAX_MARKUP) {
      yield { kind: end === -1 ? 'endless' : 'much-markup', from: at, to: text.length };
      return;
    }
    if (section !== null && end - at > LONG_CHARS) {
      yield { kind: 'markup', from, to: at };
      yield { kind: section.kind, from: at + section.open, to: end - section.close.length };
      from = end;
    }
    const found = text.indexOf('<', end);
    const next = found === -1 ? text.length : found;
    if (next - end > LONG_CHARS) {
      const start = section === null ? tagEnd(text, at, next) : end;
      if (section === null && start - at > MAX_TAG_CHARS) {
        yield { kind: 'markup', from, to: at + MAX_TAG_CHARS };
        yield { kind: 'long-tag', from: at, to: start };
        return;
      }
      const content = contentPart(text, start, next);
      if (content !== null) {
        yield { kind: 'markup', from, to: start };
        yield content;
        from = next;
      }
    }
    at = found;
  }
  yield { kind: 'markup', from, to: text.length };
}

/** The position behind a section; -1 when it does not end. */
function endOf(text: string, at: number, { open, close }: Section): number {
  const end = text.indexOf(close, at + open);
  return end === -1 ? -1 : end + close.length;
}

/** The position behind the `>` of a tag, quoted ones skipped; behind what it may have when it does not end before. */
function tagEnd(text: string, at: number, next: number): number {
  const limit = Math.min(next, at + MAX_TAG_CHARS + 1);
  const pattern = /["'>]/g;
  pattern.lastIndex = at;
  let quote = '';
  for (
    let match = pattern.exec(text);
    match !== null && match.index < limit;
    match = pattern.exec(text)
  ) {
    const [found] = match;
    if (quote === '' && found === '>') return match.index + 1;
    if (quote === '') quote = found;
    else if (quote === found) quote = '';
  }
  return limit;
}

// eslint-disable-next-line no-control-regex -- the characters that XML does not allow
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
// eslint-disable-next-line no-control-regex -- the same, and what the parser must look at
const NOT_PLAIN = /[\0-\x08\x0b\x0c\x0e-\x1f&\ufffe\uffff]|\]\]>/;

/** An ampersand that begins no reference; the parser would look for its end in all that follows. */
const ENDLESS_REFERENCE = new RegExp(`&[^;]{${MAX_REFERENCE_CHARS}}`);

/** Long character data without a reference, `]]>` or anything forbidden needs no parser: null when it does. */
function contentPart(text: string, from: number, to: number): Part | null {
  if (to - from <= LONG_CHARS) return null;
  const content = text.slice(from, to);
  if (!NOT_PLAIN.test(content)) return { kind: 'text', from, to };
  const at = content.search(ENDLESS_REFERENCE);
  return at === -1 ? null : { kind: 'endless', from, to: from + at };
}

/** Where a text has its first character that XML does not allow; -1 when it has none. */
export function forbiddenAt(text: string): number {
  return text.search(FORBIDDEN);
}

/** Whether a text has more than `most` of a character. */
export function hasMore(text: string, character: string, most: number): boolean {
  let at = text.indexOf(character);
  let count = 0;
  while (at !== -1 && count <= most) {
    count += 1;
    at = text.indexOf(character, at + 1);
  }
  return count > most;
}

/** Line (from 1) and column (from 0) of a position, for any of the three line ends. */
export function placeOf(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  const ends = /\r\n?|\n/g;
  for (let end = ends.exec(text); end !== null && end.index < at; end = ends.exec(text)) {
    line += 1;
    start = ends.lastIndex;
  }
  return { line, column: Math.max(0, at - start) };
}
