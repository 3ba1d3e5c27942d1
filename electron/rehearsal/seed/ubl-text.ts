const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const UNSAFE = /[&<>"]/;

/** Text safe in XML content and attributes. */
export function xmlText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** `<cbc:NAME attributes>text</cbc:NAME>`. */
export function cbc(name: string, text: string, attributes = ''): string {
  return `<cbc:${name}${attributes === '' ? '' : ` ${attributes}`}>${xmlText(text)}</cbc:${name}>`;
}

/** `<cac:NAME>children</cac:NAME>`; absent children are left out. */
export function cac(name: string, ...children: readonly (string | null)[]): string {
  let content = '';
  for (const child of children) content += child ?? '';
  return `<cac:${name}>${content}</cac:${name}>`;
}

/** Cents with two decimals: -12345 gives `-123.45`. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An amount element with its currency. */
export function amount(name: string, cents: number, currency: string): string {
  return cbc(name, decimal(cents), `currencyID="${currency}"`);
}
