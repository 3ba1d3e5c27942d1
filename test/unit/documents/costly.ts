import { INVOICE, namespaces } from './ubl-text.ts';

const START = `<Invoice ${namespaces('Invoice')}>`;
const END = '</Invoice>';

/** A file of about `bytes` bytes that repeats one part within another. */
export type Costly = (bytes: number) => Buffer;

const times = (unit: string, bytes: number): string =>
  unit.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(unit))));
const inside =
  (before: string, unit: string, after = ''): Costly =>
  (bytes) =>
    Buffer.from(START + before + times(unit, bytes) + after + END);
const note = (unit: string): Costly => inside('<cbc:Note>', unit, '</cbc:Note>');
const distinct =
  (part: (name: string) => string): Costly =>
  (bytes) => {
    const parts: string[] = [];
    for (let length = 0, at = 0; length < bytes; at += 1) {
      const text = part(`a${at.toString(36)}`);
      parts.push(text);
      length += text.length;
    }
    return Buffer.from(START + parts.join('') + END);
  };
const attributes = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');
const file = (attribute: string, base64 = 'JVBERi0='): string =>
  `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf"${attribute}>${base64}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
const [FILE_START = '', FILE_END = ''] = file('').split('JVBERi0=');
const deep = (inner: string): string =>
  `${'<cac:Party>'.repeat(45)}${inner}${'</cac:Party>'.repeat(45)}`;
const LINE =
  '<cac:InvoiceLine><cbc:LineExtensionAmount>1.23456789012345678901234567890123456789</cbc:LineExtensionAmount></cac:InvoiceLine>';
const SUBTOTAL =
  '<cac:TaxSubtotal><cbc:TaxableAmount>1.5</cbc:TaxableAmount><cbc:TaxAmount>2</cbc:TaxAmount><cac:TaxCategory><cbc:Percent>21</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal>';

/** Files that are made to cost as much as possible, by what they repeat. */
export const COSTLY: Readonly<Record<string, Costly>> = {
  'hyphens in a comment': inside('<!--', '-x', '-->'),
  'hyphens in a comment that does not end': inside('<!--', '-x'),
  'line ends in a comment': inside('<!--', '\r\n', '-->'),
  comments: inside('', '<!---->'),
  'brackets in CDATA': inside('<cbc:Note><![CDATA[', ']x', ']]></cbc:Note>'),
  'ampersands in CDATA': inside('<cbc:Note><![CDATA[', '&', ']]></cbc:Note>'),
  'CDATA sections': note('<![CDATA[x]]>'),
  'question marks in an instruction': inside('<?p ', '?x', '?>'),
  instructions: inside('', '<?p?>'),
  'a long declaration': (bytes) =>
    Buffer.from(`<?xml version="1.0"${times(' ', bytes)}?>${START}${END}`),
  text: note('abcdefgh'),
  'text of two bytes': note('€'),
  'brackets in text': note(']]a'),
  references: note('&lt;'),
  'numeric references': note('&#65;x'),
  'a long reference': inside('<cbc:Note>&#', '0', '65;</cbc:Note>'),
  'a reference that does not end': inside('<cbc:Note>&', 'a'),
  'carriage returns': note('\r'),
  'line ends behind the root': (bytes) => Buffer.from(START + END + times('\r\n', bytes)),
  'a long attribute': inside('<cbc:Note a="', 'x', '"/>'),
  'tabs in an attribute': inside('<cbc:Note a="', '\t', '"/>'),
  'references in an attribute': inside('<cbc:Note filename="', '&lt;', '"/>'),
  'quotes in a tag': inside('<cbc:Note ', `""''`, '/>'),
  'attributes of elements': inside('', `<cbc:Note${attributes(250, (at) => ` a${at}=""`)}/>`),
  'attributes of one element': (bytes) =>
    Buffer.from(`${START}<cbc:Note${attributes(bytes / 11, (at) => ` a${at}=""`)}/>${END}`),
  'namespaces of elements': inside(
    '',
    `<cbc:Note${attributes(200, (at) => ` xmlns:a${at}="u"`)}/>`,
  ),
  'namespaces declared anew': inside('', '<n xmlns="urn:x"/>'),
  'prefixes looked up from deep': (bytes) =>
    Buffer.from(START + deep(times('<cbc:N cac:a="" cac:b=""/>', bytes)) + END),
  elements: inside('', '<cbc:Note/>'),
  'elements with a value': inside('', '<cbc:Note>1</cbc:Note>'),
  'elements of other names': distinct((name) => `<cbc:${name}/>`),
  'elements with long names': inside('', `<cbc:${'n'.repeat(200)}/>`),
  'end tags': inside('', '</a>'),
  'less-than signs': inside('', '<'),
  'starts of markup': inside('', '<!'),
  'foreign elements': inside('<x xmlns="u">', '<y/>', '</x>'),
  lines: inside('', LINE),
  'lines with wrong amounts': distinct((name) => LINE.replace('1.2345', name)),
  'VAT subtotals': inside('<cac:TaxTotal>', SUBTOTAL, '</cac:TaxTotal>'),
  'VAT totals': inside('', '<cac:TaxTotal><cac:TaxSubtotal/></cac:TaxTotal>'),
  'digits of an amount': inside(
    '<cac:LegalMonetaryTotal><cbc:PayableAmount>',
    '9',
    '</cbc:PayableAmount></cac:LegalMonetaryTotal>',
  ),
  'accounts of a payment': distinct(
    (name) =>
      `<cac:PaymentMeans><cac:PayeeFinancialAccount><cbc:ID>BE71${name.padEnd(10, '0')}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>`,
  ),
  'signs of a payment reference': (bytes) =>
    Buffer.from(INVOICE.replace('+++123', () => `+++${times('+ */.', bytes)}123`)),
  'dots of a file name': (bytes) =>
    Buffer.from(START + file(` filename="x${'.'.repeat(Math.min(bytes, 60_000))}x"`) + END),
  'dots of a reference': inside(
    '<cac:AdditionalDocumentReference><cbc:ID>x',
    '.',
    `x</cbc:ID>${FILE_START.slice(FILE_START.indexOf('<cac:Attachment'))}JVBERi0=${FILE_END}`,
  ),
  attachments: inside('', file(' filename="a.pdf"')),
  base64: inside(FILE_START, 'JVBERi0x', FILE_END),
  'base64 in lines': inside(FILE_START, `${'JVBERi0x'.repeat(9)}JVBE\r\n`, FILE_END),
  'base64 with spaces': inside(FILE_START, 'J V B E ', FILE_END),
  'letters that only windows-1252 has': (bytes) =>
    Buffer.from(
      `<?xml version="1.0" encoding="windows-1252"?>${START}<cbc:Note>${times('\x80', bytes)}</cbc:Note>${END}`,
      'latin1',
    ),
  'UTF-16': (bytes) =>
    Buffer.from(`\ufeff${START}${times('<cbc:Note/>', bytes / 2)}${END}`, 'utf16le'),
};
