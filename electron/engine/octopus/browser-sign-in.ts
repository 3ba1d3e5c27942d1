import { fail, ok, type Result } from '../../../shared/result.ts';
import type { AuthParts } from './auth-provider.ts';
import { authorizeAddress, requestGrant } from './oauth.ts';
import { receiveRedirect, type Returned } from './redirect-receiver.ts';

/** How long a person may take at the browser, ms. */
export const SIGN_IN_LIMIT_MS = 10 * 60_000;

/** One sign-in with the browser, from the click to the refresh token. */
export type BrowserSignIn = {
  readonly softwareHouse: string;
  /** As registered with Octopus for the software house; Octopus sends the browser here. */
  readonly redirectUri: string;
  /** Where the browser arrives on this computer: the port of `redirectUri`, or the one that the relay sends it on to. */
  readonly port: number;
  /** Fresh and unguessable: ties the return to this sign-in. */
  readonly state: string;
  /** Shows an address in the browser; false when there is no browser. */
  readonly browse: (address: string) => Promise<boolean>;
  /** What the person sees when he is back, in HTML. */
  readonly page: string;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
};

/**
 * Lets a person sign in at Octopus and keeps what comes back: the refresh token in the keychain, from where
 * oauth-provider.ts goes on. Nothing is kept unless all went well.
 */
export async function signInWithBrowser(
  parts: AuthParts,
  asked: BrowserSignIn,
): Promise<Result<null>> {
  const code = await codeFromBrowser(parts, asked);
  if (!code.ok) return code;
  const request = { grant_type: 'authorization_code', code: code.value } as const;
  const grant = await requestGrant(parts, asked.softwareHouse, request);
  if (!grant.ok) return grant;
  const { refreshToken } = grant.value;
  if (refreshToken === null) {
    const detail = 'no refresh token in the answer';
    return fail({ kind: 'malformed', service: 'octopus', operation: 'oauthToken', detail });
  }
  const { vault, connectionId } = parts;
  const kept = await vault.write(connectionId, 'octopus-software-house', asked.softwareHouse);
  return kept.ok ? vault.write(connectionId, 'octopus-refresh-token', refreshToken) : kept;
}

async function codeFromBrowser(parts: AuthParts, asked: BrowserSignIn): Promise<Result<string>> {
  const { port, state, page } = asked;
  const receiver = await receiveRedirect({ port, state, page });
  if (!receiver.ok) return receiver;
  const { returned, close } = receiver.value;
  try {
    if (!(await asked.browse(authorizeAddress({ ...asked, baseUrl: parts.baseUrl })))) {
      return unfinished('no-browser');
    }
    const back = await firstOf(returned, parts, asked.signal);
    if (back === null) return unfinished(asked.signal.aborted ? 'cancelled' : 'time-over');
    return 'code' in back ? ok(back.code) : unfinished('denied');
  } finally {
    await close();
  }
}

type Reason = 'denied' | 'time-over' | 'cancelled' | 'no-browser';

function unfinished(reason: Reason): Result<never> {
  return fail({ kind: 'sign-in-unfinished', service: 'octopus', reason });
}

/** The return, or null when the time is over or the waiting ended. */
async function firstOf(
  returned: Promise<Returned>,
  { clock }: AuthParts,
  signal: AbortSignal,
): Promise<Returned | null> {
  const over = new AbortController();
  const limit = clock
    .sleep(SIGN_IN_LIMIT_MS, AbortSignal.any([signal, over.signal]))
    .then(() => null);
  const first = await Promise.race([returned, limit]);
  over.abort();
  return first;
}
