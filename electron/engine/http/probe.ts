import type { HttpRequest, TransportFault } from '../../../shared/http-exchange.ts';
import type { Reached } from '../../../shared/model/network.ts';
import type { Network } from './agents.ts';
import { gotTransport, ONLY_SOCKS, PROXY_REFUSED } from './got-transport.ts';

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 1_000_000;
/** A proxy that wants to know who asks answers itself (RFC 9110, 15.5.8). */
const PROXY_SIGN_IN = 407;

/** How an address was tried: past which proxy (its origin, null: none), and what came of it. */
export type Probe = { readonly proxy: string | null; readonly reached: Reached };

/** Tries to reach the host of an address, without any secret: whatever it answers, it was reached. */
export async function probe(network: Network, url: string): Promise<Probe> {
  const way = await network.wayTo(url);
  const proxy = way?.kind === 'proxy' ? new URL(way.origin).host : null;
  const request: HttpRequest = {
    method: 'GET',
    url: new URL('/', url).href,
    headers: {},
    body: null,
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: MAX_BYTES,
  };
  const answer = await gotTransport(network)(request);
  if (!answer.ok) return { proxy, reached: reasonOf(answer.fault) };
  const refused = proxy !== null && answer.value.status === PROXY_SIGN_IN;
  return { proxy, reached: refused ? 'proxy-refused' : 'reached' };
}

/** Codes of Node for a name that is nowhere, and for a certificate that nobody vouches for. */
const REASONS: readonly (readonly [RegExp, Reached])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'name-unknown'],
  [/CERT|SELF_SIGNED|UNABLE_TO/, 'untrusted'],
];

function reasonOf({ kind, detail }: TransportFault): Reached {
  if (detail.startsWith(PROXY_REFUSED)) return 'proxy-refused';
  if (detail.startsWith(ONLY_SOCKS)) return 'proxy-unsupported';
  const found = REASONS.find(([code]) => code.test(detail))?.[1];
  return found ?? (kind === 'not-sent' ? 'no-connection' : 'no-answer');
}
