import { fail, ok, type Result } from '../../../shared/result.ts';
import type { AuthProvider } from './auth-provider.ts';
import { requestGrant, type Grant, type OauthClient, type OauthParts } from './oauth.ts';

/** An access token is renewed this long before its end, ms. */
const EARLY_MS = 60_000;
/** Codes by which Billit says that a token, not a right, is missing. */
const EXPIRED = new Set(['AccessTokenExpired', 'InvalidAccessToken']);

/**
 * Signs in with the refresh token in the keychain. It is good for one use: uses are one after the other, and the new
 * one is in the keychain before anything is done with the access token that came with it. A refresh token that Billit
 * refused is not tried again: the fault `sign-in-needed` stays until a person signs in anew.
 */
export function createOauthProvider(parts: OauthParts, client: OauthClient): AuthProvider {
  const { vault, connectionId, clock } = parts;
  let grant: Grant | null = null;
  /** A refresh token that the keychain did not take; the one that it has is worthless then. */
  let unkept: string | null = null;
  let refused: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const keep = async (refreshToken: string): Promise<Result<null>> => {
    unkept = refreshToken;
    const kept = await vault.write(connectionId, 'billit-refresh-token', refreshToken);
    if (kept.ok) unkept = null;
    return kept;
  };
  const renew = async (): Promise<Result<Grant>> => {
    const settled = unkept === null ? ok(null) : await keep(unkept);
    if (!settled.ok) return settled;
    if (grant !== null && clock.now() < grant.expiresAtMs - EARLY_MS) return ok(grant);
    const known = await vault.read(connectionId, 'billit-refresh-token');
    if (!known.ok) return known;
    if (known.value === null) return fail({ kind: 'secret-missing', name: 'billit-refresh-token' });
    if (known.value === refused) return fail(SIGN_IN_ANEW);
    const request = { grant_type: 'refresh_token', refresh_token: known.value } as const;
    const renewed = await requestGrant(parts, client, request);
    if (!renewed.ok) {
      if (renewed.fault.kind === 'sign-in-needed') refused = known.value;
      return renewed;
    }
    const kept = await keep(renewed.value.refreshToken);
    if (!kept.ok) return kept;
    grant = renewed.value;
    return renewed;
  };
  return {
    expired: (detail) => {
      if (!EXPIRED.has(detail) || grant === null) return false;
      grant = null;
      return true;
    },
    headers: async () => {
      const renewing = turn.then(renew);
      turn = renewing.catch(() => undefined);
      const current = await renewing;
      return current.ok ? ok({ Authorization: `Bearer ${current.value.accessToken}` }) : current;
    },
  };
}

const SIGN_IN_ANEW = {
  kind: 'sign-in-needed',
  service: 'billit',
  detail: 'refresh token refused',
} as const;
