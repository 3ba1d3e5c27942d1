const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** Decodes base64 strictly (white space between characters is allowed); null when it is not base64. */
export function decodeBase64(text: string): Uint8Array | null {
  const compact = text.replaceAll(/[\t\n\r ]+/g, '');
  if (compact.length % 4 !== 0 || !ALPHABET.test(compact)) return null;
  return Buffer.from(compact, 'base64');
}
