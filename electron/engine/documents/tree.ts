import { XMLParser } from 'fast-xml-parser';
import { MAX_DEPTH } from './limits.ts';
import { unescapeAttribute } from './escape.ts';
import { KEPT_APART } from './rewrite.ts';

/** One element of the canonical XML: its text, its attributes, its children by prefixed name. */
export type Element = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const ATTRIBUTES = '@';

/**
 * Values stay text (`000123`, `2026E5`, `0x1F`), every child is an array (one line is no special case), and entities
 * are ours to decode: the gate wrote them.
 */
const OPTIONS = {
  ignoreAttributes: false,
  attributesGroupName: ATTRIBUTES,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: MAX_DEPTH + 1,
  jPath: false,
  isArray: (_name: string, _path: unknown, _leaf: boolean, isAttribute: boolean) => !isAttribute,
};

/** The root of canonical XML as a tree, with the texts that were kept apart put back. */
export function parseTree(xml: string, texts: readonly string[]): Element {
  const parser = new XMLParser({
    ...OPTIONS,
    tagValueProcessor: (_name, value) =>
      value.startsWith(KEPT_APART) ? (texts[Number(value.slice(1))] ?? '') : value,
  });
  const parsed: unknown = parser.parse(xml);
  return isElement(parsed) ? (childrenOf(parsed, 'doc')[0] ?? {}) : {};
}

const NONE: readonly Element[] = [];

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childrenOf(element: Element, name: string): readonly Element[] {
  const children = element[name];
  return Array.isArray(children) ? children.filter(isElement) : NONE;
}

/** All elements at a path such as `cac:PaymentMeans/cbc:PaymentID`, in document order. */
export function all(element: Element, path: string): readonly Element[] {
  const end = path.indexOf('/');
  if (end === -1) return childrenOf(element, path);
  const rest = path.slice(end + 1);
  return childrenOf(element, path.slice(0, end)).flatMap((child) => all(child, rest));
}

/** The first element at a path; null when there is none. */
export function first(element: Element, path: string): Element | null {
  return all(element, path)[0] ?? null;
}

/** The text of an element; the white space around it is gone. */
export function textOf(element: Element): string {
  const text = element[TEXT];
  return typeof text === 'string' ? text : '';
}

/** An attribute without the white space around it; null when absent or empty. */
export function attributeOf(element: Element, name: string): string | null {
  const attributes = element[ATTRIBUTES];
  const value = isElement(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' ? unescapeAttribute(value).trim() || null : null;
}

/** The first text at a path that is not empty; null when there is none. */
export function valueAt(element: Element, path: string): string | null {
  return valuesAt(element, path)[0] ?? null;
}

/** All texts at a path that are not empty. */
export function valuesAt(element: Element, path: string): readonly string[] {
  return all(element, path)
    .map(textOf)
    .filter((text) => text !== '');
}
