import { describe, expect, it } from 'vitest';
import type { OctopusClient } from '../../../electron/engine/octopus/port.ts';
import {
  BASE,
  buildClient,
  inProcess,
  NOON,
  recording,
  SIGN_IN,
  TARGET,
  type Arrived,
  type Reply,
} from './bench.ts';

const DOSSIER = `${BASE}/dossiers/49555`;

async function answered<T>(path: string, reply: Reply, ask: (client: OctopusClient) => Promise<T>) {
  const arrived: Arrived[] = [];
  const transport = inProcess({ ...SIGN_IN, [`GET ${DOSSIER}${path}`]: reply }, arrived);
  const { client } = await buildClient({ url: 'http://octopus.invalid', transport });
  return { result: await ask(client), asked: arrived.at(-1)?.url };
}

const LISTS = [
  ['/accounts/modified', (c: OctopusClient) => c.changedAccounts(TARGET, NOON)],
  ['/relations/modified', (c: OctopusClient) => c.changedRelations(TARGET, NOON)],
  ['/journals/modified', (c: OctopusClient) => c.changedJournals(TARGET, NOON)],
] as const;

describe.each(LISTS)('%s', (path, ask) => {
  it('asks with hours of overlap, whatever the zone in which Octopus reads it', async () => {
    const nothing = { status: 404, body: { technicalInfo: 'No modified things found' } };
    const { result, asked } = await answered<unknown>(path, nothing, ask);
    expect(result).toEqual({ ok: true, value: { modified: [], deleted: [] } });
    expect(asked).toBe(`${DOSSIER}${path}?modifiedTimeStamp=2026-11-24%2009:00:00.000`);
  });

  it.each([
    ['malformed', { status: 404, body: '<html>Not Found</html>' }],
    ['malformed', { status: 404 }],
    ['rejected', { status: 404, body: { errorCode: -9, technicalInfo: 'Unknown bookyear' } }],
    ['malformed', { status: 200, body: {} }],
    ['malformed', { status: 200, body: [] }],
    ['malformed', { status: 200, body: { modified: [{ name: 5 }], deleted: [] } }],
    ['offline', { status: 503 }],
  ] as const)('says %s to %j, which is no word about changes', async (kind, reply) => {
    const { result } = await answered<unknown>(path, reply, ask);
    expect(result).toMatchObject({ ok: false, fault: { kind } });
  });
});

describe('what changed', () => {
  it('reads accounts as their list does', async () => {
    const [first, second] = recording('07').response.body as unknown[];
    const body = { modified: [first], deleted: [second] };
    const reply = { status: 200, body };
    const changes = await answered('/accounts/modified', reply, (client) =>
      client.changedAccounts(TARGET, NOON),
    );
    const list = { status: 200, body: [first, second] };
    const whole = await answered('/accounts', list, (client) => client.accounts(TARGET, 1));
    if (!changes.result.ok || !whole.result.ok) throw new Error('not read');
    const { modified, deleted } = changes.result.value;
    expect([...modified, ...deleted]).toEqual(whole.result.value);
  });

  it('reads relations as their list does; a list that is left out is empty', async () => {
    const [first] = recording('08').response.body as unknown[];
    const whole = await answered('/relations', { status: 200, body: [first] }, (client) =>
      client.relations(TARGET),
    );
    if (!whole.result.ok) throw new Error('not read');
    for (const gone of [true, false]) {
      const body = gone ? { deleted: [first] } : { modified: [first] };
      const { result } = await answered('/relations/modified', { status: 200, body }, (client) =>
        client.changedRelations(TARGET, NOON),
      );
      const expected = gone
        ? { modified: [], deleted: whole.result.value }
        : { modified: whole.result.value, deleted: [] };
      expect(result).toEqual({ ok: true, value: expected });
    }
  });

  it('reads journals by their written-out key, the last number from the next one', async () => {
    const key = { bookyearKey: { id: 2 }, journalTypeCode: 'A', sequenceNumber: 1 };
    const body = {
      modifiedJournalServiceDataList: [
        {
          journalKeyServiceData: key,
          names: [{ language: 'NL', value: 'Aankopen' }],
          nextDocumentNumber: 8,
          protectedPeriod: 202603,
          closed: false,
          closedPeriod: 202601,
        },
      ],
      deletedJournalList: [{ ...key, journalTypeCode: 'V', sequenceNumber: 12 }],
    };
    const { result } = await answered('/journals/modified', { status: 200, body }, (client) =>
      client.changedJournals(TARGET, NOON),
    );
    expect(result).toEqual({
      ok: true,
      value: {
        modified: [
          {
            bookyearId: 2,
            key: 'A1',
            lastNumber: 7,
            closed: false,
            closedPeriod: 202601,
            protectedPeriod: 202603,
          },
        ],
        deleted: [{ bookyearId: 2, key: 'V12' }],
      },
    });
  });
});

describe('the rest of the master data', () => {
  const detail = {
    bookyearKey: { id: 2 },
    names: [{ language: 'NL', value: '2026' }],
    bookingPeriodType: 'MONTH',
    declarantType: 'QUARTERLY',
    fromDate: '2026-01-01',
    toDate: '2026-12-31',
    closed: false,
  };
  const ask = (client: OctopusClient) => client.bookyearDetail(TARGET, 2);

  it('tells who declares how often', async () => {
    const { result } = await answered('/bookyears/2', { status: 200, body: detail }, ask);
    expect(result).toEqual({
      ok: true,
      value: { bookyearId: 2, declarantType: 'QUARTERLY', bookingPeriodType: 'MONTH' },
    });
  });

  it.each([
    ['malformed', { status: 200, body: { ...detail, declarantType: 'WEEKLY' } }],
    ['not-found', { status: 404, body: { technicalInfo: 'No bookyear' } }],
  ] as const)('says %s to %j', async (kind, reply) => {
    const { result } = await answered('/bookyears/2', reply, ask);
    expect(result).toMatchObject({ ok: false, fault: { kind } });
  });

  it('describes cost centres in Dutch, else in the first language that has a text', async () => {
    const body = [
      { costCentreKey: { id: 1 }, description: { description_NL: 'Winkel' }, closed: false },
      { costCentreKey: { id: 2 }, description: { description_FR: 'Atelier' }, closed: true },
    ];
    const { result } = await answered('/costcentres', { status: 200, body }, (client) =>
      client.costCentres(TARGET),
    );
    expect(result).toEqual({
      ok: true,
      value: [
        { id: 1, description: 'Winkel', closed: false },
        { id: 2, description: 'Atelier', closed: true },
      ],
    });
  });
});
