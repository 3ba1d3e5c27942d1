import { SaxesParser } from 'saxes';
import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { MAX_MARKUP, MAX_TAG_CHARS } from './limits.ts';
import { forbiddenAt, partsOf, placeOf, type Part } from './parts.ts';
import {
  addRawText,
  addText,
  closeTag,
  openTag,
  startRewriting,
  type DocumentRoot,
  type Rewriting,
} from './rewrite.ts';

/** A document with one prefix per namespace, ready for a parser that knows no namespaces. */
export type CanonicalXml = {
  readonly kind: DocumentRoot;
  /** Root `doc`, children `cac:` and `cbc:`; comments, CDATA, foreign elements and envelope are gone. */
  readonly xml: string;
  /** Texts that are long or need escaping; in `xml` stands {@link KEPT_APART} and their index instead. */
  readonly texts: readonly string[];
  /** Base64 texts of the embedded objects; in `xml` stands their index instead. */
  readonly payloads: readonly string[];
  /** Name of the first foreign element outside the extensions; null when there is none. */
  readonly foreign: string | null;
};

/** Thrown through the parser to stop it at the first fault: it knows no other way. Never leaves this file. */
const STOP = new Error('stopped at the first fault');

/** Parses strictly (well-formedness, namespaces, limits) and rewrites in the same pass. */
export function canonicalize(text: string): Result<CanonicalXml, Reason> {
  const state = startRewriting();
  try {
    parse(text, state);
  } catch (error) {
    if (error !== STOP) throw error;
  }
  const refused = state.fault ?? state.misfit;
  if (refused !== null) return fail(refused);
  if (state.kind === null) return fail({ code: 'not-an-invoice', data: { element: '' } });
  const { kind, out, texts, payloads, foreign } = state;
  return ok({ kind, xml: out.join(''), texts, payloads, foreign });
}

/**
 * One parse: how much the parser got, and how far that is behind the text itself. The parser has few listeners on purpose: it adds each as a
 * property, and with more than these its object becomes slow (V8 turns it into a dictionary; measured: four times).
 */
type Parse = {
  readonly text: string;
  readonly state: Rewriting;
  readonly parser: SaxesParser<{ xmlns: true }>;
  fed: number;
  skipped: number;
};

function parse(text: string, state: Rewriting): void {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const run: Parse = { text, state, parser, fed: 0, skipped: 0 };
  const check = (): void => {
    if (state.fault !== null) throw STOP;
  };
  parser.on('error', () => broken(run, parser.position + run.skipped));
  parser.on('opentag', (tag) => {
    openTag(state, tag);
    check();
  });
  parser.on('closetag', (tag) => {
    closeTag(state, tag);
    check();
  });
  parser.on('text', (part) => addText(state, part));
  parser.on('cdata', (part) => addText(state, part));
  for (const part of partsOf(text)) {
    take(run, part);
    check();
  }
  parser.close();
}

function stop(state: Rewriting, reason: Reason): never {
  state.fault ??= reason;
  throw STOP;
}

function broken({ state, text }: Parse, at: number): never {
  const { line, column } = placeOf(text, at);
  const data = { line: String(line), column: String(column) };
  stop(state, { code: 'not-well-formed', data });
}

function feed(run: Parse, markup: string): void {
  run.parser.write(markup);
  run.fed += markup.length;
}

function take(run: Parse, part: Part): void {
  const inside = run.text.slice(part.from, part.to);
  switch (part.kind) {
    case 'markup':
      run.skipped = part.from - run.fed;
      feed(run, inside);
      return;
    case 'comment':
      takeComment(run, part, inside);
      return;
    case 'instruction':
      takeInstruction(run, part, inside);
      return;
    case 'cdata':
      takeSection(run, part, inside);
      return;
    case 'text':
      takeText(run, part, inside);
      return;
    case 'endless':
      broken(run, part.to);
      return;
    default:
      stop(run.state, { code: 'too-complex', data: { limit: String(LIMITS[part.kind]) } });
  }
}

const LIMITS = {
  'long-tag': MAX_TAG_CHARS,
  'much-markup': MAX_MARKUP,
} as const;

/** Stands for what was left out: to the parser it ends the text before it, and is right only where markup may be. */
const GAP = '<!---->';

function takeComment(run: Parse, part: Part, inside: string): void {
  const hyphens = inside.indexOf('--');
  if (hyphens !== -1 || inside.endsWith('-'))
    broken(run, hyphens === -1 ? part.to : part.from + hyphens);
  allow(run, part, inside);
  feed(run, GAP);
}

/** The parser judges the target; a name as long as this is nobody's. */
const TARGET = /^[^ \t\r\n]{1,256}(?=[ \t\r\n])/;

function takeInstruction(run: Parse, part: Part, inside: string): void {
  allow(run, part, inside);
  const target = TARGET.exec(inside)?.[0] ?? broken(run, part.from);
  feed(run, `<?${target} ?>`);
}

function takeSection(run: Parse, part: Part, inside: string): void {
  if (run.state.depth === 0) broken(run, part.from);
  allow(run, part, inside);
  feed(run, GAP);
  addRawText(run.state, inside);
}

function takeText(run: Parse, part: Part, inside: string): void {
  if (run.state.depth > 0) addRawText(run.state, inside);
  else if (/[^ \t\r\n]/.test(inside)) broken(run, part.from);
}

function allow(run: Parse, part: Part, inside: string): void {
  const at = forbiddenAt(inside);
  if (at !== -1) broken(run, part.from + at);
}
