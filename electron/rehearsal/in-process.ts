import type { FastifyInstance } from 'fastify';
import type { HttpRequest, Transport, TransportFault } from '../../shared/http-exchange.ts';
import { fail, ok } from '../../shared/result.ts';

function headersOf(raw: Readonly<Record<string, unknown>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (Array.isArray(value)) headers[name.toLowerCase()] = value.join(', ');
    else if (typeof value === 'string' || typeof value === 'number') {
      headers[name.toLowerCase()] = String(value);
    }
  }
  return headers;
}

/** A cut connection surfaces as a rejection of `inject`; anything else is a bug of the simulator and passes on. */
function isCut(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'LIGHT_ECONNRESET';
}

function noAnswer(detail: string): { readonly ok: false; readonly fault: TransportFault } {
  return fail({ kind: 'no-answer', detail });
}

async function call(app: FastifyInstance, request: HttpRequest, url: URL) {
  return app.inject({
    method: request.method,
    url: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...request.headers },
    ...(request.body === null ? {} : { payload: Buffer.from(request.body) }),
  });
}

/**
 * The network of a simulation: calls the request handlers of `apps` (by host name of the URL) inside this process.
 * An unknown host is `not-sent`; a cut connection and an answer beyond `maxResponseBytes` are `no-answer`.
 * `timeoutMs` is not applied: a virtual clock does not run while a handler works.
 */
export function inProcessTransport(apps: Readonly<Record<string, FastifyInstance>>): Transport {
  return async (request) => {
    const url = new URL(request.url);
    const app = apps[url.hostname];
    if (app === undefined) {
      return fail({ kind: 'not-sent', detail: `getaddrinfo ENOTFOUND ${url.hostname}` });
    }
    try {
      const response = await call(app, request, url);
      if (response.rawPayload.length > request.maxResponseBytes) {
        return noAnswer(`response larger than ${request.maxResponseBytes} bytes`);
      }
      return ok({
        status: response.statusCode,
        headers: headersOf(response.headers),
        body: new Uint8Array(response.rawPayload),
      });
    } catch (reason) {
      if (isCut(reason)) return noAnswer('socket hang up');
      throw reason;
    }
  };
}
