import { describe, expect, it } from 'vitest';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { openKeychainVault } from '../../../electron/engine/vault/keychain.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import type { Vault } from '../../../electron/engine/vault/port.ts';
import { proxyLoginKeeper } from '../../../electron/main/proxy-login.ts';
import { fail } from '../../../shared/result.ts';

const LOGIN = { user: 'kantoor-proxy', password: 'planted-proxy-password' };

describe('the login of a proxy', () => {
  it('is kept in the real keychain and forgotten there', async () => {
    const vault = openKeychainVault(`test-proxy-${process.pid}`);
    expect(await proxyLoginKeeper(vault).get()).toBeNull();
    expect(await proxyLoginKeeper(vault).set(LOGIN)).toEqual({ ok: true, value: null });
    expect(await proxyLoginKeeper(vault).get()).toEqual(LOGIN);
    expect(await proxyLoginKeeper(vault).set(null)).toEqual({ ok: true, value: null });
    expect(await vault.list()).toEqual({ ok: true, value: [] });
  });

  it('is read once, and anew after it was changed', async () => {
    const inner = createMemoryVault();
    let reads = 0;
    const vault: Vault = {
      ...inner,
      read: (connection, name) => {
        reads += 1;
        return inner.read(connection, name);
      },
    };
    const keeper = proxyLoginKeeper(vault);
    await keeper.get();
    await keeper.get();
    expect(reads).toBe(2);
    await keeper.set(LOGIN);
    expect(await keeper.get()).toEqual(LOGIN);
    expect(await inner.read(connectionId('computer'), 'proxy-user')).toMatchObject({
      value: LOGIN.user,
    });
  });

  it('is none while the keychain does not open, and keeping it says so', async () => {
    const locked = fail({ kind: 'keychain-unavailable', detail: 'locked' } as const);
    const vault: Vault = {
      ...createMemoryVault(),
      read: async () => locked,
      write: async () => locked,
    };
    expect(await proxyLoginKeeper(vault).get()).toBeNull();
    expect(await proxyLoginKeeper(vault).set(LOGIN)).toEqual(locked);
  });
});
