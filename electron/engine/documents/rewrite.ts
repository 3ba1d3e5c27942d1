import type { SaxesTagNS } from 'saxes';
import type { Reason } from '../../../shared/model/reason.ts';
import { escapeAttribute } from './escape.ts';
import {
  MAX_ALL_ATTRIBUTES,
  MAX_ATTACHMENTS,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_READ_ELEMENTS,
  MAX_TEXT_CHARS,
} from './limits.ts';
import {
  canonicalPrefix,
  ENVELOPE_NAMESPACE,
  EXTENSION_NAMESPACE,
  READ_ATTRIBUTES,
  READ_ELEMENTS,
  rootKind,
  type RootKind,
} from './names.ts';
import { lastName } from './path.ts';

const EMBEDDED = 'cbc:EmbeddedDocumentBinaryObject';

/** Marks an index into the texts that stand apart; no XML text can hold this character. */
export const KEPT_APART = '\x01';

/** Longer texts, and such as would need escaping, are kept apart: they would be copied at every step. */
const SHORT_TEXT = /^[^&<>\r]{0,200}$/;

/** The roots that may hold an invoice. */
export type DocumentRoot = 'ubl-invoice' | 'ubl-creditnote' | 'attached-document';

/**
 * Where the rewriting of one file stands. A `fault` (syntax, limits) stops it; a `misfit` (content) does not, because
 * it only counts once the whole file has proved to be well-formed.
 */
export type Rewriting = {
  fault: Reason | null;
  misfit: Reason | null;
  kind: DocumentRoot | null;
  foreign: string | null;
  readonly out: string[];
  readonly texts: string[];
  readonly payloads: string[];
  depth: number;
  elements: number;
  readElements: number;
  attributes: number;
  textChars: number;
  /** Depth of the document's root (2 inside an envelope); 0 = not seen yet. */
  rootDepth: number;
  /** Depth of the element whose content is being left out; 0 = none. */
  skipDepth: number;
  /** The open `cbc` element: its name, and its text so far. */
  leaf: { readonly name: string; readonly parts: string[] } | null;
};

/** Nothing read yet. */
export function startRewriting(): Rewriting {
  return {
    fault: null,
    misfit: null,
    kind: null,
    foreign: null,
    out: [],
    texts: [],
    payloads: [],
    depth: 0,
    elements: 0,
    readElements: 0,
    attributes: 0,
    textChars: 0,
    rootDepth: 0,
    skipDepth: 0,
    leaf: null,
  };
}

/** Keeps the first fault. */
export function refuse(state: Rewriting, reason: Reason): void {
  state.fault ??= reason;
}

function countAttributes(state: Rewriting, tag: SaxesTagNS): void {
  const count = Object.keys(tag.attributes).length;
  state.attributes += count;
  if (count > MAX_ATTRIBUTES) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_ATTRIBUTES) } });
  }
  if (state.attributes > MAX_ALL_ATTRIBUTES) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_ALL_ATTRIBUTES) } });
  }
}

/** Takes a start tag. */
export function openTag(state: Rewriting, tag: SaxesTagNS): void {
  state.depth += 1;
  state.elements += 1;
  countAttributes(state, tag);
  if (state.depth > MAX_DEPTH) refuse(state, { code: 'too-deep', data: { limit: `${MAX_DEPTH}` } });
  if (state.elements > MAX_ELEMENTS) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_ELEMENTS) } });
  }
  if (state.fault !== null || state.misfit !== null || state.skipDepth > 0) return;
  if (state.rootDepth === 0 || state.depth <= state.rootDepth) openOuter(state, tag);
  else openInner(state, tag);
}

/** The root, or the children of an envelope. */
function openOuter(state: Rewriting, tag: SaxesTagNS): void {
  if (tag.uri === ENVELOPE_NAMESPACE && state.depth === 2) {
    state.skipDepth = state.depth;
    return;
  }
  const kind = rootKind(tag.uri, tag.local);
  if (kind === 'envelope' && state.depth === 1) return;
  if (state.rootDepth > 0) {
    state.misfit = { code: 'structure', data: { element: tag.local } };
    return;
  }
  if (!isDocument(kind)) {
    const code = kind === 'look-alike' ? 'not-ubl' : 'not-an-invoice';
    state.misfit = { code, data: { element: tag.local } };
    return;
  }
  state.kind = kind;
  state.rootDepth = state.depth;
  state.out.push('<doc>');
}

function isDocument(kind: RootKind): kind is DocumentRoot {
  return kind === 'ubl-invoice' || kind === 'ubl-creditnote' || kind === 'attached-document';
}

function openInner(state: Rewriting, tag: SaxesTagNS): void {
  if (state.leaf !== null) {
    state.misfit = { code: 'structure', data: { element: lastName(state.leaf.name) } };
    return;
  }
  const prefix = canonicalPrefix(tag.uri);
  if (prefix === null) {
    state.skipDepth = state.depth;
    if (tag.uri !== EXTENSION_NAMESPACE) state.foreign ??= tag.name;
    return;
  }
  const name = `${prefix}:${tag.local}`;
  if (!READ_ELEMENTS.has(name)) {
    state.skipDepth = state.depth;
    return;
  }
  state.readElements += 1;
  if (state.readElements > MAX_READ_ELEMENTS) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_READ_ELEMENTS) } });
  }
  if (prefix === 'cbc') state.leaf = { name, parts: [] };
  state.out.push(`<${name}${attributesOf(tag)}>`);
}

function attributesOf(tag: SaxesTagNS): string {
  let text = '';
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.uri !== '' || !READ_ATTRIBUTES.has(attribute.local)) continue;
    text += ` ${attribute.local}="${escapeAttribute(attribute.value)}"`;
  }
  return text;
}

/** Takes a piece of text or CDATA; only `cbc` elements have text that counts. */
export function addText(state: Rewriting, part: string): void {
  if (state.leaf === null || state.skipDepth > 0 || state.fault !== null) return;
  state.leaf.parts.push(part);
  if (state.leaf.name === EMBEDDED) return;
  state.textChars += part.length;
  if (state.textChars > MAX_TEXT_CHARS) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_TEXT_CHARS) } });
  }
}

/**
 * Takes text that did not go through the parser: its line ends become those that XML wants (section 2.11). Base64
 * keeps them, for it has white space anyway and is too long to copy.
 */
export function addRawText(state: Rewriting, part: string): void {
  const asIs = state.leaf?.name === EMBEDDED || !part.includes('\r');
  addText(state, asIs ? part : part.replaceAll(/\r\n?/g, '\n'));
}

/** Takes an end tag. */
export function closeTag(state: Rewriting, tag: SaxesTagNS): void {
  const { depth } = state;
  state.depth -= 1;
  if (state.fault !== null || state.misfit !== null) return;
  if (state.skipDepth > 0) {
    if (state.skipDepth === depth) state.skipDepth = 0;
    return;
  }
  if (state.rootDepth === 0 || depth < state.rootDepth) return;
  if (depth === state.rootDepth) {
    state.out.push('</doc>');
    return;
  }
  if (state.leaf !== null) writeLeaf(state, state.leaf);
  state.out.push(`</${canonicalPrefix(tag.uri) ?? ''}:${tag.local}>`);
}

function writeLeaf(state: Rewriting, leaf: NonNullable<Rewriting['leaf']>): void {
  state.leaf = null;
  const text = leaf.parts.length === 1 ? (leaf.parts[0] ?? '') : leaf.parts.join('');
  if (leaf.name === EMBEDDED) {
    writeEmbedded(state, text);
    return;
  }
  const trimmed = text.trim();
  if (SHORT_TEXT.test(trimmed)) state.out.push(trimmed);
  else state.out.push(`${KEPT_APART}${state.texts.push(trimmed) - 1}`);
}

function writeEmbedded(state: Rewriting, base64: string): void {
  state.out.push(String(state.payloads.push(base64) - 1));
  if (state.payloads.length > MAX_ATTACHMENTS) {
    refuse(state, { code: 'too-complex', data: { limit: String(MAX_ATTACHMENTS) } });
  }
}
