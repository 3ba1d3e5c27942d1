import { sniffBytes } from './decode.ts';

/**
 * The header record of a CODA file: record 0, zeros, the date, the bank, application code 05, in 128 characters (more
 * bytes where a character takes several).
 */
const HEADER = /^00000\d{6}[\d ]{3}05[^\r\n]{112,}/;
const HEADER_BYTES = 1024;

/** Whether a file is a CODA bank statement, by its first record. */
export function looksLikeCoda(bytes: Uint8Array): boolean {
  const sniffed = sniffBytes(bytes);
  const start = Buffer.from(bytes.subarray(sniffed?.bomBytes ?? 0, HEADER_BYTES));
  if (sniffed?.form === 'utf-16be') return false;
  const text = start.toString(sniffed?.form === 'utf-16le' ? 'utf16le' : 'latin1');
  return HEADER.test(text.trimStart());
}
