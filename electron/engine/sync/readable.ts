import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Document } from '../domain/document.ts';
import type { Reading } from '../documents/port.ts';

/** The cause of a document that came without a UBL file. */
export const NO_FILE: Cause = { kind: 'unreadable', data: { code: 'no-file' } };

/** The document of a reading, or the cause under which it is rejected. */
export function readable(reading: Reading): Result<Document, Cause> {
  if (reading.document !== null) return ok(reading.document);
  const first = reading.reasons[0];
  const code = reading.kind === 'coda' ? 'not-an-invoice' : (first?.code ?? 'not-xml');
  return fail({ kind: 'unreadable', data: { ...first?.data, code } });
}
