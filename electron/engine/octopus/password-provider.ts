import type { Fault } from '../../../shared/model/fault.ts';
import { OCTOPUS_ERRORS, type OctopusErrorName } from '../../../shared/octopus-errors/catalogue.ts';
import { goesByItself } from '../../../shared/octopus-errors/error.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ServiceAnswer } from '../http/port.ts';
import { malformedToken, type AuthParts, type AuthProvider } from './auth-provider.ts';
import { readCredentials } from './credentials.ts';
import { errorOf, faultOf, namedError } from './faults.ts';
import { authenticationSchema } from './wire.ts';

const OPERATION = 'authenticateUser';

/** Signs in with the user and password in the keychain (contract, authenticateUser). */
export function createPasswordProvider(parts: AuthParts): AuthProvider {
  return {
    fetchToken: async () => {
      const credentials = await readCredentials(parts.vault, parts.connectionId);
      if (!credentials.ok) return credentials;
      const { user, password, softwareHouse } = credentials.value;
      parts.secrets.add(password);
      parts.secrets.add(softwareHouse);
      const answer = await parts.http({
        service: 'octopus',
        operation: OPERATION,
        dossierId: null,
        method: 'POST',
        url: `${parts.baseUrl}/authentication`,
        headers: { softwareHouseUuid: softwareHouse },
        json: { user, password },
        repeat: 'once',
      });
      return answer.ok ? tokenIn(answer.value, parts) : answer;
    },
  };
}

function tokenIn(answer: ServiceAnswer, parts: AuthParts): Result<string> {
  const fault = signInFault(answer, parts);
  if (fault !== null) return fail(fault);
  const token = authenticationSchema.safeParse(answer.json);
  if (!token.success) return fail(malformedToken(OPERATION));
  parts.secrets.add(token.data.token, 'passing');
  return ok(token.data.token);
}

/**
 * Octopus tells neither user nor password apart, and names the user and his address in its text: that stays out. What it
 * names by itself (the software house, the module, the right) is no wrong password.
 */
function signInFault(answer: ServiceAnswer, { clock, secrets }: AuthParts): Fault | null {
  const nowMs = clock.now();
  const context = { operation: OPERATION, writes: false, redact: secrets.redact, nowMs };
  const fault = faultOf(answer, context);
  if (fault === null || fault.kind === 'offline' || !('error' in fault)) return fault;
  const named = namedError(errorOf(answer.json));
  if (named !== null && isNoWrongPassword(named)) {
    return fault.kind === 'rejected' ? { ...fault, technical: '' } : fault;
  }
  return {
    kind: 'sign-in-needed',
    service: 'octopus',
    detail: `HTTP ${answer.status}`,
    error: 'sign-in-needed',
  };
}

function isNoWrongPassword(named: OctopusErrorName): boolean {
  const isPassword = named === 'sign-in-needed' || named === 'token-refused';
  return !isPassword && goesByItself(OCTOPUS_ERRORS[named].road);
}
