import { getCACertificates } from 'node:tls';
import { session } from 'electron';
import type { Network } from '../engine/http/agents.ts';
import { wayOf } from './proxy-rules.ts';

/** The network as this computer has it: its proxies, PAC files among them, per address, and the authorities it trusts. */
export function systemNetwork(): Network {
  return {
    wayTo: async (url) => wayOf(await session.defaultSession.resolveProxy(url)),
    authorities: [...new Set([...getCACertificates('default'), ...getCACertificates('system')])],
  };
}
