import { fail, ok, type Result } from '../../../shared/result.ts';
import type { OctopusClientOptions } from './call.ts';
import { faultOf } from './faults.ts';
import { withRenewal } from './renewal.ts';

const OPERATION = 'whoami';

/**
 * Signs in anew and shows Octopus the token. What is told of the user is not read: the contract says a token comes back
 * where its text says a user.
 */
export async function testSignIn(options: OctopusClientOptions): Promise<Result<null>> {
  const { session, http, baseUrl, clock } = options;
  session.startAgain();
  const answered = await withRenewal(session.login, (token) =>
    http({
      service: 'octopus',
      operation: OPERATION,
      dossierId: null,
      method: 'GET',
      url: `${baseUrl}/authentication`,
      headers: { Token: token },
      json: undefined,
      repeat: 'read',
    }),
  );
  if (!answered.ok) return answered;
  const context = { operation: OPERATION, writes: false, redact: session.redact };
  const fault = faultOf(answered.value, { ...context, nowMs: clock.now() });
  return fault === null ? ok(null) : fail(fault);
}
