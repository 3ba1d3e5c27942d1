import { formsOf, type SecretForm } from './secret-forms.ts';
import { createSecretIndex } from './secret-index.ts';
import { secretSpans, type Span } from './secret-spans.ts';

/** What stands in the place of a secret. */
export const REDACTED = '[geheim]';

/** How long a secret is remembered: `lasting` ones always, of the `passing` ones (tokens) the newest. */
export type SecretLifetime = 'lasting' | 'passing';

/** The secrets this process has learned, and the removal of every form of them from a text. */
export type SecretRegistry = {
  /** Remembers a secret, to be called as soon as it is learned. Tokens that expire within the hour are `passing`. */
  readonly add: (secret: string, lifetime?: SecretLifetime) => void;
  /**
   * The text without any form of a secret: plain, JSON-escaped, URL-encoded, as XML entity or in base64. With
   * `maxChars` only the beginning of the text is looked at and kept, and no secret is cut in two.
   */
  readonly redact: (text: string, maxChars?: number) => string;
};

/** Passing secrets remembered; an Octopus token lives ten minutes, so older ones open nothing any more. */
export const MAX_PASSING_SECRETS = 2_000;

/** An empty registry: one per running engine. */
export function createSecretRegistry(): SecretRegistry {
  const index = createSecretIndex();
  const lasting = new Set<string>();
  const passing = new Map<string, readonly SecretForm[]>();
  const forget = (secret: string): void => {
    for (const form of passing.get(secret) ?? []) index.remove(form);
    passing.delete(secret);
  };
  const add = (secret: string, lifetime: SecretLifetime = 'lasting'): void => {
    if (secret === '' || lasting.has(secret)) return;
    forget(secret);
    const forms = formsOf(secret);
    for (const form of forms) index.add(form);
    if (lifetime === 'lasting') lasting.add(secret);
    else passing.set(secret, forms);
    const [oldest] = passing.keys();
    if (passing.size > MAX_PASSING_SECRETS && oldest !== undefined) forget(oldest);
  };
  return {
    add,
    redact: (text, maxChars = text.length) =>
      replaceSpans(text, secretSpans(index, text, maxChars), maxChars),
  };
}

/** Spans may overlap (one secret inside or across another): what they cover together is replaced. */
function replaceSpans(text: string, spans: readonly Span[], maxChars: number): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    if (from > at || (at === 0 && from === 0)) kept.push(text.slice(at, from), REDACTED);
    at = Math.max(at, to);
  }
  return `${kept.join('')}${text.slice(at, Math.max(at, maxChars))}`;
}
