import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../electron/engine/documents/reader.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../../shared/samples');
const absent = !existsSync(SAMPLES);

function indexOf(folder: string): readonly (readonly string[])[] {
  if (absent) return [];
  const text = readFileSync(path.join(SAMPLES, folder, 'INDEX.tsv'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));
}
const bytesOf = (folder: string, file: string): Uint8Array =>
  readFileSync(path.join(SAMPLES, folder, file));
const number = (text: string | null | undefined): number | null =>
  text === undefined || text === null || text === '' ? null : Number(text);

const KINDS: Readonly<Record<string, string>> = {
  invoice: 'ubl-invoice',
  creditnote: 'ubl-creditnote',
};

/** Columns of samples/ubl/INDEX.tsv. */
const [FILE, KIND, ID, DATE, CURRENCY, FIRST_AMOUNT, VAT, SUPPLIER, CUSTOMER] = [
  0, 3, 6, 7, 8, 9, 16, 17, 18,
];

function vatIn(column: string): readonly unknown[] {
  return column
    .split(';')
    .filter((part) => part !== '')
    .map((part) => {
      const [, category, rate, base, tax] = /^(.*)\/([^/%]*)%:([^:]*):([^:]*)$/.exec(part) ?? [];
      return [category, number(rate), number(base), number(tax)];
    });
}

describe.skipIf(absent)('UBL samples (skipped without ../shared)', () => {
  const rows = indexOf('ubl');

  it('are 188, five of which are no invoice', () => {
    expect(rows).toHaveLength(absent ? 0 : 188);
    expect(rows.filter((row) => KINDS[row[KIND] ?? ''] === undefined)).toHaveLength(absent ? 0 : 5);
  });

  it.each(rows.map((row) => [row[FILE] ?? '', row] as const))('%s', (file, row) => {
    const { kind, verdict, document } = readDocument(bytesOf('ubl', file));
    const expectedKind = KINDS[row[KIND] ?? ''];
    if (expectedKind === undefined) {
      expect({ kind, verdict }).toEqual({ kind: 'unknown', verdict: 'rejected' });
      return;
    }
    expect(kind).toBe(expectedKind);
    const totals = document?.totals;
    expect({
      number: document?.number,
      date: document?.issueDate,
      // Four files of UBL 2.0 leave the currency to the amounts.
      currency: row[CURRENCY] === '' ? '' : document?.currency,
      amounts: [
        totals?.lineExtension,
        totals?.taxExclusive,
        totals?.tax,
        totals?.taxInclusive,
        totals?.prepaid,
        totals?.rounding,
        totals?.payable,
      ].map(number),
      vat: document?.vat.map(({ category, rate, base, tax }) => [
        category,
        number(rate),
        number(base),
        number(tax),
      ]),
      supplier: document?.supplier.vatNumber ?? '',
      customer: document?.customer.vatNumber ?? '',
    }).toEqual({
      number: row[ID],
      date: row[DATE]?.slice(0, 10),
      currency: row[CURRENCY],
      amounts: row.slice(FIRST_AMOUNT, FIRST_AMOUNT + 7).map(number),
      vat: vatIn(row[VAT] ?? ''),
      supplier: row[SUPPLIER] ?? '',
      customer: row[CUSTOMER] ?? '',
    });
  });
});

describe.skipIf(absent)('hostile samples (skipped without ../shared)', () => {
  const rows = indexOf('hostile');

  it('are 95', () => expect(rows).toHaveLength(absent ? 0 : 95));

  it.each(rows.map(([file = '', verdict = '', code = '']) => [file, verdict, code] as const))(
    '%s is %s %s',
    (file, verdict, code) => {
      const reading = readDocument(bytesOf('hostile', file));
      expect(verdict.split('|')).toContain(reading.verdict);
      if (code !== '') expect(reading.reasons.map((reason) => reason.code)).toContain(code);
    },
  );

  it('give what their description says', () => {
    if (absent) return;
    const document = (file: string) => readDocument(bytesOf('hostile', file)).document;
    const control = document('00-control-valid.xml');
    for (const file of [
      'ns-other-prefixes.xml',
      'ns-swapped-prefixes.xml',
      'ns-redeclared-per-element.xml',
    ]) {
      expect(document(file)?.totals).toEqual(control?.totals);
      expect(document(file)?.vat).toEqual(control?.vat);
    }
    expect(document('ns-foreign-lookalike.xml')?.totals.payable).toBe('121');
    expect(document('txt-cdata-and-comments.xml')?.number).toBe('H-1');
    expect(document('txt-leading-zero-id.xml')?.number).toBe('000123');
    expect(document('txt-hex-id.xml')?.number).toBe('0x1F');
    expect(document('enc-latin1-declared.xml')?.supplier.name).toBe('Café Zoé');
    expect(document('enc-cp1252-declared.xml')?.notes.join()).toContain('€');
    expect(document('att-two-pdfs.xml')?.attachments).toHaveLength(2);
    expect(document('amt-payable-rounding.xml')?.totals.rounding).toBe('-0.02');
    const withFiles = rows.map(([file = '']) => file).filter((file) => file.startsWith('att-'));
    for (const file of withFiles) {
      for (const { fileName } of document(file)?.attachments ?? []) {
        expect(fileName).not.toMatch(/[/\\:\u202e]|^\.|^con\b/i);
      }
    }
  });
});

describe.skipIf(absent)('CODA samples (skipped without ../shared)', () => {
  const OTHER = new Set([
    'application-code.cod',
    'empty.cod',
    'mt940-with-cod-name.cod',
    'pdf-with-cod-name.cod',
  ]);
  const files = absent
    ? []
    : readdirSync(path.join(SAMPLES, 'coda'), { recursive: true, encoding: 'utf8' }).filter(
        (file) => file.endsWith('.cod'),
      );

  it.each(files)('%s', (file) => {
    const { kind } = readDocument(bytesOf('coda', file));
    expect(kind).toBe(OTHER.has(path.basename(file)) ? 'unknown' : 'coda');
  });
});
