import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { invented } from '../../support/coda.ts';
import { codaText } from '../../../electron/rehearsal/seed/coda.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function start(): Promise<Simulation> {
  const simulation = await simulate(7, 6, { dossiers: 2 });
  open.push(simulation);
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const drop = async (
  { calls }: Simulation,
  dossierId: string,
  fileName: string,
  content: string | Uint8Array,
) => {
  const contentBase64 = Buffer.from(content).toString('base64');
  return must(await calls['inbox.take']({ dossierId, fileName, contentBase64 }));
};

/** A purchase invoice to the first dossier of the world, as UBL; the total is 121.00. */
async function invoiceTo({ calls }: Simulation, at: 0 | 1, number: string): Promise<string> {
  const dossiers = must(await calls['dossiers.list']({}));
  const to = dossiers.find(({ id }) => id === open[0]?.dossierIds[at])!;
  const party = (role: string, name: string, vat: string) => `
  <cac:Accounting${role}Party><cac:Party>
    <cac:PostalAddress><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:PartyTaxScheme><cbc:CompanyID>${vat}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
    <cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity>
  </cac:Party></cac:Accounting${role}Party>`;
  const category =
    '<cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>';
  const amount = (name: string, value: string) =>
    `<cbc:${name} currencyID="EUR">${value}</cbc:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-09-15</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  ${party('Supplier', 'Papierhandel Verzonnen BV', 'BE0940000076')}
  ${party('Customer', to.name, `BE${to.enterpriseNumber}`)}
  <cac:TaxTotal>${amount('TaxAmount', '21.00')}<cac:TaxSubtotal>${amount('TaxableAmount', '100.00')}${amount('TaxAmount', '21.00')}<cac:TaxCategory>${category}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
  <cac:LegalMonetaryTotal>${amount('LineExtensionAmount', '100.00')}${amount('TaxExclusiveAmount', '100.00')}${amount('TaxInclusiveAmount', '121.00')}${amount('PayableAmount', '121.00')}</cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>${amount('LineExtensionAmount', '100.00')}<cac:Item><cbc:Name>Papier</cbc:Name><cac:ClassifiedTaxCategory>${category}</cac:ClassifiedTaxCategory></cac:Item><cac:Price>${amount('PriceAmount', '100.00')}</cac:Price></cac:InvoiceLine>
</Invoice>`;
}

describe('the inbox of a dossier', () => {
  it('makes a UBL a document that is booked like any other, once', async () => {
    const simulation = await start();
    const { calls, dossierId, world, exportOnce } = simulation;
    const ubl = await invoiceTo(simulation, 0, 'PV-2026-17');
    const taken = await drop(simulation, dossierId, 'papier.xml', ubl);
    expect(taken).toMatchObject({ outcome: 'document', reason: '' });
    const again = await drop(simulation, dossierId, 'kopie.xml', ubl);
    expect(again).toMatchObject({ outcome: 'duplicate', documentId: taken.documentId });
    await exportOnce();
    const found = must(await calls['documents.get']({ documentId: taken.documentId! }));
    expect(found?.document.cause).toBeNull();
    expect(found?.document).toMatchObject({
      state: 'booked',
      direction: 'purchase',
      number: 'PV-2026-17',
      total: '121',
      counterpartyName: 'Papierhandel Verzonnen BV',
    });
    const booked = world.bookings().filter(({ comment }) => comment.includes('PV-2026-17'));
    expect(booked).toHaveLength(1);
    expect(Math.abs(booked[0]!.amountCents)).toBe(12_100);
    expect(world.violations()).toEqual([]);
  });

  it('takes CODA as statements and a PDF as another document', async () => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    const coda = await drop(simulation, dossierId, 'bank.cod', codaText([invented({})]));
    expect(coda.outcome).toBe('statement');
    const { accounts } = must(await calls['bank.get']({ dossierId }));
    expect(accounts[0]?.statements[0]?.source).toBe('inbox');
    const twice = codaText([invented({})]).replaceAll('\r\n', '\n');
    expect((await drop(simulation, dossierId, 'bank2.cod', twice)).outcome).toBe('duplicate');
    expect((await drop(simulation, dossierId, 'brief.pdf', '%PDF-1.7 brief')).outcome).toBe(
      'other',
    );
    const others = must(await calls['documents.others']({ dossierId }));
    expect(others.map(({ fileName }) => fileName)).toContain('brief.pdf');
  });

  it('holds what it cannot use, each with its reason, and may take it again later', async () => {
    const simulation = await start();
    const { calls, dossierId } = simulation;
    const broken = codaText([invented({})]).replace('000000000025000', '000000000026000');
    const foreign = await invoiceTo(simulation, 1, 'PV-2026-18');
    const reasons: string[] = [];
    for (const [name, content] of [
      ['leeg.xml', ''],
      ['rommel.xml', 'geen xml'],
      ['bank.cod', broken],
      ['ander.xml', foreign],
    ] as const) {
      const taken = await drop(simulation, dossierId, name, content);
      expect([name, taken.outcome]).toEqual([name, 'held']);
      reasons.push(taken.reason);
    }
    expect(reasons).toEqual(['empty', 'not-xml', 'coda-balance', 'not-this-dossier']);
    expect(must(await calls['inbox.list']({ dossierId })).map(({ fileName }) => fileName)).toEqual([
      'ander.xml',
      'bank.cod',
      'rommel.xml',
      'leeg.xml',
    ]);
    expect(await simulation.documents()).toEqual([]);
    expect((await drop(simulation, dossierId, 'rommel.xml', 'geen xml')).outcome).toBe('held');
  });
});
