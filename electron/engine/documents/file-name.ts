const MAX_NAME_CHARS = 120;

/** Control, direction and zero-width characters: they make `factuurfdp.exe` look like a PDF. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const FORBIDDEN = /[<>:"|?*]/g;
/** Device names of Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that is safe as a file name on Windows, macOS and Linux: no folder, no device, nothing invisible. */
export function safeFileName(name: string, fallback: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const cleaned = last
    .replaceAll(INVISIBLE, '')
    .replaceAll(FORBIDDEN, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(RESERVED, '_$&');
  return cleaned === '' ? fallback : shorten(cleaned);
}

function shorten(name: string): string {
  if (name.length <= MAX_NAME_CHARS) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return name.slice(0, MAX_NAME_CHARS - extension.length) + extension;
}
