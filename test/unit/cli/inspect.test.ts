import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectCommand } from '../../../electron/cli/inspect.ts';
import { MAX_FILE_BYTES } from '../../../electron/engine/documents/limits.ts';
import { changed, CREDIT_NOTE, inserted, INVOICE } from '../documents/ubl-text.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const exit = await inspectCommand(args, {
    stdout: (line) => out.push(line),
    stderr: (line) => errors.push(line),
  });
  return { exit, out, errors };
}

async function report(...files: readonly string[]): Promise<readonly unknown[]> {
  const { exit, out, errors } = await run(...files, '--json');
  expect({ exit, errors }).toEqual({ exit: 0, errors: [] });
  return out.map((line): unknown => JSON.parse(line));
}

describe('inspect --json', () => {
  it('writes one object a file, in the order given', async () => {
    const pdf = Buffer.from('%PDF-1.7').toString('base64');
    const attachment = `<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="f.pdf">${pdf}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
    const files = [file('a.xml', inserted(attachment)), file('b.xml', CREDIT_NOTE)];
    const [first, second] = await report(...files);
    expect(first).toEqual({
      file: files[0],
      verdict: 'ok',
      kind: 'ubl-invoice',
      reasons: [],
      document: {
        number: 'F-1',
        issueDate: '2026-03-01',
        dueDate: '2026-03-31',
        currency: 'EUR',
        totals: {
          lineExtension: '100',
          taxExclusive: '100',
          tax: '21',
          taxInclusive: '121',
          prepaid: null,
          rounding: null,
          payable: '121',
        },
        vat: [{ category: 'S', rate: '21', base: '100', tax: '21', name: null }],
        supplier: {
          name: 'Proefbedrijf Alfa BV',
          vatNumber: 'BE0123456749',
          enterpriseNumber: '0123456749',
        },
        customer: {
          name: 'Proefbedrijf Beta NV',
          vatNumber: 'BE0876543270',
          enterpriseNumber: '0876543270',
        },
        lines: 1,
        attachments: [{ fileName: 'f.pdf', mimeType: 'application/pdf', bytes: 8 }],
      },
    });
    expect(second).toMatchObject({ file: files[1], kind: 'ubl-creditnote', verdict: 'ok' });
  });

  it('gives a verdict on a file that cannot be opened, and goes on with the next', async () => {
    const missing = path.join(folder, 'missing.xml');
    const [gone, directory, good] = await report(missing, folder, file('c.xml', INVOICE));
    const refused = { verdict: 'rejected', kind: 'unknown', document: null };
    expect(gone).toMatchObject({ ...refused, file: missing, reasons: [{ code: 'cannot-open' }] });
    expect(directory).toMatchObject({ ...refused, reasons: [{ code: 'cannot-open' }] });
    expect(good).toMatchObject({ verdict: 'ok' });
  });

  it('gives each reason its words in Dutch', async () => {
    const [bad] = await report(file('d.xml', '<Invoice/>'));
    const text =
      'Het bestand heet Invoice, maar is geen UBL (de naamruimte ontbreekt of is een andere).';
    expect(bad).toMatchObject({ verdict: 'rejected', reasons: [{ code: 'not-ubl', text }] });
  });

  it('refuses a file over the limit', async () => {
    const large = file('e.xml', '<');
    truncateSync(large, MAX_FILE_BYTES + 1000);
    expect(await report(large)).toMatchObject([{ reasons: [{ code: 'too-large' }] }]);
  });

  it.each([
    ['a VAT number', 'schemeID="0208"', 'schemeID="0088"', '0123456749'],
    [
      'a Peppol address',
      /BE0123456749|(?<=0208">)0123456749(?=<\/cbc:CompanyID)/g,
      'X',
      '0123456749',
    ],
    ['wrong check digits', /0123456749/g, '0123456748', null],
  ])('finds the enterprise number: %s', async (_, from, to, expected) => {
    const text = INVOICE.replaceAll(from, to);
    expect(await report(file('f.xml', text))).toMatchObject([
      { document: { supplier: { enterpriseNumber: expected } } },
    ]);
  });
});

describe('inspect', () => {
  it('tells a person what the file is', async () => {
    const { exit, out } = await run(file('g.xml', INVOICE));
    expect(exit).toBe(0);
    expect(out.map((line) => line.replace(folder, ''))).toEqual([
      '/g.xml: in orde - factuur (UBL)',
      '  Nummer F-1 van 2026-03-01, vervalt 2026-03-31',
      '  Van Proefbedrijf Alfa BV (0123456749) aan Proefbedrijf Beta NV (0876543270)',
      '  Zonder btw 100.00, btw 21.00, met btw 121.00, te betalen 121.00 EUR',
      '  Btw S 21 %: 21.00 op 100.00',
      '  1 lijn(en), 0 bijlage(n)',
    ]);
  });

  it('tells what is wrong, what to do and who must act', async () => {
    const { exit, out } = await run(file('h.xml', changed(INVOICE, 'BE49', 'BE50')));
    expect(exit).toBe(0);
    expect(out[0]).toContain('let op');
    expect(out[1]).toContain('BE50999000000171');
    expect(out[2]).toContain('(het kantoor)');
  });

  it('lets no text of the file steer the terminal', async () => {
    const { out } = await run(file('i.xml', INVOICE.replaceAll('Alfa', '\u202e&#x9b;31m')));
    expect(out.join('')).not.toMatch(/[\u202e\x9b]/);
  });

  it('explains itself when there is no file or an unknown option', async () => {
    for (const args of [[], ['--json'], ['--yaml', 'x.xml']]) {
      const { exit, out, errors } = await run(...args);
      expect(exit).toBe(2);
      expect(out).toEqual([]);
      expect(errors.join()).toContain('tentakel inspect');
    }
  });
});
