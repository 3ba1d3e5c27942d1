import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  createSecretRegistry,
  MAX_PASSING_SECRETS,
  REDACTED,
} from '../../../electron/engine/http/redaction.ts';

const RUNS = { numRuns: 150 };

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const form = (text: string): string => new URLSearchParams({ s: text }).toString().slice(2);
const asciiJson = (text: string): string =>
  Array.from(json(text), (character) =>
    character > '~'
      ? Array.from(
          { length: character.length },
          (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
        ).join('')
      : character,
  ).join('');
const everyUnitEscaped = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join('');
const everyBytePercent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Padding of base64 says nothing of what it pads. */
const unpadded = (text: string): string => text.replaceAll(/=|%3D/g, '').replaceAll(/%2[BF]/g, '+');

/** Encodings of a text; each may contain the secret in its own form. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  json,
  'json twice': (text) => json(json(text)),
  'ascii json': asciiJson,
  'all escaped': everyUnitEscaped,
  uri: encodeURIComponent,
  'uri twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  form,
  'all percent': everyBytePercent,
  entities,
  base64,
  base64url,
  'base64 in uri': (text) => encodeURIComponent(base64(text)),
  'base64 of json': (text) => base64(json(text)),
  'base64 of ascii json': (text) => base64(asciiJson(text)),
  'base64 of uri': (text) => base64(encodeURIComponent(text)),
  'base64 of form': (text) => base64(form(text)),
};

const character = fc.oneof(
  fc.constantFrom(...Array.from('"\\/%&+-_ =<>\'\n\t:;é€漢🗝abcXYZ019')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const secretText = fc
  .array(character, { minLength: 4, maxLength: 40 })
  .map((characters) => characters.join('').toWellFormed())
  .filter((secret) => secret.length >= 4 && !REDACTED.includes(secret));
/** Surroundings that cannot be taken for (a part of) the secret. */
const surroundings = fc.string({ unit: fc.constantFrom(...Array.from('éàßµ§|~^`')), maxLength: 7 });

function registryOf(...secrets: string[]) {
  const registry = createSecretRegistry();
  for (const secret of secrets) registry.add(secret);
  return registry;
}

describe('redact', () => {
  it.each(Object.entries(ENCODINGS))('leaves nothing of a secret in %s', (_, encode) => {
    fc.assert(
      fc.property(secretText, surroundings, surroundings, (secret, before, after) => {
        const text = encode(before + secret + after);
        const clean = registryOf(secret).redact(text);
        expect(clean).toContain(REDACTED);
        expect(clean).not.toContain(encode(secret));
        expect(clean).not.toContain(secret);
        const around = unpadded(encode(before)).length + unpadded(encode(after)).length;
        expect(unpadded(clean.replaceAll(REDACTED, '')).length).toBeLessThanOrEqual(around);
      }),
      RUNS,
    );
  });

  it('leaves nothing that decodes to a secret when it stood in base64 between other bytes', () => {
    fc.assert(
      fc.property(
        secretText,
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        (secret, before, after) => {
          const whole = Buffer.concat([before, Buffer.from(secret), after]);
          const clean = registryOf(secret).redact(whole.toString('base64'));
          const pieces = clean.split(REDACTED);
          expect(pieces.length).toBeGreaterThan(1);
          // At most the surroundings are left: 8 bits a byte, 6 bits a character.
          const left = pieces.join('').replaceAll('=', '').length;
          expect(left).toBeLessThanOrEqual(Math.ceil(((before.length + after.length) * 8) / 6) + 1);
        },
      ),
      RUNS,
    );
  });

  it('keeps text without a secret as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(registryOf('Kw7#pL0q-long-secret').redact(text)).toBe(text);
      }),
      RUNS,
    );
  });

  it('keeps what stands around a secret', () => {
    const { redact } = registryOf('abc"123/x');
    expect(redact('{"a":"abc\\"123/x","b":1}')).toBe('{"a":"[geheim]","b":1}');
    expect(redact('/p?a=abc%22123%2Fx&b=1')).toBe('/p?a=[geheim]&b=1');
    expect(redact(`Basic ${base64('abc"123/x')}, next`)).toBe('Basic [geheim], next');
  });

  it('finds a secret with a replacement character in it', () => {
    const secret = '\ufffd" ""';
    expect(registryOf(secret).redact(`a=${form(secret)}`)).toBe(`a=${REDACTED}`);
  });

  it('replaces secrets that overlap as one', () => {
    expect(registryOf('abcdef', 'defghi', 'cdef').redact('1abcdefghi2')).toBe('1[geheim]2');
    expect(registryOf('abcd').redact('abcdabcd')).toBe('[geheim]');
  });

  it('finds a secret in text with several forms in one', () => {
    expect(registryOf('a b/c&d').redact('x a%20b\\/c&amp;d y')).toBe('x [geheim] y');
  });

  it('replaces a short secret only where it stands alone', () => {
    const { redact } = registryOf('abc');
    expect(redact('{"p":"abc","q":"abcd","r":"YWJj","s":"dabc"}')).toBe(
      '{"p":"[geheim]","q":"abcd","r":"[geheim]","s":"dabc"}',
    );
  });

  it('ignores an empty secret', () => {
    expect(registryOf('').redact('text')).toBe('text');
  });

  it('keeps the beginning only, without cutting a secret in two', () => {
    const { redact } = registryOf('secret-one');
    expect(redact('0123456789secret-one and more', 15)).toBe(`0123456789${REDACTED}`);
    expect(redact('0123456789secret-one and more', 10)).toBe('0123456789');
    expect(redact('0123456789secret-one and more', 24)).toBe(`0123456789${REDACTED} and`);
  });

  it('forgets the oldest passing secrets, never a lasting one', () => {
    const registry = createSecretRegistry();
    registry.add('lasting-secret');
    registry.add('first-token', 'passing');
    for (let count = 1; count < MAX_PASSING_SECRETS; count += 1) {
      registry.add(`token-number-${count}-end`, 'passing');
    }
    expect(registry.redact('first-token')).toBe(REDACTED);
    registry.add('one-too-many', 'passing');
    expect(registry.redact('first-token')).toBe('first-token');
    expect(registry.redact('lasting-secret token-number-1-end one-too-many')).toBe(
      `${REDACTED} ${REDACTED} ${REDACTED}`,
    );
  });

  it('stays quick with many secrets and a long text', () => {
    const registry = createSecretRegistry();
    for (let count = 0; count < 1_000; count += 1) {
      registry.add(`eyJhbGciOiJIUzI1NiJ9.${base64(`token ${count}`).repeat(12)}`, 'passing');
    }
    const text = JSON.stringify({
      rows: Array.from({ length: 800 }, (_, row) => ({ row, name: 'Voorbeeld' })),
    });
    const before = process.cpuUsage();
    expect(registry.redact(text, 16_384)).toBe(text.slice(0, 16_384));
    // Processor time (µs), so that a busy machine does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(200_000);
  });
});
