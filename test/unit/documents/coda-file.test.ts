import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ibanOf, readCoda } from '../../../electron/engine/documents/coda-file.ts';
import { invented } from '../../support/coda.ts';
import { codaText } from '../../../electron/rehearsal/seed/coda.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const read = (text: string) => readCoda(bytes(text));

describe('a CODA file', () => {
  it('tells account, number, dates, balances and movements of its statement', () => {
    const statement = invented({ number: 12, old: 1_000_000, moves: [250_000, -75_500] });
    const result = read(codaText([statement]));
    expect(result.ok && result.value).toEqual([
      expect.objectContaining({
        account: statement.iban,
        currency: 'EUR',
        number: 12,
        oldBalance: 1_000_000,
        newBalance: 1_174_500,
        movements: 2,
        newDate: statement.newDate,
      }),
    ]);
  });

  it('has the same fingerprint whatever its header and ends of lines say', () => {
    const text = codaText([invented({})]);
    const flagged = `${text.slice(0, 16)}D${text.slice(17)}`;
    const prints = [text, flagged, text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '')].map(
      (each) => {
        const result = read(each);
        return result.ok ? result.value[0]?.fingerprint : result.fault;
      },
    );
    expect(new Set(prints).size).toBe(1);
    expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is cut into its statements, each to be read alone', () => {
    const result = read(codaText([invented({ number: 1 }), invented({ number: 2, old: 5000 })]));
    const parts = result.ok ? result.value : [];
    expect(parts.map(({ number }) => number)).toEqual([1, 2]);
    for (const part of parts) {
      const alone = read(part.text);
      expect(alone.ok && alone.value).toEqual([part]);
    }
  });

  it.each([
    ['nothing', '', 'not-coda'],
    ['another kind of file', '%PDF-1.7', 'not-coda'],
    [
      'a trailer that never came',
      codaText([invented({})])
        .split('\r\n')
        .slice(0, -2)
        .join('\r\n'),
      'structure',
    ],
    ['a lost line', withoutLine(codaText([invented({ moves: [1000, 2000] })]), 2), 'balance'],
    ['a short line', codaText([invented({})]).replace(/.\r\n8/, '\r\n8'), 'line-length'],
  ])('is refused: %s', (_, text, refusal) => {
    expect(read(text)).toEqual({ ok: false, fault: refusal });
  });

  it('turns an old account number into its IBAN', () => {
    expect(ibanOf('539007547034')).toBe('BE68539007547034');
    expect(ibanOf('BE68 5390 0754 7034')).toBe('BE68539007547034');
  });
});

function withoutLine(text: string, at: number): string {
  return text
    .split('\r\n')
    .filter((_, index) => index !== at)
    .join('\r\n');
}

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples/coda');

describe.skipIf(!existsSync(SAMPLES))('the sample files', () => {
  const expected = existsSync(SAMPLES)
    ? readFileSync(join(SAMPLES, 'expected.tsv'), 'utf8').trim().split('\n').slice(1)
    : [];
  const unsure = /or reject|or hold|or clear|reject or/;
  const rows = expected.map((line) => line.split('\t') as [string, string, string]);

  it.each(rows.filter(([, verdict]) => !unsure.test(verdict)))('%s: %s', (file, verdict) => {
    const result = readCoda(readFileSync(join(SAMPLES, file)));
    const wanted = !/^(?:reject|hold)/.test(verdict);
    expect([result.ok, result.ok ? '' : result.fault]).toEqual([wanted, expect.anything()]);
  });

  it('that are the same statement have one fingerprint, another content another', () => {
    const prints = readdirSync(join(SAMPLES, 'dup')).map((name) => {
      const result = readCoda(readFileSync(join(SAMPLES, 'dup', name)));
      return [name, result.ok ? result.value[0]?.fingerprint : null] as const;
    });
    const of = new Map(prints);
    const base = of.get('byte-identical-copy.cod');
    for (const name of ['flag-D.cod', 'other-file-reference.cod', 'other-eol.cod']) {
      expect(of.get(name)).toBe(base);
    }
    expect(of.get('same-key-other-content.cod')).not.toBe(base);
  });
});
