import { getCACertificates } from 'node:tls';
import { session } from 'electron';
import type { Network } from '../engine/http/agents.ts';
import type { Vault } from '../engine/vault/port.ts';
import { proxyLoginKeeper, type ProxyLoginKeeper } from './proxy-login.ts';
import { signedIn, wayOf } from './proxy-rules.ts';

/** The network as this computer has it: its proxies, PAC files among them, per address, and the authorities it trusts. */
export type SystemNetwork = Network & { readonly login: ProxyLoginKeeper };

/** Opens it; the login of a proxy is read when the first proxy is met. */
export function systemNetwork(vault: Vault): SystemNetwork {
  const login = proxyLoginKeeper(vault);
  return {
    wayTo: async (url) => {
      const way = wayOf(await session.defaultSession.resolveProxy(url));
      return way?.kind === 'proxy' ? signedIn(way, await login.get()) : way;
    },
    authorities: [...new Set([...getCACertificates('default'), ...getCACertificates('system')])],
    login,
  };
}
