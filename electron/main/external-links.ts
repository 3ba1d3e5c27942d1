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

/** Opens an address in the browser; the one place where this happens. False when it is not on the list. */
export async function openExternally(address: string): Promise<boolean> {
  if (!isListed(address)) return false;
  await shell.openExternal(address);
  return true;
}
