import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { decodeBase64 } from './base64.ts';
import { canonicalize, type CanonicalXml } from './canonical.ts';
import { looksLikeCoda } from './coda.ts';
import { decodeText, sniffBytes } from './decode.ts';
import { MAX_CARRIAGE_RETURNS, MAX_FILE_BYTES, MAX_REFERENCES } from './limits.ts';
import { hasMore } from './parts.ts';
import { first, parseTree, textOf, valueAt, type Element } from './tree.ts';

/** What the gate let through: an invoice as a tree, with its embedded objects apart, or a bank statement. */
export type GatedXml =
  | {
      readonly kind: 'ubl-invoice' | 'ubl-creditnote';
      readonly root: Element;
      readonly payloads: readonly string[];
      readonly foreign: string | null;
    }
  | { readonly kind: 'coda' };

/** Lets a file in only if it is one strict, bounded, namespace-correct UBL document, or a CODA file. */
export function openGate(bytes: Uint8Array): Result<GatedXml, Reason> {
  return openLayer(bytes, 0);
}

/** An AttachedDocument holds an invoice, not another AttachedDocument. */
const MAX_LAYERS = 1;

function openLayer(bytes: Uint8Array, layer: number): Result<GatedXml, Reason> {
  const refused = refuseBytes(bytes);
  if (refused !== null) return fail(refused);
  if (looksLikeCoda(bytes)) return ok({ kind: 'coda' });
  if (!startsLikeXml(bytes)) return fail({ code: 'not-xml', data: {} });
  const text = decodeText(bytes);
  return text.ok ? openText(text.value, layer) : text;
}

function openText(decoded: string, layer: number): Result<GatedXml, Reason> {
  // White space before the declaration is not well-formed, but harmless and seen in real files.
  const text = decoded.trimStart();
  if (!text.startsWith('<')) return fail({ code: 'not-xml', data: {} });
  if (hasDoctype(text)) return fail({ code: 'doctype', data: {} });
  const costly = costlyCharacters(text);
  if (costly !== null) return fail(costly);
  const canonical = canonicalize(text);
  if (!canonical.ok) return canonical;
  const { kind, xml, texts, payloads, foreign } = canonical.value;
  const root = parseTree(xml, texts);
  return kind === 'attached-document'
    ? openAttached(root, canonical.value, layer)
    : ok({ kind, root, payloads, foreign });
}

function refuseBytes(bytes: Uint8Array): Reason | null {
  if (bytes.length === 0) return { code: 'empty', data: {} };
  if (bytes.length > MAX_FILE_BYTES) {
    return { code: 'too-large', data: { limit: `${MAX_FILE_BYTES / (1024 * 1024)} MiB` } };
  }
  return null;
}

function costlyCharacters(text: string): Reason | null {
  if (hasMore(text, '&', MAX_REFERENCES)) {
    return { code: 'too-complex', data: { limit: String(MAX_REFERENCES) } };
  }
  return hasMore(text, '\r', MAX_CARRIAGE_RETURNS)
    ? { code: 'too-complex', data: { limit: String(MAX_CARRIAGE_RETURNS) } }
    : null;
}

const WHITE_SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const LESS_THAN = 0x3c;

function startsLikeXml(bytes: Uint8Array): boolean {
  const sniffed = sniffBytes(bytes);
  if (sniffed !== null && sniffed.form !== 'utf-8') return true;
  let at = sniffed?.bomBytes ?? 0;
  while (WHITE_SPACE.has(bytes[at] ?? 0)) at += 1;
  return bytes[at] === LESS_THAN;
}

/** Looks before the root element only, so that a DOCTYPE is named as such whatever follows it. */
function hasDoctype(text: string): boolean {
  let at = 0;
  while (at !== -1) {
    while (WHITE_SPACE.has(text.charCodeAt(at))) at += 1;
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text.startsWith('<?', at)) at = after(text, '?>', at + 2);
    else return text.slice(at, at + 9).toUpperCase() === '<!DOCTYPE';
  }
  return false;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? -1 : at + end.length;
}

/** The invoice inside an AttachedDocument: as text (the usual way), or as an embedded XML file. */
function openAttached(root: Element, outer: CanonicalXml, layer: number): Result<GatedXml, Reason> {
  const none = fail<Reason>({ code: 'not-an-invoice', data: { element: 'AttachedDocument' } });
  if (layer >= MAX_LAYERS) return none;
  const text = valueAt(root, 'cac:Attachment/cac:ExternalReference/cbc:Description');
  if (text?.startsWith('<') === true) return openText(text, layer + 1);
  const object = first(root, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject');
  const content =
    object === null ? null : decodeBase64(outer.payloads[Number(textOf(object))] ?? '');
  return content === null || content.length === 0 ? none : openLayer(content, layer + 1);
}
