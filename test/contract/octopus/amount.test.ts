import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../electron/engine/domain/money.ts';
import { centsOfDouble, doubleOfCents } from '../../../electron/engine/octopus/amount.ts';

const amounts = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: -1e15, max: 1e15 }),
);

describe('amounts of Octopus', () => {
  it('survive the way there and back over JSON, to the cent', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const json = JSON.stringify(doubleOfCents(cents(amount)));
        expect(json).toMatch(/^-?\d+(\.\d{1,2})?$/);
        expect(centsOfDouble(JSON.parse(json) as number)).toBe(cents(amount));
      }),
      { numRuns: 2_000 },
    );
  });

  it('may carry the noise of sums made in doubles', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 20 }),
        (parts) => {
          const noisy = parts.reduce((sum, part) => sum + part / 100, 0);
          expect(centsOfDouble(noisy)).toBe(cents(parts.reduce((sum, part) => sum + part, 0)));
        },
      ),
    );
  });

  it('are refused when they hold a fraction of a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 1, max: 999 }),
        (whole, thousandths) => {
          expect(centsOfDouble((whole + thousandths / 1000) / 100)).toBeNull();
        },
      ),
    );
    expect(centsOfDouble(1.005)).toBeNull();
  });

  it('are refused when a double cannot tell their cents apart', () => {
    for (const amount of [1e14, -1e14, 1e300, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(centsOfDouble(amount)).toBeNull();
    }
    expect(centsOfDouble(-0)).toBe(0);
  });
});
