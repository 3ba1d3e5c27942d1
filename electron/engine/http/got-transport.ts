import type http from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

import got, { RequestError } from 'got';

import type {
  HttpRequest,
  HttpResponse,
  Transport,
  TransportFault,
} from '../../../shared/http-exchange.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { createAgents, DIRECT, type Agents, type Network } from './agents.ts';

const LOOKUP_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 10_000;
const TLS_TIMEOUT_MS = 10_000;

/** Why a request was not sent; for whoever helps, the window says it in the language of the person. */
export const ONLY_SOCKS = 'only a SOCKS proxy leads there, which is not supported';
export const PROXY_REFUSED = 'the proxy refused; NTLM and Kerberos are not supported';

/** The network, over got: one request, no repetition, no redirects; connections are kept for the next request. */
export function gotTransport(network: Network = DIRECT): Transport {
  const agentsFor = createAgents(network);
  return async (request) => {
    const way = await network.wayTo(request.url);
    if (way === null) return notSent(request, ONLY_SOCKS);
    return exchange(request, agentsFor(way));
  };
}

async function exchange(
  request: HttpRequest,
  agents: Agents,
): Promise<Result<HttpResponse, TransportFault>> {
  const stream = open(request, agents);
  const reached = connectionOf(stream);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of parts(stream)) {
      bytes += chunk.byteLength;
      // Leaving the loop destroys the stream, so nothing more is read or unpacked.
      if (bytes > request.maxResponseBytes) return noAnswer(request, 'answer too large');
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const reason = reasonOf(error);
    return reached() ? noAnswer(request, reason) : notSent(request, reason);
  }
  const response = stream.response;
  if (response === undefined) return noAnswer(request, 'no response');
  return ok({
    status: response.statusCode,
    headers: flatHeaders(response.headers),
    body: Buffer.concat(chunks),
  });
}

function open(request: HttpRequest, agents: Agents): ReturnType<typeof got.stream> {
  const { timeoutMs } = request;
  return got.stream(request.url, {
    method: request.method,
    headers: { ...request.headers },
    // Without a body got waits for somebody to write one.
    ...(request.method === 'GET' ? {} : { body: request.body ?? new Uint8Array() }),
    agent: agents,
    timeout: {
      lookup: Math.min(LOOKUP_TIMEOUT_MS, timeoutMs),
      connect: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
      secureConnect: Math.min(TLS_TIMEOUT_MS, timeoutMs),
      response: timeoutMs,
      request: timeoutMs,
    },
    retry: { limit: 0 },
    throwHttpErrors: false,
    followRedirect: false,
    decompress: true,
  });
}

/**
 * Whether bytes of the request may have left: the connection (and TLS over it) stood. Error codes alone do not tell:
 * EHOSTUNREACH or ECONNRESET may also arrive after the request was sent.
 */
function connectionOf(stream: ReturnType<typeof got.stream>): () => boolean {
  let reached = false;
  stream.on('request', (request: http.ClientRequest) => {
    request.once('socket', (socket: Socket) => {
      // A kept connection may have carried the request before its end was noticed.
      if (!socket.connecting) {
        reached = true;
        return;
      }
      socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', () => {
        reached = true;
      });
    });
  });
  return () => reached;
}

async function* parts(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a response body is read as bytes');
    yield chunk;
  }
}

/** The code of the failure; messages are left out, as they may quote the request. */
function reasonOf(error: RequestError): string {
  if (error.code === 'ERR_PROXY_TUNNEL') return PROXY_REFUSED;
  const event: unknown = Reflect.get(error, 'event');
  return typeof event === 'string' ? `${error.code} ${event}` : error.code;
}

function notSent(request: HttpRequest, reason: string): ReturnType<typeof fail<TransportFault>> {
  return fail({ kind: 'not-sent', detail: describe(request, reason) });
}

function noAnswer(request: HttpRequest, reason: string): ReturnType<typeof fail<TransportFault>> {
  return fail({ kind: 'no-answer', detail: describe(request, reason) });
}

function describe(request: HttpRequest, reason: string): string {
  return `${reason} (${new URL(request.url).host})`;
}

function flatHeaders(headers: http.IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return flat;
}
