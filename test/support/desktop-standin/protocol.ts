import type { BrowserContext, Route } from '@playwright/test';
import type { CustomScheme } from 'electron';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();
/** Schemes that may be the origin of a page; any other has none, and its page loads nothing. */
const origins = new Set<string>();

/**
 * Chromium cannot go to a scheme it does not know, so `app://host/x` is `https://host.app.standin.invalid/x` there, and
 * becomes `app://host/x` again wherever the program looks.
 */
const PLACE = /^https:\/\/([^/?#]+)\.([^./?#]+)\.standin\.invalid(.*)$/s;

/** The address that Chromium is sent to. */
export function toBrowser(address: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(address) ?? [];
  if (scheme === undefined || !origins.has(scheme)) return address;
  return `https://${host || 'host'}.${scheme}.standin.invalid${rest || '/'}`;
}

/** The address as the program knows it. */
export function toProgram(address: string): string {
  const [, host, scheme, rest] = PLACE.exec(address) ?? [];
  return host === undefined ? address : `${scheme}://${host}${rest}`;
}

/** `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]): void => {
    for (const { scheme, privileges } of schemes) {
      if (privileges?.standard === true && privileges.secure === true) origins.add(scheme);
    }
  },
  handle: (scheme: string, handler: Handler): void => void handlers.set(scheme, handler),
  unhandle: (scheme: string): void => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

async function serve(route: Route): Promise<void> {
  const request = route.request();
  const address = toProgram(request.url());
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  if (handler === undefined) return route.abort('failed');
  const answer = await handler({
    url: address,
    method: request.method(),
    headers: new Headers(request.headers()),
  } as Request);
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

/** Has the handlers of the program answer for its own schemes. */
export async function installProtocol(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/[^/]*\.standin\.invalid\//, (route) =>
    serve(route).catch((error: unknown) => {
      process.stderr.write(`stand-in: ${String(error)}\n`);
      return route.abort('failed').catch(() => undefined);
    }),
  );
}
