const MAX_NAME_CHARS = 120;
/** File systems count bytes; they allow 255. */
const MAX_NAME_BYTES = 240;
/** Of a longer name only the end is looked at: there stands the extension. */
const MAX_GIVEN_CHARS = 4096;
const EDGE = /[.\s]/;

/** Control, direction and zero-width characters: they make `factuurfdp.exe` look like a PDF. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const FORBIDDEN = /[<>:"|?*]/g;
/** Device names of Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\s*(?:\.|$))/i;

/** A name that is safe as a file name on Windows, macOS and Linux: no folder, no device, nothing invisible. */
export function safeFileName(name: string, fallback: string): string {
  const start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
  const visible = name.slice(start).slice(-MAX_GIVEN_CHARS).replaceAll(INVISIBLE, '');
  const cleaned = bare(visible.replaceAll(FORBIDDEN, '_')).replace(RESERVED, '_$&');
  return cleaned === '' ? fallback : shorten(cleaned);
}

/** Without dots and white space at both ends. A loop, because a pattern would look at a long row of dots from each one. */
function bare(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && EDGE.test(name.charAt(from))) from += 1;
  while (to > from && EDGE.test(name.charAt(to - 1))) to -= 1;
  return name.slice(from, to);
}

function shorten(name: string): string {
  if (fits(name)) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  let length = MAX_NAME_CHARS - extension.length;
  while (!fits(name.slice(0, length) + extension)) length -= 1;
  return bare(name.slice(0, length).replaceAll(INVISIBLE, '')) + extension;
}

function fits(name: string): boolean {
  return name.length <= MAX_NAME_CHARS && Buffer.byteLength(name) <= MAX_NAME_BYTES;
}
