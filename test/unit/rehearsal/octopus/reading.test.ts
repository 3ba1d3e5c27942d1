import { describe, expect, it } from 'vitest';
import type { OctopusRecord } from '../../../../electron/rehearsal/model.ts';
import { bench, DOSSIER, line, purchase } from './small-world.ts';

const MINUTE_MS = 60_000;
const MODIFIED = '/buysellbookings/modified?bookyearId=-1&modifiedTimeStamp=';

describe('reading back from Octopus', () => {
  it('gives a purchase with doubles, recuperation of its account, and no order reference', async () => {
    const { book, inDossier } = bench();
    await book(purchase({ bookingLines: [line({ accountKey: 610300 })] }));
    const { text } = await inDossier(
      'GET',
      '/buysellbookings?bookyearId=1&journalKey=A1&documentSeqNr=1',
    );
    expect(text).toBe(
      '{"amount":121.0,"bookingLines":[{"accountKey":610300,"baseAmount":100.0,"comment":"Huur","vatAmount":21.0,' +
        '"vatCodeKey":"D21","vatRecupPercentage":50.0}],"bookyearKey":{"id":1},"bookyearPeriodeNr":202603,' +
        '"comment":"F2026/17","currencyCode":"EUR","documentDate":"2026-03-10","documentSequenceNr":1,' +
        '"exchangeRate":1.0,"expiryDate":"2026-04-09","journalKey":"A1","paymentMethod":0,"reference":"",' +
        '"relationIdentificationServiceData":{"externalRelationId":0,"relationKey":{"id":1}}}',
    );
  });

  it('gives the order reference when the switch says so', async () => {
    const { book, inDossier } = bench({ switches: { orderReferenceReturned: true } });
    await book(purchase());
    const reply = await inDossier('GET', `${MODIFIED}2026-01-01%2000:00:00.000`);
    expect(reply.body).toMatchObject([{ orderReference: '#B1001' }]);
  });

  it('answers 404 for what does not exist', async () => {
    const { inDossier } = bench();
    for (const path of [
      '/buysellbookings?bookyearId=1&journalKey=A1&documentSeqNr=1',
      `${MODIFIED}2026-01-01%2000:00:00.000`,
      '/bookyears/9/journals',
      '/accounts?bookyearId=9',
      '/relations?vatNr=BE0000.000.000',
      '/bookyears/-1/bookings/modified?journalTypeId=-1&modifiedTimeStamp=1980-01-01%2000:00:00.000',
    ]) {
      const { status, body } = await inDossier('GET', path);
      expect(status).toBe(404);
      expect(Object.keys(body as object)).toEqual(['technicalInfo']);
    }
  });

  it('lists what changed since an instant, that instant included, of one journal or all', async () => {
    const { book, inDossier, clock } = bench();
    await book(purchase());
    clock.advance(MINUTE_MS);
    await book(purchase({ documentSequenceNr: 2 }));
    const sale = {
      journalKey: 'V1',
      bookingLines: [line({ accountKey: 700000, vatCodeKey: '21' })],
    };
    await book(purchase({ ...sale, documentSequenceNr: 11 }));
    const numbers = async (query: string): Promise<readonly number[]> => {
      const { body } = await inDossier('GET', MODIFIED + query);
      if (!Array.isArray(body)) return [];
      return (body as OctopusRecord[])
        .map((booking) => booking['documentSequenceNr'] as number)
        .sort((a, b) => a - b);
    };
    expect(await numbers('2026-03-15%2010:00:00.000')).toEqual([1, 2, 11]);
    expect(await numbers('2026-03-15%2010:01:00.000')).toEqual([2, 11]);
    expect(await numbers('2026-03-15%2010:01:00.000&journalKey=V1')).toEqual([11]);
    expect(await numbers('2026-03-15%2010:01:00.001')).toEqual([]);
  });

  it('reads the instant in UTC when the switch says so', async () => {
    const { book, inDossier } = bench({ switches: { timestampZone: 'utc' } });
    await book(purchase());
    expect((await inDossier('GET', `${MODIFIED}2026-03-15%2009:00:00.000`)).status).toBe(200);
    expect((await inDossier('GET', `${MODIFIED}2026-03-15%2009:00:00.001`)).status).toBe(404);
  });

  it('reports modified bookings as lines that add up to zero', async () => {
    const { book, inDossier } = bench();
    await book(purchase());
    await book(purchase({ documentSequenceNr: 2, amount: -121 }));
    const { body } = await inDossier(
      'GET',
      '/bookyears/1/bookings/modified?journalTypeId=1&modifiedTimeStamp=1980-01-01%2000:00:00.000',
    );
    const { modifiedBookings, deletedBookings } = body as Record<string, OctopusRecord[]>;
    expect(deletedBookings).toEqual([]);
    for (const number of [1, 2]) {
      const lines = modifiedBookings!.filter((one) => one['documentSequenceNr'] === number);
      expect(lines.map((one) => one['lineSequenceNr'])).toEqual([-1, 1]);
      expect(lines.reduce((sum, one) => sum + (one['bookingAmount'] as number), 0)).toBe(0);
    }
  });

  it('shows the last number of a journal, colleagues included', async () => {
    const { book, inDossier, octopus } = bench();
    await book(purchase());
    octopus.bookAsColleague(DOSSIER, purchase());
    const { body } = await inDossier('GET', '/bookyears/1/journals');
    const journals = body as OctopusRecord[];
    const last = (key: string) =>
      journals.find((one) => one['journalKey'] === key)?.['lastBookedDocumentNr'];
    expect([last('A1'), last('V1')]).toEqual([2, 10]);
    expect(journals.map((one) => 'currencyCode' in one)).toEqual([false, false, false, true]);
  });
});
