import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../electron/engine/billit/order-content.ts';
import { orderSchema } from '../../../electron/engine/billit/wire.ts';
import { writeUbl } from '../../../electron/engine/documents/write-ubl.ts';
import { seedWorld } from '../../../electron/rehearsal/seed/world-seed.ts';
import { sample } from '../../contract/billit/bench.ts';
import { read } from '../documents/ubl-text.ts';
import { brokenRules } from './peppol-rules.ts';

const content = (order: object) => contentOf(orderSchema.parse(order));

function written(order: object): string {
  const made = content(order);
  if (!made.ok) throw new Error(made.fault);
  const text = writeUbl(made.value.document, made.value.delivery);
  if (!text.ok) throw new Error(text.fault.code);
  return text.value;
}

const SALE = sample('order-sales-invoice');
const CREDIT = sample('order-sales-creditnote');
const line = (changes: object) => ({
  Quantity: 1,
  UnitPriceExcl: 100,
  Description: 'Werk',
  TotalExcl: 100,
  VATPercentage: 21,
  VentilationCode: '4',
  ...changes,
});
const group = (changes: object) => ({
  VentilationCode: '4',
  VATPercentage: 21,
  TotalExcl: 100,
  TotalVAT: 21,
  ...changes,
});
const oneLine = (changes: object, vat: object, totals: object = {}) => ({
  ...SALE,
  OrderLines: [line(changes)],
  VatGroups: [group(vat)],
  TotalExcl: 100,
  TotalVAT: 21,
  TotalIncl: 121,
  ...totals,
});

describe('the UBL of a sale without one', () => {
  it.each([
    ['an invoice', SALE],
    ['a credit note', CREDIT],
  ])('of %s is read back without a remark and breaks no rule', (_, order) => {
    expect(read(written(order))).toMatchObject({ verdict: 'ok' });
    expect(brokenRules(written(order))).toEqual([]);
  });

  it('holds what Billit says of the invoice', () => {
    expect(content(SALE)).toMatchObject({
      ok: true,
      value: {
        document: {
          kind: 'invoice',
          typeCode: '380',
          number: '2026/0117',
          issueDate: '2026-10-05',
          dueDate: '2026-11-04',
          currency: 'EUR',
          paymentReference: '+++026/0000/11756+++',
          orderReference: 'PO-77812',
          buyerReference: 'Event oktober',
          ibans: ['BE16999000010174'],
          supplier: { name: 'Bakkerij Testbrood BV', vatNumber: 'BE0999010126' },
          customer: {
            name: 'Horeca Demo BV',
            vatNumber: 'BE0999030120',
            endpoint: { value: '0999030120', scheme: '0208' },
            street: 'Marktplein 3',
            postalCode: '9000',
            country: 'BE',
          },
          totals: { taxExclusive: '327', tax: '26.37', taxInclusive: '353.37', payable: '353.37' },
          vat: [
            { category: 'S', rate: '6', base: '282', tax: '16.92' },
            { category: 'S', rate: '21', base: '45', tax: '9.45' },
          ],
        },
        delivery: { date: '2026-10-05', country: 'BE' },
      },
    });
  });

  it('has positive amounts in a credit note, and names the invoice that it is about', () => {
    const made = content(CREDIT);
    expect(made).toMatchObject({
      ok: true,
      value: {
        document: {
          kind: 'credit-note',
          typeCode: '381',
          billingReferences: ['2026/0117'],
          totals: { taxInclusive: '49.82' },
        },
      },
    });
  });

  it('stays the same when the invoice is paid', () => {
    expect(written({ ...SALE, Paid: true, ToPay: 0, OrderStatus: 'Paid' })).toBe(written(SALE));
  });

  it.each([
    ['a reduction', { Quantity: 3, UnitPriceExcl: 40, TotalExcl: 100 }],
    ['no quantity', { Quantity: null, UnitPriceExcl: null }],
    ['a quantity of nothing', { Quantity: 0, UnitPriceExcl: 100 }],
    ['prices of five decimals', { Quantity: 3, UnitPriceExcl: 33.33333 }],
  ])('adds up with %s on a line', (_, changes) => {
    expect(brokenRules(written(oneLine(changes, {})))).toEqual([]);
  });

  it.each([
    ['a negative price', { Quantity: 1, UnitPriceExcl: -20, TotalExcl: -20 }],
    ['a negative quantity', { Quantity: -1, UnitPriceExcl: 20, TotalExcl: -20 }],
  ])('takes %s for a line that takes back', (_, changes) => {
    const order = {
      ...oneLine(
        {},
        { TotalExcl: 80, TotalVAT: 16.8 },
        { TotalExcl: 80, TotalVAT: 16.8, TotalIncl: 96.8 },
      ),
      OrderLines: [line({}), line(changes)],
    };
    expect(brokenRules(written(order))).toEqual([]);
  });

  it('says that the cents between the lines and their VAT group are a rounding', () => {
    const lines = [
      line({ TotalExcl: 33.33 }),
      line({ TotalExcl: 33.33 }),
      line({ TotalExcl: 33.33 }),
    ];
    const order = { ...oneLine({}, {}), OrderLines: lines };
    expect(brokenRules(written(order))).toEqual([]);
    expect(written(order)).toContain('<cbc:ChargeTotalAmount currencyID="EUR">0.01');
  });

  it.each([
    ['1', 0, 'Z', null],
    ['2', 6, 'S', null],
    ['3', 12, 'S', null],
    ['4', 21, 'S', null],
    ['21', 0, 'AE', null],
    ['22', 0, 'E', 'NS'],
    ['24', 0, 'E', 'MA'],
    ['51', 0, 'K', null],
    ['55', 0, 'K', '44'],
    ['70', 0, 'G', null],
  ])(
    'writes VAT code %s at %i %% as category %s',
    (VentilationCode, VATPercentage, letter, name) => {
      const tax = VATPercentage;
      const order = oneLine(
        { VentilationCode, VATPercentage },
        { VentilationCode, VATPercentage, TotalVAT: tax },
        { TotalVAT: tax, TotalIncl: 100 + tax },
      );
      const made = content(order);
      expect(made.ok && made.value.document.vat[0]).toMatchObject({ category: letter, name });
      expect(brokenRules(written(order))).toEqual([]);
    },
  );

  it('of a private person without an address follows the European standard alone', () => {
    const { VATNumber, Email, Identifiers, ...person } = SALE['Customer'] as Record<
      string,
      unknown
    >;
    expect([VATNumber, Email, Identifiers]).not.toContain(undefined);
    const order = { ...SALE, Customer: person };
    expect(written(order)).toContain(
      '<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>',
    );
    expect(brokenRules(written(order))).toEqual([]);
  });

  it('of a customer abroad has a number that begins with its country', () => {
    const Customer = {
      ...(SALE['Customer'] as object),
      VATNumber: '003456789B01',
      CountryCode: 'NL',
      Identifiers: [],
    };
    const made = content({ ...SALE, Customer });
    expect(made.ok && made.value.document.customer).toMatchObject({
      vatNumber: 'NL003456789B01',
      endpoint: { value: 'NL003456789B01', scheme: '9944' },
    });
  });

  it.each([
    ['VentilationCode 104', { VentilationCode: '104' }, {}],
    ['VentilationCode 21', { VentilationCode: '21' }, {}],
    ['OrderLines.TotalExcl', { TotalExcl: 100.005 }, {}],
    ['VatGroups.TotalVAT', {}, { TotalVAT: null }],
  ])('is not written where %s stands in the way', (fault, changes, vat) => {
    expect(content(oneLine(changes, vat))).toEqual({ ok: false, fault });
  });

  it.each(['VatGroups', 'OrderLines', 'Customer', 'Supplier', 'OrderDate', 'TotalVAT'])(
    'is not written without %s',
    (name) => {
      expect(content({ ...SALE, [name]: null })).toEqual({ ok: false, fault: name });
    },
  );

  it('breaks no rule for any sale of the rehearsal world that has no discount', () => {
    const seed = seedWorld({ seed: 3, dossiers: 12, documentsPerDossier: 30 });
    const sales = seed.dossiers
      .flatMap((dossier) => dossier.orders)
      .filter(({ order }) => order.OrderDirection === 'Income')
      .filter(({ order }) => sumOf(order['OrderLines']) === sumOf(order['VatGroups']));
    expect(sales.length).toBeGreaterThan(100);
    const broken = sales.flatMap(({ order }) => {
      const rules = brokenRules(written(order));
      return rules.length === 0 ? [] : [{ number: order.OrderNumber, rules }];
    });
    expect(broken).toEqual([]);
  });

  it('breaks no rule whatever the amounts of its lines', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);
    const drawn = fc.record({
      Quantity: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 100),
      UnitPriceExcl: amount,
      TotalExcl: amount,
    });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 8 }), (lines) => {
        const base = Math.round(lines.reduce((sum, one) => sum + one.TotalExcl * 100, 0));
        const tax = Math.round(base * 0.21);
        const vat = { TotalExcl: base / 100, TotalVAT: tax / 100 };
        const order = {
          ...oneLine({}, vat, { ...vat, TotalIncl: (base + tax) / 100 }),
          OrderLines: lines.map(line),
        };
        expect(brokenRules(written(order))).toEqual([]);
        expect(read(written(order)).verdict).toBe('ok');
      }),
    );
  });
});

function sumOf(rows: unknown): number {
  const amounts = (rows as readonly { TotalExcl: number }[]).map((row) => row.TotalExcl * 100);
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0));
}
