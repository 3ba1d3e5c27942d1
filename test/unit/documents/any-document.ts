import fc from 'fast-check';
import { attachmentName } from '../../../electron/engine/documents/map-attachments.ts';
import type {
  AllowanceCharge,
  Document,
  DocumentLine,
  EmbeddedAttachment,
  Party,
} from '../../../electron/engine/domain/document.ts';
import { parseDecimal, parseIsoDate } from '../../../electron/engine/domain/money.ts';

/** Text as the reader gives it: what XML can hold, no white space around it, not empty. */
export const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        ' ',
        ']',
        '-',
        'x',
        '\u00a0',
        'é',
        '€',
        '𝟙',
      ),
      maxLength: 12,
    }),
    fc.string({ minLength: 250, maxLength: 400 }),
    fc.constantFrom('000123', '0x1F', '2026E5', '__proto__', 'constructor', '&amp;', ']]>', '\x7f'),
  )
  .map((text) =>
    // eslint-disable-next-line no-control-regex -- the characters that XML does not allow
    text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '').trim(),
  )
  .filter((text) => text !== '');
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });

const anyDecimal = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([sign, digits, scale]) => {
    const text = String(digits).padStart(scale + 1, '0');
    return parseDecimal(
      `${sign}${text.slice(0, text.length - scale)}.${text.slice(text.length - scale)}`,
    )!;
  });
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2110-01-01'), noInvalidDate: true })
  .map((date) => parseIsoDate(date.toISOString().slice(0, 10))!);
const anyIdentifier = fc.record({ value: anyText, scheme: maybe(anyText) });

const anyParty: fc.Arbitrary<Party> = fc.record({
  name: maybe(anyText),
  vatNumber: maybe(anyText),
  legalId: maybe(anyIdentifier),
  endpoint: maybe(anyIdentifier),
  partyIds: fc.array(anyIdentifier, { maxLength: 3 }),
  street: maybe(anyText),
  postalCode: maybe(anyText),
  city: maybe(anyText),
  country: maybe(anyText),
  email: maybe(anyText),
});
const anyAllowanceCharge: fc.Arbitrary<AllowanceCharge> = fc.record({
  charge: fc.boolean(),
  amount: anyDecimal,
  base: maybe(anyDecimal),
  percent: maybe(anyDecimal),
  reasonCode: maybe(anyText),
  reason: maybe(anyText),
  vatCategory: maybe(anyText),
  vatRate: maybe(anyDecimal),
});
const anyLine: fc.Arbitrary<DocumentLine> = fc
  .record({
    id: maybe(anyText),
    description: maybe(anyText),
    quantity: maybe(anyDecimal),
    unit: maybe(anyText),
    unitPrice: maybe(anyDecimal),
    priceQuantity: maybe(anyDecimal),
    lineExtension: maybe(anyDecimal),
    vatCategory: maybe(anyText),
    vatRate: maybe(anyDecimal),
    vatName: maybe(anyText),
    accountingCost: maybe(anyText),
    allowanceCharges: fc.array(anyAllowanceCharge, { maxLength: 2 }),
  })
  // A unit without a quantity cannot be written: it is an attribute of it.
  .map((line) => ({ ...line, unit: line.quantity === null ? null : line.unit }));
const anyAttachment: fc.Arbitrary<EmbeddedAttachment> = fc
  .record({
    name: anyText,
    type: fc.constantFrom(
      ['application/pdf', '%PDF-'],
      ['image/png', '\x89PNG'],
      ['text/csv', 'a;b'],
      ['application/x-unknown', '\0'],
    ),
    content: fc.uint8Array({ maxLength: 300 }),
  })
  .map(({ name, type: [mimeType = '', magic = ''], content }) => ({
    fileName: attachmentName(name, mimeType, 1),
    mimeType,
    content: Buffer.concat([Buffer.from(magic, 'latin1'), content]),
  }));
const anyIban = fc
  .tuple(
    fc.constantFrom('BE', 'nl', 'FR'),
    fc.integer({ min: 10, max: 99 }),
    fc.bigInt({ min: 10n ** 11n, max: 10n ** 12n }),
  )
  .map(([country, check, account]) => `${country}${check}${account}`);

/** Any document that the reader can give, every field in use. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    kind: fc.constantFrom('invoice', 'credit-note'),
    customizationId: maybe(anyText),
    profileId: maybe(anyText),
    typeCode: maybe(anyText),
    number: anyText,
    issueDate: anyDay,
    dueDate: maybe(anyDay),
    taxPointDate: maybe(anyDay),
    currency: fc.constantFrom('EUR', 'USD'),
    taxCurrency: maybe(fc.constantFrom('EUR', 'CHF')),
    taxInTaxCurrency: maybe(anyDecimal),
    supplier: anyParty,
    customer: anyParty,
    totals: fc.record({
      lineExtension: maybe(anyDecimal),
      taxExclusive: maybe(anyDecimal),
      tax: maybe(anyDecimal),
      taxInclusive: maybe(anyDecimal),
      allowance: maybe(anyDecimal),
      charge: maybe(anyDecimal),
      prepaid: maybe(anyDecimal),
      rounding: maybe(anyDecimal),
      payable: anyDecimal,
    }),
    vat: fc.array(
      fc.record({
        category: maybe(anyText),
        rate: maybe(anyDecimal),
        base: anyDecimal,
        tax: anyDecimal,
        name: maybe(anyText),
        exemptionCode: maybe(anyText),
        exemptionReason: maybe(anyText),
      }),
      { maxLength: 3 },
    ),
    allowanceCharges: fc.array(anyAllowanceCharge, { maxLength: 2 }),
    lines: fc.array(anyLine, { maxLength: 3 }),
    attachments: fc.array(anyAttachment, { maxLength: 2 }),
    paymentReference: maybe(anyText),
    ibans: fc.uniqueArray(anyIban, { maxLength: 3 }),
    accountingCost: maybe(anyText),
    buyerReference: maybe(anyText),
    orderReference: maybe(anyText),
    billingReferences: fc.array(anyText, { maxLength: 3 }),
    notes: fc.array(anyText, { maxLength: 3 }),
    legalMentions: fc.array(
      fc.record({ code: fc.constantFrom('BELM-001', 'BELM-008'), text: maybe(anyText) }),
      { maxLength: 2 },
    ),
  })
  .map((document) => ({
    ...document,
    // Read only where the tax currency is another one, and where the document has VAT in its own.
    taxInTaxCurrency:
      document.taxCurrency === null ||
      document.taxCurrency === document.currency ||
      document.totals.tax === null
        ? null
        : document.taxInTaxCurrency,
  }));
