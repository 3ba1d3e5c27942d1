import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFaultBox } from '../../../electron/rehearsal/faults.ts';
import {
  createOctopus,
  type OctopusSimulator,
} from '../../../electron/rehearsal/octopus/simulator.ts';
import { relationRecord, testClock } from '../../unit/rehearsal/octopus/small-world.ts';
import { EXCHANGES, exchange, inOrder, recordedSeed, type Exchange } from './recorded-books.ts';

const DOSSIER = 61555;
const REPORTED_DOSSIER = 61493;

let octopus: OctopusSimulator;
let origin: string;
const tokens: Record<string, string> = {};

type Received = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};

async function call(request: Exchange['request']): Promise<Received> {
  const headers = Object.entries(request.headers)
    .filter(([name]) => name !== 'Content-Length')
    .map(([name, value]): [string, string] => [name, tokens[value] ?? value]);
  const response = await fetch(origin + request.path, {
    method: request.method,
    headers,
    body:
      request.body === null || request.body === ''
        ? null
        : Buffer.from(JSON.stringify(request.body)),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function signIn(dossierId: number): Promise<void> {
  const first = await call(exchange('01').request);
  tokens['<AUTH_TOKEN>'] = (JSON.parse(first.text) as { token: string }).token;
  const { request } = exchange('04');
  const second = await call({
    ...request,
    path: request.path.replace(String(DOSSIER), String(dossierId)),
  });
  tokens['<DOSSIER_TOKEN>'] = (JSON.parse(second.text) as { Dossiertoken: string }).Dossiertoken;
}

async function fillBooks(): Promise<void> {
  for (const booking of inOrder('10')) octopus.bookAsColleague(DOSSIER, booking);
  for (const financialDiversBookingServiceData of inOrder('18')) {
    const { request } = exchange('14');
    const made = await call({ ...request, body: { financialDiversBookingServiceData } });
    expect(made.status).toBe(201);
  }
  const { request } = exchange('21');
  const recorded = exchange('22').response.body as {
    modifiedBalancings: Record<string, Record<string, unknown>>[];
  };
  for (const balancing of recorded.modifiedBalancings) {
    const made = await call({
      ...request,
      body: {
        debetKey: balancing['debetDocument']!['balancingKey'],
        creditKey: balancing['creditDocument']!['balancingKey'],
        balanceAmount: balancing['creditBalancedBookingAmount'],
      },
    });
    expect(made.status).toBe(201);
  }
}

beforeAll(async () => {
  octopus = createOctopus({
    clock: testClock('2026-06-01T10:00:00Z'),
    credentials: {
      user: '<OCTOPUS_USER>',
      password: '<OCTOPUS_PASSWORD>',
      softwareHouseUuid: '<SOFTWARE_HOUSE_ID>',
    },
    dossiers: [
      recordedSeed(DOSSIER),
      {
        ...recordedSeed(REPORTED_DOSSIER),
        relations: [relationRecord(16), relationRecord(29)],
        journals: recordedSeed(REPORTED_DOSSIER).journals.map((journal) => ({
          ...journal,
          lastBookedDocumentNr: 6,
        })),
      },
    ],
    faults: createFaultBox(),
    onMoment: () => undefined,
  });
  origin = await octopus.app.listen({ port: 0, host: '127.0.0.1' });
  await signIn(DOSSIER);
  await fillBooks();
});

afterAll(async () => {
  await octopus.app.close();
});

/** Lists come in no order; texts in angle brackets stand for what was hidden. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, comparable(one)]),
  );
}

/** The objects in `value` whose keys do not come in alphabetical order. */
function unsortedObjects(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const own = keys.join() === [...keys].sort().join() ? [] : [value];
  return [...own, ...Object.values(value).flatMap(unsortedObjects)];
}

function bodyOf({ text }: Received): unknown {
  return text === '' ? '' : (JSON.parse(text) as unknown);
}

function expectHead(received: Received, recorded: Exchange): void {
  const { status, headers } = recorded.response;
  expect(received.status).toBe(status);
  expect(received.headers.get('content-type')).toBe(headers['Content-Type'] ?? null);
  expect(received.headers.get('set-cookie')).toBeNull();
  expect(received.headers.get('location')).toBeNull();
  const length = headers['Content-Length'];
  if (length !== undefined) expect(received.headers.get('content-length')).toBe(length);
}

/** What is answered in the recorded dossier with the very same bytes, but for the order of lists. */
const EXACT = [
  '05',
  '06',
  '09',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
];

describe('the recorded exchanges with Octopus, over loopback', () => {
  const ofDossier = EXCHANGES.filter(({ name }) => EXACT.some((prefix) => name.startsWith(prefix)));

  it.each(ofDossier)('$name', async (recorded) => {
    const received = await call(recorded.request);
    expectHead(received, recorded);
    expect(comparable(bodyOf(received))).toEqual(comparable(recorded.response.body));
    expect(unsortedObjects(bodyOf(received))).toEqual([]);
  });

  it('01 and 04: both tokens have the recorded lengths', async () => {
    for (const prefix of ['01', '04']) {
      const recorded = exchange(prefix);
      const received = await call(recorded.request);
      expectHead(received, recorded);
      expect(Object.keys(bodyOf(received) as object)).toEqual(
        Object.keys(recorded.response.body as object),
      );
    }
  });

  it('02: wrong credentials give 401 with an explanation only', async () => {
    const recorded = exchange('02');
    const received = await call(recorded.request);
    expect(received.status).toBe(401);
    const { technicalInfo } = recorded.response.body as { technicalInfo: string };
    expect(bodyOf(received)).toEqual({
      technicalInfo: technicalInfo.replace('203.0.113.36', '127.0.0.1'),
    });
  });

  it('03: the dossier keys come in the recorded order, which is not alphabetical', async () => {
    const received = await call(exchange('03').request);
    const [first] = bodyOf(received) as object[];
    expect(JSON.stringify(first)).toBe(
      JSON.stringify((exchange('03').response.body as object[])[0]),
    );
  });

  it('07 and 08: every kept account and relation comes back with the same fields', async () => {
    const accounts = bodyOf(await call(exchange('07').request)) as unknown[];
    const recorded = exchange('07').response.body as Record<string, unknown>[];
    for (const account of recorded) {
      // Whether cost centres are asked is no part of the seed.
      expect(accounts).toContainEqual({ ...account, costCentreType: 0 });
    }
    const relations = bodyOf(await call(exchange('08').request)) as unknown[];
    for (const relation of exchange('08').response.body as unknown[]) {
      expect(relations).toContainEqual(relation);
    }
  });

  it('22: balancings read back with both sides', async () => {
    // 20 and 21 took the first one out and put it back.
    const received = await call(exchange('22').request);
    expect(received.status).toBe(200);
    expect(comparable(bodyOf(received))).toEqual(comparable(exchange('22').response.body));
  });

  it('lists are not sorted by number', async () => {
    const listed = bodyOf(await call(exchange('10').request)) as Record<string, number>[];
    const numbers = listed.map((booking) => booking['documentSequenceNr']!);
    expect(numbers).not.toEqual([...numbers].sort((a, b) => a - b));
  });

  it('only the recordings with wrong parameters or headers count as violations', () => {
    expect([...new Set(octopus.violations().map((text) => text.split(':')[0]))].sort()).toEqual([
      'getBuySellBooking',
      'getFinancialDiversBooking',
      'getInvoice',
    ]);
  });
});

describe('what was reported in words', () => {
  beforeAll(async () => {
    await signIn(REPORTED_DOSSIER);
  });

  it.each(EXCHANGES.filter(({ name }) => /^9[0-2]/.test(name)))('$name', async (recorded) => {
    const received = await call(recorded.request);
    expectHead(received, recorded);
    expect(bodyOf(received)).toEqual(recorded.response.body);
  });

  it('93: a relation written back unchanged', async () => {
    const { request } = exchange('93');
    const [relation] = octopus.relations(REPORTED_DOSSIER);
    const received = await call({ ...request, body: relation });
    expectHead(received, exchange('93'));
    expect(octopus.relations(REPORTED_DOSSIER)[0]).toMatchObject(relation!);
  });
});
