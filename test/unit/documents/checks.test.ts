import { describe, expect, it } from 'vitest';
import {
  changed,
  codes,
  CREDIT_NOTE,
  INVOICE,
  LINE,
  read,
  TAX_TOTAL,
  withValue,
} from './ubl-text.ts';

/** The warnings of a document that is read all the same. */
const warnings = (text: string): readonly string[] => {
  const reading = read(text);
  expect(reading.document).not.toBeNull();
  expect(reading.verdict).toBe(reading.reasons.length === 0 ? 'ok' : 'warn');
  return reading.reasons.map(({ code, data }) =>
    `${code} ${data['element'] ?? data['value'] ?? ''}`.trim(),
  );
};
const total = (element: string, value: string): string => {
  const at = INVOICE.indexOf('<cac:LegalMonetaryTotal>');
  return INVOICE.slice(0, at) + withValue(INVOICE.slice(at), element, value);
};
const extra = (xml: string): string =>
  changed(INVOICE, '<cbc:PayableAmount', `${xml}<cbc:PayableAmount`);

describe('checks: totals', () => {
  it('warns about totals that disagree by more than two cents, and stays silent below', () => {
    expect(warnings(total('TaxInclusiveAmount', '121.03'))).toEqual([
      'totals TaxInclusiveAmount',
      'totals PayableAmount',
    ]);
    expect(warnings(total('TaxInclusiveAmount', '121.02'))).toEqual([]);
    expect(warnings(total('PayableAmount', '120.97'))).toEqual(['totals PayableAmount']);
    expect(warnings(total('TaxExclusiveAmount', '90.00'))).toContain('totals TaxExclusiveAmount');
  });

  it('says what was found and what was expected', () => {
    expect(read(total('PayableAmount', '-0.00')).reasons).toEqual([
      { code: 'totals', data: { element: 'PayableAmount', found: '0', expected: '121' } },
    ]);
  });

  it('warns when the lines do not add up; each line may be a cent off', () => {
    expect(warnings(changed(INVOICE, LINE, withValue(LINE, 'LineExtensionAmount', '60')))).toEqual([
      'totals LineExtensionAmount',
    ]);
    const lines = ['30.01', '30.01', '40.01'].map((amount) =>
      withValue(LINE, 'LineExtensionAmount', amount),
    );
    expect(warnings(changed(INVOICE, LINE, lines.join('')))).toEqual([]);
  });

  it('warns when the VAT is not what the rate gives', () => {
    const text = withValue(INVOICE, 'Percent', '0.21');
    expect(warnings(text)).toEqual(['totals TaxSubtotal/TaxAmount']);
  });

  it('adds exactly where binary numbers would not', () => {
    const values = {
      LineExtensionAmount: '0.3',
      TaxExclusiveAmount: '0.3',
      TaxInclusiveAmount: '0.3',
      PayableAmount: '0.3',
    };
    let text = INVOICE;
    for (const [element, value] of Object.entries(values))
      text = text.replaceAll(new RegExp(`(<cbc:${element}[^>]*>)[^<]*`, 'g'), `$1${value}`);
    text = text
      .replaceAll(/(<cbc:TaxAmount[^>]*>)[^<]*/g, '$10')
      .replaceAll(/(<cbc:TaxableAmount[^>]*>)[^<]*/g, '$10.3')
      .replaceAll('<cbc:Percent>21<', '<cbc:Percent>0<');
    const lines = ['0.1', '0.2']
      .map((amount) => withValue(LINE, 'LineExtensionAmount', amount))
      .join('');
    expect(
      warnings(
        changed(
          text,
          withValue(LINE.replaceAll('>21<', '>0<'), 'LineExtensionAmount', '0.3'),
          lines,
        ),
      ),
    ).toEqual([]);
  });

  it('counts prepaid amounts and cash rounding', () => {
    const prepaid = '<cbc:PrepaidAmount currencyID="EUR">21.02</cbc:PrepaidAmount>';
    const rounding = '<cbc:PayableRoundingAmount currencyID="EUR">0.02</cbc:PayableRoundingAmount>';
    const text = extra(prepaid + rounding).replace(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$1100.00');
    expect(warnings(text)).toEqual([]);
  });

  it('warns about another currency, a missing currency and fractions of a cent', () => {
    const payable = '<cbc:PayableAmount currencyID="EUR">';
    expect(warnings(changed(INVOICE, payable, payable.replace('EUR', 'USD')))).toEqual([
      'totals PayableAmount',
    ]);
    expect(warnings(changed(INVOICE, payable, '<cbc:PayableAmount>'))).toEqual([
      'amount PayableAmount',
    ]);
    expect(warnings(total('PayableAmount', '121.005'))).toEqual(['amount PayableAmount']);
    expect(warnings(total('PayableAmount', '+121.0000'))).toEqual([]);
  });

  it('says which part a document lacks', () => {
    expect(warnings(changed(INVOICE, LINE, ''))).toEqual(['missing-field InvoiceLine']);
    const noSupplier = INVOICE.replace(
      /<cac:AccountingSupplierParty>[^]*<\/cac:AccountingSupplierParty>/,
      '',
    );
    expect(warnings(noSupplier)).toEqual(['missing-field AccountingSupplierParty']);
  });

  it('keeps a document without VAT breakdown, and says so', () => {
    const reading = read(changed(INVOICE, TAX_TOTAL, ''));
    expect(reading.document?.vat).toEqual([]);
    expect(codes(reading)).toContain('missing-field');
  });
});

describe('checks: details', () => {
  it.each([
    ['380', []],
    ['386', []],
    ['326', []],
    ['384', ['type-code']],
    ['325', ['type-code']],
    ['381', ['type-code']],
    ['999', ['type-code']],
    ['SalesInvoice', ['type-code']],
  ])('type %s of an invoice', (type, expected) => {
    expect(warnings(withValue(INVOICE, 'InvoiceTypeCode', type))).toEqual(expected);
  });

  it('flags a negative invoice and a negative credit note', () => {
    const negative = (text: string) => text.replaceAll(/(currencyID="EUR">)(?=\d)/g, '$1-');
    expect(warnings(negative(INVOICE))).toEqual(['type-code']);
    expect(warnings(negative(CREDIT_NOTE))).toEqual(['type-code']);
    expect(warnings(CREDIT_NOTE)).toEqual([]);
  });

  it('flags dates that cannot be meant', () => {
    expect(warnings(withValue(INVOICE, 'DueDate', '2026-02-28'))).toEqual(['date DueDate']);
    expect(warnings(withValue(INVOICE, 'DueDate', '9999-12-31'))).toEqual(['date DueDate']);
    expect(warnings(withValue(INVOICE, 'IssueDate', '1926-03-01'))).toEqual(['date IssueDate']);
  });

  it.each([
    ['+++123/4567/89002+++', []],
    ['***123/4567/89002***', []],
    ['123/4567/89002', []],
    ['123456789002', []],
    ['123456789003', []],
    ['Factuur F-1', []],
    ['RF18 5390 0754 7034', []],
    ['+++123/4567/89003+++', ['payment-reference +++123/4567/89003+++']],
    ['123/4567/89003', ['payment-reference 123/4567/89003']],
    ['RF19539007547034', ['payment-reference RF19539007547034']],
  ])('payment reference %s', (reference, expected) => {
    const text = withValue(INVOICE, 'PaymentID', reference);
    expect(read(text).document?.paymentReference).toBe(reference);
    expect(warnings(text)).toEqual(expected);
  });

  it('flags an IBAN with wrong check digits and leaves other accounts alone', () => {
    const account = (iban: string) => changed(INVOICE, 'BE49999000000171', iban);
    expect(warnings(account('BE49 9990 0000 0171'))).toEqual([]);
    expect(warnings(account('BE50999000000171'))).toEqual(['iban BE50999000000171']);
    expect(read(account('bankgiro 123-4567')).document?.ibans).toEqual([]);
  });

  it('flags invisible characters where a name or number could pass for another', () => {
    expect(warnings(withValue(INVOICE, 'ID', 'F\u200b-1'))).toEqual(['hidden-characters ID']);
    expect(warnings(changed(INVOICE, '>Proefbedrijf Alfa BV<', '>Proef\u202ebedrijf<'))).toEqual([
      'hidden-characters AccountingSupplierParty',
    ]);
    expect(warnings(withValue(INVOICE, 'Name', 'e\u0301 👩\u200d💻'))).toEqual([]);
  });
});
