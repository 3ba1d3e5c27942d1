import type { DecimalText, IsoDate } from '../../../shared/model/amount.ts';
import type { Identifier } from '../domain/document.ts';
import { parseDecimal, parseIsoDate } from '../domain/money.ts';
import { reject, warn, type Findings } from './findings.ts';
import { lastName } from './path.ts';
import { all, attributeOf, textOf, valueAt, type Element } from './tree.ts';

/** The element at a path that may occur only once; a second one rejects the file, for either could be the true one. */
export function only(parent: Element, path: string, findings: Findings): Element | null {
  const found = all(parent, path);
  if (found.length > 1) reject(findings, 'structure', { element: lastName(path) });
  return found[0] ?? null;
}

/** The text of an element that may occur only once; null when absent or empty. */
export function onlyText(parent: Element, path: string, findings: Findings): string | null {
  const element = only(parent, path, findings);
  return element === null ? null : textOf(element) || null;
}

/** An exact decimal that may occur only once: null when absent, a rejection when it is not an xs:decimal. */
export function decimalAt(parent: Element, path: string, findings: Findings): DecimalText | null {
  const element = only(parent, path, findings);
  if (element === null) return null;
  const text = textOf(element);
  const value = parseDecimal(text);
  if (value === null) reject(findings, 'amount', { element: lastName(path), value: shown(text) });
  return value;
}

/** A decimal that is only shown, from which nothing is booked: one that is wrong is left out with a warning. */
export function detailAt(parent: Element, path: string, findings: Findings): DecimalText | null {
  const text = valueAt(parent, path);
  const value = text === null ? null : parseDecimal(text);
  if (text !== null && value === null) {
    warn(findings, 'amount', { element: lastName(path), value: shown(text) });
  }
  return value;
}

/** A day that may occur only once: null when absent, a rejection when it does not exist. */
export function dateAt(parent: Element, path: string, findings: Findings): IsoDate | null {
  const text = onlyText(parent, path, findings);
  if (text === null) return null;
  const day = parseIsoDate(text);
  if (day === null) reject(findings, 'date', { element: lastName(path), value: shown(text) });
  return day;
}

/** An identifier with its scheme; null when empty. */
export function identifierOf(element: Element | null): Identifier | null {
  const value = element === null ? '' : textOf(element);
  return element === null || value === ''
    ? null
    : { value, scheme: attributeOf(element, 'schemeID') };
}

const SHOWN_CHARS = 60;

/** A value as a reason shows it: hostile files hold values of megabytes. */
export function shown(text: string): string {
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
}
