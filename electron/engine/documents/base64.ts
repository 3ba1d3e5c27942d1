const WHITE_SPACE = 255;
const WRONG = 254;
const PAD = 253;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const KINDS = new Uint8Array(128).fill(WRONG);
for (const character of ALPHABET) KINDS[character.charCodeAt(0)] = 0;
for (const character of '\t\n\r ') KINDS[character.charCodeAt(0)] = WHITE_SPACE;
KINDS['='.charCodeAt(0)] = PAD;

/** Decodes base64 strictly (white space between characters is allowed); null when it is not base64. */
export function decodeBase64(text: string): Uint8Array | null {
  return isBase64(text) ? Buffer.from(text, 'base64') : null;
}

/** One pass without copies: embedded files have tens of megabytes. */
function isBase64(text: string): boolean {
  let characters = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? WRONG;
    if (kind === WHITE_SPACE) continue;
    if (kind === WRONG || (kind === 0 && padding > 0)) return false;
    characters += 1;
    if (kind === PAD) padding += 1;
  }
  return characters % 4 === 0 && padding <= 2;
}
