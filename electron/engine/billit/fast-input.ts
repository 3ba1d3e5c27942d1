import { z } from 'zod';
import { ok } from '../../../shared/result.ts';
import { ask, type CallParts } from './call.ts';
import type { BillitClient } from './port.ts';

/** Answer of `submitToProcess`: the number of the upload, bare. */
const uploadIdSchema = z.int().nonnegative();

/**
 * Fast Input: Billit takes files in and shows no list of them (facts/billit, section 13). It has no key that would let it
 * know a repeat, so a file is handed over once and a lost answer stays unknown.
 */
export function fastInputCalls(parts: CallParts): Pick<BillitClient, 'submitToFastInput'> {
  return {
    submitToFastInput: async (target, { fileName, mimeType, bytes }) => {
      const FileContent = Buffer.from(bytes).toString('base64');
      const json = { File: { FileName: fileName, MimeType: mimeType, FileContent } };
      const url = `${parts.baseUrl}/v1/toProcess`;
      const change = { method: 'POST', json } as const;
      const call = { operation: 'submitToProcess', target, url, change };
      const answer = await ask(parts, call, uploadIdSchema);
      return answer.ok ? ok(String(answer.value)) : answer;
    },
  };
}
