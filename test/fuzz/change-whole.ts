import type { Change } from './change.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const ENCODINGS = [
  'UTF-8',
  'utf-16',
  'UTF-16LE',
  'ISO-8859-1',
  'windows-1252',
  'ISO-8859-15',
  'US-ASCII',
  'UTF-7',
  'EBCDIC',
  '',
];
const MARKS = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\0\0\xfe\xff', ' ', '\n\n'];

const toBytes = (buffer: Buffer): string => buffer.toString('latin1');

const declareEncoding: Change = (text, dice) => {
  const declaration = `<?xml version="1.0" encoding="${dice.pick(ENCODINGS)}"?>`;
  return declaration + text.replace(/^[^<]*<\?xml[^>]*\?>/, '');
};

const transcode: Change = (text, dice) => {
  const characters = Buffer.from(text, 'latin1').toString('utf8');
  const little = Buffer.from(dice.below(2) === 0 ? `\ufeff${characters}` : characters, 'utf16le');
  return toBytes(dice.below(2) === 0 ? little : little.swap16());
};

const mark: Change = (text, dice) => dice.pick(MARKS) + text;

const version: Change = (text, dice) =>
  text.replace(/version=["'][^"']*["']/, `version="${dice.pick(['1.0', '1.1', '2.0', ''])}"`);

const lineEnds: Change = (text, dice) => text.replaceAll('\n', dice.pick(['\r\n', '\r', ' ', '']));

const withoutDeclaration = (text: string): string => text.replace(/^[^<]*<\?xml[^>]*\?>/, '');

const envelope: Change = (text) => {
  const sbdh = 'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';
  return `<s:StandardBusinessDocument xmlns:s="${sbdh}"><s:StandardBusinessDocumentHeader/>${withoutDeclaration(text)}</s:StandardBusinessDocument>`;
};

const attach: Change = (text, dice) => {
  const content = dice.pick([
    `<cac:ExternalReference><cbc:Description><![CDATA[${text}]]></cbc:Description></cac:ExternalReference>`,
    `<cac:ExternalReference><cbc:Description>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</cbc:Description></cac:ExternalReference>`,
    `<cbc:EmbeddedDocumentBinaryObject mimeCode="text/xml">${Buffer.from(text, 'latin1').toString('base64')}</cbc:EmbeddedDocumentBinaryObject>`,
  ]);
  return `<AttachedDocument xmlns="${UBL}AttachedDocument-2" xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2"><cac:Attachment>${content}</cac:Attachment></AttachedDocument>`;
};

const join: Change = (text, _dice, other) => text + other;

/** Changes of the file as a whole: its encoding, its declaration, what it is wrapped in. */
export const WHOLE_CHANGES: readonly Change[] = [
  declareEncoding,
  transcode,
  mark,
  version,
  lineEnds,
  envelope,
  attach,
  join,
];
