/** Ports that a program without special rights may listen on. */
export const FIRST_PORT = 1024;
export const LAST_PORT = 65_535;

/**
 * Whether a browser that is sent to `redirectUri` can arrive at `port` of this computer: over http by itself, when the
 * address is one of this computer with that very port; over https through a relay, which sends it on.
 */
export function arrivesAt(redirectUri: string, port: number): boolean {
  if (!URL.canParse(redirectUri)) return false;
  if (!Number.isInteger(port) || port < FIRST_PORT || port > LAST_PORT) return false;
  const { protocol, hostname, port: itsOwn } = new URL(redirectUri);
  if (protocol === 'https:') return true;
  const isHere = ['127.0.0.1', 'localhost'].includes(hostname);
  return protocol === 'http:' && isHere && itsOwn === String(port);
}
