import { shell } from 'electron';

/** The hosts that a link of the window may open in the browser, https only. */
const HOSTS: ReadonlySet<string> = new Set([
  'my.billit.be',
  'my.sandbox.billit.be',
  'www.billit.be',
  'login.octopus.be',
  'www.octopus.be',
]);

/** The addresses that a mail may be begun to; without a subject or text, which the window could fill. */
const MAIL: ReadonlySet<string> = new Set([
  'mailto:info@octopus.be',
  'mailto:webservice@octopus.be',
  'mailto:support@billit.be',
]);

/** Whether an address is on the list. */
export function isListed(address: string): boolean {
  if (MAIL.has(address)) return true;
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

/** Where Octopus signs people in. */
const SIGN_IN_HOST = 'service.inaras.be';

/**
 * Opens the page on which a person signs in to Octopus; also that of a practice environment on this computer. Another
 * address is not opened: it comes from a connection, and so from the window.
 */
export async function openSignInPage(address: string): Promise<boolean> {
  const { protocol, host, hostname } = new URL(address);
  const isOctopus = protocol === 'https:' && host === SIGN_IN_HOST;
  const isPractice = protocol === 'http:' && hostname === '127.0.0.1';
  if (!isOctopus && !isPractice) return false;
  await shell.openExternal(address);
  return true;
}
