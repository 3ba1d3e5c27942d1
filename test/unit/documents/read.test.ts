import { describe, expect, it } from 'vitest';
import {
  changed,
  codes,
  CREDIT_NOTE,
  documentOf,
  inserted,
  INVOICE,
  LINE,
  read,
  TAX_TOTAL,
  withValue,
} from './ubl-text.ts';

const alfa = {
  name: 'Proefbedrijf Alfa BV',
  vatNumber: 'BE0123456749',
  legalId: { value: '0123456749', scheme: '0208' },
  endpoint: { value: '0123456749', scheme: '0208' },
  partyIds: [{ value: '0123456749', scheme: '0208' }],
  street: 'Voorbeeldstraat 7',
  postalCode: '9000',
  city: 'Gent',
  country: 'BE',
  email: 'info@firma.example',
};

const beta = { value: '0876543270', scheme: '0208' };

describe('read', () => {
  it('maps every field of an invoice', () => {
    const reading = read(INVOICE);
    expect(reading).toMatchObject({ verdict: 'ok', kind: 'ubl-invoice', reasons: [] });
    expect(reading.document).toEqual({
      kind: 'invoice',
      customizationId: null,
      profileId: null,
      typeCode: '380',
      number: 'F-1',
      issueDate: '2026-03-01',
      dueDate: '2026-03-31',
      taxPointDate: null,
      currency: 'EUR',
      taxCurrency: null,
      taxInTaxCurrency: null,
      supplier: alfa,
      customer: {
        ...alfa,
        name: 'Proefbedrijf Beta NV',
        vatNumber: 'BE0876543270',
        legalId: beta,
        endpoint: beta,
        partyIds: [beta],
      },
      totals: {
        lineExtension: '100',
        taxExclusive: '100',
        tax: '21',
        taxInclusive: '121',
        allowance: null,
        charge: null,
        prepaid: null,
        rounding: null,
        payable: '121',
      },
      vat: [
        {
          category: 'S',
          rate: '21',
          base: '100',
          tax: '21',
          name: null,
          exemptionCode: null,
          exemptionReason: null,
        },
      ],
      allowanceCharges: [],
      lines: [
        {
          id: '1',
          description: 'Advies',
          quantity: '4',
          unit: 'C62',
          unitPrice: '25',
          priceQuantity: null,
          lineExtension: '100',
          vatCategory: 'S',
          vatRate: '21',
          vatName: null,
          accountingCost: null,
          allowanceCharges: [],
        },
      ],
      attachments: [],
      paymentReference: '+++123/4567/89002+++',
      ibans: ['BE49999000000171'],
      accountingCost: null,
      buyerReference: 'REF-9',
      orderReference: null,
      billingReferences: [],
      notes: [],
      legalMentions: [],
    });
  });

  it('reads a credit note with its own names for type, lines and due date', () => {
    const reading = read(CREDIT_NOTE);
    expect(reading).toMatchObject({ verdict: 'ok', kind: 'ubl-creditnote' });
    expect(reading.document).toMatchObject({
      kind: 'credit-note',
      typeCode: '381',
      dueDate: '2026-03-31',
      lines: [{ quantity: '4', lineExtension: '100' }],
    });
  });

  it.each(['000123', '2026E5', '0x1F', '1.10', 'true', '9007199254740993', '-0'])(
    'keeps the number %s as it is written',
    (number) => expect(documentOf(withValue(INVOICE, 'ID', number)).number).toBe(number),
  );

  it('keeps leading zeros of identifiers and attributes', () => {
    const text = changed(withValue(INVOICE, 'EndpointID', '0440000017'), '"0208"', '"0007"');
    expect(documentOf(text).supplier.endpoint).toEqual({ value: '0440000017', scheme: '0007' });
  });

  it('joins text around comments, CDATA and instructions', () => {
    const split = 'F<!-- x -->-<![CDATA[1<&]]>&amp;lt;<?p x?>&#x41;';
    expect(documentOf(withValue(INVOICE, 'ID', split)).number).toBe('F-1<&&lt;A');
  });

  it('decodes attributes once', () => {
    const text = changed(INVOICE, 'unitCode="C62"', 'unitCode="a&amp;lt;&quot;&#10;b"');
    expect(documentOf(text).lines[0]?.unit).toBe('a&lt;"\nb');
  });

  it('drops white space around values', () => {
    expect(documentOf(withValue(INVOICE, 'ID', '\n  F-2\t')).number).toBe('F-2');
  });

  it('reads several lines in order, and a document without lines', () => {
    const second = LINE.replace('<cbc:ID>1<', '<cbc:ID>2<');
    const many = documentOf(changed(INVOICE, LINE, LINE + second));
    expect(many.lines.map(({ id }) => id)).toEqual(['1', '2']);
    expect(documentOf(changed(INVOICE, LINE, '')).lines).toEqual([]);
  });

  it('takes an xs:date without shifting its day', () => {
    const text = withValue(INVOICE, 'IssueDate', '2026-03-01+02:00');
    expect(documentOf(text).issueDate).toBe('2026-03-01');
  });

  it('reads the references, notes and costs', () => {
    const document = documentOf(
      changed(
        inserted(
          '<cbc:Note>een</cbc:Note><cbc:Note>twee</cbc:Note><cbc:AccountingCost>K1</cbc:AccountingCost>' +
            '<cac:OrderReference><cbc:ID>PO-7</cbc:ID></cac:OrderReference>' +
            '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-0</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>',
        ),
        '<cac:Item>',
        '<cbc:AccountingCost>K2</cbc:AccountingCost><cac:Item>',
      ),
    );
    expect(document).toMatchObject({
      notes: ['een', 'twee'],
      accountingCost: 'K1',
      orderReference: 'PO-7',
      billingReferences: ['F-0'],
      lines: [{ accountingCost: 'K2' }],
    });
  });

  it('names a party by its trading name where there is no legal one', () => {
    const text = INVOICE.replaceAll(/<cbc:RegistrationName>.*<\/cbc:RegistrationName>/g, '');
    expect(documentOf(text).supplier.name).toBe('Proefbedrijf Alfa BV winkel');
  });

  it('takes no tax number of another scheme for a VAT number', () => {
    expect(
      documentOf(changed(INVOICE, '<cbc:ID>VAT<', '<cbc:ID>FC<')).supplier.vatNumber,
    ).toBeNull();
  });
});

describe('read: VAT and currencies', () => {
  const inTaxCurrency =
    '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">19.32</cbc:TaxAmount></cac:TaxTotal>';
  const dollars = (text: string) =>
    text
      .replaceAll('currencyID="EUR"', 'currencyID="USD"')
      .replace(
        '<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>',
        '<cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode><cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode>',
      );

  it.each([
    ['before', (own: string) => inTaxCurrency + own],
    ['after', (own: string) => own + inTaxCurrency],
  ])('books the TaxTotal of the document currency, the other %s it', (_, place) => {
    const own = dollars(TAX_TOTAL);
    const reading = read(changed(dollars(INVOICE), own, place(own)));
    expect(reading.verdict).toBe('ok');
    expect(reading.document).toMatchObject({
      currency: 'USD',
      taxCurrency: 'EUR',
      taxInTaxCurrency: '19.32',
      totals: { tax: '21' },
      vat: [{ base: '100', tax: '21' }],
    });
  });

  it("reads UBL.BE's tax in the tax currency from the subtotals", () => {
    const text = changed(
      dollars(INVOICE),
      '<cac:TaxCategory>',
      '<cbc:TransactionCurrencyTaxAmount currencyID="EUR">19.32</cbc:TransactionCurrencyTaxAmount><cac:TaxCategory>',
    );
    expect(documentOf(text).taxInTaxCurrency).toBe('19.32');
  });

  it('reads a subtotal without percentage', () => {
    const text = changed(INVOICE, '<cbc:Percent>21</cbc:Percent>', '');
    expect(documentOf(text).vat[0]?.rate).toBeNull();
  });

  it('keeps subtotals of the same category and rate apart by name', () => {
    const subtotal = /<cac:TaxSubtotal>[^]*<\/cac:TaxSubtotal>/.exec(INVOICE)?.[0] ?? '';
    const named = (name: string) =>
      subtotal.replace('</cbc:ID>', `</cbc:ID><cbc:Name>${name}</cbc:Name>`);
    const text = changed(INVOICE, subtotal, named('03') + named('45'));
    expect(documentOf(text).vat.map(({ name }) => name)).toEqual(['03', '45']);
  });

  it('takes percentage and category where UBL 2.0 writes them', () => {
    const text = INVOICE.replace('<cbc:Percent>21</cbc:Percent>', '')
      .replace('<cac:TaxCategory>', '<cbc:Percent>21.00</cbc:Percent><cac:TaxCategory>')
      .replace(/<cac:ClassifiedTaxCategory>.*<\/cac:ClassifiedTaxCategory>/, '')
      .replace('<cac:Item>', `${TAX_TOTAL}<cac:Item>`);
    const document = documentOf(text);
    expect(document.vat[0]?.rate).toBe('21');
    expect(document.lines[0]).toMatchObject({ vatCategory: 'S', vatRate: '21' });
  });

  it('takes the currency from the amount to pay where the document has none, and says so', () => {
    const text = changed(INVOICE, '<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>', '');
    expect(read(text)).toMatchObject({
      verdict: 'warn',
      reasons: [{ code: 'missing-field', data: { element: 'DocumentCurrencyCode' } }],
      document: { currency: 'EUR' },
    });
  });
});

describe('read: allowances, charges and mentions', () => {
  const allowance = (indicator: string, details = '') =>
    `<cac:AllowanceCharge>${indicator}<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:AllowanceChargeReason>Korting</cbc:AllowanceChargeReason><cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric><cbc:Amount currencyID="EUR">10.00</cbc:Amount><cbc:BaseAmount currencyID="EUR">100.00</cbc:BaseAmount>${details}</cac:AllowanceCharge>`;
  const no = '<cbc:ChargeIndicator>false</cbc:ChargeIndicator>';
  const category =
    '<cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>';
  const onLine = (xml: string) => changed(INVOICE, '<cac:Item>', `${xml}<cac:Item>`);

  it('reads them on the document and on the line', () => {
    const document = documentOf(
      changed(
        onLine(allowance(no)),
        '<cac:TaxTotal>',
        `${allowance(no.replace('false', '1'), category)}<cac:TaxTotal>`,
      ),
    );
    const shared = {
      amount: '10',
      base: '100',
      percent: '10',
      reasonCode: '95',
      reason: 'Korting',
    };
    expect(document.allowanceCharges).toEqual([
      { ...shared, charge: true, vatCategory: 'S', vatRate: '21' },
    ]);
    expect(document.lines[0]?.allowanceCharges).toEqual([
      { ...shared, charge: false, vatCategory: null, vatRate: null },
    ]);
    expect(document.totals.payable).toBe('121');
  });

  it('does not guess whether one adds or takes away', () => {
    for (const [indicator, code] of [
      ['', 'missing-field'],
      ['<cbc:ChargeIndicator>ja</cbc:ChargeIndicator>', 'structure'],
    ] as const) {
      const reading = read(onLine(allowance(indicator)));
      expect(codes(reading)).toEqual([code]);
      expect(reading.document?.lines[0]?.allowanceCharges).toEqual([]);
    }
  });

  it('warns about a detail that is no number, and refuses an amount that is none', () => {
    const detail = onLine(changed(allowance(no), '>10<', '>10 %<'));
    expect(read(detail)).toMatchObject({ verdict: 'warn', reasons: [{ code: 'amount' }] });
    expect(codes(read(onLine(changed(allowance(no), '>10.00<', '>10,00<'))))).toEqual(['amount']);
  });

  it('reads for how many a price is', () => {
    const text = changed(
      INVOICE,
      '</cac:Price>',
      '<cbc:BaseQuantity>100</cbc:BaseQuantity></cac:Price>',
    );
    expect(documentOf(text).lines[0]).toMatchObject({ unitPrice: '25', priceQuantity: '100' });
  });

  it('reads the mentions of Belgian law, and takes no Incoterm for one', () => {
    const terms = (id: string) =>
      `<cac:Delivery><cac:DeliveryTerms><cbc:ID>${id}</cbc:ID><cbc:SpecialTerms>Kleine onderneming</cbc:SpecialTerms></cac:DeliveryTerms></cac:Delivery>`;
    const text = changed(
      INVOICE,
      '<cac:PaymentMeans>',
      `${terms('BELM-005')}${terms('EXW')}<cac:PaymentMeans>`,
    );
    expect(documentOf(text).legalMentions).toEqual([
      { code: 'BELM-005', text: 'Kleine onderneming' },
    ]);
  });
});

describe('read: what rejects a document', () => {
  const rejection = (text: string) => {
    const { verdict, kind, document, reasons } = read(text);
    expect({ verdict, kind, document }).toEqual({
      verdict: 'rejected',
      kind: 'ubl-invoice',
      document: null,
    });
    return reasons.map(({ code, data }) => `${code} ${data['element'] ?? ''}`);
  };
  const without = (element: string) =>
    INVOICE.replace(new RegExp(`<(c.c):${element}(?: [^>]*)?>[^]*?</\\1:${element}>`), '');

  it.each(['ID', 'IssueDate', 'LegalMonetaryTotal', 'PayableAmount'])('a missing %s', (element) => {
    expect(rejection(without(element))).toContain(`missing-field ${element}`);
  });

  it.each(['1.234,56', '1.21e2', 'NaN', 'INF', '', '12 1', '1,21', '٣', '--1', '0x79'])(
    'the amount %j',
    (value) => {
      expect(rejection(withValue(INVOICE, 'PayableAmount', value))).toEqual([
        'amount PayableAmount',
      ]);
    },
  );

  it.each(['2026-02-30', '01/03/2026', '2026-3-1', '20260301', '2026-03-01T00:00:00'])(
    'the date %s',
    (value) => {
      expect(rejection(withValue(INVOICE, 'IssueDate', value))).toEqual(['date IssueDate']);
      expect(rejection(withValue(INVOICE, 'DueDate', value))).toEqual(['date DueDate']);
    },
  );

  it('amounts of lines and subtotals as well', () => {
    expect(rejection(withValue(INVOICE, 'PriceAmount', 'gratis'))).toEqual(['amount PriceAmount']);
    expect(rejection(withValue(INVOICE, 'TaxableAmount', '1e2'))).toEqual(['amount TaxableAmount']);
    expect(rejection(withValue(INVOICE, 'Percent', '21%'))).toEqual(['amount Percent']);
  });

  it.each(['LegalMonetaryTotal', 'ID', 'PayableAmount', 'IssueDate', 'AccountingSupplierParty'])(
    'a second %s: either could be the true one',
    (element) => {
      const pattern = new RegExp(`<(c.c):${element}(?: [^>]*)?>[^]*?</\\1:${element}>`);
      const twice = INVOICE.replace(pattern, (found) => found + found);
      expect(rejection(twice)).toEqual([`structure ${element}`]);
    },
  );

  it('with every reason at once, none twice', () => {
    const text = withValue(withValue(INVOICE, 'IssueDate', 'x'), 'PayableAmount', 'y');
    expect(rejection(text)).toEqual(['date IssueDate', 'amount PayableAmount']);
  });

  it('a number that no list could show', () => {
    const { reasons } = read(withValue(INVOICE, 'ID', '9'.repeat(501)));
    expect(reasons.map(({ code }) => code)).toEqual(['too-complex']);
  });

  it('with the value cut short in the reason', () => {
    const [reason] = read(withValue(INVOICE, 'PayableAmount', '9'.repeat(10_000))).reasons;
    expect(reason?.data['value']?.length).toBeLessThan(70);
  });

  it('with at most twenty reasons of a kind', () => {
    const lines = Array.from({ length: 50 }, (_, i) => withValue(LINE, 'PriceAmount', `x${i}`));
    expect(codes(read(changed(INVOICE, LINE, lines.join(''))))).toHaveLength(20);
  });
});
