import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brusselsDay } from '../../../shared/clock.ts';
import type { HttpRequest, Transport } from '../../../shared/http-exchange.ts';
import { ok } from '../../../shared/result.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { virtualClock, type VirtualClock } from '../../../shared/virtual-clock.ts';
import type { Booking } from '../../../electron/engine/domain/booking.ts';
import { cents } from '../../../electron/engine/domain/money.ts';
import { connectionId, dossierId } from '../../../electron/engine/domain/ids.ts';
import { createHttpClient } from '../../../electron/engine/http/client.ts';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import {
  createSecretRegistry,
  type SecretRegistry,
} from '../../../electron/engine/http/redaction.ts';
import {
  createCallBudget,
  type CallPriority,
} from '../../../electron/engine/octopus/call-budget.ts';
import { createOctopusClient } from '../../../electron/engine/octopus/client.ts';
import { createPasswordProvider } from '../../../electron/engine/octopus/password-provider.ts';
import { createOctopusSession, type Refusals } from '../../../electron/engine/octopus/session.ts';
import type { OctopusLocale } from '../../../electron/engine/octopus/port.ts';
import { callCountStore } from '../../../electron/engine/store/call-counts.ts';
import { migrate } from '../../../electron/engine/store/migrate.ts';
import { MIGRATIONS } from '../../../electron/engine/store/migrations/list.ts';
import type { CallCountStore } from '../../../electron/engine/store/ports.ts';
import { kyselyOver, openSqlite } from '../../../electron/engine/store/sqlite.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';

/** An exchange with the real Octopus, recorded or reported. */
export type Recording = {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
};

const FIXTURES = new URL('../../fixtures/octopus/', import.meta.url);

/** The recording with this number. */
export function recording(number: string): Recording {
  const name = readdirSync(FIXTURES).find((file) => file.startsWith(`${number}-`))!;
  return JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as Recording;
}

/** What the server gives: text as it is, else JSON. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One request as it arrived. */
export type Arrived = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** The reply of a recording. */
export const replyOf = (number: string): Reply => recording(number).response;

/** Serves replies by `METHOD path` (without query); several replies are given one after the other, the last one stays. */
export type Routes = Record<string, Reply | Reply[] | ((request: Arrived) => Reply)>;

export const BASE = '/octopus-rest-api/v1';
export const SECRETS = {
  user: 'test@D00000001',
  password: 'geheim-Wachtwoord-1',
  softwareHouse: '00000000-aaaa-4bbb-8ccc-000000000001',
  token: `auth-${'t'.repeat(220)}`,
  dossierToken: `dossier-${'d'.repeat(249)}`,
};

/** A sign-in that works, as recorded, with tokens of the recorded length. */
export const SIGN_IN: Routes = {
  [`POST ${BASE}/authentication`]: { status: 200, body: { token: SECRETS.token } },
  [`POST ${BASE}/dossiers`]: { status: 200, body: { Dossiertoken: SECRETS.dossierToken } },
};

export const CONNECTION = connectionId('octopus-1');
export const TARGET = { octopusDossierId: 49555, dossierId: dossierId('local-1') };

/** The call counts of a store in memory. */
export function memoryCounts(): CallCountStore & {
  readonly total: () => Promise<Record<string, number>>;
} {
  const sqlite = openSqlite(':memory:');
  const migrated = migrate(sqlite, 0, MIGRATIONS);
  if (!migrated.ok) throw new Error(migrated.fault.kind);
  const counts = callCountStore(kyselyOver(sqlite));
  return {
    ...counts,
    total: async () => {
      const calls = await counts.between(0, Number.MAX_SAFE_INTEGER);
      return Object.fromEntries(calls.map(({ operation, count }) => [operation, count]));
    },
  };
}

/** Refusals in memory, with the rule of the store. */
export function memoryRefusals(): Refusals {
  let attempts = 0;
  return {
    held: async () => (attempts === 0 ? null : attempts),
    refused: async () => (attempts += 1),
    accepted: async () => void (attempts = 0),
  };
}

function answer(routes: Routes, request: Arrived): Reply {
  const key = `${request.method} ${request.url.split('?')[0]!}`;
  const route = routes[key];
  if (route === undefined) return { status: 599, body: `no route ${key}` };
  if (typeof route === 'function') return route(request);
  if (!Array.isArray(route)) return route;
  return route.length > 1 ? route.shift()! : route[0]!;
}

function bytesOf(reply: Reply): string {
  if (reply.body === undefined || reply.body === '') return '';
  return typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
}

/** A server on loopback that replays `routes` and keeps what arrived. */
export async function serve(
  routes: Routes,
): Promise<{ server: Server; url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = arrive(incoming, Buffer.concat(chunks).toString('utf8'));
      arrived.push(request);
      const reply = answer(routes, request);
      const headers = { 'Content-Type': 'application/json', ...reply.headers };
      outgoing.writeHead(reply.status, headers).end(bytesOf(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}`, arrived };
}

function arrive(
  incoming: { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders },
  text: string,
): Arrived {
  return { method: incoming.method!, url: incoming.url!, headers: incoming.headers, text };
}

/** The same replies without a network, for tests that make thousands of calls. */
export function inProcess(routes: Routes, arrived: Arrived[] = []): Transport {
  return async (request: HttpRequest) => {
    const url = new URL(request.url);
    const text = new TextDecoder().decode(request.body ?? new Uint8Array());
    const one = {
      method: request.method,
      url: url.pathname + url.search,
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      text,
    };
    arrived.push(one);
    const reply = answer(routes, one);
    return ok({
      status: reply.status,
      headers: { 'content-type': 'application/json', ...reply.headers },
      body: new TextEncoder().encode(bytesOf(reply)),
    });
  };
}

/** Noon of a winter day, so that a day in Brussels is well begun. */
export const NOON = Date.UTC(2026, 10, 24, 12, 0, 0);

/** A client with its real parts on a virtual clock; only the network and the counts may be in memory. */
export async function buildClient(options: {
  readonly url: string;
  readonly transport?: Transport;
  readonly counts?: CallCountStore;
  readonly signedOut?: boolean;
  readonly priority?: CallPriority;
  readonly clock?: VirtualClock;
  readonly refusals?: Refusals;
  readonly localeId?: () => OctopusLocale;
}) {
  const clock = options.clock ?? virtualClock(NOON);
  const vault = createMemoryVault();
  if (options.signedOut !== true) {
    await vault.write(CONNECTION, 'octopus-user', SECRETS.user);
    await vault.write(CONNECTION, 'octopus-password', SECRETS.password);
    await vault.write(CONNECTION, 'octopus-software-house', SECRETS.softwareHouse);
  }
  const learned: string[] = [];
  const registry = createSecretRegistry();
  const secrets: SecretRegistry = {
    add: (secret, lifetime) => {
      learned.push(secret);
      registry.add(secret, lifetime);
    },
    redact: registry.redact,
  };
  let id = 0;
  const http = createHttpClient({
    transport: options.transport ?? gotTransport(),
    clock,
    chance: { next: () => 0.5, id: () => `id-${(id += 1)}` },
    communication: { append: async () => undefined },
    secrets,
  });
  const counts = options.counts ?? memoryCounts();
  const budget = createCallBudget({
    counts,
    clock,
    login: SECRETS.user,
    priority: options.priority ?? 'person',
  });
  const baseUrl = `${options.url}${BASE}`;
  const auth = { http, baseUrl, vault, connectionId: CONNECTION, secrets, clock };
  const session = createOctopusSession({
    provider: createPasswordProvider(auth),
    refusals: options.refusals ?? memoryRefusals(),
    http,
    baseUrl,
    secrets,
    budget,
    clock,
    localeId: async () => options.localeId?.() ?? 1,
  });
  const client = createOctopusClient({ http, session, budget, baseUrl, clock });
  return { client, session, clock, vault, learned, budget, today: () => brusselsDay(clock.now()) };
}

/** The booking of recording 92. */
export const BOOKING: Booking = {
  bookyearId: 1,
  journalKey: 'A1',
  period: 200006,
  documentDate: '2000-06-30' as IsoDate,
  expiryDate: '2000-07-30' as IsoDate,
  currency: 'EUR',
  amountCents: cents(12729),
  relation: { kind: 'existing', relationId: 29, externalId: 0, missingRole: null },
  reference: '',
  comment: 'Leverancier X (testdata) - 5 x abonnement a 21,04',
  orderReference: '',
  lines: [
    {
      account: 616200,
      vatCode: 'D21',
      baseCents: cents(10520),
      vatCents: cents(2209),
      comment: 'Leverancier X (testdata) - 5 x abonnement a 21,04',
      vatRecupPercentage: 100,
    },
  ],
};

/** The same, ready to be sent as number 7. */
export const NUMBERED = {
  booking: BOOKING,
  number: 7,
  relation: { relationId: 29, externalId: 0 },
  attachments: [],
};
