import { createHash } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { SeededOrder } from '../../../../electron/rehearsal/seed/model.ts';
import { seedWorld } from '../../../../electron/rehearsal/seed/world-seed.ts';

const world = seedWorld({ seed: 3, dossiers: 12, documentsPerDossier: 40 });

type Tree = { readonly [name: string]: string | Tree | readonly Tree[] };

const LISTS = ['InvoiceLine', 'CreditNoteLine', 'TaxSubtotal', 'TaxTotal', 'AllowanceCharge'];
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
});

function text(tree: Tree, ...path: string[]): string {
  let node: unknown = tree;
  for (const name of path) node = (node as Tree | undefined)?.[name];
  return typeof node === 'string' ? node : '';
}

function list(tree: Tree, name: string): readonly Tree[] {
  return (tree[name] ?? []) as readonly Tree[];
}

/** Exact cents of a decimal with at most two places. */
function cents(amount: string): number {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (match === null) throw new Error(`not an amount in cents: '${amount}'`);
  const value = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' ? -value : value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ublFile({ order, files }: SeededOrder) {
  const attachments = order['Attachments'] as { FileID: string; FileName: string }[];
  const messages = order['Messages'] as { FileID: string; MessageDirection: string }[];
  const fileId =
    order.OrderDirection === 'Cost'
      ? attachments.find(({ FileName }) => FileName.endsWith('.xml'))?.FileID
      : messages.find(({ MessageDirection }) => MessageDirection === 'Outgoing')?.FileID;
  return files.find((file) => file.fileId === fileId);
}

function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
  return Buffer.from(bytes).toString(head.includes('ISO-8859-1') ? 'latin1' : 'utf8');
}

const documents = world.dossiers.flatMap((dossier) =>
  dossier.orders.flatMap((seeded) => {
    const file = ublFile(seeded);
    if (file === undefined) return [];
    const source = decoded(file.bytes());
    return [{ dossier, seeded, file, source }];
  }),
);
const booked = documents
  .filter(({ seeded }) => seeded.fate.outcome === 'book')
  .map((document) => {
    const parsed = parser.parse(document.source) as { Invoice?: Tree; CreditNote?: Tree };
    return { ...document, root: (parsed.Invoice ?? parsed.CreditNote)! };
  });

describe('the UBL of documents that must book', () => {
  it('is there for each of them but one unsent sale per dossier, with the hash of its fate', () => {
    const fates = world.dossiers
      .flatMap(({ orders }) => orders)
      .filter(({ fate }) => fate.outcome === 'book');
    const unsent = fates.filter(({ fate }) => fate.ublSha256 === null);
    expect(unsent).toHaveLength(world.dossiers.length);
    for (const { order, fate } of unsent) {
      expect(order).toMatchObject({
        OrderDirection: 'Income',
        OrderStatus: 'ToSend',
        Messages: [],
      });
      expect(fate.pdfSha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(booked).toHaveLength(fates.length - unsent.length);
    for (const { file, seeded } of booked) {
      const hash = createHash('sha256').update(file.bytes()).digest('hex');
      expect(hash).toBe(seeded.fate.ublSha256);
    }
  });

  it('adds up: lines, allowances, VAT per rate, totals', () => {
    for (const { root, seeded } of booked) {
      const label = `order ${String(seeded.order.OrderID)}`;
      const lines = [...list(root, 'InvoiceLine'), ...list(root, 'CreditNoteLine')];
      const bases = new Map<string, number>();
      const add = (category: Tree, value: number): void => {
        const key = `${text(category, 'ID')}/${text(category, 'Percent')}`;
        bases.set(key, (bases.get(key) ?? 0) + value);
      };
      for (const line of lines) {
        const net = cents(text(line, 'LineExtensionAmount'));
        const quantity = text(line, 'InvoicedQuantity') || text(line, 'CreditedQuantity');
        const price = cents(text(line, 'Price', 'PriceAmount'));
        expect(Math.abs(net - Number(quantity) * price), label).toBeLessThanOrEqual(0.5001);
        add((line['Item'] as Tree)['ClassifiedTaxCategory'] as Tree, net);
      }
      const allowances = list(root, 'AllowanceCharge');
      for (const allowance of allowances) {
        add(allowance['TaxCategory'] as Tree, -cents(text(allowance, 'Amount')));
      }
      const [taxTotal] = list(root, 'TaxTotal');
      const subtotals = list(taxTotal!, 'TaxSubtotal');
      expect(subtotals, label).toHaveLength(bases.size);
      for (const subtotal of subtotals) {
        const category = subtotal['TaxCategory'] as Tree;
        const base = cents(text(subtotal, 'TaxableAmount'));
        expect(base, label).toBe(bases.get(`${text(category, 'ID')}/${text(category, 'Percent')}`));
        const exact = (base * Number(text(category, 'Percent'))) / 100;
        expect(Math.abs(cents(text(subtotal, 'TaxAmount')) - exact), label).toBeLessThanOrEqual(
          1.5,
        );
        expect(text(category, 'Percent') !== '0' || text(subtotal, 'TaxAmount') === '0.00').toBe(
          true,
        );
      }
      const tax = cents(text(taxTotal!, 'TaxAmount'));
      expect(tax, label).toBe(sum(subtotals.map((one) => cents(text(one, 'TaxAmount')))));
      const total = (name: string): number => cents(text(root, 'LegalMonetaryTotal', name) || '0');
      const net = sum(lines.map((line) => cents(text(line, 'LineExtensionAmount'))));
      expect(total('LineExtensionAmount'), label).toBe(net);
      const allowed = sum(allowances.map((one) => cents(text(one, 'Amount'))));
      expect(total('AllowanceTotalAmount'), label).toBe(allowed);
      expect(total('TaxExclusiveAmount'), label).toBe(net - allowed);
      expect(total('TaxInclusiveAmount'), label).toBe(net - allowed + tax);
      expect(total('PayableAmount'), label).toBe(net - allowed + tax - total('PrepaidAmount'));
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(7);
    }
  });

  it('agrees with its fate: amount with its sign, base and VAT over all codes', () => {
    for (const { root, seeded, source } of booked) {
      const { fate, order } = seeded;
      const inclusive = cents(text(root, 'LegalMonetaryTotal', 'TaxInclusiveAmount'));
      expect(source.includes('<CreditNote ')).toBe(order.OrderType === 'CreditNote');
      expect(fate.amountCents).toBe(order.OrderType === 'CreditNote' ? -inclusive : inclusive);
      const portions = Object.values(fate.vat ?? {});
      const tax = cents(text(list(root, 'TaxTotal')[0]!, 'TaxAmount'));
      expect(sum(portions.map(([, vat]) => vat))).toBe(tax);
      expect(sum(portions.map(([base]) => base))).toBe(inclusive - tax);
      expect(order['TotalIncl']).toBe(inclusive / 100);
    }
  });

  it('names the dossier on its side and the number and date of the order', () => {
    for (const { root, seeded, dossier } of booked) {
      const side =
        seeded.order.OrderDirection === 'Income'
          ? 'AccountingSupplierParty'
          : 'AccountingCustomerParty';
      expect(text(root, side, 'Party', 'PartyTaxScheme', 'CompanyID')).toBe(
        dossier.company.vatNumber,
      );
      expect(text(root, 'ID')).toBe(seeded.order.OrderNumber);
      expect(text(root, 'IssueDate')).toBe(seeded.order.OrderDate.slice(0, 10));
    }
  });

  it('contains the special forms: prepaid, discount, a cent off, negative line, UBL.BE, Latin-1, PDF', () => {
    const having = (needle: string): number =>
      booked.filter(({ source }) => source.includes(needle)).length;
    expect(having('<cbc:PrepaidAmount')).toBeGreaterThan(0);
    expect(having('<cac:AllowanceCharge>')).toBeGreaterThan(0);
    expect(having('Quantity unitCode="C62">-1</')).toBeGreaterThan(0);
    expect(having('urn:UBL.BE:1.0.0.20180214')).toBeGreaterThan(10);
    expect(having('encoding="ISO-8859-1"')).toBe(1);
    const offByCent = booked.filter(({ root }) =>
      list(list(root, 'TaxTotal')[0]!, 'TaxSubtotal').some((subtotal) => {
        const percent = Number(text(subtotal, 'TaxCategory', 'Percent'));
        const exact = Math.round((cents(text(subtotal, 'TaxableAmount')) * percent) / 100);
        return exact !== cents(text(subtotal, 'TaxAmount'));
      }),
    );
    expect(offByCent.length).toBeGreaterThan(0);
    const purchases = booked.filter(({ seeded }) => seeded.order.OrderDirection === 'Cost');
    const withPdf = purchases.filter(({ source }) => source.includes('mimeCode="application/pdf"'));
    expect(withPdf.length / purchases.length).toBeGreaterThan(0.2);
    expect(withPdf.length / purchases.length).toBeLessThan(0.5);
  });

  it('is Latin-1 where it says so, with accents that UTF-8 would not read', () => {
    const latin = booked.find(({ source }) => source.includes('encoding="ISO-8859-1"'));
    expect(latin?.source).toContain('Payé à réception');
    const strict = new TextDecoder('utf-8', { fatal: true });
    expect(() => strict.decode(latin?.file.bytes())).toThrow();
  });

  it('splits over accounts chosen per line when they call for different codes', () => {
    const chosen = booked.filter(({ seeded }) =>
      (seeded.order['OrderLines'] as { AccountCode?: number }[]).some(
        ({ AccountCode }) => AccountCode !== undefined,
      ),
    );
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length / booked.length).toBeLessThan(0.1);
    for (const { root, seeded } of chosen) {
      const lines = seeded.order['OrderLines'] as unknown[];
      const ublLines = [...list(root, 'InvoiceLine'), ...list(root, 'CreditNoteLine')];
      expect(ublLines).toHaveLength(lines.length);
    }
  });
});

describe('the UBL of documents that must be held', () => {
  const held = (cause: string): string[] =>
    documents
      .filter(({ seeded }) => seeded.fate.causes.includes(cause))
      .map(({ source }) => source);

  it('is wrong in the way its cause says', () => {
    expect(held('unreadable:doctype').every((source) => source.includes('<!DOCTYPE'))).toBe(true);
    for (const source of held('unreadable:not-well-formed')) {
      expect(source).not.toMatch(/<\/(?:Invoice|CreditNote)>/);
    }
    for (const source of held('foreign-vat')) {
      expect(source).toContain('<cbc:Percent>20</cbc:Percent>');
      expect(source).toContain('<cbc:CompanyID>FR');
    }
    for (const source of held('pro-forma')) {
      expect(source).toContain('<cbc:InvoiceTypeCode>325</cbc:InvoiceTypeCode>');
    }
    for (const source of held('foreign-currency')) {
      expect(source).toContain('<cbc:DocumentCurrencyCode>USD</cbc:DocumentCurrencyCode>');
    }
    for (const source of held('reverse-charge-rate')) {
      expect(source).toContain('<cbc:ID>AE</cbc:ID>');
    }
  });

  it('names neither side as the dossier when the addressee is wrong', () => {
    const wrong = documents.filter(({ seeded }) => seeded.fate.causes.includes('wrong-addressee'));
    expect(wrong.length).toBeGreaterThan(0);
    for (const { source, dossier } of wrong) {
      expect(source).not.toContain(dossier.company.enterpriseNumber);
    }
  });

  it('is more than a euro off when the totals do not match', () => {
    const off = held('totals-mismatch');
    expect(off.length).toBeGreaterThan(0);
    for (const source of off) {
      const root = (parser.parse(source) as { Invoice: Tree }).Invoice;
      const exclusive = cents(text(root, 'LegalMonetaryTotal', 'TaxExclusiveAmount'));
      const inclusive = cents(text(root, 'LegalMonetaryTotal', 'TaxInclusiveAmount'));
      const tax = cents(text(list(root, 'TaxTotal')[0]!, 'TaxAmount'));
      expect(Math.abs(inclusive - exclusive - tax)).toBeGreaterThan(100);
    }
  });
});
