import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedForeign } from '../../../../electron/rehearsal/seed/foreign.ts';
import { isEnterpriseNumber } from '../../../../electron/rehearsal/seed/check-digits.ts';
import { seedWorld } from '../../../../electron/rehearsal/seed/world-seed.ts';

function ubl(supplier: string, date: string, root = 'Invoice'): Uint8Array {
  return Buffer.from(`<?xml version="1.0"?>
<n:${root} xmlns:n="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"
  xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
  xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
  <b:ID>000123</b:ID><b:IssueDate>${date}</b:IssueDate>
  <b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
  <a:AccountingSupplierParty><a:Party><a:PartyName><b:Name>Verkoper Fabel</b:Name></a:PartyName>
    <a:PartyTaxScheme><b:CompanyID>${supplier}</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
  </a:Party></a:AccountingSupplierParty>
  <a:AccountingCustomerParty><a:Party><a:PartyName><b:Name>Koper Fabel</b:Name></a:PartyName></a:Party></a:AccountingCustomerParty>
  <a:TaxTotal><b:TaxAmount currencyID="EUR">21.00</b:TaxAmount></a:TaxTotal>
  <a:LegalMonetaryTotal><b:TaxExclusiveAmount currencyID="EUR">100</b:TaxExclusiveAmount>
    <b:TaxInclusiveAmount currencyID="EUR">121.00</b:TaxInclusiveAmount>
    <b:PayableAmount currencyID="EUR">121.00</b:PayableAmount></a:LegalMonetaryTotal>
</n:${root}>`);
}

const files = [
  { fileName: 'a.xml', bytes: ubl('BE 0999.010.126', '2024-03-05') },
  { fileName: 'b.xml', bytes: ubl('0999010126', '2025-11-30', 'CreditNote') },
  { fileName: 'c.xml', bytes: ubl('NL999000001B57', '2026-02-01') },
  { fileName: 'broken.xml', bytes: Buffer.from('<Invoice><ID>1') },
  { fileName: 'no.xml', bytes: Buffer.from('%PDF-1.4') },
];

describe('seedForeign', () => {
  const world = seedForeign(files);

  it('makes one dossier per supplier however its number is written, and one for what it cannot tell', () => {
    expect(world.dossiers.map(({ orders }) => orders.length)).toEqual([2, 1, 2]);
    expect(world.dossiers[0]?.company.enterpriseNumber).toBe('0999010126');
    expect(world.dossiers[2]?.company.name).toBe('Onbekend');
    const numbers = world.dossiers.map(({ company }) => company.enterpriseNumber);
    expect(numbers.every(isEnterpriseNumber)).toBe(true);
    expect(new Set(numbers).size).toBe(3);
  });

  it('makes every file one sale of which nothing is known beforehand', () => {
    const orders = world.dossiers.flatMap((dossier) => dossier.orders);
    expect(orders).toHaveLength(files.length);
    for (const { order, files: own, fate } of orders) {
      const messages = order['Messages'] as { FileID: string; MessageDirection: string }[];
      const sent = own.find(({ fileId }) => fileId === messages[0]?.FileID);
      const hash = createHash('sha256').update(sent!.bytes()).digest('hex');
      expect(fate).toMatchObject({ outcome: 'either', ublSha256: hash, vat: null, causes: [] });
      expect(order.OrderDirection).toBe('Income');
    }
    expect(world.dossiers.every(({ octopus }) => octopus.relations.length === 0)).toBe(true);
  });

  it('fills the order as far as the file tells, keeping a number as text', () => {
    const [invoice, credit] = world.dossiers[0]!.orders.map(({ order }) => order);
    expect(invoice).toMatchObject({
      OrderNumber: '000123',
      OrderType: 'Invoice',
      OrderDate: '2024-03-05T00:00:00',
      TotalExcl: 100,
      TotalVAT: 21,
      TotalIncl: 121,
    });
    expect(credit?.OrderType).toBe('CreditNote');
    expect(world.dossiers[2]?.orders[0]?.order).toMatchObject({ TotalIncl: 0 });
  });

  it('opens monthly calendar years from the first to the last date found', () => {
    for (const { octopus, exportFrom } of world.dossiers) {
      expect(exportFrom).toBe('2024-03-05');
      expect(octopus.bookyears.map(({ description }) => description)).toEqual([
        '2024',
        '2025',
        '2026',
      ]);
      expect(
        octopus.bookyears.every(({ closed, periods }) => !closed && periods.length === 12),
      ).toBe(true);
    }
  });

  it('is the same twice and takes no files at all', () => {
    expect(JSON.stringify(seedForeign(files))).toBe(JSON.stringify(world));
    expect(seedForeign([]).dossiers).toEqual([]);
  });

  it('recognises the companies of a seeded world in its sales', () => {
    const seeded = seedWorld({ seed: 1, dossiers: 2, documentsPerDossier: 6 });
    const sales = seeded.dossiers
      .flatMap(({ orders }) => orders)
      .filter(({ order, fate }) => order.OrderDirection === 'Income' && fate.outcome === 'book')
      .filter(({ fate }) => fate.ublSha256 !== null)
      .map(({ files: own }) => own.find(({ mimeType }) => mimeType === 'text/xml')!)
      .map(({ fileName, bytes }) => ({ fileName, bytes: bytes() }));
    const numbers = seedForeign(sales).dossiers.map(({ company }) => company.enterpriseNumber);
    const expected = seeded.dossiers.map(({ company }) => company.enterpriseNumber);
    expect(new Set(numbers)).toEqual(new Set(expected));
  });

  const samples = new URL('../../../../../shared/samples/', import.meta.url);
  it.skipIf(!existsSync(samples))(
    'takes every sample file, hostile ones too (skipped without the samples)',
    () => {
      const found = ['ubl', 'hostile'].flatMap((folder) =>
        readdirSync(new URL(folder, samples), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => ({
            fileName: entry.name,
            bytes: readFileSync(`${entry.parentPath}/${entry.name}`),
          })),
      );
      const orders = seedForeign(found).dossiers.flatMap((dossier) => dossier.orders);
      expect(orders).toHaveLength(found.length);
      expect(orders.every(({ fate }) => fate.ublSha256?.length === 64)).toBe(true);
    },
  );
});
