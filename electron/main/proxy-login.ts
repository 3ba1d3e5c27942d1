import { ok, type Result } from '../../shared/result.ts';
import { connectionId } from '../engine/domain/ids.ts';
import type { Vault } from '../engine/vault/port.ts';
import type { ProxyLogin } from './proxy-rules.ts';

/** The proxy's login stands in the keychain as if this computer were a connection. */
const COMPUTER = connectionId('computer');

/** With whom proxies are signed in to (Basic only): in the keychain, read once. */
export type ProxyLoginKeeper = {
  /** null: none is kept, or the keychain does not open; the proxy will say that it wants one. */
  readonly get: () => Promise<ProxyLogin | null>;
  /** Keeps it; null forgets it. Fails as the keychain does. */
  readonly set: (login: ProxyLogin | null) => Promise<Result<null>>;
};

/** The login of this computer's proxies, over the keychain. */
export function proxyLoginKeeper(vault: Vault): ProxyLoginKeeper {
  let known: Promise<ProxyLogin | null> | null = null;
  return {
    get: () => {
      known ??= readLogin(vault);
      return known;
    },
    set: async (login) => {
      known = null;
      return writeLogin(vault, login);
    },
  };
}

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
