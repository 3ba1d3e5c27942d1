import { XMLBuilder } from 'fast-xml-parser';
import type { DecimalText } from '../../../shared/model/amount.ts';
import { escapeAttribute } from './escape.ts';

/** An element to write: children by prefixed name, attributes by name behind `@`, text under `#text`. */
export type Node = { readonly [name: string]: NodeValue };
/** What may stand under a name: nothing is written for null, one element for each of a list. */
export type NodeValue = string | Node | readonly NodeValue[] | null;

/** A list as long as it is, nothing when it is empty. */
export function each<T>(list: readonly T[], write: (one: T) => NodeValue): NodeValue {
  return list.length === 0 ? null : list.map(write);
}

/** An element of this only when something in it is written. */
export function filled(node: Node): Node | null {
  return Object.values(node).some((value) => value !== null) ? node : null;
}

/** At least two decimals, as people and most programs expect of an amount; none is lost. */
export function amountText(amount: DecimalText): string {
  const [whole = '', fraction = ''] = amount.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

/** An amount with its currency. */
export function amount(value: DecimalText | null, currency: string): NodeValue {
  return value === null ? null : { '@currencyID': currency, '#text': amountText(value) };
}

// eslint-disable-next-line no-control-regex -- the characters that XML cannot hold, not even as a reference
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** Escaping is ours: a tab or line end in an attribute, and a carriage return, would not survive otherwise. */
function written(value: NodeValue): unknown {
  if (value === null) return undefined;
  if (typeof value === 'string') return escapeAttribute(value.replaceAll(UNWRITABLE, ''));
  if (isList(value)) return value.map(written);
  const entries = Object.entries(value).map(([name, inner]) => [name, written(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function isList(value: NodeValue): value is readonly NodeValue[] {
  return Array.isArray(value);
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- moved to a package of its own, which this one brings along
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  processEntities: false,
  format: true,
});

/** The XML text of a root element. */
export function writeXml(root: Node): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(written(root))}`;
}
