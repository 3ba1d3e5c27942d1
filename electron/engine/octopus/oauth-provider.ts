import { ok, type Result } from '../../../shared/result.ts';
import type { AuthParts, AuthProvider } from './auth-provider.ts';
import { readSecret } from './credentials.ts';
import { requestGrant } from './oauth.ts';

/**
 * Signs in with the refresh token in the keychain, which the browser was given (browser-sign-in.ts). Octopus may end a
 * refresh token with its use: uses are one after the other, and the new one is in the keychain before anything is done
 * with the access token that came with it.
 */
export function createOauthProvider(parts: AuthParts): AuthProvider {
  /** A refresh token that the keychain did not take; the one that it has is worthless then. */
  let unkept: string | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const keep = async (refreshToken: string): Promise<Result<null>> => {
    unkept = refreshToken;
    const kept = await parts.vault.write(parts.connectionId, 'octopus-refresh-token', refreshToken);
    if (kept.ok) unkept = null;
    return kept;
  };

  const fetchInTurn = async (): Promise<Result<string>> => {
    const settled = unkept === null ? ok(null) : await keep(unkept);
    if (!settled.ok) return settled;
    const { vault, connectionId } = parts;
    const refreshToken = await readSecret(vault, connectionId, 'octopus-refresh-token');
    if (!refreshToken.ok) return refreshToken;
    const softwareHouse = await readSecret(vault, connectionId, 'octopus-software-house');
    if (!softwareHouse.ok) return softwareHouse;
    const grant = await requestGrant(parts, softwareHouse.value, {
      grant_type: 'refresh_token',
      refresh_token: refreshToken.value,
    });
    if (!grant.ok) return grant;
    const { accessToken, refreshToken: next } = grant.value;
    const kept = next === null || next === refreshToken.value ? ok(null) : await keep(next);
    return kept.ok ? ok(accessToken) : kept;
  };

  return {
    fetchToken: () => {
      const fetching = turn.then(fetchInTurn);
      turn = fetching.catch(() => undefined);
      return fetching;
    },
  };
}
