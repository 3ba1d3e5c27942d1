import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ok } from '../../../shared/result.ts';
import type { Transport } from '../../../shared/http-exchange.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { createKeyProvider } from '../../../electron/engine/billit/auth-provider.ts';
import { createBillitClient } from '../../../electron/engine/billit/client.ts';
import type { PartyStrategy } from '../../../electron/engine/domain/dossier.ts';
import { connectionId, dossierId } from '../../../electron/engine/domain/ids.ts';
import { createHttpClient } from '../../../electron/engine/http/client.ts';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import { createSecretRegistry } from '../../../electron/engine/http/redaction.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';

const FIXTURES = new URL('../../fixtures/billit/', import.meta.url);

/** An invented payload in Billit's shape. */
export const sample = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')) as Record<string, unknown>;

/** What the server gives: text as it is, else JSON. */
export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
/** Replies by path without query. */
export type Routes = Readonly<Record<string, Reply>>;
/** One request as it arrived; header names in lower case. */
export type Arrived = {
  readonly method: string;
  readonly url: string;
  /** As it came; empty without. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export const API_KEY = '00000000-1111-4222-8333-444444444444';
export const CONNECTION = connectionId('billit-1');
export const BAKERY = { partyId: '800101', dossierId: dossierId('local-1') };
export const NOON = Date.UTC(2026, 10, 24, 12, 0, 0);

const textOf = ({ body }: Reply): string => {
  if (body === undefined) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
};
const replyTo = (routes: Routes, url: string): Reply =>
  routes[url.split('?')[0]!] ?? { status: 404, body: { errors: [{ Code: 'NotFound' }] } };

/** A server on loopback that gives `routes` and keeps what arrived. */
export async function serve(
  routes: Routes,
): Promise<{ server: Server; url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers: given } = request;
      arrived.push({ method, url, headers: given, body: Buffer.concat(parts).toString('utf8') });
      const reply = replyTo(routes, url);
      const headers = { 'Content-Type': 'application/json; charset=utf-8', ...reply.headers };
      response.writeHead(reply.status, headers).end(textOf(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived };
}

/** The same replies without a network. */
export function inProcess(routes: Routes): Transport {
  return async (request) => {
    const url = new URL(request.url);
    const reply = replyTo(routes, url.pathname + url.search);
    return ok({
      status: reply.status,
      headers: { 'content-type': 'application/json', ...reply.headers },
      body: new TextEncoder().encode(textOf(reply)),
    });
  };
}

/** A client with its real parts on a virtual clock. */
export async function buildClient(options: {
  readonly url: string;
  readonly transport?: Transport;
  readonly accountantPartyId?: string | null;
  readonly strategy?: PartyStrategy;
  readonly signedOut?: boolean;
}) {
  const clock = virtualClock(NOON);
  const vault = createMemoryVault();
  if (options.signedOut !== true) await vault.write(CONNECTION, 'billit-api-key', API_KEY);
  const secrets = createSecretRegistry();
  let id = 0;
  const http = createHttpClient({
    transport: options.transport ?? gotTransport(),
    clock,
    chance: { next: () => 0.5, id: () => `id-${(id += 1)}` },
    communication: { append: async () => undefined },
    secrets,
  });
  const { accountantPartyId = '800001' } = options;
  const client = createBillitClient({
    http,
    baseUrl: options.url,
    auth: createKeyProvider({ vault, connectionId: CONNECTION, secrets }),
    secrets,
    clock,
    accountantPartyId,
    ...(options.strategy === undefined ? {} : { strategy: options.strategy }),
  });
  return { client, secrets };
}

/** The UBL of the sample purchase. */
export const FILE_UBL = '4b29d227-96b6-5e6d-ab12-7bd6d65d88e4';

/** A client without a network, for what does not depend on it. */
export const quick = (routes: Routes) =>
  buildClient({ url: 'http://billit.invalid', transport: inProcess(routes) });
