import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { fieldsOf, refusal, type Answer, type Texts } from './handlers.ts';

/** The application that may sign in; public, made up, worthless elsewhere. */
export const REHEARSAL_OAUTH = {
  clientId: 'tentakel-oefenomgeving',
  clientSecret: 'geen-geheim-in-de-oefenomgeving',
  redirectUri: 'https://relais.example/billit',
} as const;

const HOUR_MS = 3_600_000;
const CODE_MS = 10 * 60_000;

type Token = { readonly until: number; revoked: boolean };

/** The tokens of the simulated Billit. */
export type OauthBooks = {
  /** What is wrong with the bearer token of a request; null when nothing is, or when it has none. */
  readonly refusalOf: (headers: Texts) => Answer | null;
  readonly isGood: (headers: Texts) => boolean;
  /** The entrepreneur takes the application away: every token is worth nothing. */
  readonly revokeAll: () => void;
};

function bearerOf(headers: Texts): string | null {
  return /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? null;
}

function coded(status: number, code: string): Answer {
  return { status, json: { errors: [{ Code: code }] } };
}

/** Adds the page to sign in on, and the calls for tokens. Every refresh token is good for one use. */
export function installOauth(app: FastifyInstance, now: () => number): OauthBooks {
  const codes = new Map<string, number>();
  const access = new Map<string, Token>();
  const refresh = new Set<string>();
  const fresh = (): string => randomBytes(24).toString('base64url');
  const grant = (): Answer => {
    const [accessToken, refreshToken] = [fresh(), fresh()];
    access.set(accessToken, { until: now() + HOUR_MS, revoked: false });
    refresh.add(refreshToken);
    const tokens = { access_token: accessToken, refresh_token: refreshToken };
    return { status: 200, json: { token_type: 'Bearer', expires_in: HOUR_MS / 1000, ...tokens } };
  };
  const answerTo = (body: unknown): Answer => {
    const fields = fieldsOf(body) ?? {};
    const { clientId, clientSecret, redirectUri } = REHEARSAL_OAUTH;
    if (fields['client_id'] !== clientId || fields['client_secret'] !== clientSecret) {
      return refusal(400, 'Invalid client');
    }
    if (fields['grant_type'] === 'refresh_token') {
      return refresh.delete(String(fields['refresh_token'])) ? grant() : coded(401, 'InvalidToken');
    }
    const code = String(fields['code']);
    const until = codes.get(code) ?? -Infinity;
    codes.delete(code);
    const good = now() <= until && fields['redirect_uri'] === redirectUri;
    return good ? grant() : refusal(400, 'Invalid code');
  };
  app.get('/Account/Logon', (request, reply) => {
    const asked = new URL(request.url, 'http://billit.invalid').searchParams;
    const { clientId, redirectUri } = REHEARSAL_OAUTH;
    if (asked.get('client_id') !== clientId || asked.get('redirect_uri') !== redirectUri) {
      return reply.code(400).send({ errors: [{ Code: 'GenericError' }] });
    }
    const code = fresh();
    codes.set(code, now() + CODE_MS);
    const back = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    return reply.redirect(`${redirectUri}?${back.toString()}`);
  });
  app.post('/OAuth2/token', { config: { operation: 'oauthToken' } }, (request, reply) => {
    const { status, json } = answerTo(request.body);
    return reply.code(status).send(json);
  });
  const tokenOf = (headers: Texts): Token | undefined => access.get(bearerOf(headers) ?? '');
  return {
    isGood: (headers) => tokenOf(headers) !== undefined,
    refusalOf: (headers) => {
      if (bearerOf(headers) === null) return null;
      const token = tokenOf(headers);
      if (token === undefined) return coded(401, 'InvalidAccessToken');
      if (token.revoked) return coded(401, 'AccessTokenRevoked');
      return now() < token.until ? null : coded(401, 'AccessTokenExpired');
    },
    revokeAll: () => {
      for (const token of access.values()) token.revoked = true;
      refresh.clear();
    },
  };
}
