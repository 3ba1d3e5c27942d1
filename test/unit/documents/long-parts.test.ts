import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { changed, codes, documentOf, inserted, INVOICE, read } from './ubl-text.ts';

/** Long parts do not go through the parser; these tests hold them to what the parser itself says. */
const LONG = 5_000;
const noteOf = (xml: string): string =>
  documentOf(inserted(`<cbc:Note>${xml}</cbc:Note>`)).notes[0]!;
const x = 'x'.repeat(LONG);

describe('long parts', () => {
  it('keep their text', () => {
    expect(noteOf(x)).toBe(x);
    expect(noteOf(`<![CDATA[${x}<&]]]>`)).toBe(`${x}<&]`);
    expect(noteOf(`a<![CDATA[${x}]]>b`)).toBe(`a${x}b`);
    expect(noteOf(`a${x}<![CDATA[]]>&amp;${x}b`)).toBe(`a${x}&${x}b`);
    expect(noteOf(`a<!--${x}-->b<?p ${x}?>c`)).toBe('abc');
    expect(noteOf(`${x}\r\n&#13;\r${x}`)).toBe(`${x}\n\r\n${x}`);
    expect(noteOf(`${x}&gt;`)).toBe(`${x}>`);
  });

  it.each([
    ['a comment with two hyphens', `<!--${x}--${x}-->`],
    ['a comment that ends with three', `<!--${x}--->`],
    ['a comment that does not end', `<!--${x}`],
    ['a control character in a comment', `<!--${x}\x07-->`],
    ['a control character in CDATA', `<![CDATA[${x}\x07]]>`],
    ['a control character in an instruction', `<?p ${x}\x07?>`],
    ['a control character in a text', `<cbc:Note>${x}\x07</cbc:Note>`],
    ['the end of CDATA in a text', `<cbc:Note>${x}]]></cbc:Note>`],
    ['an instruction called xml', `<?xml ${x}?>`],
    ['an instruction whose name is none', `<?- ${x}?>`],
    ['a bare ampersand in a text', `<cbc:Note>${x} & </cbc:Note>`],
    ['an ampersand before a long text', `<cbc:Note>A & ${x}</cbc:Note>`],
    ['an absurdly long reference', `<cbc:Note>${x}&#${'0'.repeat(100)}65;</cbc:Note>`],
    ['a section inside a tag', `<cbc:Note <![CDATA[${x}]]>></cbc:Note>`],
    ['a section inside an attribute', `<cbc:Note a="<![CDATA[${x}]]>"/>`],
    ['a section inside a reference', `<cbc:Note>&am<![CDATA[${x}]]>p;</cbc:Note>`],
    ['a comment inside a reference', `<cbc:Note>&am<!--${x}-->p;</cbc:Note>`],
  ])('are refused like short ones: %s', (_, xml) => {
    expect(codes(read(inserted(xml)))).toEqual(['not-well-formed']);
  });

  it('are refused outside the root', () => {
    for (const text of [
      `${INVOICE}<![CDATA[${x}]]>`,
      `${INVOICE}${x}`,
      `<![CDATA[${x}]]>${INVOICE}`,
    ]) {
      expect(['not-well-formed', 'not-xml']).toContain(codes(read(text))[0]);
    }
    expect(read(`${INVOICE}${' \n'.repeat(LONG)}<!--${x}-->`).verdict).toBe('ok');
  });

  it('leave the place of a fault behind them right', () => {
    const before = `<!--${'x\n'.repeat(LONG)}-->\n<![CDATA[`;
    const [reason] = read(`<a>\n${before}${'y\n'.repeat(LONG)}]]>${x}\n <b></c></a>`).reasons;
    expect(reason).toEqual({
      code: 'not-well-formed',
      data: { line: String(3 + 2 * LONG + 1), column: '8' },
    });
  });

  it.each([
    ['a long tag', `<cbc:Note a="${'x'.repeat(70_000)}"/>`],
    ['a tag whose attribute does not end', `<cbc:Note a="${'x'.repeat(70_000)}`],
  ])('of markup itself are refused: %s', (_, xml) => {
    expect(codes(read(inserted(xml)))).toEqual(['too-complex']);
  });

  it('are well-formed exactly when the parser alone says so', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a b="c>">',
      "<a b='",
      '"/>',
      'text',
      x,
      `${x}]]`,
      '>',
      `<!--${x}-->`,
      `<!--${x}--`,
      `<!--${x}-`,
      '-->',
      '<!-- -->',
      `<![CDATA[${x}]]>`,
      `<![CDATA[${x}]]`,
      '<![CDATA[]]>',
      `<?p ${x}?>`,
      `<?p ${x}?`,
      '?>',
      '&amp;',
      `&amp${x.slice(0, 40)}`,
      ';',
      '\r\n',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `<a>${pieces.join('')}</a>`;
        const [code] = codes(read(text));
        expect(code === 'not-well-formed').toBe(!isWellFormed(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('give the same text as the parser alone', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      x,
      '&lt;',
      `<![CDATA[${x}&]]>`,
      '<![CDATA[<]]>',
      `<!--${x}-->`,
      '<?p?>',
      '\r\n',
      '\r',
      '&#13;',
      ']]',
      `<?p ${x}?>`,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const xml = pieces.join('');
        fc.pre(!xml.includes(']]>') || isWellFormed(`<a>${xml}</a>`));
        const expected = textByParser(`<a>${xml}</a>`).trim();
        const found = documentOf(changed(INVOICE, 'Advies', `.${xml}.`)).lines[0]?.description;
        expect(found).toBe(`.${textByParser(`<a>${xml}</a>`)}.`);
        expect(found).toContain(expected);
      }),
      { numRuns: 300 },
    );
  });
});

function isWellFormed(text: string): boolean {
  let faults = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => (faults += 1));
  parser.write(text).close();
  return faults === 0;
}

function textByParser(text: string): string {
  let all = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (part) => (all += part));
  parser.on('cdata', (part) => (all += part));
  parser.write(text).close();
  return all;
}
