import type { Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import { cents } from '../../../electron/engine/domain/money.ts';
import {
  BASE,
  BOOKING,
  buildClient,
  NUMBERED,
  inProcess,
  recording,
  replyOf,
  serve,
  SECRETS,
  SIGN_IN,
  TARGET,
  type Arrived,
  type Routes,
} from './bench.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function client(routes: Routes) {
  const { server, url, arrived } = await serve({ ...SIGN_IN, ...routes });
  open.push(server);
  const built = await buildClient({ url });
  return { ...built, arrived, server };
}

const inDossier = (path: string) => `${BASE}/dossiers/49555${path}`;

describe('signing in', () => {
  it('sends what recordings 01, 03 and 04 show and reads their answers', async () => {
    const { client: octopus, arrived } = await client({
      [`POST ${BASE}/authentication`]: replyOf('01'),
      [`GET ${BASE}/dossiers`]: replyOf('03'),
      [`POST ${BASE}/dossiers`]: replyOf('04'),
      [`GET ${inDossier('/bookyears')}`]: replyOf('05'),
    });
    expect(await octopus.dossiers()).toEqual({
      ok: true,
      value: [{ id: 49555, name: 'Demo Dossier', vatNumber: 'BE0999070108' }],
    });
    await octopus.bookyears(TARGET);
    const [login, list, connect, read] = arrived as [Arrived, Arrived, Arrived, Arrived];
    expect(login.headers['softwarehouseuuid']).toBe(SECRETS.softwareHouse);
    expect(JSON.parse(login.text)).toEqual({ user: SECRETS.user, password: SECRETS.password });
    expect(list.headers['token']).toBe('<AUTH_TOKEN>');
    expect(connect.url).toBe(`${recording('04').request.path}&localeId=1`);
    expect(connect.headers['token']).toBe('<AUTH_TOKEN>');
    expect(connect.text).toBe('');
    expect(read.headers['dossiertoken']).toBe('<DOSSIER_TOKEN>');
    expect(read.headers['token']).toBeUndefined();
  });

  it('says sign-in-needed to recording 02 and keeps user and address out of it', async () => {
    const { client: octopus } = await client({ [`POST ${BASE}/authentication`]: replyOf('02') });
    expect(await octopus.dossiers()).toEqual({
      ok: false,
      fault: {
        kind: 'sign-in-needed',
        service: 'octopus',
        detail: 'HTTP 401',
        error: 'sign-in-needed',
        attempts: 1,
      },
    });
  });

  it('says sign-in-needed when a fresh dossier token is refused too (recording 90)', async () => {
    const { client: octopus, arrived } = await client({
      [`GET ${inDossier('/relations')}`]: replyOf('90'),
    });
    const result = await octopus.relations(TARGET);
    expect(result).toMatchObject({ ok: false, fault: { kind: 'sign-in-needed' } });
    expect(arrived.filter((each) => each.method === 'GET')).toHaveLength(2);
  });
});

describe('reading', () => {
  it('reads the bookyears of recording 05', async () => {
    const { client: octopus } = await client({ [`GET ${inDossier('/bookyears')}`]: replyOf('05') });
    const result = await octopus.bookyears(TARGET);
    expect(result).toMatchObject({
      ok: true,
      value: [{ id: 1, description: '2000', closed: false, startDate: '2000-01-01' }],
    });
    expect(result.ok && result.value[0]?.periods[1]).toEqual({
      period: 200002,
      startDate: '2000-02-01',
      endDate: '2000-02-29',
    });
  });

  it('reads the journals of recording 06 with their last numbers', async () => {
    const { client: octopus } = await client({
      [`GET ${inDossier('/bookyears/1/journals')}`]: replyOf('06'),
    });
    const result = await octopus.journals(TARGET, 1);
    expect(result.ok && result.value.map((each) => [each.key, each.lastNumber])).toEqual([
      ['D1', 1],
      ['F1', 5],
      ['D2', 1],
      ['V2', 0],
      ['A1', 6],
      ['V1', 2],
    ]);
    expect(result.ok && result.value.find((each) => each.key === 'V2')?.insertionType).toBe(2);
  });

  it('reads the accounts of recording 07 in Dutch, with and without VAT codes', async () => {
    const { client: octopus, arrived } = await client({
      [`GET ${inDossier('/accounts')}`]: replyOf('07'),
    });
    const result = await octopus.accounts(TARGET, 1);
    expect(arrived.at(-1)?.url).toBe(recording('07').request.path);
    expect(result.ok && result.value.find((each) => each.number === 610300)).toEqual({
      bookyearId: 1,
      number: 610300,
      description: "Huurlasten rollend materieel (auto's)",
      purchaseVatCode: 'D21',
      salesVatCode: null,
      vatRecupPercentage: 50,
    });
    expect(result.ok && result.value).toHaveLength(17);
  });

  it('reads the relations of recording 08: numbers normalised, two blanks as no country', async () => {
    const { client: octopus } = await client({ [`GET ${inDossier('/relations')}`]: replyOf('08') });
    const result = await octopus.relations(TARGET);
    const byId = new Map(result.ok ? result.value.map((each) => [each.relationId, each]) : []);
    expect(byId.get(16)).toMatchObject({
      externalId: 0,
      name: 'Zeevruchten Zomaar',
      vatNumber: 'BE0999070504',
      client: true,
      supplier: true,
      active: true,
      clientAccount: 700100,
    });
    expect(byId.get(13)?.vatNumber).toBe('NL009990707B01');
    expect(byId.get(27)?.record['country']).toBe('');
    const recorded = recording('08').response.body as Record<string, unknown>[];
    expect(byId.get(13)?.record).toEqual(recorded[0]);
  });

  it('reads the bookings of recording 10 lane by lane, an emptied document included', async () => {
    const { client: octopus, arrived } = await client({
      [`GET ${inDossier('/buysellbookings/modified')}`]: replyOf('10'),
    });
    const lane = { bookyearId: 1, journalKey: 'A1' };
    const result = await octopus.modifiedBookings(TARGET, lane, null);
    expect(arrived.at(-1)?.url).toBe(
      inDossier(
        '/buysellbookings/modified?bookyearId=1&journalKey=A1&modifiedTimeStamp=1980-01-01%2000:00:00.000',
      ),
    );
    const entries = result.ok ? result.value : [];
    expect(entries.map((each) => each.number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(entries.find((each) => each.number === 6)).toEqual({
      bookyearId: 1,
      journalKey: 'A1',
      number: 6,
      period: 200001,
      documentDate: '2000-11-30',
      amountCents: 570612,
      relationId: 27,
      externalRelationId: 0,
      comment: 'Stroomgenerator',
      reference: 'Stroomgenerator',
      orderReference: '',
      lines: [
        {
          account: 230000,
          vatCode: 'I21',
          baseCents: 471580,
          vatCents: 99032,
          comment: 'Stroomgenerator VOORBEELD GENERATOREN NV',
          vatRecupPercentage: 100,
        },
      ],
    });
    expect(entries.find((each) => each.number === 5)).toMatchObject({ amountCents: 0, lines: [] });
    for (const entry of entries) {
      const sum = entry.lines.reduce((total, line) => total + line.baseCents + line.vatCents, 0);
      expect(sum).toBe(entry.amountCents);
    }
  });

  it('asks for changes from three hours earlier than wanted', async () => {
    const { client: octopus, arrived } = await client({
      [`GET ${inDossier('/buysellbookings/modified')}`]: replyOf('91'),
    });
    const since = Date.UTC(2026, 0, 1, 2, 30, 15, 7);
    await octopus.modifiedBookings(TARGET, { bookyearId: 2, journalKey: 'V1' }, since);
    expect(arrived.at(-1)?.url).toContain('modifiedTimeStamp=2025-12-31%2023:30:15.007');
  });

  it.each(['12', '91'])('takes the 404 of recording %s for nothing there', async (number) => {
    const { client: octopus } = await client({
      [`GET ${inDossier('/buysellbookings/modified')}`]: replyOf(number),
    });
    const lane = { bookyearId: 1, journalKey: 'A1' };
    expect(await octopus.modifiedBookings(TARGET, lane, null)).toEqual({ ok: true, value: [] });
  });

  it('says rejected without a code to recording 09', async () => {
    const { client: octopus } = await client({
      [`GET ${inDossier('/buysellbookings/modified')}`]: replyOf('09'),
    });
    const lane = { bookyearId: 1, journalKey: 'A1' };
    expect(await octopus.modifiedBookings(TARGET, lane, null)).toEqual({
      ok: false,
      fault: {
        kind: 'rejected',
        service: 'octopus',
        operation: 'getModifiedBuySellBookings',
        status: 400,
        vendorCode: null,
        message: '',
        technical: 'Invalid or missing parameters passed',
        error: 'invalid-parameters',
      },
    });
  });

  it('searches with the dotted number and drops what only resembles it', async () => {
    const { client: octopus, arrived } = await client({
      [`GET ${inDossier('/relations')}`]: replyOf('08'),
    });
    const result = await octopus.findRelations(TARGET, { vatNumber: 'BE0999070504' });
    expect(arrived.at(-1)?.url).toBe(inDossier('/relations?vatNr=BE0999.070.504'));
    expect(result.ok && result.value.map((each) => each.relationId)).toEqual([16]);
  });

  it('reads VAT codes with their rate in basis points', async () => {
    const body = [
      { code: 'D06', description: 'Diensten 6 %', type: 1, basePercentage: 6.0 },
      { code: 'X', basePercentage: 5.5 },
    ];
    const { client: octopus } = await client({
      [`GET ${inDossier('/vatcodes')}`]: { status: 200, body },
    });
    expect(await octopus.vatCodes(TARGET)).toEqual({
      ok: true,
      value: [
        { code: 'D06', description: 'Diensten 6 %', type: 1, rateBasisPoints: 600 },
        { code: 'X', description: '', type: 0, rateBasisPoints: 550 },
      ],
    });
  });
});

describe('writing', () => {
  it('sends a booking exactly as recording 92 and takes its empty 201 for done', async () => {
    const { client: octopus, arrived } = await client({
      [`POST ${inDossier('/buysellbookings')}`]: replyOf('92'),
    });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toEqual({ ok: true, value: null });
    expect(JSON.parse(arrived.at(-1)!.text)).toEqual(recording('92').request.body);
  });

  it('names an unknown relation by its external id and leaves a percentage to the account', async () => {
    const { client: octopus, arrived } = await client({
      [`POST ${inDossier('/buysellbookings')}`]: { status: 200 },
    });
    const lines = BOOKING.lines.map((line) => ({ ...line, vatRecupPercentage: null }));
    const bytes = new TextEncoder().encode('<Invoice>é</Invoice>');
    await octopus.insertBooking(TARGET, {
      ...NUMBERED,
      booking: { ...BOOKING, amountCents: cents(-12729), lines },
      relation: { relationId: null, externalId: 900001 },
      attachments: [{ fileName: 'F26.xml', bytes }],
    });
    const body = JSON.parse(arrived.at(-1)!.text) as {
      buySellBookingServiceData: Record<string, unknown> & { bookingLines: object[] };
      attachments: { fileData: string }[];
    };
    const sent = body.buySellBookingServiceData;
    expect(sent['relationIdentificationServiceData']).toEqual({ externalRelationId: 900001 });
    expect(sent['amount']).toBe(-127.29);
    expect(sent.bookingLines[0]).not.toHaveProperty('vatRecupPercentage');
    expect(Buffer.from(body.attachments[0]!.fileData, 'base64')).toEqual(Buffer.from(bytes));
  });

  it.each([
    ['13', '-13', 'Last Document = 6.  New Document = 1.'],
    ['14', '-13', 'Last Document : 5'],
    ['15', '-14', 'Bookyear period unknown'],
  ])('says rejected with its code to recording %s', async (number, code, technical) => {
    const { client: octopus } = await client({
      [`POST ${inDossier('/buysellbookings')}`]: replyOf(number),
    });
    const result = await octopus.insertBooking(TARGET, NUMBERED);
    expect(result).toMatchObject({
      ok: false,
      fault: { kind: 'rejected', status: 400, vendorCode: code },
    });
    expect(!result.ok && result.fault.kind === 'rejected' && result.fault.technical).toContain(
      technical,
    );
  });

  it('reads the relation of recording 16 and sends the record as it is', async () => {
    const { client: octopus, arrived } = await client({
      [`PUT ${inDossier('/relations')}`]: replyOf('16'),
    });
    const record = recording('16').request.body as Record<string, unknown>;
    expect(await octopus.putRelation(TARGET, record)).toMatchObject({
      ok: true,
      value: { relationId: 28, externalId: 99999, client: true, supplier: false, vatNumber: '' },
    });
    expect(JSON.parse(arrived.at(-1)!.text)).toEqual(record);
  });

  it('gives null for the 204 of recording 93', async () => {
    const { client: octopus } = await client({ [`PUT ${inDossier('/relations')}`]: replyOf('93') });
    const record = recording('93').request.body as Record<string, unknown>;
    expect(await octopus.putRelation(TARGET, record)).toEqual({ ok: true, value: null });
  });

  it('says unknown-outcome when the connection is cut after the booking left', async () => {
    const { client: octopus, server } = await client({});
    server.prependListener('request', (request, response) => {
      if (request.url?.endsWith('/buysellbookings') === true) response.destroy();
    });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toMatchObject({
      ok: false,
      fault: { kind: 'unknown-outcome', operation: 'insertBuySellBooking' },
    });
  });

  it('says offline when nobody listens, since then no booking can have been made', async () => {
    const { server, url } = await serve({});
    await new Promise((resolve) => server.close(resolve));
    const signIn = inProcess(SIGN_IN);
    const network = gotTransport();
    const { client: octopus } = await buildClient({
      url,
      transport: (request) =>
        request.url.endsWith('/buysellbookings') ? network(request) : signIn(request),
    });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toMatchObject({
      ok: false,
      fault: { kind: 'offline' },
    });
  });
});
