import type { Clock } from '../../../../shared/clock.ts';
import type { HttpRequest, HttpResponse } from '../../../../shared/http-exchange.ts';
import { answerProblems } from '../../../support/octopus-answers.ts';
import {
  createFaultBox,
  type FaultBox,
  type Moment,
} from '../../../../electron/rehearsal/faults.ts';
import { inProcessTransport } from '../../../../electron/rehearsal/in-process.ts';
import type { OctopusDossierSeed, OctopusRecord } from '../../../../electron/rehearsal/model.ts';
import {
  createOctopus,
  OCTOPUS_BASE_PATH,
  type OctopusSimulator,
} from '../../../../electron/rehearsal/octopus/simulator.ts';
import type { OctopusSwitches } from '../../../../electron/rehearsal/octopus/switches.ts';

export const CREDENTIALS = {
  user: 'robot@fictief',
  password: 'geheim-van-niemand',
  softwareHouseUuid: '00000000-0000-4000-8000-000000000000',
};

export const DOSSIER = 61001;

export const HOST = 'octopus.invalid';

export type TestClock = Clock & { readonly advance: (durationMs: number) => void };

export function testClock(startsAt: string): TestClock {
  let now = Date.parse(startsAt);
  const advance = (durationMs: number): void => {
    now += durationMs;
  };
  return { now: () => now, sleep: async (durationMs) => advance(durationMs), advance };
}

const MONTHS = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0');
  const last = new Date(Date.UTC(2026, index + 1, 0)).toISOString().slice(0, 10);
  return {
    bookyearPeriod: Number(`2026${month}`),
    startDate: `2026-${month}-01`,
    endDate: last,
  };
});

function journal(journalKey: string, insertionType = 1, lastBookedDocumentNr = 0) {
  return {
    bookyearId: 1,
    journalKey,
    name: journalKey,
    lastBookedDocumentNr,
    closed: false,
    closedPeriod: 0,
    protectedPeriod: 0,
    insertionType,
    currencyCode: null,
  };
}

function account(id: number, vatRecupPercentage = 100) {
  return {
    id,
    nl: `Rekening ${id}`,
    fr: `Compte ${id}`,
    en: '',
    purchaseVatCode: null,
    salesVatCode: null,
    vatRecupPercentage,
    fiscRecupPercentage: 100,
  };
}

export function relationRecord(id: number, change: OctopusRecord = {}): OctopusRecord {
  return {
    active: true,
    client: true,
    supplier: true,
    name: `Relatie ${id}`,
    country: 'BE',
    currencyCode: 'EUR',
    vatNr: '',
    vatType: 1,
    relationIdentificationServiceData: { externalRelationId: 0, relationKey: { id } },
    ...change,
  };
}

export const SEED: OctopusDossierSeed = {
  id: DOSSIER,
  description: 'Zandkasteel BV',
  vatNr: 'BE0999.000.129',
  streetAndNr: 'Voorbeeldstraat 1',
  postalCode: '8000',
  city: 'Zandeke',
  bookyears: [
    {
      id: 1,
      description: '2026',
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      closed: false,
      periods: MONTHS,
    },
    {
      id: 2,
      description: '2025',
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      closed: true,
      periods: [{ bookyearPeriod: 202501, startDate: '2025-01-01', endDate: '2025-12-31' }],
    },
  ],
  journals: [
    journal('A1'),
    journal('V1', 1, 10),
    journal('V2', 2),
    { ...journal('F1'), currencyCode: 'EUR' },
    { ...journal('A1'), bookyearId: 2 },
  ],
  accounts: [account(613200), account(610300, 50), account(700000)],
  vatCodes: [
    { code: 'D21', description: 'Diensten 21 %', type: 1, basePercentage: 21 },
    { code: 'DC21', description: 'Creditnota diensten 21 %', type: 3, basePercentage: 21 },
    { code: '21', description: 'Verkoop 21 %', type: 2, basePercentage: 21 },
  ],
  relations: [relationRecord(1, { vatNr: 'BE0999.000.228' }), relationRecord(2, { active: false })],
};

/** A purchase that the books accept as A1/1. */
export function purchase(change: OctopusRecord = {}): OctopusRecord {
  return {
    bookyearKey: { id: 1 },
    journalKey: 'A1',
    documentSequenceNr: 1,
    relationIdentificationServiceData: { relationKey: { id: 1 } },
    bookyearPeriodeNr: 202603,
    documentDate: '2026-03-10',
    expiryDate: '2026-04-09',
    comment: 'F2026/17',
    orderReference: '#B1001',
    reference: '',
    amount: 121,
    currencyCode: 'EUR',
    exchangeRate: 1,
    paymentMethod: 0,
    bookingLines: [line()],
    ...change,
  };
}

export function line(change: OctopusRecord = {}): OctopusRecord {
  return {
    accountKey: 613200,
    baseAmount: 100,
    vatCodeKey: 'D21',
    vatAmount: 21,
    comment: 'Huur',
    ...change,
  };
}

export type Reply = { readonly status: number; readonly text: string; readonly body: unknown };

export type Bench = {
  readonly octopus: OctopusSimulator;
  readonly clock: TestClock;
  readonly faults: FaultBox;
  readonly moments: Moment[];
  /** One request in process, below the base path; `token` goes in both token headers. */
  readonly ask: (
    method: HttpRequest['method'],
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  /** The same with a dossier token, below the dossier. */
  readonly inDossier: (
    method: HttpRequest['method'],
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  readonly book: (booking: OctopusRecord, attachments?: readonly unknown[]) => Promise<Reply>;
};

function replyOf(response: HttpResponse): Reply {
  const text = Buffer.from(response.body).toString('utf8');
  const isJson = response.headers['content-type'] === 'application/json';
  return { status: response.status, text, body: isJson ? (JSON.parse(text) as unknown) : null };
}

/** Every answer of every test is held against the contract, but for those that a fault spoiled. */
function expectContract(request: HttpRequest, answer: HttpResponse): void {
  const isPage = answer.headers['content-type'] === 'text/html';
  const problems = isPage ? [] : answerProblems(request, answer);
  if (problems.length > 0) throw new Error(problems.join('; '));
}

export function bench(
  options: { switches?: Partial<OctopusSwitches>; seeds?: readonly OctopusDossierSeed[] } = {},
): Bench {
  const clock = testClock('2026-03-15T09:00:00Z');
  const box = createFaultBox();
  let spoiled = false;
  const faults: FaultBox = {
    ...box,
    add: (rule) => {
      spoiled = true;
      box.add(rule);
    },
  };
  const moments: Moment[] = [];
  const octopus = createOctopus({
    clock,
    credentials: CREDENTIALS,
    dossiers: options.seeds ?? [SEED],
    faults,
    onMoment: (moment) => moments.push(moment),
    switches: options.switches ?? {},
  });
  const transport = inProcessTransport({ [HOST]: octopus.app });
  const ask: Bench['ask'] = async (method, path, body, headers = {}) => {
    const request = {
      method,
      url: `https://${HOST}${OCTOPUS_BASE_PATH}${path}`,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : Buffer.from(JSON.stringify(body)),
      timeoutMs: 1000,
      maxResponseBytes: 10_000_000,
    };
    const answer = await transport(request);
    if (!answer.ok) return { status: 0, text: answer.fault.kind, body: null };
    if (!spoiled) expectContract(request, answer.value);
    return replyOf(answer.value);
  };
  const tokens = new Map<string, { token: string; untilMs: number }>();
  const signIn = async (): Promise<string> => {
    const known = tokens.get('dossier');
    if (known !== undefined && known.untilMs > clock.now()) return known.token;
    const { user, password, softwareHouseUuid } = CREDENTIALS;
    const first = await ask('POST', '/authentication', { user, password }, { softwareHouseUuid });
    const { token } = first.body as { token: string };
    const second = await ask('POST', `/dossiers?dossierId=${DOSSIER}`, undefined, { Token: token });
    const { Dossiertoken } = second.body as { Dossiertoken: string };
    tokens.set('dossier', { token: Dossiertoken, untilMs: clock.now() + 540_000 });
    return Dossiertoken;
  };
  const inDossier: Bench['inDossier'] = async (method, path, body, headers = {}) =>
    ask(method, `/dossiers/${DOSSIER}${path}`, body, { dossierToken: await signIn(), ...headers });
  return {
    octopus,
    clock,
    faults,
    moments,
    ask,
    inDossier,
    book: (booking, attachments = []) =>
      inDossier('POST', '/buysellbookings', { buySellBookingServiceData: booking, attachments }),
  };
}
