import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // A file of somebody else may carry entities that blow up: they stay as they are.
  processEntities: false,
});

/** Any node of a peeked file. */
export type XmlNode = unknown;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first(node: XmlNode): XmlNode {
  const one: unknown = Array.isArray(node) ? node[0] : node;
  return one;
}

/** The node at the end of a path of element names, taking the first of several; undefined when absent. */
export function nodeAt(node: XmlNode, ...path: readonly string[]): XmlNode {
  let current = first(node);
  for (const name of path) {
    if (!isRecord(current)) return undefined;
    current = first(current[name]);
  }
  return current;
}

/** All elements of one name directly below a node. */
export function nodesAt(node: XmlNode, name: string): readonly XmlNode[] {
  const parent = first(node);
  if (!isRecord(parent)) return [];
  const found: unknown = parent[name];
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

/** The text at the end of a path; empty when absent. */
export function textAt(node: XmlNode, ...path: readonly string[]): string {
  const found = nodeAt(node, ...path);
  const text = isRecord(found) ? found['#text'] : found;
  return typeof text === 'string' ? text.trim() : '';
}

function decoded(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200));
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /encoding=["']([\w.-]+)["']/.exec(start.toString('latin1'))?.[1] ?? 'utf-8';
  const singleByte = /^(?:iso-8859|windows-125)/i.test(declared);
  return new TextDecoder(singleByte ? 'windows-1252' : 'utf-8').decode(bytes);
}

/** The document element of a file and its name without prefix; null when it cannot be parsed at all. */
export function peekRoot(
  bytes: Uint8Array,
): { readonly name: string; readonly node: XmlNode } | null {
  try {
    const parsed: unknown = parser.parse(decoded(bytes));
    if (!isRecord(parsed)) return null;
    const entry = Object.entries(parsed).find(([name]) => !name.startsWith('?'));
    return entry === undefined ? null : { name: entry[0], node: entry[1] };
  } catch {
    // Whatever the parser has against a file of somebody else, the file itself is still delivered.
    return null;
  }
}
