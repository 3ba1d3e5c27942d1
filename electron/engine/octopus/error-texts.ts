import { fail, ok, type Result } from '../../../shared/result.ts';
import { malformed, send, type Call, type OctopusClientOptions } from './call.ts';
import { errorOf } from './faults.ts';
import type { OctopusClient } from './port.ts';

/** Octopus' own words for its codes (contract, generateSampleError: a sample of the error is the answer, status 400). */
export function errorTextCalls(options: OctopusClientOptions): Pick<OctopusClient, 'errorText'> {
  return {
    errorText: async (code, localeId): Promise<Result<string>> => {
      const call: Call = {
        operation: 'generateSampleError',
        octopusDossierId: 0,
        dossierId: null,
        method: 'GET',
        path: `/error?errorCode=${code}&localeId=${localeId}`,
        access: null,
        headers: {},
        json: undefined,
        writes: false,
      };
      const sent = await send(options, call);
      if (!sent.ok) return sent;
      const { answer, fault } = sent.value;
      const error = errorOf(answer.json);
      if (error?.code === code) return ok(error.message);
      return fail(fault ?? malformed(call, 'no error in the answer'));
    },
  };
}
