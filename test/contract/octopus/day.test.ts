import { describe, expect, it } from 'vitest';
import { firmDay } from '../../support/firm-day.ts';

describe('a day of a firm, sent by schedule', () => {
  it('books what came in, stays under every maximum, and leaves idle dossiers alone', async () => {
    const { booked, meters, disturbed, violations } = await firmDay({
      dossiers: 8,
      busy: 2,
      documents: 4,
    });
    expect(booked).toBe(8);
    // Not one call to Octopus for a dossier where nothing came in.
    expect(disturbed).toEqual([]);
    expect(violations).toBe(0);
    expect(meters.map(({ operation }) => operation)).toContain('insertBuySellBooking');
    for (const { operation, peak, perDay } of meters) {
      expect([operation, peak <= (perDay ?? Infinity)]).toEqual([operation, true]);
    }
  });
});
