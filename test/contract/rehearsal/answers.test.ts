import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../shared/http-exchange.ts';
import { inProcessTransport } from '../../../electron/rehearsal/in-process.ts';
import { createFaultBox } from '../../../electron/rehearsal/faults.ts';
import { OPERATIONS, type Operation } from '../../../electron/rehearsal/octopus/contract.ts';
import { createOctopus, OCTOPUS_BASE_PATH } from '../../../electron/rehearsal/octopus/simulator.ts';
import type { OctopusSwitches } from '../../../electron/rehearsal/octopus/switches.ts';
import { answerProblems, checkedTransport, DECLARED } from '../../support/octopus-answers.ts';
import {
  CREDENTIALS,
  DOSSIER,
  HOST,
  line,
  purchase,
  SEED,
  testClock,
} from '../../unit/rehearsal/octopus/small-world.ts';

const SINCE = 'modifiedTimeStamp=1980-01-01%2000:00:00.000';
const IN = `/dossiers/${DOSSIER}`;
const PURCHASE_KEY = 'bookyearId=1&journalKey=A1&documentSeqNr=1';
const SALE = purchase({
  journalKey: 'V1',
  documentSequenceNr: 11,
  bookingLines: [line({ accountKey: 700000, vatCodeKey: '21' })],
});
const FINANCIAL = {
  bookyearKey: { id: 1 },
  journalKey: 'F1',
  documentSequenceNr: 1,
  bookyearPeriodeNr: 202603,
  documentDate: '2026-03-12',
  exchangeRate: 1,
  bookingLines: [{ type: 'S', relationId: 1, amount: -121, reference: 'F2026/17' }],
};
const SIDES = {
  debetKey: {
    bookyearKey: { id: 1 },
    journalKey: 'F1',
    documentSequenceNr: 1,
    lineSequenceNr: 1,
  },
  creditKey: {
    bookyearKey: { id: 1 },
    journalKey: 'A1',
    documentSequenceNr: 1,
    lineSequenceNr: -1,
  },
};
const RELATION = {
  currencyCode: 'EUR',
  name: 'Nieuw',
  relationIdentificationServiceData: { externalRelationId: 77 },
};
const ACCOUNT = { accountKey: { bookyearKey: { id: 1 }, id: 614000 } };
const CENTRE = { costCentreKey: { id: 7 }, description: { description_NL: 'W' }, closed: false };
const CODA = `0${' '.repeat(127)}\n9${' '.repeat(127)}`;
const { user, password, softwareHouseUuid } = CREDENTIALS;

type Asked = readonly [method: HttpRequest['method'], path: string, body?: unknown];

/** One life of a dossier, in which every operation succeeds. */
const LIFE: readonly Asked[] = [
  ['GET', '/about/version'],
  ['GET', '/authentication'],
  ['GET', '/dossiers'],
  ['GET', '/error?errorCode=-13'],
  ['GET', `${IN}/bookyears`],
  ['GET', `${IN}/bookyears/1`],
  ['GET', `${IN}/bookyears/1/journals`],
  ['GET', `${IN}/journals/modified?${SINCE}`],
  ['GET', `${IN}/accounts?bookyearId=1`],
  ['PUT', `${IN}/accounts`, ACCOUNT],
  ['GET', `${IN}/accounts/modified?${SINCE}`],
  ['GET', `${IN}/vatcodes`],
  ['GET', `${IN}/currencies`],
  ['PUT', `${IN}/costcentres`, CENTRE],
  ['GET', `${IN}/costcentres`],
  ['GET', `${IN}/costcentres/active`],
  ['GET', `${IN}/relations`],
  ['PUT', `${IN}/relations`, RELATION],
  ['PUT', `${IN}/relations`, RELATION],
  ['GET', `${IN}/relations/modified?${SINCE}`],
  ['POST', `${IN}/buysellbookings`, { buySellBookingServiceData: purchase() }],
  ['POST', `${IN}/buysellbookings`, { buySellBookingServiceData: SALE }],
  ['PUT', `${IN}/buysellbookings`, purchase()],
  ['GET', `${IN}/buysellbookings?${PURCHASE_KEY}`],
  ['GET', `${IN}/buysellbookings/modified?bookyearId=-1&${SINCE}`],
  ['GET', `${IN}/bookyears/-1/bookings/modified?journalTypeId=-1&${SINCE}`],
  ['POST', `${IN}/bookyears/1/bookings/attachements`, { fileName: 'a', fileData: 'AAAA' }],
  ['POST', `${IN}/reports/clients/open`, {}],
  ['POST', `${IN}/reports/suppliers/open`, {}],
  ['POST', `${IN}/financialdiversbookings`, { financialDiversBookingServiceData: FINANCIAL }],
  ['PUT', `${IN}/financialdiversbookings`, FINANCIAL],
  ['GET', `${IN}/financialdiversbookings?bookyearId=1&journalKey=F1&documentSeqNr=1`],
  ['GET', `${IN}/financialdiversbookings/modified?bookyearId=-1&${SINCE}`],
  ['POST', `${IN}/balancings`, { ...SIDES, balanceAmount: 121 }],
  ['GET', `${IN}/balancings/modified?${SINCE}`],
  ['DELETE', `${IN}/balancings/delete`, SIDES],
  ['GET', `${IN}/balancings/modified?${SINCE}`],
  ['POST', `${IN}/coda`, CODA],
  ['POST', `${IN}/coda`, CODA],
];

/** Never answered with success: invoices are not kept, and the sample error is an error. */
const NEVER = ['generateSampleError', 'getInvoice', 'getModifiedInvoices', 'insertInvoice'];

function octopus(switches: Partial<OctopusSwitches> = {}) {
  const clock = testClock('2026-03-15T09:00:00Z');
  const world = createOctopus({
    clock,
    credentials: CREDENTIALS,
    dossiers: [SEED],
    faults: createFaultBox(),
    onMoment: () => undefined,
    switches,
  });
  const checked = checkedTransport(inProcessTransport({ [HOST]: world.app }));
  const tokens: Record<string, string> = {};
  const ask = async ([method, path, body]: Asked): Promise<string> => {
    const answer = await checked.transport({
      method,
      url: `https://${HOST}${OCTOPUS_BASE_PATH}${path}`,
      headers: {
        softwareHouseUuid,
        journalKey: 'A1',
        documentSequennceNr: '1',
        ...tokens,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : Buffer.from(JSON.stringify(body)),
      timeoutMs: 1000,
      maxResponseBytes: 1_000_000,
    });
    return answer.ok ? Buffer.from(answer.value.body).toString('utf8') : '';
  };
  const signIn = async (): Promise<void> => {
    const first = await ask(['POST', '/authentication', { user, password }]);
    tokens['Token'] = (JSON.parse(first) as { token: string }).token;
    const second = await ask(['POST', `/dossiers?dossierId=${DOSSIER}`]);
    tokens['dossierToken'] = (JSON.parse(second) as { Dossiertoken: string }).Dossiertoken;
  };
  return { world, ask, signIn, tokens, ...checked };
}

/** One address per operation; parameters that it needs are left out. */
function bare({ method, path, body }: Operation): Asked {
  const address = path.replace('{dossierId}', String(DOSSIER)).replace('{bookyearId}', '1');
  return body === null ? [method, address] : [method, address, 7];
}

describe('every answer of the simulated Octopus', () => {
  it.each(['201', '200'] as const)(
    'is as the contract says, in a life in which all succeeds (bookings answer %s)',
    async (bookingStatus) => {
      const { ask, signIn, problems, seen, world } = octopus({ bookingStatus });
      await signIn();
      for (const asked of LIFE) await ask(asked);
      expect(problems).toEqual([]);
      expect(world.violations()).toEqual([]);
      const succeeded = new Set(seen.filter((one) => one.status < 300).map((one) => one.operation));
      const expected = DECLARED.map(([name]) => name).filter((name) => !NEVER.includes(name));
      expect([...succeeded].sort()).toEqual(expected.sort());
    },
  );

  it.each(['technical', 'code', 'empty'] as const)(
    'is, without a token and with a foreign one (body: %s)',
    async (expiredTokenBody) => {
      const { ask, tokens, problems, seen } = octopus({ expiredTokenBody });
      for (const operation of Object.values(OPERATIONS)) await ask(bare(operation));
      Object.assign(tokens, { Token: 'foreign', dossierToken: 'foreign' });
      for (const operation of Object.values(OPERATIONS)) await ask(bare(operation));
      expect(problems).toEqual([]);
      const refused = new Set(seen.filter((one) => one.status === 401).map((one) => one.operation));
      expect(refused.size).toBe(Object.keys(OPERATIONS).length - 3);
    },
  );

  it('is, to bodies and parameters that are not as they should be', async () => {
    const { ask, signIn, problems } = octopus();
    await signIn();
    for (const operation of Object.values(OPERATIONS)) await ask(bare(operation));
    expect(problems).toEqual([]);
  });

  it.each(['429', '403', '400'] as const)('is, beyond the maxima (%s)', async (limitAnswer) => {
    const { ask, signIn, problems, seen } = octopus({ limitAnswer });
    await signIn();
    for (let call = 0; call < 3; call += 1) {
      await ask(['GET', `${IN}/vatcodes`]);
      await ask(['GET', `${IN}/relations`]);
    }
    expect(problems).toEqual([]);
    expect(seen.filter((one) => one.status === Number(limitAnswer))).toHaveLength(2);
  });
});

describe('the check of answers', () => {
  const problemsOf = (status: number, body: string) =>
    answerProblems(
      { method: 'GET', url: `https://${HOST}${OCTOPUS_BASE_PATH}${IN}/vatcodes` },
      { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) },
    );

  it.each([
    [200, '[{"code":"21","basePercentage":21.0}]', 0],
    [200, '[{"code":"21","basePercentage":21}]', 1],
    [200, '[{"description":"no code"}]', 1],
    [200, '[{"code":"21","extra":true}]', 1],
    [200, '{}', 1],
    [404, '{"technicalInfo":"none"}', 0],
    [404, '{"message":"none"}', 1],
    [418, '', 1],
  ])('%i %s has %i problems', (status, body, count) => {
    expect(problemsOf(status, body)).toHaveLength(count);
  });
});
