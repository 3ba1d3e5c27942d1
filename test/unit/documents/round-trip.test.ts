import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../electron/engine/domain/document.ts';
import { PEPPOL_BILLING, writeUbl } from '../../../electron/engine/documents/write-ubl.ts';
import { anyDocument } from './any-document.ts';
import { CREDIT_NOTE, documentOf, INVOICE, read } from './ubl-text.ts';

function written(document: Document): string {
  const result = writeUbl(document);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

describe('round trip', () => {
  it('any document that is written as UBL and read back is the same document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(documentOf(written(document))).toEqual(document);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['an invoice', INVOICE],
    ['a credit note', CREDIT_NOTE],
  ])('%s stays without a reason', (_, text) => {
    const document = { ...documentOf(text), ...PEPPOL_BILLING };
    expect(read(written(document))).toMatchObject({ verdict: 'ok', document });
  });

  it('writes the elements in the order of the schema, amounts with two decimals', () => {
    const text = written(documentOf(INVOICE));
    const names = [...text.matchAll(/^ {2}<(c.c:\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'cbc:ID',
      'cbc:IssueDate',
      'cbc:DueDate',
      'cbc:InvoiceTypeCode',
      'cbc:DocumentCurrencyCode',
      'cbc:BuyerReference',
      'cac:AccountingSupplierParty',
      'cac:AccountingCustomerParty',
      'cac:PaymentMeans',
      'cac:TaxTotal',
      'cac:LegalMonetaryTotal',
      'cac:InvoiceLine',
    ]);
    expect(text).toContain('<cbc:PayableAmount currencyID="EUR">121.00</cbc:PayableAmount>');
  });

  it('leaves out characters that XML cannot hold', () => {
    const document = { ...documentOf(INVOICE), number: 'F\0-\x071\ufffe' };
    expect(documentOf(written(document)).number).toBe('F-1');
  });

  it('writes nothing without an amount to pay', () => {
    const { totals, ...document } = documentOf(INVOICE);
    const result = writeUbl({ ...document, totals: { ...totals, payable: null } });
    expect(result).toEqual({
      ok: false,
      fault: { code: 'missing-field', data: { element: 'PayableAmount' } },
    });
  });
});
