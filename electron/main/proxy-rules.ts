import type { Way } from '../engine/http/agents.ts';

/** The first way that can be taken of those a system names, `PROXY proxy:8080; DIRECT`; null when none can (SOCKS). */
export function wayOf(rules: string): Way | null {
  const ways = rules
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '');
  if (ways.length === 0) return { kind: 'direct' };
  for (const way of ways) {
    const [kind = '', place] = way.split(/\s+/);
    if (kind.toUpperCase() === 'DIRECT') return { kind: 'direct' };
    const scheme = SCHEMES[kind.toUpperCase()];
    if (scheme === undefined || place === undefined) continue;
    return { kind: 'proxy', origin: `${scheme}://${place}` };
  }
  return null;
}

const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTP: 'http', HTTPS: 'https' };

/** With whom a proxy is signed in to. */
export type ProxyLogin = { readonly user: string; readonly password: string };

/** A way through a proxy with its login (Basic, RFC 7617); without one as it is. */
export function signedIn(
  way: Extract<Way, { kind: 'proxy' }>,
  login: ProxyLogin | null,
): Extract<Way, { kind: 'proxy' }> {
  if (login === null) return way;
  const origin = new URL(way.origin);
  origin.username = encodeURIComponent(login.user);
  origin.password = encodeURIComponent(login.password);
  return { kind: 'proxy', origin: origin.href.replace(/\/$/, '') };
}
