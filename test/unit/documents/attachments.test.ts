import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../electron/engine/documents/base64.ts';
import { safeFileName } from '../../../electron/engine/documents/file-name.ts';
import { attachmentName } from '../../../electron/engine/documents/map-attachments.ts';
import { codes, inserted, read } from './ubl-text.ts';

const PDF = Buffer.from('%PDF-1.7 proef');
const attachment = (base64: string, attributes: string): string =>
  `<cac:AdditionalDocumentReference><cbc:ID>BIJ/1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject ${attributes}>${base64}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
const pdf = (base64: string, name = 'f.pdf'): string =>
  attachment(base64, `mimeCode="application/pdf" filename="${name}"`);

describe('attachments', () => {
  it('decodes every embedded file', () => {
    const png = Buffer.from('\x89PNG\r\n', 'latin1');
    const reading = read(
      inserted(
        pdf(PDF.toString('base64')) +
          attachment(png.toString('base64'), 'mimeCode="image/png" filename="a.png"'),
      ),
    );
    expect(reading.verdict).toBe('ok');
    expect(reading.document?.attachments).toEqual([
      { fileName: 'f.pdf', mimeType: 'application/pdf', content: PDF },
      { fileName: 'a.png', mimeType: 'image/png', content: png },
    ]);
  });

  it('reads base64 broken over lines, in CDATA and around a comment', () => {
    const base64 = PDF.toString('base64');
    const broken = `\r\n ${base64.slice(0, 5)}<!-- x -->\n<![CDATA[${base64.slice(5, 9)}]]>\t${base64.slice(9)}\n`;
    expect(read(inserted(pdf(broken))).document?.attachments[0]?.content).toEqual(PDF);
  });

  it.each([
    ['not base64', '****'],
    ['cut', PDF.toString('base64').slice(0, -1)],
    ['padded in the middle', 'JVBE=Fi0='],
    ['empty', ''],
    ['a program', Buffer.from('MZ %PDF-').toString('base64')],
    ['a web page', Buffer.from('<html>').toString('base64')],
  ])('leaves out a PDF that is %s, with a warning', (_, base64) => {
    const reading = read(inserted(pdf(base64)));
    expect(codes(reading)).toEqual(['attachment']);
    expect(reading.document?.attachments).toEqual([]);
  });

  it('keeps a type that Peppol does not allow, with a warning', () => {
    const svg = attachment(Buffer.from('<svg/>').toString('base64'), 'mimeCode="image/svg+xml"');
    const reading = read(inserted(svg));
    expect(codes(reading)).toEqual(['attachment']);
    expect(reading.document?.attachments).toMatchObject([{ mimeType: 'image/svg+xml' }]);
  });

  it('never follows a reference to elsewhere', () => {
    const external =
      '<cac:AdditionalDocumentReference><cbc:ID>X</cbc:ID><cac:Attachment><cac:ExternalReference><cbc:URI>file:///C:/x</cbc:URI></cac:ExternalReference></cac:Attachment></cac:AdditionalDocumentReference>';
    const reading = read(inserted(external));
    expect(reading).toMatchObject({ verdict: 'ok', document: { attachments: [] } });
  });

  it('names a file without a name after its reference', () => {
    const base64 = PDF.toString('base64');
    const reading = read(inserted(attachment(base64, 'mimeCode="application/pdf"')));
    expect(reading.document?.attachments[0]?.fileName).toBe('1.pdf');
  });

  it.each([
    ['application/pdf', 'factuur.exe', 'factuur.exe.pdf'],
    ['application/pdf', 'Factuur.PDF', 'Factuur.PDF'],
    ['application/pdf', 'factuur', 'factuur.pdf'],
    ['image/jpeg', 'foto.jpeg', 'foto.jpeg'],
    ['text/html', 'pagina.html', 'pagina.html.bin'],
    ['application/xml', 'order.xml', 'order.xml'],
    ['', 'lees.bat', 'lees.bat.bin'],
    ['application/pdf', null, 'bijlage-3.pdf'],
    ['application/pdf', `${'x'.repeat(300)}.exe`, `${'x'.repeat(116)}.pdf`],
  ])('gives a file of type %j that is called %j the name %j', (type, given, expected) => {
    expect(attachmentName(given, type, 3)).toBe(expected);
  });

  it.each([
    ['../../../../tmp/evil.pdf', 'evil.pdf'],
    ['..\\..\\AppData\\evil.pdf', 'evil.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['com¹.txt', '_com¹.txt'],
    ['CONIN$', '_CONIN$'],
    ['aux .pdf', '_aux .pdf'],
    ['console.pdf', 'console.pdf'],
    ['a\u200b\u2066b\ufeff.pdf', 'ab.pdf'],
    ['发'.repeat(130) + '.pdf', '发'.repeat(78) + '.pdf'],
    ['x'.repeat(115) + '💶💶💶.pdf', 'x'.repeat(115) + '.pdf'],
    ['factuur.pdf:evil.exe', 'factuur.pdf_evil.exe'],
    ['factuur\u202efdp.exe', 'factuurfdp.exe'],
    ['a\0b\n.pdf', 'ab.pdf'],
    [' .verborgen. ', 'verborgen'],
    ['..', 'bijlage'],
    ['', 'bijlage'],
    ['Facture n° 7 (été).pdf', 'Facture n° 7 (été).pdf'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
  ])('makes %j a safe file name', (given, expected) => {
    expect(safeFileName(given, 'bijlage')).toBe(expected);
  });
});

describe('base64', () => {
  it.each([
    ['', ''],
    ['QQ==', 'A'],
    ['QUI=', 'AB'],
    [' Q\tU\r\nI = ', 'AB'],
    ['QUJD', 'ABC'],
  ])('decodes %j', (text, expected) => {
    expect(Buffer.from(decodeBase64(text)!).toString()).toBe(expected);
  });

  it.each([
    'Q',
    'QQ',
    'QUI',
    'QQ=',
    'QQ===',
    '=QQ=',
    'QQ==QQ==',
    'QU-_',
    'QUJD!',
    'QÜJD',
    'QUJDQ',
    '====',
  ])('does not take %j for base64', (text) => expect(decodeBase64(text)).toBeNull());
});
