import { z } from 'zod';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ServiceAnswer } from '../http/port.ts';
import { malformedToken, type AuthParts } from './auth-provider.ts';
import { faultOf } from './faults.ts';

/** The operation under which token requests stand in the communication log. */
const OPERATION = 'oauthToken';

/** What Octopus hands out for a code or a refresh token. */
export type Grant = {
  /** For the header Token; lives ten minutes. */
  readonly accessToken: string;
  /** Lives 60 days; null when the one that was used stays good. */
  readonly refreshToken: string | null;
};

/** By what a grant is asked for. */
export type GrantRequest =
  | { readonly grant_type: 'authorization_code'; readonly code: string }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string };

const grantSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z
    .string()
    .min(1)
    .nullish()
    .transform((value) => value ?? null),
});
const errorSchema = z.object({ error: z.string().min(1).max(100) });

/** The page on which a person signs in and agrees (manual, "Using an OAuth token"); on the host of the API. */
export function authorizeAddress(options: {
  readonly baseUrl: string;
  readonly softwareHouse: string;
  readonly redirectUri: string;
  readonly state: string;
}): string {
  const address = new URL('/octopus-oauth/authorize', options.baseUrl);
  address.search = new URLSearchParams({
    scope: 'webservice',
    response_type: 'code',
    client_id: options.softwareHouse,
    redirect_uri: options.redirectUri,
    state: options.state,
  }).toString();
  return address.href;
}

/** Asks for tokens, once. A code or refresh token that is no longer good is the fault `sign-in-needed`. */
export async function requestGrant(
  parts: AuthParts,
  softwareHouse: string,
  request: GrantRequest,
): Promise<Result<Grant>> {
  parts.secrets.add(softwareHouse);
  const isCode = request.grant_type === 'authorization_code';
  parts.secrets.add(isCode ? request.code : request.refresh_token, isCode ? 'passing' : 'lasting');
  const answer = await parts.http({
    service: 'octopus',
    operation: OPERATION,
    dossierId: null,
    method: 'POST',
    url: new URL('/octopus-oauth/token', parts.baseUrl).href,
    headers: {},
    json: undefined,
    form: { client_id: softwareHouse, ...request },
    repeat: 'once',
  });
  return answer.ok ? grantIn(answer.value, parts) : answer;
}

function grantIn(answer: ServiceAnswer, parts: AuthParts): Result<Grant> {
  const grant = grantSchema.safeParse(answer.json);
  const refused = grantFault(answer, parts);
  if (refused !== null) return fail(refused);
  if (!grant.success) return fail(malformedToken(OPERATION));
  const { access_token: accessToken, refresh_token: refreshToken } = grant.data;
  parts.secrets.add(accessToken, 'passing');
  if (refreshToken !== null) parts.secrets.add(refreshToken);
  return ok({ accessToken, refreshToken });
}

/** OAuth names its errors in a field of its own (RFC 6749, 5.2); its words hold no secret, Octopus' own texts might. */
function grantFault(answer: ServiceAnswer, { clock, secrets }: AuthParts): Fault | null {
  const nowMs = clock.now();
  const context = { operation: OPERATION, writes: false, redact: secrets.redact, nowMs };
  const fault = faultOf(answer, context);
  const isRefusal = answer.status >= 400 && answer.status < 500;
  if (fault === null || fault.kind === 'rate-limited' || !isRefusal) return fault;
  const named = errorSchema.safeParse(answer.json);
  if (!named.success) return malformedToken(OPERATION);
  return { kind: 'sign-in-needed', service: 'octopus', detail: secrets.redact(named.data.error) };
}
