import { isAscii, isUtf8 } from 'node:buffer';
import type { Reason } from '../../../shared/model/reason.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { MAX_DECLARATION_CHARS } from './limits.ts';

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

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

/** What the declaration names as encoding; null when it names none, `?` when it goes on for ever. */
function declaredIn(start: string): string | null {
  if (/^<\?xml\s/.test(start) && !start.includes('?>')) return '?';
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
  const declared = declaredIn(text.trimStart().slice(0, MAX_DECLARATION_CHARS));
  if (declared !== null && FAMILIES.get(declared.toLowerCase()) !== 'utf-16') {
    return contradiction(declared, 'UTF-16');
  }
  return text.isWellFormed() ? ok(text) : contradiction('UTF-16', 'bytes');
}

/** The first characters behind white space; a declaration has no others than those of ASCII. */
function startOf(buffer: Buffer): string {
  const from = Math.max(0, buffer.indexOf('<'));
  return buffer.toString('latin1', from, from + MAX_DECLARATION_CHARS);
}

function decodeBytes(buffer: Buffer, marked: boolean): Result<string, Reason> {
  const declared = declaredIn(startOf(buffer)) ?? 'UTF-8';
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
      return ok(decodeOneByte(buffer, WINDOWS_1252));
    case 'iso-8859-15':
      return ok(decodeOneByte(buffer, LATIN_9));
  }
}

/** A set of 256 characters that is ISO-8859-1 but for those of `from`, which are those of `to`. */
function table(from: string, to: string): Uint16Array {
  const characters = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (let at = 0; at < from.length; at += 1) characters[from.charCodeAt(at)] = to.charCodeAt(at);
  return characters;
}

/** Own tables, because the decoders of Node and Electron depend on how their ICU was built. */
const WINDOWS_1252 = table(
  String.fromCharCode(...Array.from({ length: 32 }, (_, at) => 0x80 + at)),
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
);
const LATIN_9 = table('¤¦¨´¸¼½¾', '€ŠšŽžŒœŸ');

function decodeOneByte(buffer: Buffer, characters: Uint16Array): string {
  if (isAscii(buffer)) return buffer.toString('latin1');
  const units = new Uint16Array(buffer.length);
  for (let at = 0; at < buffer.length; at += 1) units[at] = characters[buffer[at] ?? 0] ?? 0;
  const bytes = Buffer.from(units.buffer);
  // Written in the machine's byte order; UTF-16LE is that of all machines Electron runs on.
  return bytes.toString('utf16le');
}
