import { getCACertificates } from 'node:tls';
import { session } from 'electron';
import { ok, type Result } from '../../shared/result.ts';
import { connectionId } from '../engine/domain/ids.ts';
import type { Network } from '../engine/http/agents.ts';
import type { Vault } from '../engine/vault/port.ts';
import { signedIn, type ProxyLogin, wayOf } from './proxy-rules.ts';

/** The proxy's login stands in the keychain as if this computer were a connection. */
const COMPUTER = connectionId('computer');

/** The network as this computer has it: its proxies, PAC files among them, per address, and the authorities it trusts. */
export type SystemNetwork = Network & {
  readonly hasLogin: () => Promise<boolean>;
  /** Keeps with whom proxies are signed in to (Basic only), in the keychain; null forgets it. */
  readonly setLogin: (login: ProxyLogin | null) => Promise<Result<null>>;
};

/** Opens it; the login of a proxy is read when the first proxy is met. */
export function systemNetwork(vault: Vault): SystemNetwork {
  let known: Promise<ProxyLogin | null> | null = null;
  const login = (): Promise<ProxyLogin | null> => {
    known ??= readLogin(vault);
    return known;
  };
  return {
    wayTo: async (url) => {
      const way = wayOf(await session.defaultSession.resolveProxy(url));
      return way?.kind === 'proxy' ? signedIn(way, await login()) : way;
    },
    authorities: [...new Set([...getCACertificates('default'), ...getCACertificates('system')])],
    hasLogin: async () => (await login()) !== null,
    setLogin: async (wanted) => {
      known = null;
      return writeLogin(vault, wanted);
    },
  };
}

/** A keychain that does not open gives no login: the proxy will say that it wants one. */
async function readLogin(vault: Vault): Promise<ProxyLogin | null> {
  const user = await vault.read(COMPUTER, 'proxy-user');
  const password = await vault.read(COMPUTER, 'proxy-password');
  if (!user.ok || !password.ok || user.value === null || password.value === null) return null;
  return { user: user.value, password: password.value };
}

async function writeLogin(vault: Vault, login: ProxyLogin | null): Promise<Result<null>> {
  for (const [name, secret] of [
    ['proxy-user', login?.user],
    ['proxy-password', login?.password],
  ] as const) {
    const done =
      secret === undefined
        ? await vault.remove(COMPUTER, name)
        : await vault.write(COMPUTER, name, secret);
    if (!done.ok) return done;
  }
  return ok(null);
}
