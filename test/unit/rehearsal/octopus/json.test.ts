import { describe, expect, it } from 'vitest';
import { octopusJson } from '../../../../electron/rehearsal/octopus/json.ts';
import { timestampMs } from '../../../../electron/rehearsal/octopus/timestamps.ts';

describe('octopusJson', () => {
  it('writes doubles with a fraction, whole numbers without', () => {
    expect(octopusJson({ amount: 2544, documentSequenceNr: 2544 })).toBe(
      '{"amount":2544.0,"documentSequenceNr":2544}',
    );
    expect(octopusJson({ vatAmount: 55.71, baseAmount: -0, exchangeRate: 1 })).toBe(
      '{"baseAmount":0.0,"exchangeRate":1.0,"vatAmount":55.71}',
    );
  });

  it('sorts keys at every depth and leaves unset fields out', () => {
    expect(octopusJson([{ b: { d: 1, c: null }, a: undefined }])).toBe('[{"b":{"d":1}}]');
  });

  it('puts the named keys first, at the top only', () => {
    const value = [{ a: { b: 1, vatNr: 2 }, vatNr: 'x', dossierKey: { id: 1 } }];
    expect(octopusJson(value, ['dossierKey', 'vatNr'])).toBe(
      '[{"dossierKey":{"id":1},"vatNr":"x","a":{"b":1,"vatNr":2}}]',
    );
  });
});

describe('timestampMs', () => {
  it.each([
    ['2026-01-15 12:00:00.000', 'brussels', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15 00:30:00.250', 'brussels', '2026-07-14T22:30:00.250Z'],
    ['2026-03-29 03:00:00.000', 'brussels', '2026-03-29T01:00:00.000Z'],
    ['1980-01-01 00:00:00.000', 'brussels', '1979-12-31T23:00:00.000Z'],
    ['2026-07-15 00:30:00.250', 'utc', '2026-07-15T00:30:00.250Z'],
  ] as const)('reads %s in %s as %s', (text, zone, instant) => {
    expect(new Date(timestampMs(text, zone)).toISOString()).toBe(instant);
  });
});
