import { afterEach, describe, expect, it } from 'vitest';
import { OCTOPUS_BASE_PATH } from '../../../../electron/rehearsal/octopus/simulator.ts';
import { OCTOPUS_OAUTH_PATH } from '../../../../electron/rehearsal/octopus/oauth.ts';
import { bench, CREDENTIALS, type Bench } from './small-world.ts';

const BACK = 'http://127.0.0.1:53682/octopus';
const DAY_MS = 86_400_000;
const opened: Bench[] = [];

afterEach(async () => {
  for (const { octopus } of opened.splice(0)) await octopus.app.close();
});

async function browser(options: Parameters<typeof bench>[0] = {}) {
  const world = bench(options);
  opened.push(world);
  const origin = await world.octopus.app.listen({ port: 0, host: '127.0.0.1' });
  const authorize = async (change: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      scope: 'webservice',
      response_type: 'code',
      client_id: CREDENTIALS.softwareHouseUuid,
      redirect_uri: BACK,
      state: 's1',
      ...change,
    });
    const address = `${origin}${OCTOPUS_OAUTH_PATH}/authorize?${query.toString()}`;
    const answer = await fetch(address, { redirect: 'manual' });
    const location = answer.headers.get('location');
    return { status: answer.status, back: location === null ? null : new URL(location) };
  };
  const token = async (fields: Record<string, string>, asJson = false) => {
    const body = { client_id: CREDENTIALS.softwareHouseUuid, ...fields };
    const answer = await fetch(`${origin}${OCTOPUS_OAUTH_PATH}/token`, {
      method: 'POST',
      ...(asJson
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : { body: new URLSearchParams(body) }),
    });
    return { status: answer.status, json: (await answer.json()) as Record<string, string> };
  };
  const code = async (): Promise<string> =>
    (await authorize()).back?.searchParams.get('code') ?? '';
  const first = async () =>
    (await token({ grant_type: 'authorization_code', code: await code() })).json;
  const whoami = async (Token: string): Promise<number> =>
    (await fetch(`${origin}${OCTOPUS_BASE_PATH}/authentication`, { headers: { Token } })).status;
  return { ...world, authorize, token, code, first, whoami };
}

describe('signing in to Octopus with the browser', () => {
  it.each([false, true])('gives a token that the API takes (JSON: %s)', async (asJson) => {
    const { authorize, token, whoami } = await browser();
    const { status, back } = await authorize();
    expect([status, back?.origin, back?.searchParams.get('state')]).toEqual([
      302,
      'http://127.0.0.1:53682',
      's1',
    ]);
    const code = back?.searchParams.get('code') ?? '';
    const answer = await token({ grant_type: 'authorization_code', code }, asJson);
    expect(answer).toMatchObject({ status: 200, json: { token_type: 'bearer', expires_in: 600 } });
    expect(await whoami(answer.json['access_token'] ?? '')).toBe(200);
  });

  it('takes a code once, and only for five minutes', async () => {
    const { token, code, clock } = await browser();
    const once = { grant_type: 'authorization_code', code: await code() };
    expect((await token(once)).status).toBe(200);
    expect(await token(once)).toEqual({ status: 400, json: { error: 'invalid_grant' } });
    const late = { grant_type: 'authorization_code', code: await code() };
    clock.advance(5 * 60_000);
    expect((await token(late)).json).toEqual({ error: 'invalid_grant' });
  });

  it.each([
    [true, 'invalid_grant'],
    [false, undefined],
  ])('renews the refresh token at each use: %s', async (refreshTokenRenewed, error) => {
    const { token, first } = await browser({ switches: { refreshTokenRenewed } });
    const { refresh_token = '' } = await first();
    const renewal = { grant_type: 'refresh_token', refresh_token };
    const { json } = await token(renewal);
    expect(json['refresh_token'] !== refresh_token).toBe(refreshTokenRenewed);
    expect((await token(renewal)).json['error']).toBe(error);
  });

  it('lets a refresh token live 60 days', async () => {
    const { token, first, clock } = await browser();
    const { refresh_token = '' } = await first();
    clock.advance(59 * DAY_MS);
    const { json } = await token({ grant_type: 'refresh_token', refresh_token });
    clock.advance(60 * DAY_MS);
    const late = { grant_type: 'refresh_token', refresh_token: json['refresh_token'] ?? '' };
    expect((await token(late)).json).toEqual({ error: 'invalid_grant' });
  });

  it('sends a person who says no back with access_denied', async () => {
    const { authorize } = await browser({ switches: { consentRefused: true } });
    const { back } = await authorize();
    expect(back?.searchParams.get('error')).toBe('access_denied');
    expect(back?.searchParams.get('code')).toBeNull();
  });

  it.each([
    { client_id: 'another' },
    { redirect_uri: 'https://example.org/' },
    { scope: 'all' },
    { response_type: 'token' },
  ])('sends nobody back for %j', async (change) => {
    const { authorize } = await browser();
    expect(await authorize(change)).toEqual({ status: 400, back: null });
  });

  it('knows no other software house', async () => {
    const { token, code } = await browser();
    const fields = { grant_type: 'authorization_code', code: await code(), client_id: 'another' };
    expect((await token(fields)).status).toBe(401);
  });
});
