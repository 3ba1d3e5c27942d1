import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { OctopusWorld } from './world.ts';

/** Path below which a person signs in with the browser, beside the API on the same host. */
export const OCTOPUS_OAUTH_PATH = '/octopus-oauth';

const CODE_LIFE_MS = 5 * 60_000;
const ACCESS_LIFE_S = 600;
const REFRESH_LIFE_MS = 60 * 86_400_000;

const authorization = z.object({
  scope: z.literal('webservice'),
  response_type: z.literal('code'),
  client_id: z.string(),
  redirect_uri: z.url(),
  state: z.string().default(''),
});

const tokenRequest = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: z.string(),
    code: z.string(),
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    client_id: z.string(),
    refresh_token: z.string(),
  }),
]);

type TokenAnswer = { readonly status: number; readonly json: Readonly<Record<string, unknown>> };

/** What was handed out and opens something until its time is over. */
type Grants = Map<string, number>;

function isLive(grants: Grants, grant: string, nowMs: number): boolean {
  return (grants.get(grant) ?? 0) > nowMs;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function refused(error: string, status = 400): TokenAnswer {
  return { status, json: { error } };
}

/** The address of a registration; without one any address on this computer. */
function isRegistered(world: OctopusWorld, redirect: string): boolean {
  const { redirectUri } = world.credentials;
  if (redirectUri !== undefined) return redirect === redirectUri;
  const { protocol, hostname } = new URL(redirect);
  return protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname);
}

/** Where the browser goes back to; null when the request is not to be trusted with an answer. */
function authorize(world: OctopusWorld, codes: Grants, query: unknown): string | null {
  const asked = authorization.safeParse(query);
  if (!asked.success || asked.data.client_id !== world.credentials.softwareHouseUuid) return null;
  const { redirect_uri: redirect, state } = asked.data;
  if (!isRegistered(world, redirect)) return null;
  const back = new URL(redirect);
  if (world.switches.consentRefused) back.searchParams.set('error', 'access_denied');
  else {
    const code = secret();
    codes.set(code, world.clock.now() + CODE_LIFE_MS);
    back.searchParams.set('code', code);
  }
  if (state !== '') back.searchParams.set('state', state);
  return back.href;
}

function issue(world: OctopusWorld, refreshes: Grants, refreshToken: string): TokenAnswer {
  if (!refreshes.has(refreshToken)) {
    refreshes.set(refreshToken, world.clock.now() + REFRESH_LIFE_MS);
  }
  const { user } = world.credentials;
  return {
    status: 200,
    json: {
      access_token: world.sessions.issue({ kind: 'user', user }),
      token_type: 'bearer',
      expires_in: ACCESS_LIFE_S,
      refresh_token: refreshToken,
    },
  };
}

/** A code opens once; a refresh token opens for 60 days, once when it is renewed at each use. */
function exchange(
  world: OctopusWorld,
  grants: { readonly codes: Grants; readonly refreshes: Grants },
  body: unknown,
): TokenAnswer {
  const { codes, refreshes } = grants;
  const asked = tokenRequest.safeParse(body);
  if (!asked.success) return refused('invalid_request');
  if (asked.data.client_id !== world.credentials.softwareHouseUuid) {
    return refused('invalid_client', 401);
  }
  const nowMs = world.clock.now();
  if (asked.data.grant_type === 'authorization_code') {
    const { code } = asked.data;
    const opens = isLive(codes, code, nowMs);
    codes.delete(code);
    return opens ? issue(world, refreshes, secret()) : refused('invalid_grant');
  }
  const { refresh_token: refreshToken } = asked.data;
  if (!isLive(refreshes, refreshToken, nowMs)) return refused('invalid_grant');
  if (!world.switches.refreshTokenRenewed) return issue(world, refreshes, refreshToken);
  refreshes.delete(refreshToken);
  return issue(world, refreshes, secret());
}

/** Form or JSON: the manual does not say. */
function bodyOf(request: FastifyRequest): unknown {
  const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  if (request.headers['content-type']?.startsWith('application/json') !== true) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch (reason) {
    if (reason instanceof SyntaxError) return undefined;
    throw reason;
  }
}

/** Adds signing in with the browser: the page sends back at once, as if a person had agreed. */
export function addOauth(app: FastifyInstance, world: OctopusWorld): void {
  const grants = { codes: new Map<string, number>(), refreshes: new Map<string, number>() };
  app.get(`${OCTOPUS_OAUTH_PATH}/authorize`, (request, reply) => {
    const back = authorize(world, grants.codes, request.query);
    if (back !== null) return reply.redirect(back, 302);
    const page = '<!DOCTYPE html><html><body>invalid_request</body></html>';
    return reply.code(400).header('content-type', 'text/html').send(page);
  });
  app.post(
    `${OCTOPUS_OAUTH_PATH}/token`,
    { config: { operation: 'oauthToken' } },
    (request, reply) => {
      const { status, json } = exchange(world, grants, bodyOf(request));
      return reply
        .code(status)
        .header('content-type', 'application/json')
        .send(Buffer.from(JSON.stringify(json)));
    },
  );
}
