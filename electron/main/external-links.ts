import { shell } from 'electron';

/** The hosts that a link of the window may open in the browser, https only. */
const HOSTS: ReadonlySet<string> = new Set([
  'my.billit.be',
  'www.billit.be',
  'login.octopus.be',
  'www.octopus.be',
]);

/** Whether an address is on the list. */
export function isListed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && HOSTS.has(host) && username === '' && password === '';
}

/** Opens a link of the window in the browser. False when it is not on the list. */
export async function openExternally(address: string): Promise<boolean> {
  if (!isListed(address)) return false;
  await shell.openExternal(address);
  return true;
}

/**
 * Opens the page on which a person signs in to a service. The engine makes the address from that of a connection:
 * https, or http where the practice environment listens on this computer.
 */
export async function openSignInPage(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  const isLocal = protocol === 'http:' && hostname === '127.0.0.1';
  if (protocol !== 'https:' && !isLocal) return false;
  await shell.openExternal(address);
  return true;
}
