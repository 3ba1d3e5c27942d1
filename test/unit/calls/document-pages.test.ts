import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
async function exported(): Promise<Simulation> {
  const simulation = await simulate(7, 8);
  open.push(simulation);
  await simulation.exportOnce();
  return simulation;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

describe('the page of a document', () => {
  it('has the booking that stands in Octopus, and a biography from Billit to its number', async () => {
    const { calls, documents, world } = await exported();
    const booked = (await documents()).find(({ state }) => state === 'booked')!;
    const row = must(await calls['documents.row']({ documentId: booked.id }))!;
    const place = world
      .bookings()
      .find(({ comment, reference }) => `${comment} ${reference}`.includes(booked.number))!;
    expect(row.bookingNumber).toBe(place.documentSequenceNr);
    expect(row.booking?.journalKey).toBe(place.journalKey);
    const history = must(await calls['documents.history']({ documentId: booked.id }));
    expect(history.map(({ step }) => step)).toEqual([
      'made',
      'document-stored',
      'queued',
      'booked',
      'verified',
    ]);
    expect(history.find(({ step }) => step === 'booked')?.detail).toMatchObject({
      journal: place.journalKey,
      number: String(place.documentSequenceNr),
    });
  });

  it('reads its UBL as an invoice, to the cent', async () => {
    const { calls, documents } = await exported();
    const booked = (await documents()).find(({ state }) => state === 'booked')!;
    const invoice = must(await calls['documents.invoice']({ documentId: booked.id }))!;
    expect(invoice).toMatchObject({
      kind: booked.kind,
      number: booked.number,
      issueDate: booked.issueDate,
      gross: booked.total,
    });
    const cents = (text: string | null) => Math.round(Number(text) * 100);
    const vat = invoice.vat.reduce((sum, { base, tax }) => sum + cents(base) + cents(tax), 0);
    expect(vat).toBe(cents(invoice.gross));
    expect(invoice.lines.length).toBeGreaterThan(0);
    expect([invoice.supplier.name, invoice.customer.name]).toContain(booked.counterpartyName);
  });

  it('is nothing for a document that is not there', async () => {
    const { calls } = await exported();
    const nowhere = { documentId: 'nowhere' };
    expect(must(await calls['documents.row'](nowhere))).toBeNull();
    expect(must(await calls['documents.invoice'](nowhere))).toBeNull();
    expect(must(await calls['documents.history'](nowhere))).toEqual([]);
  });
});
