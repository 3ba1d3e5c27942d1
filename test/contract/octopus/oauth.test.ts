import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../../shared/result.ts';
import { createHttpClient } from '../../../electron/engine/http/client.ts';
import { createSecretRegistry } from '../../../electron/engine/http/redaction.ts';
import type { AuthParts } from '../../../electron/engine/octopus/auth-provider.ts';
import {
  signInWithBrowser,
  type BrowserSignIn,
} from '../../../electron/engine/octopus/browser-sign-in.ts';
import { createOauthProvider } from '../../../electron/engine/octopus/oauth-provider.ts';
import type { CommunicationEntry } from '../../../electron/engine/store/communication-ports.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import type { Vault } from '../../../electron/engine/vault/port.ts';
import { REHEARSAL_CREDENTIALS } from '../../../electron/rehearsal/credentials.ts';
import {
  OCTOPUS_POSITIONS,
  type OctopusSwitches,
} from '../../../electron/rehearsal/octopus/switches.ts';
import { CONNECTION } from './bench.ts';
import { follow, freePort, octopusOnline } from './oauth-bench.ts';

const SOFTWARE_HOUSE = REHEARSAL_CREDENTIALS.octopus.softwareHouseUuid;
const DAY_MS = 86_400_000;
const opened: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const world of opened.splice(0)) await world.close();
});

async function bench(switches: Partial<OctopusSwitches> = {}, vault: Vault = createMemoryVault()) {
  const online = await octopusOnline(switches);
  opened.push(online.world);
  const log: CommunicationEntry[] = [];
  const secrets = createSecretRegistry();
  const http = createHttpClient({
    transport: online.transport,
    clock: online.clock,
    chance: online.chance,
    communication: { append: async (entry) => void log.push(entry) },
    secrets,
  });
  const parts: AuthParts = {
    http,
    baseUrl: online.octopusUrl,
    vault,
    connectionId: CONNECTION,
    secrets,
    clock: online.clock,
  };
  const port = await freePort();
  const cancel = new AbortController();
  const pages: Promise<string>[] = [];
  const signIn = (change: Partial<BrowserSignIn> = {}) =>
    signInWithBrowser(parts, {
      softwareHouse: SOFTWARE_HOUSE,
      redirectUri: `http://127.0.0.1:${port}/octopus`,
      port,
      state: online.chance.id(),
      browse: async (address) => {
        pages.push(follow(address));
        return true;
      },
      page: '<p>terug</p>',
      signal: cancel.signal,
      ...change,
    });
  const whoami = async (token: string): Promise<number> =>
    (await fetch(`${online.octopusUrl}/authentication`, { headers: { Token: token } })).status;
  return { ...online, parts, log, port, cancel, pages, signIn, whoami, vault };
}

const refreshTokenOf = async (vault: Vault): Promise<string | null> => {
  const read = await vault.read(CONNECTION, 'octopus-refresh-token');
  return read.ok ? read.value : null;
};

describe('signing in with the browser', () => {
  it('keeps a refresh token, shows the person a page, and gives tokens that Octopus takes', async () => {
    const { signIn, parts, pages, whoami, vault } = await bench();
    expect(await signIn()).toEqual({ ok: true, value: null });
    expect(await pages[0]).toBe('<p>terug</p>');
    expect(await refreshTokenOf(vault)).not.toBeNull();
    const token = await createOauthProvider(parts).fetchToken();
    expect(token.ok && (await whoami(token.value))).toBe(200);
  });

  it('takes a return that a relay sends on to this computer', async () => {
    const { signIn, port } = await bench();
    const relayed = async (address: string): Promise<boolean> => {
      const url = new URL(address);
      expect(url.searchParams.get('redirect_uri')).toBe('https://relais.example/octopus');
      const back = `state=${url.searchParams.get('state') ?? ''}&error=access_denied`;
      void follow(`http://127.0.0.1:${port}/octopus?${back}`);
      return true;
    };
    expect(
      await signIn({ redirectUri: 'https://relais.example/octopus', browse: relayed }),
    ).toMatchObject({ fault: { kind: 'sign-in-unfinished', reason: 'denied' } });
  });

  it.each([
    ['a person who says no', 'denied', {}, { consentRefused: true }],
    ['a computer without a browser', 'no-browser', { browse: async () => false }, {}],
  ])('ends with %s', async (_name, reason, change, switches) => {
    const { signIn, vault } = await bench(switches);
    expect(await signIn(change)).toEqual(
      fail({ kind: 'sign-in-unfinished', service: 'octopus', reason }),
    );
    expect(await vault.list()).toEqual({ ok: true, value: [] });
  });

  it('ends when the time is over, and when it is called off', async () => {
    const { signIn, over, cancel, port } = await bench();
    const waitFor = async (event: () => void): Promise<boolean> => {
      setImmediate(event);
      return true;
    };
    expect(await signIn({ browse: () => waitFor(over) })).toMatchObject({
      fault: { kind: 'sign-in-unfinished', reason: 'time-over' },
    });
    expect(await signIn({ browse: () => waitFor(() => cancel.abort()) })).toMatchObject({
      fault: { kind: 'sign-in-unfinished', reason: 'cancelled' },
    });
    await expect(follow(`http://127.0.0.1:${port}/octopus`)).rejects.toThrow();
  });

  it('takes no return but its own', async () => {
    const { signIn, port, asked } = await bench();
    const statuses: number[] = [];
    const strangers = ['?code=x', '?code=x&state=', '?code=x&state=vreemd', ''];
    const browse = async (address: string): Promise<boolean> => {
      for (const query of strangers) {
        statuses.push((await fetch(`http://127.0.0.1:${port}/octopus${query}`)).status);
      }
      void follow(address);
      return true;
    };
    expect((await signIn({ browse })).ok).toBe(true);
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect(asked.filter((one) => one.includes('authorization_code'))).toHaveLength(1);
  });

  it('says when another program has the port', async () => {
    const { signIn, parts, port } = await bench();
    const browse = async (address: string): Promise<boolean> => {
      const second = await signInWithBrowser(parts, {
        softwareHouse: SOFTWARE_HOUSE,
        redirectUri: `http://127.0.0.1:${port}/octopus`,
        port,
        state: 's',
        browse: async () => true,
        page: '',
        signal: new AbortController().signal,
      });
      expect(second).toEqual(fail({ kind: 'redirect-port-taken', port }));
      void follow(address);
      return true;
    };
    expect((await signIn({ browse })).ok).toBe(true);
  });

  it('leaves no code, token or id in the communication log', async () => {
    const { signIn, parts, log, vault } = await bench();
    await signIn();
    const first = await refreshTokenOf(vault);
    const token = await createOauthProvider(parts).fetchToken();
    const text = JSON.stringify(log);
    expect(log.map(({ operation }) => operation)).toEqual(['oauthToken', 'oauthToken']);
    for (const secret of [first, await refreshTokenOf(vault), SOFTWARE_HOUSE]) {
      expect(text).not.toContain(secret);
    }
    expect(token.ok && !text.includes(token.value)).toBe(true);
    expect(text).toContain('grant_type=authorization_code');
  });
});

describe('a refresh token', () => {
  it.each(OCTOPUS_POSITIONS.refreshTokenRenewed)(
    'goes on giving tokens (renewed at each use: %s)',
    async (refreshTokenRenewed) => {
      const { signIn, parts, vault, whoami } = await bench({ refreshTokenRenewed });
      await signIn();
      const first = await refreshTokenOf(vault);
      const provider = createOauthProvider(parts);
      for (let turn = 0; turn < 3; turn += 1) {
        const token = await provider.fetchToken();
        expect(token.ok && (await whoami(token.value))).toBe(200);
      }
      expect((await refreshTokenOf(vault)) === first).toBe(!refreshTokenRenewed);
      const afterRestart = await createOauthProvider(parts).fetchToken();
      expect(afterRestart.ok).toBe(true);
    },
  );

  it('is used by one at a time, however many ask', async () => {
    const { signIn, parts } = await bench({ refreshTokenRenewed: true });
    await signIn();
    const provider = createOauthProvider(parts);
    const tokens = await Promise.all([1, 2, 3, 4].map(() => provider.fetchToken()));
    expect(tokens.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  });

  it('that the keychain does not take is not lost, and no other is asked for meanwhile', async () => {
    const inner = createMemoryVault();
    let locked = false;
    const vault: Vault = {
      ...inner,
      write: async (...entry) =>
        locked ? fail({ kind: 'keychain-unavailable', detail: 'locked' }) : inner.write(...entry),
    };
    const { signIn, parts, asked } = await bench({ refreshTokenRenewed: true }, vault);
    await signIn();
    const provider = createOauthProvider(parts);
    locked = true;
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await provider.fetchToken()).toMatchObject({
        fault: { kind: 'keychain-unavailable' },
      });
    }
    expect(asked.filter((one) => one.endsWith('refresh_token'))).toHaveLength(1);
    locked = false;
    expect((await provider.fetchToken()).ok).toBe(true);
  });

  it('is at its end after 60 days without use', async () => {
    const { signIn, parts, advance } = await bench();
    await signIn();
    advance(60 * DAY_MS - 1);
    const provider = createOauthProvider(parts);
    expect((await provider.fetchToken()).ok).toBe(true);
    advance(60 * DAY_MS);
    expect(await provider.fetchToken()).toEqual(
      fail({ kind: 'sign-in-needed', service: 'octopus', detail: 'invalid_grant' }),
    );
  });

  it('of another software house is refused as such', async () => {
    const { signIn, parts, vault } = await bench();
    await signIn();
    await vault.write(CONNECTION, 'octopus-software-house', '00000000-0000-4000-8000-00000000dead');
    expect(await createOauthProvider(parts).fetchToken()).toMatchObject({
      fault: { kind: 'sign-in-needed', detail: 'invalid_client' },
    });
  });

  it('that is not there is named', async () => {
    const { parts } = await bench();
    expect(await createOauthProvider(parts).fetchToken()).toEqual(
      fail({ kind: 'secret-missing', name: 'octopus-refresh-token' }),
    );
  });
});
