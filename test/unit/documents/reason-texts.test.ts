import { describe, expect, it } from 'vitest';
import { reasonTexts } from '../../../shared/i18n/reasons.ts';
import { fill } from '../../../shared/i18n/text.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';
import { REASON_CODES } from '../../../shared/model/reason.ts';
import { INVOICE, inserted, read, withValue } from './ubl-text.ts';

describe('reason texts', () => {
  it('has words for every code and no others', () => {
    expect(Object.keys(reasonTexts).toSorted()).toEqual([...REASON_CODES].toSorted());
  });

  it.each(REASON_CODES)('%s says in every language what, what to do and who', (code) => {
    const { what, todo, who } = reasonTexts[code];
    const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    for (const text of [what, todo, who]) {
      for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(3);
      expect(names(text.fr).toSorted()).toEqual(names(text.nl).toSorted());
      expect(names(text.en).toSorted()).toEqual(names(text.nl).toSorted());
    }
    expect(new Set([what.nl, what.fr, what.en]).size).toBe(3);
  });

  it.each([
    ['', 'empty'],
    ['<a>', 'not-well-formed'],
    ['<a/>', 'not-an-invoice'],
    ['<Invoice/>', 'not-ubl'],
    ['<a>'.repeat(200), 'too-deep'],
    [INVOICE.replace('UTF-8', 'x-onbekend'), 'encoding'],
    [
      INVOICE.replace('PayableAmount', 'Payable').replace('/cbc:PayableAmount', '/cbc:Payable'),
      'missing-field',
    ],
    [withValue(INVOICE, 'IssueDate', 'x'), 'date'],
    [withValue(INVOICE, 'TaxAmount', 'x'), 'amount'],
    [withValue(INVOICE, 'TaxAmount', '20'), 'totals'],
    [withValue(INVOICE, 'InvoiceTypeCode', '999'), 'type-code'],
    [withValue(INVOICE, 'PaymentID', '+++1+++'), 'payment-reference'],
    [INVOICE.replace('BE49', 'BE50'), 'iban'],
    [inserted('<cbc:Note><cbc:ID/></cbc:Note>'), 'structure'],
    [
      inserted(
        '<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject/></cac:Attachment></cac:AdditionalDocumentReference>',
      ),
      'attachment',
    ],
  ])('gets every value that the words of %#: %s need', (text, code) => {
    const reason = read(text).reasons.find((one) => one.code === code);
    expect(reason).toBeDefined();
    if (reason === undefined) return;
    const words = fill(reasonTexts[reason.code].what, 'nl', reason.data);
    expect(words).not.toContain('?');
    expect(words).not.toContain('{{');
  });
});
