import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** What the browser brought back: a code, or a person who said no. */
export type Returned = { readonly code: string } | { readonly error: string };

/** Waits on this computer for the browser to come back from Octopus. */
export type RedirectReceiver = {
  /** Settles once, with the first return that carries the state. */
  readonly returned: Promise<Returned>;
  readonly close: () => Promise<void>;
};

/** The one address on which it listens; never on the network. */
const LOOPBACK = '127.0.0.1';
const MAX_ADDRESS_CHARS = 8_192;
/** No script, nothing from elsewhere, and the address (with the code in it) goes to nobody. */
const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  Connection: 'close',
};

/**
 * Listens on loopback at `port` for a return with this `state`; anything else is answered 404 and changes nothing. A
 * port that cannot be had is the fault `redirect-port-taken`.
 */
export async function receiveRedirect(options: {
  readonly port: number;
  readonly state: string;
  /** The page that the person sees then, in HTML. */
  readonly page: string;
}): Promise<Result<RedirectReceiver>> {
  const { promise: returned, resolve } = Promise.withResolvers<Returned>();
  const server = createServer((request, response) => {
    const back = returnIn(request, options.state);
    const answered = (): void => {
      if (back !== null) resolve(back);
    };
    response
      .once('close', answered)
      .writeHead(back === null ? 404 : 200, PAGE_HEADERS)
      .end(back === null ? '' : options.page);
  });
  if (!(await listens(server, options.port))) {
    return fail({ kind: 'redirect-port-taken', port: options.port });
  }
  const close = (): Promise<void> =>
    new Promise((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  return ok({ returned, close });
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((settle) => {
    server.once('error', () => settle(false));
    server.listen({ host: LOOPBACK, port }, () => settle(true));
  });
}

function returnIn(request: IncomingMessage, state: string): Returned | null {
  const address = request.url ?? '';
  if (request.method !== 'GET' || address.length > MAX_ADDRESS_CHARS) return null;
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  if (!isSame(query.get('state') ?? '', state)) return null;
  const code = query.get('code') ?? '';
  return code === '' ? { error: query.get('error') ?? '' } : { code };
}

function isSame(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
