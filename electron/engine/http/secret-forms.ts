import { symbolsOf } from './encoded-text.ts';

/** One form in which a secret may stand in a text. */
export type SecretForm = {
  /** Its symbols, as `symbolsOf` makes them. */
  readonly symbols: readonly string[];
  /** Characters before and after it (base64) that also carry bits of the secret: 0 or 1. */
  readonly before: 0 | 1;
  readonly after: 0 | 1;
  /** Only a form that stands alone counts: a secret of a few characters is part of many words. */
  readonly whole: boolean;
};

/** From this many characters on a secret is found inside longer text, and inside base64 of longer text. */
const MIN_LENGTH_INSIDE = 4;
/** A base64 piece shorter than this is found everywhere. */
const MIN_BASE64 = 4;

/**
 * The forms of a secret that reading character by character does not undo: the secret itself, and base64 of a text
 * that contains it (plain, JSON-escaped or URL-encoded) at any offset.
 */
export function formsOf(secret: string): readonly SecretForm[] {
  const symbols = symbolsOf(secret);
  if (symbols.length < MIN_LENGTH_INSIDE) {
    const alone = Buffer.from(secret).toString('base64');
    return [secret, alone, alone.replace(/=+$/, '')].map((text) => ({
      symbols: symbolsOf(text),
      before: 0,
      after: 0,
      whole: true,
    }));
  }
  const plain: SecretForm = { symbols, before: 0, after: 0, whole: false };
  return [plain, ...embeddings(secret).flatMap((text) => base64Forms(text))];
}

function embeddings(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = encodeURIComponent(secret.toWellFormed());
  const form = new URLSearchParams({ s: secret }).toString().slice('s='.length);
  return [...new Set([secret, json, asciiEscaped(json), percent, form])];
}

function asciiEscaped(json: string): string {
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Base64 codes 6 bits a character, so a text looks different at each of three offsets. */
function base64Forms(text: string): readonly SecretForm[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((offset) => {
    const length = offset + bytes.length;
    const code = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const core = code.slice(Math.ceil((offset * 8) / 6), Math.floor((length * 8) / 6));
    if (core.length < MIN_BASE64) return [];
    const after = (length * 8) % 6 === 0 ? 0 : 1;
    return [
      { symbols: symbolsOf(core), before: offset === 0 ? 0 : 1, after, whole: false } as const,
    ];
  });
}
