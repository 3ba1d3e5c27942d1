import { isAscii, isUtf8 } from 'node:buffer';
import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

type Family = 'utf-8' | 'utf-16' | 'us-ascii' | 'windows-1252' | 'iso-8859-15';

/**
 * ISO-8859-1 is read as windows-1252: its bytes 80-9F are control characters that no invoice holds, and programs that
 * write windows-1252 under the name ISO-8859-1 are common (the WHATWG encoding standard does the same).
 */
const FAMILIES = new Map<string, Family>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16'],
  ['utf-16le', 'utf-16'],
  ['utf-16be', 'utf-16'],
  ['us-ascii', 'us-ascii'],
  ['ascii', 'us-ascii'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);

type Sniffed = { readonly form: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly bomBytes: number };

/** What the first bytes say: a byte order mark, or the two bytes of `<` in UTF-16; null when they say nothing. */
export function sniffBytes(bytes: Uint8Array): Sniffed | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { form: 'utf-8', bomBytes: 3 };
  if (a === 0xff && b === 0xfe) return { form: 'utf-16le', bomBytes: 2 };
  if (a === 0xfe && b === 0xff) return { form: 'utf-16be', bomBytes: 2 };
  if (a === 0x3c && b === 0) return { form: 'utf-16le', bomBytes: 0 };
  return a === 0 && b === 0x3c ? { form: 'utf-16be', bomBytes: 0 } : null;
}

const DECLARATION_CHARS = 256;
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

function declaredIn(start: string): string | null {
  return DECLARED.exec(start)?.[1] ?? null;
}

/** The text of a file, its byte order mark removed; a reason when bytes and declaration contradict each other. */
export function decodeText(bytes: Uint8Array): Result<string, Reason> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sniffed = sniffBytes(bytes);
  return sniffed === null || sniffed.form === 'utf-8'
    ? decodeBytes(buffer.subarray(sniffed?.bomBytes ?? 0), sniffed !== null)
    : decodeUtf16(buffer.subarray(sniffed.bomBytes), sniffed.form);
}

function contradiction(declared: string, found: string): Result<string, Reason> {
  return fail({ code: 'encoding', data: { declared, found } });
}

function decodeUtf16(buffer: Buffer, form: 'utf-16le' | 'utf-16be'): Result<string, Reason> {
  if (buffer.length % 2 !== 0) return contradiction('UTF-16', 'bytes');
  const little = form === 'utf-16le' ? buffer : Buffer.from(buffer).swap16();
  const text = little.toString('utf16le');
  const declared = declaredIn(text.slice(0, DECLARATION_CHARS));
  if (declared !== null && FAMILIES.get(declared.toLowerCase()) !== 'utf-16') {
    return contradiction(declared, 'UTF-16');
  }
  return text.isWellFormed() ? ok(text) : contradiction('UTF-16', 'bytes');
}

function decodeBytes(buffer: Buffer, marked: boolean): Result<string, Reason> {
  const declared = declaredIn(buffer.toString('latin1', 0, DECLARATION_CHARS)) ?? 'UTF-8';
  const family = FAMILIES.get(declared.toLowerCase());
  const unmarkable = marked && family !== 'utf-8' && family !== 'us-ascii';
  if (unmarkable) return contradiction(declared, 'UTF-8');
  switch (family) {
    case undefined:
    case 'utf-16':
      return contradiction(declared, 'bytes');
    case 'utf-8':
      return isUtf8(buffer) ? ok(buffer.toString('utf8')) : contradiction(declared, 'bytes');
    case 'us-ascii':
      return isAscii(buffer) ? ok(buffer.toString('latin1')) : contradiction(declared, 'bytes');
    case 'windows-1252':
      return ok(buffer.toString('latin1').replaceAll(/[\x80-\x9f]/g, windows1252));
    case 'iso-8859-15':
      return ok(buffer.toString('latin1').replaceAll(/[¤¦¨´¸¼½¾]/g, latin9));
  }
}

/** Own tables, because the decoders of Node and Electron depend on how their ICU was built. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(character: string): string {
  return WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80);
}

const LATIN_9 = new Map(Array.from('¤¦¨´¸¼½¾', (old, index) => [old, '€ŠšŽžŒœŸ'.charAt(index)]));

function latin9(character: string): string {
  return LATIN_9.get(character) ?? character;
}
