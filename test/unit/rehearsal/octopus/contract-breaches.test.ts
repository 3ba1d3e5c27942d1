import { describe, expect, it } from 'vitest';
import type { OctopusRecord } from '../../../../electron/rehearsal/model.ts';
import { bench, line, purchase } from './small-world.ts';

const INVALID = { technicalInfo: 'Invalid or missing parameters passed' };

function without(name: string): OctopusRecord {
  return Object.fromEntries(Object.entries(purchase()).filter(([key]) => key !== name));
}

describe('a request that breaks the contract', () => {
  it.each([
    [
      'an unknown field',
      purchase({ invoiceNr: '7' }),
      'body.buySellBookingServiceData.invoiceNr unknown',
    ],
    ['a wrong type', purchase({ amount: '121' }), 'body.buySellBookingServiceData.amount type'],
    [
      'a missing field',
      without('currencyCode'),
      'body.buySellBookingServiceData.currencyCode missing',
    ],
    [
      'an unknown field in a line',
      purchase({ bookingLines: [line({ vatCode: '21' })] }),
      'body.buySellBookingServiceData.bookingLines[0].vatCode unknown',
    ],
    [
      'a fraction for a whole number',
      purchase({ documentSequenceNr: 1.5 }),
      'documentSequenceNr type',
    ],
  ])('with %s is refused, noted and not booked', async (_what, booking, violation) => {
    const { book, octopus } = bench();
    const { status, body } = await book(booking);
    expect([status, body]).toEqual([400, INVALID]);
    expect(octopus.violations()).toHaveLength(1);
    expect(octopus.violations()[0]).toContain(violation);
    expect(octopus.bookings()).toEqual([]);
  });

  it.each(['2026-3-10', '2026-02-30', '10/03/2026'])(
    'with the date %s answers 500 without a body',
    async (documentDate) => {
      const { book, octopus } = bench();
      expect(await book(purchase({ documentDate }))).toEqual({ status: 500, text: '', body: null });
      expect(octopus.violations()).toHaveLength(1);
    },
  );

  it.each(['%%%%', 'YQ', 'YQ=', 'YR==', 'Y Q=='])(
    'with the attachment %j is refused',
    async (fileData) => {
      const { book, octopus } = bench();
      const { status, body } = await book(purchase(), [{ fileName: 'a', fileData }]);
      expect([status, body]).toEqual([400, INVALID]);
      expect(octopus.bookings()).toEqual([]);
    },
  );

  it('without the wrapper is refused', async () => {
    const { inDossier } = bench();
    expect(await inDossier('POST', '/buysellbookings', purchase())).toMatchObject({ status: 400 });
    expect(await inDossier('POST', '/buysellbookings', {})).toMatchObject({
      status: 400,
      body: INVALID,
    });
  });

  it.each([
    ['/buysellbookings?bookyearId=1&journalKey=A1', 400],
    ['/buysellbookings/modified?bookyearId=-1&modifiedTimeStamp=2026-01-01', 400],
    ['/buysellbookings/modified?bookyearId=-1&modifiedTimeStamp=2026-01-01%2025:00:00.000', 400],
    ['/buysellbookings/modified?bookyearId=x&modifiedTimeStamp=2026-01-01%2000:00:00.000', 400],
    ['/bookyears/one/journals', 400],
    ['/bookyears?page=2', 200],
  ])('with the address %s answers %i and is noted', async (path, status) => {
    const { inDossier, octopus } = bench();
    expect((await inDossier('GET', path)).status).toBe(status);
    expect(octopus.violations()).toHaveLength(1);
  });

  it('with more decimals than cents is booked, yet noted', async () => {
    const { book, octopus } = bench();
    const lines = [line({ baseAmount: 0.1 + 0.2, vatAmount: 0.06 })];
    expect((await book(purchase({ amount: 0.36, bookingLines: lines }))).status).toBe(201);
    expect(octopus.violations()).toEqual([
      'insertBuySellBooking: 0.30000000000000004 is no whole number of cents',
    ]);
  });

  it.each([
    ['text/plain', { user: 'u', password: 'p' }, 415],
    ['application/json; charset=utf-8', 'no object', 400],
    ['application/json', { user: 'u' }, 400],
  ])('with a body of type %s is refused: %j answers %i', async (type, body, status) => {
    const { ask, octopus } = bench();
    const headers = { 'content-type': type };
    expect((await ask('POST', '/authentication', body, headers)).status).toBe(status);
    expect(octopus.violations()).toHaveLength(1);
  });

  it('to an address that does not exist gets no JSON, and is noted', async () => {
    const { inDossier, octopus } = bench();
    expect(await inDossier('GET', '/documents')).toMatchObject({ status: 404, body: null });
    expect(octopus.violations()).toHaveLength(1);
  });

  it('is the only thing noted: a day of ordinary calls leaves no violation', async () => {
    const { inDossier, book, octopus } = bench();
    await book(purchase());
    for (const path of [
      '/bookyears',
      '/bookyears/1/journals',
      '/accounts?bookyearId=1',
      '/vatcodes',
    ]) {
      expect((await inDossier('GET', path)).status).toBe(200);
    }
    expect(octopus.violations()).toEqual([]);
  });
});
