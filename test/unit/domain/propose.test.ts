import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Booking } from '../../../electron/engine/domain/booking.ts';
import type { Document } from '../../../electron/engine/domain/document.ts';
import {
  propose,
  type Candidate,
  type DossierRules,
} from '../../../electron/engine/domain/propose.ts';
import {
  account,
  candidate,
  CUSTOMER,
  day,
  decimal,
  journal,
  LINK,
  OWN,
  party,
  purchase,
  relation,
  rules,
  sale,
  subtotal,
  SUPPLIER,
  totals,
  YEAR_2026,
} from '../../support/documents.ts';

function booking(given: Candidate, by: DossierRules = rules()): Booking {
  const result = propose(given, by);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

function cause(given: Candidate, by: DossierRules = rules()): string {
  const result = propose(given, by);
  return result.ok ? 'booked' : result.fault.kind;
}

function codes(result: Booking): readonly (readonly [number, string, number, number])[] {
  return result.lines.map((line) => [line.account, line.vatCode, line.baseCents, line.vatCents]);
}

describe('propose › ordinary documents', () => {
  it('books a purchase on the default account with the code of the account class', () => {
    expect(booking(candidate(purchase()))).toMatchObject({
      bookyearId: 2,
      journalKey: 'A1',
      period: 202608,
      documentDate: '2026-08-15',
      expiryDate: '2026-09-14',
      amountCents: 12100,
      currency: 'EUR',
      comment: 'F26-1 Meelhandel Model NV',
      reference: '+++090/9337/55493+++',
      orderReference: '#B1601002',
      relation: { kind: 'existing', relationId: 27, missingRole: null },
      lines: [{ account: 613200, vatCode: 'D21', baseCents: 10000, vatCents: 2100 }],
    });
  });

  it('books a sale in the sales journal on the sales account', () => {
    const result = booking(candidate(sale()));
    expect(result).toMatchObject({ journalKey: 'V1', amountCents: 12100 });
    expect(codes(result)).toEqual([[700000, '21', 10000, 2100]]);
  });

  it('gives a credit note a negative total and positive lines', () => {
    const result = booking(candidate(sale({ kind: 'credit-note', typeCode: '381' })));
    expect(result.amountCents).toBe(-12100);
    expect(codes(result)).toEqual([[700000, '21', 10000, 2100]]);
  });

  it('takes a negative invoice for a credit note, and a negative credit note for a debit', () => {
    const negative = { totals: totals('-100', '-21'), vat: [subtotal('-100', '-21')] };
    const invoice = booking(candidate(sale(negative)));
    expect([invoice.amountCents, ...codes(invoice)]).toEqual([-12100, [700000, '21', 10000, 2100]]);
    const note = booking(candidate(sale({ ...negative, kind: 'credit-note', typeCode: '381' })));
    expect([note.amountCents, ...codes(note)]).toEqual([12100, [700000, '21', 10000, 2100]]);
  });

  it('uses the credit-note code of the mapping where the dossier has one', () => {
    const link = { ...LINK, vatMapping: { ...LINK.vatMapping, 'sale/21/credit': '21C' } };
    const result = booking(candidate(sale({ kind: 'credit-note' })), rules({ link }));
    expect(result.lines[0]?.vatCode).toBe('21C');
    expect(booking(candidate(sale()), rules({ link })).lines[0]?.vatCode).toBe('21');
  });

  it('falls back on the account of the VAT rate, and of credit notes before that (N09)', () => {
    const accountsByUse = { 'sale/21': 704000, 'sale/credit': 708000, 'purchase/6': 604000 };
    const accounts = new Map(
      [613200, 604000, 700000, 704000, 708000].map((number) => [number, account(number)]),
    );
    const own = rules({ link: { ...LINK, accountsByUse }, accounts });
    const note = sale({ kind: 'credit-note', typeCode: '381' });
    expect(codes(booking(candidate(sale()), own))[0]?.[0]).toBe(704000);
    expect(codes(booking(candidate(note), own))[0]?.[0]).toBe(708000);
    expect(codes(booking(candidate(purchase()), own))[0]?.[0]).toBe(613200);
  });

  it('books credit notes in a journal of their own where the link names one', () => {
    const journals = ['V1', 'V2', 'A1'].map((key) => journal(key));
    const link = { ...LINK, salesCreditJournal: 'V2', purchaseCreditJournal: null };
    const own = rules({ link, journals });
    const note = { kind: 'credit-note', typeCode: '381' } as const;
    expect(booking(candidate(sale(note)), own).journalKey).toBe('V2');
    expect(booking(candidate(sale()), own).journalKey).toBe('V1');
    expect(booking(candidate(purchase(note)), own).journalKey).toBe('A1');
  });

  it('books the total including VAT, not what is left to pay', () => {
    const document = purchase({
      totals: { ...totals('100', '21'), prepaid: decimal('50'), payable: decimal('71') },
    });
    expect(booking(candidate(document)).amountCents).toBe(12100);
  });

  it('never corrects a VAT amount that differs from base times rate', () => {
    const document = purchase({ totals: totals('100', '20.98'), vat: [subtotal('100', '20.98')] });
    expect(codes(booking(candidate(document)))).toEqual([[613200, 'D21', 10000, 2098]]);
  });

  it('books payable rounding as a line of its own without VAT', () => {
    const document = purchase({ totals: { ...totals('100', '21'), rounding: decimal('-0.02') } });
    const result = booking(candidate(document));
    expect(result.amountCents).toBe(12098);
    expect(codes(result)).toContainEqual([658000, 'DVR', -2, 0]);
  });

  it('takes the side that Billit has where both parties carry the number of the dossier', () => {
    const both = purchase({ supplier: party('Zelfde btw-eenheid', OWN) });
    expect(booking(candidate(both)).journalKey).toBe('A1');
    expect(booking(candidate(both, { billitDirection: 'sale' })).journalKey).toBe('V1');
    expect(booking(candidate(purchase(), { billitDirection: 'sale' })).journalKey).toBe('A1');
  });

  it('falls back on the expiration days of the relation when there is no due date', () => {
    const by = rules({}, [relation(27, SUPPLIER, { expirationDays: 14 })]);
    expect(booking(candidate(purchase({ dueDate: null })), by).expiryDate).toBe('2026-08-29');
  });
});

describe('propose › accounts', () => {
  it('chooses line > document > relation > default', () => {
    const withRelation = rules({}, [relation(27, SUPPLIER, { supplierAccount: 604000 })]);
    expect(booking(candidate(purchase()), withRelation).lines[0]).toMatchObject({
      account: 604000,
      vatCode: 'H21',
    });
    const onDocument = candidate(purchase(), { documentAccount: 230000 });
    expect(booking(onDocument, withRelation).lines[0]).toMatchObject({
      account: 230000,
      vatCode: 'I21',
    });
  });

  it('divides a subtotal over the accounts of its lines, the last one taking the remainder', () => {
    const line = (amount: string) => ({
      id: null,
      description: null,
      quantity: null,
      unit: null,
      unitPrice: null,
      priceQuantity: null,
      lineExtension: decimal(amount),
      vatCategory: 'S',
      vatRate: decimal('21'),
      vatName: null,
      accountingCost: null,
      allowanceCharges: [],
    });
    const document = purchase({
      lines: [line('33.33'), line('66.67')],
      totals: totals('100', '21.01'),
      vat: [subtotal('100', '21.01')],
    });
    const result = booking(candidate(document, { lineAccounts: [604000, null] }));
    expect(codes(result)).toEqual([
      [604000, 'H21', 3333, 700],
      [613200, 'D21', 6667, 1401],
    ]);
  });

  it('holds a document whose lines at Billit are not those of the file', () => {
    expect(cause(candidate(purchase(), { lineAccounts: [604000, 613200] }))).toBe(
      'account-missing',
    );
  });

  it('holds a document on an account that the bookyear does not have', () => {
    expect(cause(candidate(purchase(), { documentAccount: 699999 }))).toBe('account-missing');
  });

  it('puts the deduction of the account on the line of a purchase', () => {
    const result = booking(candidate(purchase(), { documentAccount: 610300 }));
    expect(result.lines[0]?.vatRecupPercentage).toBe(50);
    expect(booking(candidate(sale())).lines[0]?.vatRecupPercentage).toBeNull();
  });
});

describe('propose › what a person must decide', () => {
  const held: readonly (readonly [string, Document, string])[] = [
    [
      'neither party is the dossier',
      purchase({ customer: party('Ander', CUSTOMER) }),
      'wrong-addressee',
    ],
    ['a pro forma', purchase({ typeCode: '325' }), 'pro-forma'],
    ['an unknown type', purchase({ typeCode: '999' }), 'unknown-document-type'],
    ['another currency', purchase({ currency: 'USD' }), 'foreign-currency'],
    ['a header that is off', purchase({ totals: totals('102', '21') }), 'totals-mismatch'],
    ['no subtotals', purchase({ vat: [] }), 'totals-mismatch'],
    ['fractions of a cent', purchase({ vat: [subtotal('100.005', '21')] }), 'sub-cent-amount'],
    [
      'VAT of another country',
      purchase({
        supplier: { ...party('Fournisseur Fictif', null, 'FR'), vatNumber: 'FR40999999999' },
      }),
      'foreign-vat',
    ],
    ['an unknown rate', purchase({ vat: [subtotal('100', '21', 'S', '20')] }), 'vat-code-missing'],
    [
      'reverse charge without history',
      purchase({ totals: totals('100', '0'), vat: [subtotal('100', '0', 'AE', '0')] }),
      'reverse-charge-rate',
    ],
    [
      'a number that fails its check',
      purchase({ supplier: party('Fout', '0999020124') }),
      'relation-number-invalid',
    ],
    [
      'a date before the first bookyear',
      purchase({ issueDate: day('2025-12-31') }),
      'bookyear-missing',
    ],
  ];
  it.each(held)('holds %s', (_, document, expected) => {
    expect(cause(candidate(document))).toBe(expected);
  });

  it('takes the code of a reverse charge from the account of the supplier', () => {
    const by = rules({}, [relation(27, SUPPLIER, { supplierAccount: 610600 })]);
    const document = purchase({
      totals: totals('100', '0'),
      vat: [subtotal('100', '0', 'AE', '0')],
    });
    const result = booking(candidate(document), by);
    expect([result.amountCents, ...codes(result)]).toEqual([10000, [610600, 'DMC21', 10000, 0]]);
  });

  it('holds two active relations with one number, and takes the one in the right role', () => {
    const two = [relation(27, SUPPLIER), relation(28, SUPPLIER)];
    expect(cause(candidate(purchase()), rules({}, two))).toBe('relation-ambiguous');
    const clientOnly = relation(28, SUPPLIER, { supplier: false });
    const one = booking(candidate(purchase()), rules({}, [relation(27, SUPPLIER), clientOnly]));
    expect(one.relation).toMatchObject({ relationId: 27 });
  });
});

describe('propose › relations', () => {
  it('never matches on a name', () => {
    const by = rules({}, [relation(27, CUSTOMER, { name: 'Meelhandel Model NV', vatNumber: '' })]);
    expect(booking(candidate(purchase()), by).relation).toMatchObject({
      kind: 'new',
      draft: {
        name: 'Meelhandel Model NV',
        vatNumber: `BE${SUPPLIER}`,
        vatType: 1,
        role: 'supplier',
      },
    });
  });

  it('knows a party without a number by its identity at Billit, as a private person', () => {
    const document = sale({ customer: party('An Voorbeeld', null) });
    expect(booking(candidate(document)).relation).toMatchObject({
      kind: 'new',
      draft: { identity: 'billit:910201', vatNumber: '', vatType: 7, role: 'client' },
    });
  });

  it('asks for the role that an existing relation lacks', () => {
    const by = rules({}, [relation(27, SUPPLIER, { supplier: false })]);
    expect(booking(candidate(purchase()), by).relation).toMatchObject({ missingRole: 'supplier' });
  });

  it('holds a party of which nothing is known', () => {
    const nobody = { ...party('', null, ''), name: null, country: null };
    expect(cause(candidate(sale({ customer: nobody })))).toBe('relation-incomplete');
  });
});

describe('propose › periods', () => {
  it('moves a purchase past a period whose return is filed, though Octopus would take it, and parks a sale', () => {
    const filed = [{ startDate: day('2026-07-01'), endDate: day('2026-09-30') }];
    expect(booking(candidate(purchase()), rules({ filed })).period).toBe(202610);
    expect(cause(candidate(sale()), rules({ filed }))).toBe('period-filed');
    const whole = [{ startDate: day('2026-01-01'), endDate: day('2026-12-31') }];
    expect(cause(candidate(purchase()), rules({ filed: whole }))).toBe('period-filed');
  });

  it('moves a late purchase to the first open period, and parks a late sale', () => {
    const journals = [
      journal('A1', { closedPeriod: 202608 }),
      journal('V1', { protectedPeriod: 202608 }),
    ];
    expect(booking(candidate(purchase()), rules({ journals })).period).toBe(202609);
    expect(cause(candidate(sale()), rules({ journals }))).toBe('period-secured');
    const closed = [journal('V1', { closedPeriod: 202608, protectedPeriod: 202608 })];
    expect(cause(candidate(sale()), rules({ journals: closed }))).toBe('period-closed');
  });

  it('parks what falls in a closed bookyear, a closed journal or a journal of the invoice module', () => {
    const bookyears = [{ ...YEAR_2026, closed: true }];
    expect(cause(candidate(purchase()), rules({ bookyears }))).toBe('bookyear-closed');
    const closed = [journal('A1', { closed: true })];
    expect(cause(candidate(purchase()), rules({ journals: closed }))).toBe('journal-closed');
    const invoices = [journal('A1', { insertionType: 2 })];
    expect(cause(candidate(purchase()), rules({ journals: invoices }))).toBe('journal-missing');
  });
});

describe('propose › VAT treatment of sales', () => {
  const customers = {
    be: party('Klant', CUSTOMER),
    nl: { ...party('Klant NL', null, 'NL'), vatNumber: 'NL999999999B01' },
    us: party('Klant US', null, 'US'),
  };
  it.each([
    ['Z', '0', 'be', '00'],
    ['AE', '0', 'be', 'MC'],
    ['AE', '0', 'nl', 'ICD'],
    ['K', '0', 'nl', 'CM'],
    ['G', '0', 'us', 'EX'],
    ['E', '0', 'be', 'VR'],
    ['O', '0', 'be', 'NB'],
    ['S', '12', 'be', '12'],
  ] as const)('books category %s at %s %% to %s with code %s', (category, rate, who, code) => {
    const tax = category === 'S' ? '12' : '0';
    const document = sale({
      customer: customers[who],
      totals: totals('100', tax),
      vat: [subtotal('100', tax, category, rate)],
    });
    expect(booking(candidate(document)).lines[0]?.vatCode).toBe(code);
  });

  it('keeps the exemption of a small business outside the return', () => {
    const small = { ...subtotal('200', '0', 'E', '0'), name: 'SC' };
    const document = sale({ totals: totals('200', '0'), vat: [small] });
    expect(booking(candidate(document)).lines[0]?.vatCode).toBe('NB');
  });
});

describe('propose › any document', () => {
  const amount = fc.integer({ min: -5_000_00, max: 5_000_00 });
  it('books lines that add up to the total to the cent, or holds the document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.constantFrom('21', '12', '6')), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom('invoice', 'credit-note'),
        fc.integer({ min: -3, max: 3 }),
        (subtotals, kind, off) => {
          const text = (value: number) => (value / 100).toFixed(2);
          const vat = subtotals.map(([base, rate]) =>
            subtotal(text(base), text(Math.round((base * Number(rate)) / 100)), 'S', rate),
          );
          const sum = vat.reduce((add, row) => add + Number(row.base) + Number(row.tax), 0);
          const document = sale({
            kind,
            vat,
            totals: { ...totals('0', '0'), taxInclusive: decimal((sum + off / 100).toFixed(2)) },
          });
          const result = propose(candidate(document), rules());
          if (!result.ok) return ['totals-mismatch'].includes(result.fault.kind);
          const lines = result.value.lines.reduce(
            (add, row) => add + row.baseCents + row.vatCents,
            0,
          );
          const { amountCents } = result.value;
          return Math.abs(amountCents) === Math.abs(lines) && (amountCents === 0 || lines > 0);
        },
      ),
    );
  });
});
