import { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { HttpClient, ServiceAnswer } from '../http/port.ts';
import type { KeyParts } from './auth-provider.ts';
import { pagesOf } from './environments.ts';
import { faultOf } from './faults.ts';

const OPERATION = 'oauthToken';

/** How tokens are asked for. The secret is absent where a relay of the firm adds it (facts/billit, section 2.2). */
export type OauthClient = {
  readonly clientId: string;
  /** Billit's own address of tokens, or that of a relay. */
  readonly tokenUrl: string;
};

/** What asking for tokens needs. */
export type OauthParts = KeyParts & { readonly http: HttpClient; readonly clock: Clock };

/** By what a grant is asked for. */
export type GrantRequest =
  | {
      readonly grant_type: 'authorization_code';
      readonly code: string;
      readonly redirect_uri: string;
    }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string };

/** A token pair. The refresh token does not expire, and is good for one use. */
export type Grant = {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Epoch ms. */
  readonly expiresAtMs: number;
};

const grantSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.number().positive(),
});

/** Where tokens of a service are asked for when no relay is used. */
export function tokenUrlOf(baseUrl: string): string {
  return `${baseUrl}/OAuth2/token`;
}

/** The page on which a person signs in and agrees; `state` comes back with the code and must hold no `&`. */
export function authorizeAddress(asked: {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
}): string {
  const address = new URL('/Account/Logon', pagesOf(asked.baseUrl));
  address.search = new URLSearchParams({
    client_id: asked.clientId,
    redirect_uri: asked.redirectUri,
    state: asked.state,
  }).toString();
  return address.href;
}

/** Asks for tokens, once. A code or refresh token that is no longer good is the fault `sign-in-needed`. */
export async function requestGrant(
  parts: OauthParts,
  { clientId, tokenUrl }: OauthClient,
  request: GrantRequest,
): Promise<Result<Grant>> {
  const { vault, connectionId, secrets, http, clock } = parts;
  const secret = await vault.read(connectionId, 'billit-client-secret');
  if (!secret.ok) return secret;
  if (secret.value !== null) secrets.add(secret.value);
  secrets.add(request.grant_type === 'refresh_token' ? request.refresh_token : request.code);
  const answer = await http({
    service: 'billit',
    operation: OPERATION,
    dossierId: null,
    method: 'POST',
    url: tokenUrl,
    headers: {},
    json: {
      client_id: clientId,
      ...(secret.value === null ? {} : { client_secret: secret.value }),
      ...request,
    },
    repeat: 'once',
  });
  if (!answer.ok) return answer;
  const refused = grantFault(answer.value, parts);
  if (refused !== null) return fail(refused);
  const grant = grantSchema.safeParse(answer.value.json);
  if (!grant.success) {
    const detail = 'no tokens in the answer';
    return fail({ kind: 'malformed', service: 'billit', operation: OPERATION, detail });
  }
  const {
    access_token: accessToken,
    refresh_token: refreshToken,
    expires_in: seconds,
  } = grant.data;
  secrets.add(accessToken);
  secrets.add(refreshToken);
  return ok({ accessToken, refreshToken, expiresAtMs: clock.now() + seconds * 1000 });
}

function grantFault(answer: ServiceAnswer, { clock, secrets }: OauthParts): Fault | null {
  const { redact } = secrets;
  const context = { operation: OPERATION, writes: true, redact, nowMs: clock.now() };
  const fault = faultOf(answer, context);
  if (fault?.kind !== 'rejected') return fault;
  return { kind: 'sign-in-needed', service: 'billit', detail: fault.vendorCode ?? fault.message };
}
