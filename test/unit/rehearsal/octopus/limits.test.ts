import { describe, expect, it } from 'vitest';
import { bench, DOSSIER, purchase } from './small-world.ts';

const HOUR_MS = 3_600_000;

describe('the daily maxima of Octopus', () => {
  it.each(['400', '403', '429'] as const)('answer %s beyond the limit', async (limitAnswer) => {
    const { inDossier } = bench({ switches: { limitAnswer } });
    const statuses = [];
    for (let call = 0; call < 3; call += 1) {
      statuses.push((await inDossier('GET', '/accounts?bookyearId=1')).status);
    }
    expect(statuses).toEqual([200, 200, Number(limitAnswer)]);
  });

  it('may be counted only', async () => {
    const { inDossier, octopus } = bench({ switches: { limitAnswer: 'not-enforced' } });
    for (let call = 0; call < 3; call += 1) {
      expect((await inDossier('GET', '/vatcodes')).status).toBe(200);
    }
    expect(octopus.limitPeaks()).toMatchObject({ getVatCodes: 3 });
    expect(octopus.calls()).toMatchObject({ getVatCodes: 3, authenticateUser: 1 });
  });

  it('count a search of relations apart from the full list', async () => {
    const { inDossier, octopus } = bench();
    for (let call = 0; call < 3; call += 1) await inDossier('GET', '/relations');
    expect((await inDossier('GET', '/relations')).status).toBe(429);
    expect((await inDossier('GET', '/relations?relationId=1')).status).toBe(200);
    expect(octopus.limitCounts()).toContainEqual({
      dossierId: DOSSIER,
      operation: 'getRelations?search',
      count: 1,
    });
  });

  it('begin again at midnight in Brussels, not in UTC', async () => {
    const { inDossier, clock } = bench();
    // 09:00 UTC in March is 10:00 in Brussels: midnight there is at 23:00 UTC.
    clock.advance(13.9 * HOUR_MS);
    for (let call = 0; call < 2; call += 1) await inDossier('GET', '/vatcodes');
    expect((await inDossier('GET', '/vatcodes')).status).toBe(429);
    clock.advance(0.2 * HOUR_MS);
    expect((await inDossier('GET', '/vatcodes')).status).toBe(200);
  });

  it('keep a booking out', async () => {
    const { book, octopus } = bench();
    for (let number = 1; number <= 401; number += 1) {
      await book(purchase({ documentSequenceNr: number }));
    }
    expect(octopus.bookings()).toHaveLength(400);
  });
});
