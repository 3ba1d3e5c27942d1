import http from 'node:http';
import https from 'node:https';

/** How requests to an address go out: straight, or through an HTTP proxy at this origin. */
export type Way = { readonly kind: 'direct' } | { readonly kind: 'proxy'; readonly origin: string };

/** What stands between this computer and the services; asked for every request. */
export type Network = {
  /** null: only ways that are not supported lead there (SOCKS). */
  readonly wayTo: (url: string) => Promise<Way | null>;
  /** Certificates (PEM) of the authorities that are trusted; null: those that come with Node. */
  readonly authorities: readonly string[] | null;
};

/** Straight to the service, trusting whom Node trusts. */
export const DIRECT: Network = {
  wayTo: async () => ({ kind: 'direct' }),
  authorities: null,
};

/** Connections that are kept, for both protocols. */
export type Agents = { readonly http: http.Agent; readonly https: https.Agent };

/** Connections to one service at a time; more requests wait their turn within their time-out. */
const MAX_SOCKETS = 8;
const MAX_IDLE_SOCKETS = 4;

/** Agents by the way they take: the answers of a system change rarely, the connections are worth keeping. */
export function createAgents({ authorities }: Network): (way: Way) => Agents {
  const byOrigin = new Map<string, Agents>();
  return (way) => {
    const origin = way.kind === 'proxy' ? way.origin : '';
    const known = byOrigin.get(origin);
    if (known !== undefined) return known;
    const made = agentsThrough(way, authorities);
    byOrigin.set(origin, made);
    return made;
  };
}

function agentsThrough(way: Way, authorities: Network['authorities']): Agents {
  const options = {
    keepAlive: true,
    maxSockets: MAX_SOCKETS,
    maxFreeSockets: MAX_IDLE_SOCKETS,
    ...(way.kind === 'proxy'
      ? { proxyEnv: { HTTP_PROXY: way.origin, HTTPS_PROXY: way.origin, NO_PROXY: '' } }
      : {}),
  };
  const trust = authorities === null ? {} : { ca: [...authorities] };
  return { http: new http.Agent(options), https: new https.Agent({ ...options, ...trust }) };
}
