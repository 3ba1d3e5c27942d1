import { describe, expect, it } from 'vitest';
import {
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_FILE_BYTES,
} from '../../../electron/engine/documents/limits.ts';
import { readDocument } from '../../../electron/engine/documents/reader.ts';
import {
  changed,
  codes,
  documentOf,
  inserted,
  INVOICE,
  LINE,
  namespaces,
  read,
} from './ubl-text.ts';

const rejection = (text: string): readonly string[] => {
  const reading = read(text);
  expect(reading.verdict).toBe('rejected');
  expect(reading.document).toBeNull();
  return codes(reading);
};
const body = INVOICE.slice(INVOICE.indexOf('<Invoice'));

describe('gate: what is no XML', () => {
  it('names an empty file', () => expect(rejection('')).toEqual(['empty']));

  it('names other files', () => {
    for (const text of ['%PDF-1.7\n', 'PK\x03\x04', '{"a":1}', 'factuur', '   \n', '\ufeff  ']) {
      expect(rejection(text)).toEqual(['not-xml']);
    }
  });

  it('refuses a file over the limit without reading it', () => {
    const reading = readDocument(new Uint8Array(MAX_FILE_BYTES + 1));
    expect(codes(reading)).toEqual(['too-large']);
  });
});

describe('gate: DOCTYPE', () => {
  it.each([
    ['harmless', `<!DOCTYPE Invoice>${body}`],
    ['external entity', `<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body}`],
    ['after a comment', `<?xml version="1.0"?><!-- x --><?p x?>\n<!DOCTYPE Invoice>${body}`],
    ['before broken XML', `<!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice>&a;</Faktuur>`],
    ['cut off', '<?xml version="1.0"?><!DOCTYPE Invoice ['],
    ['in lower case', `<!doctype html><html></html>`],
  ])('refuses a DOCTYPE (%s) before anything else', (_, text) => {
    expect(rejection(text)).toEqual(['doctype']);
  });

  it('does not take the word in a text for one', () => {
    expect(read(inserted('<cbc:Note><![CDATA[<!DOCTYPE x>]]></cbc:Note>')).verdict).toBe('ok');
  });
});

describe('gate: well-formedness', () => {
  it.each([
    ['mismatched tags', changed(INVOICE, '</cbc:ID>', '</cbc:UUID>')],
    ['cut in the middle', INVOICE.slice(0, INVOICE.length / 2)],
    ['second root', `${INVOICE}<Invoice/>`],
    ['text after the root', `${INVOICE}x`],
    ['bare ampersand', changed(INVOICE, 'Advies', 'A & B')],
    ['unknown entity', changed(INVOICE, 'Advies', '&euro;')],
    ['double attribute', changed(INVOICE, 'unitCode="C62"', 'unitCode="C62" unitCode="H87"')],
    ['NUL', changed(INVOICE, 'Advies', 'Ad\0vies')],
    ['control character', changed(INVOICE, 'Advies', 'Ad\x07vies')],
    ['reference to a control character', changed(INVOICE, 'Advies', '&#7;')],
    ['prefix that is not bound', changed(INVOICE, 'cbc:ID>F-1', 'zzz:ID>F-1')],
    ['declaration in the middle', changed(INVOICE, 'Advies', '<?xml version="1.0"?>')],
    ['mistake inside foreign content', inserted('<x:a xmlns:x="urn:x"><b></x:a>')],
  ])('refuses %s', (_, text) => expect(rejection(text)).toEqual(['not-well-formed']));

  it('says where', () => {
    const [reason] = read('<a>\n  <b></c></a>').reasons;
    expect(reason).toMatchObject({ code: 'not-well-formed', data: { line: '2' } });
  });

  it('tolerates white space before the declaration', () => {
    expect(read(`\r\n  ${INVOICE}`).verdict).toBe('ok');
  });
});

describe('gate: limits', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

  it('refuses deep nesting, wherever it is', () => {
    expect(rejection(nested(MAX_DEPTH + 1))).toEqual(['too-deep']);
    expect(rejection(inserted(`<x xmlns="urn:x">${nested(MAX_DEPTH)}</x>`))).toEqual(['too-deep']);
    expect(rejection(inserted(`<cbc:Note>${nested(20_000)}</cbc:Note>`))).toEqual(['too-deep']);
  });

  it('accepts nesting up to the limit', () => {
    const extension = `<e:UBLExtensions xmlns:e="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2">${nested(MAX_DEPTH - 2)}</e:UBLExtensions>`;
    expect(read(inserted(extension)).verdict).toBe('ok');
  });

  it('refuses an element with too many attributes', () => {
    const attributes = Array.from({ length: MAX_ATTRIBUTES + 1 }, (_, i) => ` a${i}="1"`).join('');
    expect(rejection(inserted(`<cbc:Note${attributes}/>`))).toEqual(['too-complex']);
  });

  it('refuses a file with too many elements', () => {
    expect(rejection(inserted('<cbc:Note/>'.repeat(MAX_ELEMENTS)))).toEqual(['too-complex']);
  });
});

describe('gate: what kind of document', () => {
  it('goes by namespace and name, never by prefix', () => {
    expect(rejection('<Invoice><ID>1</ID></Invoice>')).toEqual(['not-ubl']);
    expect(rejection('<Invoice xmlns="urn:x"/>')).toEqual(['not-ubl']);
    expect(rejection(`<Order ${namespaces('Order')}/>`)).toEqual(['not-an-invoice']);
    expect(rejection(`<Invoice ${namespaces('CreditNote')}/>`)).toEqual(['not-an-invoice']);
    expect(rejection('<html/>')).toEqual(['not-an-invoice']);
  });

  it('names a damaged file as damaged, whatever its root', () => {
    expect(rejection('<html><p></html>')).toEqual(['not-well-formed']);
  });

  it('takes a document out of its SBDH envelope', () => {
    const sbdh = 'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';
    const wrap = (payload: string) =>
      `<s:StandardBusinessDocument xmlns:s="${sbdh}"><s:StandardBusinessDocumentHeader><s:HeaderVersion>1.0</s:HeaderVersion></s:StandardBusinessDocumentHeader>${payload}</s:StandardBusinessDocument>`;
    expect(documentOf(wrap(body))).toEqual(documentOf(INVOICE));
    expect(rejection(wrap(body + body))).toEqual(['structure']);
    expect(rejection(wrap(''))).toEqual(['not-an-invoice']);
    expect(rejection(wrap(wrap(body)))).toEqual(['not-an-invoice']);
  });

  it('takes the invoice out of an AttachedDocument', () => {
    const wrap = (content: string) =>
      `<AttachedDocument ${namespaces('AttachedDocument')}><cac:Attachment>${content}</cac:Attachment></AttachedDocument>`;
    const asText = (text: string) =>
      wrap(
        `<cac:ExternalReference><cbc:Description><![CDATA[${text}]]></cbc:Description></cac:ExternalReference>`,
      );
    const base64 = Buffer.from(INVOICE).toString('base64');
    const asFile = wrap(
      `<cbc:EmbeddedDocumentBinaryObject mimeCode="text/xml">${base64}</cbc:EmbeddedDocumentBinaryObject>`,
    );
    expect(documentOf(asText(INVOICE))).toEqual(documentOf(INVOICE));
    expect(documentOf(asFile)).toEqual(documentOf(INVOICE));
    expect(rejection(wrap(''))).toEqual(['not-an-invoice']);
    expect(rejection(asText(`<!DOCTYPE Invoice>${body}`))).toEqual(['doctype']);
    expect(rejection(asText(wrap('')))).toEqual(['not-an-invoice']);
  });

  it('recognises a CODA statement and says that it is not checked', () => {
    const header = `0000001032699905${' '.repeat(8)}PROEF`.padEnd(127) + '2';
    for (const text of [`${header}\r\n1`, `${header}\n`, header]) {
      const reading = read(text);
      expect(reading).toMatchObject({ verdict: 'warn', kind: 'coda', document: null });
      expect(codes(reading)).toEqual(['not-checked-yet']);
    }
    expect(rejection(header.slice(0, 90))).toEqual(['not-xml']);
  });

  it('keeps a look-alike element of another namespace out, and says so', () => {
    const evil =
      '<evil:LegalMonetaryTotal xmlns:evil="urn:evil"><cbc:PayableAmount currencyID="EUR">1.00</cbc:PayableAmount></evil:LegalMonetaryTotal>';
    const reading = read(
      changed(INVOICE, '<cac:LegalMonetaryTotal>', `${evil}<cac:LegalMonetaryTotal>`),
    );
    expect(codes(reading)).toEqual(['structure']);
    expect(reading.document?.totals.payable).toBe('121');
  });

  it('refuses an element inside a value', () => {
    expect(rejection(changed(INVOICE, 'F-1', 'F<x xmlns="urn:x"/>-1'))).toEqual(['structure']);
    expect(rejection(changed(INVOICE, 'F-1', '<cbc:ID>F-1</cbc:ID>'))).toEqual(['structure']);
  });

  it('reads the same whatever the prefixes are', () => {
    const expected = documentOf(INVOICE);
    const swapped = INVOICE.replaceAll(/\bcac:/g, 'TMP:')
      .replaceAll(/\bcbc:/g, 'cac:')
      .replaceAll('TMP:', 'cbc:')
      .replace('xmlns:cac', 'xmlns:TMP')
      .replace('xmlns:cbc', 'xmlns:cac')
      .replace('xmlns:TMP', 'xmlns:cbc');
    const other = INVOICE.replaceAll('cac:', 'ns1:')
      .replaceAll('cbc:', 'ns2:')
      .replace('xmlns:cac', 'xmlns:ns1')
      .replace('xmlns:cbc', 'xmlns:ns2')
      .replaceAll(/(<\/?)Invoice\b/g, '$1doc:Invoice')
      .replace(' xmlns="', ' xmlns:doc="');
    const redeclared = changed(
      INVOICE,
      LINE,
      LINE.replace('<cac:InvoiceLine>', `<cac:InvoiceLine ${namespaces('Invoice')}>`).replaceAll(
        /<cbc:Name>(.*)<\/cbc:Name>/g,
        '<Name xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">$1</Name>',
      ),
    );
    for (const text of [swapped, other, redeclared]) {
      expect(text).not.toBe(INVOICE);
      expect(documentOf(text)).toEqual(expected);
    }
  });
});
