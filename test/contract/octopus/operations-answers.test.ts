import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../shared/http-exchange.ts';
import {
  BASE,
  buildClient,
  inProcess,
  NUMBERED,
  SIGN_IN,
  TARGET,
  type Arrived,
  type Reply,
  type Routes,
} from './bench.ts';

const inDossier = (path: string) => `${BASE}/dossiers/49555${path}`;
const CODA = `POST ${inDossier('/coda')}`;
const UPDATE = `PUT ${inDossier('/buysellbookings')}`;
const ATTACH = `POST ${inDossier('/bookyears/1/bookings/attachements')}`;
const OPEN = `POST ${inDossier('/reports/clients/open')}`;
const REPORT = `GET ${inDossier('/bookyears/-1/bookings/modified')}`;
const ERROR = `GET ${BASE}/error`;
const PLACE = { bookyearId: 1, journalKey: 'A1', number: 7 };
const FILE = { fileName: 'factuur.pdf', bytes: new TextEncoder().encode('%PDF-') };
const EXPIRED: Reply = { status: 401, body: { errorCode: -2, errorMessage: 'Token' } };

async function client(routes: Routes) {
  const arrived: Arrived[] = [];
  const transport = inProcess({ ...SIGN_IN, ...routes }, arrived);
  const built = await buildClient({ url: 'http://octopus.invalid', transport });
  const count = (key: string) =>
    arrived.filter((each) => `${each.method} ${each.url.split('?')[0]!}` === key).length;
  return { ...built, arrived, count };
}

/** Every request to `path` is lost after it was sent. */
const lostAt =
  (path: string, inner: Transport): Transport =>
  async (request) =>
    request.url.includes(path)
      ? { ok: false, fault: { kind: 'no-answer', detail: 'cut' } }
      : inner(request);

describe('a CODA file', () => {
  const statement = { bookyearKey: { id: 1 }, journalKey: 'F1', documentSequenceNr: 12 };
  const report = (errorCode: number, lines: readonly unknown[]) => ({
    errorCode,
    errorMessage: errorCode === 0 ? '' : 'Geweigerd',
    codaImportItemReportLines: lines,
  });
  const send = async (reply: Reply | Reply[]) => {
    const built = await client({ [CODA]: reply });
    return {
      ...built,
      result: await built.client.importCoda(TARGET, '0\n9', { publishPdf: true }),
    };
  };

  it('goes as one JSON string, with what becomes of its PDF', async () => {
    const { arrived, result } = await send({ status: 200, body: report(0, [statement]) });
    const sent = arrived.find(({ url }) => url.includes('/coda'));
    expect([sent?.text, sent?.url]).toEqual(['"0\\n9"', inDossier('/coda?publishPdfInDms=true')]);
    expect(result).toEqual({
      ok: true,
      value: {
        statements: [{ refusal: null, place: { bookyearId: 1, journalKey: 'F1', number: 12 } }],
      },
    });
  });

  it('may be taken but for one of its statements', async () => {
    const refused = { ...statement, errorCode: -24, errorMessage: 'Beginsaldo' };
    const { result } = await send({ status: 200, body: report(0, [statement, refused]) });
    expect(result.ok && result.value.statements.map(({ refusal }) => refusal)).toEqual([
      null,
      { code: -24, message: 'Beginsaldo' },
    ]);
  });

  it.each([200, 400])(
    'is refused where the report says so, also with status %i',
    async (status) => {
      const { result } = await send({ status, body: report(-79, []) });
      expect(result).toMatchObject({ fault: { kind: 'rejected', vendorCode: '-79' } });
    },
  );

  it('goes once more when the token was refused, which comes as a report too', async () => {
    const { result, count } = await send([
      { status: 401, body: report(-2, []) },
      { status: 200, body: report(0, []) },
    ]);
    expect([result.ok, count(CODA)]).toEqual([true, 2]);
  });

  it.each([
    ['no report', { status: 200, body: { codaImportItemReportLines: 'x' } }],
    ['a web page', { status: 200, body: '<html></html>' }],
    ['a server error', { status: 500 }],
  ])('has an unknown outcome after %s, and is not sent again', async (_name, reply) => {
    const { result, count } = await send(reply);
    expect(result).toMatchObject({ fault: { kind: 'unknown-outcome' } });
    expect(count(CODA)).toBe(1);
  });
});

describe('a write that Octopus has no key for', () => {
  it.each([
    ['attachements', (c: Built) => c.attachToBooking(TARGET, PLACE, FILE)],
    ['/coda', (c: Built) => c.importCoda(TARGET, '0\n9', { publishPdf: false })],
    ['/buysellbookings', (c: Built) => c.updateBooking(TARGET, NUMBERED)],
  ])('to %s is never repeated by itself', async (path, write) => {
    const lost: string[] = [];
    const transport = lostAt(path, inProcess(SIGN_IN));
    const { client: octopus } = await buildClient({
      url: 'http://octopus.invalid',
      transport: async (request) => {
        if (request.url.includes(path)) lost.push(request.url);
        return transport(request);
      },
    });
    expect(await write(octopus)).toMatchObject({ fault: { kind: 'unknown-outcome' } });
    expect(lost).toHaveLength(1);
  });
});

type Built = Awaited<ReturnType<typeof buildClient>>['client'];

describe('changing a booking', () => {
  it('goes without a wrapper and without files, ten times a day', async () => {
    const { client: octopus, arrived, count } = await client({ [UPDATE]: { status: 204 } });
    for (let turn = 0; turn < 10; turn += 1) {
      expect((await octopus.updateBooking(TARGET, NUMBERED)).ok).toBe(true);
    }
    expect(await octopus.updateBooking(TARGET, NUMBERED)).toMatchObject({
      fault: { kind: 'budget-spent', operation: 'updateBuySellBooking' },
    });
    expect(count(UPDATE)).toBe(10);
    const sent = JSON.parse(arrived.at(-1)!.text) as Record<string, unknown>;
    expect(sent).toMatchObject({ journalKey: 'A1', documentSequenceNr: 7, amount: 127.29 });
    expect(sent).not.toHaveProperty('attachments');
  });
});

describe('attaching to a booking', () => {
  it("says which in Octopus' own headers, also after a new token", async () => {
    const {
      client: octopus,
      arrived,
      count,
    } = await client({ [ATTACH]: [EXPIRED, { status: 204 }] });
    expect(await octopus.attachToBooking(TARGET, PLACE, FILE)).toEqual({ ok: true, value: null });
    expect(count(ATTACH)).toBe(2);
    expect(arrived.at(-1)?.headers).toMatchObject({ journalkey: 'A1', documentsequenncenr: '7' });
    expect(JSON.parse(arrived.at(-1)!.text)).toEqual({
      fileName: 'factuur.pdf',
      fileData: 'JVBERi0=',
    });
  });
});

describe('reading reports', () => {
  const asked = { side: 'client', fromBookyearId: 3, relationId: null } as const;

  it('asks for open items of all relations by -1, and repeats what was lost', async () => {
    const {
      client: octopus,
      arrived,
      count,
    } = await client({
      [OPEN]: [{ status: 503 }, { status: 404, body: { technicalInfo: 'No open client data' } }],
    });
    expect(await octopus.openItems(TARGET, asked)).toEqual({ ok: true, value: [] });
    expect(count(OPEN)).toBe(2);
    expect(JSON.parse(arrived.at(-1)!.text)).toEqual({
      fromBookyearKey: { id: 3 },
      relationId: -1,
      externalRelationId: -1,
    });
  });

  it('takes no page of something in between for an empty report', async () => {
    const page = { status: 404, body: '<html>Not Found</html>' };
    const { client: octopus } = await client({ [OPEN]: page, [REPORT]: page });
    expect(await octopus.openItems(TARGET, asked)).toMatchObject({ fault: { kind: 'malformed' } });
    const everything = { bookyearId: null, journalType: null, sinceMs: null };
    expect(await octopus.bookingReport(TARGET, everything)).toMatchObject({
      fault: { kind: 'malformed' },
    });
  });

  it('names deleted bookings of every kind of journal', async () => {
    const key = { bookyearKey: { id: 1 }, journalSequenceNr: 2, documentSequenceNr: 9 };
    const types = [1, 2, 3, 4, 7, 5];
    const { client: octopus } = await client({
      [REPORT]: {
        status: 200,
        body: { deletedBookings: types.map((journalType) => ({ ...key, journalType })) },
      },
    });
    const everything = { bookyearId: null, journalType: null, sinceMs: null };
    const report = await octopus.bookingReport(TARGET, everything);
    expect(report.ok && report.value.deleted.map(({ journalKey }) => journalKey)).toEqual([
      'A2',
      'V2',
      'F2',
      'D2',
      'L2',
      '?2',
    ]);
  });
});

describe("Octopus' own words for a code", () => {
  it('are asked for without a token', async () => {
    const { client: octopus, arrived } = await client({
      [ERROR]: { status: 400, body: { errorCode: -13, errorMessage: 'Ongeldig nummer' } },
    });
    expect(await octopus.errorText(-13, 2)).toEqual({ ok: true, value: 'Ongeldig nummer' });
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.url).toBe(`${BASE}/error?errorCode=-13&localeId=2`);
    expect(Object.keys(arrived[0]?.headers ?? {})).not.toContain('token');
  });

  it('are not those of another code', async () => {
    const { client: octopus } = await client({
      [ERROR]: { status: 400, body: { technicalInfo: 'Invalid or missing parameters passed' } },
    });
    expect(await octopus.errorText(-13, 1)).toMatchObject({ fault: { kind: 'rejected' } });
  });
});
