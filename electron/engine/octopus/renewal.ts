import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import type { ServiceAnswer } from '../http/port.ts';
import { refusesToken } from './faults.ts';

/** Where a token comes from, and how to say that it is no longer good. */
export type TokenSource = {
  readonly get: () => Promise<Result<string>>;
  /** Forgets this very token; a newer one stays. */
  readonly discard: (token: string) => void;
};

type TokenAnswer = { readonly answer: ServiceAnswer; readonly token: string };

/**
 * Sends a call with a token; when Octopus refuses the token, sends it once more with a new one. That is safe for writes
 * too: a refused token proves that nothing was carried out.
 */
export async function withRenewal(
  source: TokenSource,
  send: (token: string) => Promise<Result<ServiceAnswer>>,
): Promise<Result<ServiceAnswer>> {
  const first = await withToken(source, send);
  if (!first.ok) return first;
  if (!refusesToken(first.value.answer)) return ok(first.value.answer);
  source.discard(first.value.token);
  const second = await withToken(source, send);
  return second.ok ? ok(second.value.answer) : second;
}

async function withToken(
  source: TokenSource,
  send: (token: string) => Promise<Result<ServiceAnswer>>,
): Promise<Result<TokenAnswer>> {
  const token = await source.get();
  if (!token.ok) return token;
  const answer = await send(token.value);
  return answer.ok ? ok({ answer: answer.value, token: token.value }) : answer;
}
