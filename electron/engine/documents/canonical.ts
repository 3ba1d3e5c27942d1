import { SaxesParser } from 'saxes';
import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import {
  addText,
  closeTag,
  countAttribute,
  openTag,
  refuse,
  startRewriting,
  type DocumentRoot,
} from './rewrite.ts';

/** A document with one prefix per namespace, ready for a parser that knows no namespaces. */
export type CanonicalXml = {
  readonly kind: DocumentRoot;
  /** Root `doc`, children `cac:` and `cbc:`; comments, CDATA, foreign elements and envelope are gone. */
  readonly xml: string;
  /** Base64 texts of the embedded objects; in `xml` stands their index instead. */
  readonly payloads: readonly string[];
  /** Name of the first foreign element outside the extensions; null when there is none. */
  readonly foreign: string | null;
};

/** Characters parsed before the first fault is looked at: bounds what a hostile file can cost. */
const CHUNK_CHARS = 4 * 1024;

/** Parses strictly (well-formedness, namespaces, limits) and rewrites in the same pass. */
export function canonicalize(text: string): Result<CanonicalXml, Reason> {
  const state = startRewriting();
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  parser.on('error', () => {
    const position = { line: String(parser.line), column: String(parser.column) };
    refuse(state, { code: 'not-well-formed', data: position });
  });
  parser.on('doctype', () => refuse(state, { code: 'doctype', data: {} }));
  parser.on('opentagstart', () => (state.attributes = 0));
  parser.on('attribute', () => countAttribute(state));
  parser.on('opentag', (tag) => openTag(state, tag));
  parser.on('closetag', (tag) => closeTag(state, tag));
  parser.on('text', (part) => addText(state, part));
  parser.on('cdata', (part) => addText(state, part));
  for (let at = 0; at < text.length && state.fault === null; at += CHUNK_CHARS) {
    parser.write(text.slice(at, at + CHUNK_CHARS));
  }
  if (state.fault === null) parser.close();
  const refused = state.fault ?? state.misfit;
  if (refused !== null) return fail(refused);
  if (state.kind === null) return fail({ code: 'not-an-invoice', data: { element: '' } });
  const { kind, out, payloads, foreign } = state;
  return ok({ kind, xml: out.join(''), payloads, foreign });
}
