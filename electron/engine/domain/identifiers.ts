import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';

/** A tax or company number in comparable form: upper case, without separators; `BE` + ten digits for Belgian ones. */
export function normalizeNumber(text: string): string {
  const belgian = belgianEnterpriseNumber(text);
  return belgian === null ? text.toUpperCase().replace(/[^A-Z0-9]/g, '') : `BE${belgian}`;
}

/** Octopus' way of writing a Belgian VAT number: `BE0123.456.749`. Other numbers are returned unchanged. */
export function dottedVatNumber(normalized: string): string {
  const match = /^BE(\d{4})(\d{3})(\d{3})$/.exec(normalized);
  return match === null ? normalized : `BE${match[1] ?? ''}.${match[2] ?? ''}.${match[3] ?? ''}`;
}

/** Whether `normalized` has the shape of a Belgian number (BE or digits only), so that modulo 97 must hold. */
export function looksBelgian(normalized: string): boolean {
  return /^(?:BE)?\d{9,10}$/.test(normalized);
}

/** Reads a Belgian structured communication in any usual writing; the twelve digits, or null when it is none. */
export function structuredDigits(text: string): string | null {
  const digits = text.replace(/[\s+*/.-]/g, '');
  if (!/^\d{12}$/.test(digits)) return null;
  const remainder = Number(digits.slice(0, 10)) % 97;
  return Number(digits.slice(10)) === (remainder === 0 ? 97 : remainder) ? digits : null;
}

/** The usual writing of a structured communication: `+++123/4567/89002+++`. */
export function structuredText(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`;
}
