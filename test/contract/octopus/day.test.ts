import { describe, expect, it } from 'vitest';
import { firmDay } from '../../support/firm-day.ts';

describe('a day of a firm, sent by schedule', () => {
  it('books what came in, stays under every maximum, and leaves idle dossiers alone', async () => {
    const day = await firmDay({ dossiers: 12, busy: 2, documents: 4 });
    const { booked, meters, violations, breaches } = day;
    expect(booked).toBe(8);
    // Not one call to Octopus for a dossier where nothing came in.
    expect(day.idle).toBeGreaterThan(3);
    expect(day.disturbed).toEqual([]);
    // What is held may have become possible in Octopus: that is looked at, once.
    expect(day.held).toBeGreaterThan(0);
    expect(day.mostCallsHeld).toBeLessThanOrEqual(10);
    expect(breaches).toEqual([]);
    expect(violations).toBe(0);
    expect(meters.map(({ operation }) => operation)).toContain('insertBuySellBooking');
    for (const { operation, peak, perDay } of meters) {
      expect([operation, peak <= (perDay ?? Infinity)]).toEqual([operation, true]);
    }
  }, 300_000);
});
