import type * as keytarTypes from 'keytar';

import { assert } from '../../../shared/assert.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Vault } from './port.ts';

/** The functions of keytar that are used. */
type Keytar = Pick<
  typeof keytarTypes,
  'getPassword' | 'setPassword' | 'deletePassword' | 'findCredentials'
>;

/** The entries of one profile in the keychain. */
type Keychain = { readonly service: string; readonly keytar: Keytar };

/** Accounts of the probe begin with this; each process has its own. */
const PROBE_PREFIX = 'tentakel-probe/';
const PROBE_VALUE = 'probe';
/** Longest text of the keychain's own error that is kept in a fault, characters. */
const MAX_DETAIL = 300;

/**
 * The vault over the keychain of the operating system, service name `Tentakel (<profile>)`, accounts
 * `connection/name`. A locked keychain answers null like a missing entry: the probe tells them apart.
 */
export function openKeychainVault(profileName: string): Vault {
  const service = `Tentakel (${profileName})`;
  const within = <T>(secret: string, work: (keychain: Keychain) => Promise<Result<T>>) =>
    guarded(secret, async () => work({ service, keytar: await loadKeytar() }));
  let running: Promise<Result<null>> | null = null;
  // Two probes at a time would take each other's entry away.
  const probe = (): Promise<Result<null>> => {
    running ??= within('', tryProbe).finally(() => {
      running = null;
    });
    return running;
  };
  return {
    probe,
    read: (connection, name) =>
      within('', (keychain) => readProven(keychain, `${connection}/${name}`, probe)),
    write: (connection, name, secret) => {
      assert(secret !== '', 'a secret that is stored is not empty');
      return within(secret, (keychain) => writeProven(keychain, `${connection}/${name}`, secret));
    },
    remove: (connection, name) =>
      within('', (keychain) => removeProven(keychain, `${connection}/${name}`, probe)),
    list: () => within('', (keychain) => listProven(keychain, probe)),
  };
}

/** Loaded when first used: without libsecret keytar fails to load, and the program must still start. */
async function loadKeytar(): Promise<Keytar> {
  return (await import('keytar')).default;
}

/** The errors of keytar come from the operating system: expected failures, told without the secret. */
async function guarded<T>(secret: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown error';
    const clean = secret === '' ? message : message.replaceAll(secret, '[geheim]');
    return fail(unavailable(clean.slice(0, MAX_DETAIL)));
  }
}

function unavailable(detail: string): Fault {
  return { kind: 'keychain-unavailable', detail };
}

async function tryProbe({ keytar, service }: Keychain): Promise<Result<null>> {
  const account = `${PROBE_PREFIX}${process.pid}`;
  await keytar.setPassword(service, account, PROBE_VALUE);
  const kept = await keytar.getPassword(service, account);
  await keytar.deletePassword(service, account);
  return kept === PROBE_VALUE
    ? ok(null)
    : fail(unavailable('the keychain did not keep the probe entry'));
}

async function readProven(
  { keytar, service }: Keychain,
  account: string,
  probe: Vault['probe'],
): Promise<Result<string | null>> {
  const secret = await keytar.getPassword(service, account);
  if (secret !== null) return ok(secret);
  const proven = await probe();
  // The keychain may have been opened between the two: only what is read now counts.
  return proven.ok ? ok(await keytar.getPassword(service, account)) : proven;
}

async function writeProven(
  { keytar, service }: Keychain,
  account: string,
  secret: string,
): Promise<Result<null>> {
  await keytar.setPassword(service, account, secret);
  const kept = await keytar.getPassword(service, account);
  if (kept === secret) return ok(null);
  // A piece of a secret (cut at a NUL, or at the size limit of the keychain) is worse than none.
  await keytar.deletePassword(service, account);
  return fail(unavailable('the keychain did not keep the secret as it was given'));
}

async function removeProven(
  keychain: Keychain,
  account: string,
  probe: Vault['probe'],
): Promise<Result<null>> {
  await keychain.keytar.deletePassword(keychain.service, account);
  const left = await readProven(keychain, account, probe);
  if (!left.ok) return left;
  return left.value === null
    ? ok(null)
    : fail(unavailable('the keychain did not remove the secret'));
}

async function listProven(
  { keytar, service }: Keychain,
  probe: Vault['probe'],
): Promise<Result<readonly string[]>> {
  const names = async (): Promise<readonly string[]> =>
    (await keytar.findCredentials(service))
      .map(({ account }) => account)
      .filter((account) => !account.startsWith(PROBE_PREFIX))
      .sort();
  const found = await names();
  if (found.length > 0) return ok(found);
  const proven = await probe();
  return proven.ok ? ok(await names()) : proven;
}
