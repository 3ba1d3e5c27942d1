import { afterEach, describe, expect, it } from 'vitest';
import { authorizeAddress } from '../../../electron/engine/billit/oauth.ts';
import { createOauthProvider } from '../../../electron/engine/billit/oauth-provider.ts';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { createSecretRegistry } from '../../../electron/engine/http/redaction.ts';
import type { HttpClient } from '../../../electron/engine/http/port.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import { REHEARSAL_OAUTH } from '../../../electron/rehearsal/billit/oauth.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { fail, ok } from '../../../shared/result.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];
afterEach(async () => {
  for (const simulation of open.splice(0)) await simulation.close();
});

const { clientId, clientSecret, redirectUri } = REHEARSAL_OAUTH;
const HOUR_MS = 3_600_000;

type SignedIn = Simulation & {
  readonly tokenRequests: string[];
  readonly code: () => Promise<string>;
  readonly signIn: (
    code: string,
    changes?: { clientSecret?: string | null; connectionId?: string | null },
  ) => ReturnType<Simulation['calls']['connections.signInBillit']>;
  readonly offer: (id: string) => ReturnType<Simulation['calls']['dossiers.offer']>;
};

async function browser(): Promise<SignedIn> {
  const tokenRequests: string[] = [];
  const made = await simulate(5, 6, {
    wrap: (inner) => (request) => {
      if (request.url.endsWith('/OAuth2/token')) {
        tokenRequests.push(new TextDecoder().decode(request.body ?? undefined));
      }
      return inner(request);
    },
  });
  open.push(made);
  const { calls, world } = made;
  const baseUrl = world.virtualAddresses.billitUrl;
  const connections = must(await calls['connections.list']({}));
  const octopusConnectionId = connections.find((one) => one.kind === 'octopus')!.id;
  return {
    ...made,
    tokenRequests,
    code: async () => {
      const { address, state } = must(
        await calls['billit.authorize']({ baseUrl, clientId, redirectUri }),
      );
      const page = await world.transport({
        method: 'GET',
        url: address,
        headers: {},
        body: null,
        timeoutMs: 1_000,
        maxResponseBytes: 10_000,
      });
      const back = new URL(page.ok ? (page.value.headers['location'] ?? '') : '');
      expect(back.searchParams.get('state')).toBe(state);
      return back.searchParams.get('code')!;
    },
    signIn: (code, changes = {}) =>
      calls['connections.signInBillit']({
        connectionId: null,
        label: 'Billit met de browser',
        baseUrl,
        accountantPartyId: String(world.credentials.billit.accountantPartyId),
        clientId,
        clientSecret,
        tokenUrl: null,
        redirectUri,
        code,
        ...changes,
      }),
    offer: (billitConnectionId) =>
      calls['dossiers.offer']({ octopusConnectionId, billitConnectionId }),
  };
}

describe('signing in at Billit with the browser', () => {
  it('begins on the page of the environment that the address belongs to', () => {
    const asked = { clientId: 'c', redirectUri: 'https://relais.example/b', state: 's' };
    const page = (baseUrl: string) => new URL(authorizeAddress({ ...asked, baseUrl })).host;
    expect(page('https://api.billit.be')).toBe('my.billit.be');
    expect(page('https://api.sandbox.billit.be')).toBe('my.sandbox.billit.be');
    expect(page('https://billit.kantoor.example')).toBe('billit.kantoor.example');
  });

  it('uses the code once, and works on with tokens that are each used once', async () => {
    const made = await browser();
    const code = await made.code();
    const { connectionId: id } = must(await made.signIn(code));
    for (let time = 0; time < 3; time += 1) {
      made.clock.advanceTo(made.clock.now() + 2 * HOUR_MS);
      expect(must(await made.offer(id)).length).toBeGreaterThan(0);
    }
    const refreshed = made.tokenRequests.slice(1);
    expect(refreshed.length).toBeGreaterThanOrEqual(4);
    expect(new Set(refreshed).size).toBe(refreshed.length);
    expect(await made.signIn(code)).toMatchObject({ fault: { kind: 'sign-in-needed' } });
  });

  it('keeps nothing when the secret is wrong', async () => {
    const made = await browser();
    const refused = await made.signIn(await made.code(), { clientSecret: 'verkeerd' });
    expect(refused).toMatchObject({ fault: { kind: 'sign-in-needed' } });
    const connections = must(await made.calls['connections.list']({}));
    expect(connections.filter((one) => one.kind === 'billit')).toHaveLength(1);
  });

  it('asks once for a new sign-in when the access was taken away, and goes on after it', async () => {
    const made = await browser();
    const { connectionId: id } = must(await made.signIn(await made.code()));
    must(await made.offer(id));
    made.world.revokeTokens();
    made.clock.advanceTo(made.clock.now() + 2 * HOUR_MS);
    const before = made.tokenRequests.length;
    for (let time = 0; time < 3; time += 1) {
      expect(await made.offer(id)).toMatchObject({ fault: { kind: 'sign-in-needed' } });
    }
    expect(made.tokenRequests).toHaveLength(before + 1);
    must(await made.signIn(await made.code(), { connectionId: id }));
    expect(must(await made.offer(id)).length).toBeGreaterThan(0);
  });

  it('leaves no token in the communication log', async () => {
    const made = await browser();
    const { connectionId: id } = must(await made.signIn(await made.code()));
    must(await made.offer(id));
    const log = JSON.stringify(must(await made.calls['communication.list']({ limit: 100 })));
    expect(log).toContain('oauthToken');
    expect(log).not.toContain(clientSecret);
    for (const request of made.tokenRequests) {
      const { refresh_token: token } = JSON.parse(request) as { refresh_token?: string };
      if (token !== undefined) expect(log).not.toContain(token);
    }
  });
});

describe('the provider of tokens', () => {
  const CONNECTION = connectionId('billit-2');

  async function provider(answers: (refreshToken: string) => ReturnType<HttpClient>) {
    const clock = virtualClock(Date.UTC(2026, 9, 5));
    const vault = createMemoryVault();
    await vault.write(CONNECTION, 'billit-refresh-token', 'first');
    const asked: string[] = [];
    const http: HttpClient = async (request) => {
      const { refresh_token: token } = request.json as { refresh_token: string };
      asked.push(token);
      return answers(token);
    };
    const parts = { vault, connectionId: CONNECTION, secrets: createSecretRegistry(), http, clock };
    const client = { clientId, tokenUrl: 'https://relais.example/token' };
    return { auth: createOauthProvider(parts, client), vault, asked };
  }
  const granted = (refreshToken: string) => {
    const json = { access_token: 'a', refresh_token: refreshToken, expires_in: 3600 };
    return ok({ status: 200, headers: {}, json, text: '' });
  };

  it('renews once for many calls at the same time, and keeps the new token first', async () => {
    const { auth, vault, asked } = await provider(async (token) => granted(`${token}+`));
    const all = await Promise.all(Array.from({ length: 5 }, () => auth.headers()));
    expect(all).toEqual(Array.from({ length: 5 }, () => ok({ Authorization: 'Bearer a' })));
    expect(asked).toEqual(['first']);
    expect(await vault.read(CONNECTION, 'billit-refresh-token')).toEqual(ok('first+'));
  });

  it('gives no token out while the keychain does not keep the next, and keeps it later', async () => {
    const { auth, vault, asked } = await provider(async (token) => granted(`${token}+`));
    const { write } = vault;
    const locked = { kind: 'keychain-unavailable', detail: 'locked' } as const;
    Object.assign(vault, { write: async () => fail(locked) });
    expect(await auth.headers()).toEqual(fail(locked));
    Object.assign(vault, { write });
    expect(await auth.headers()).toEqual(ok({ Authorization: 'Bearer a' }));
    expect(asked).toEqual(['first', 'first+']);
  });
});
