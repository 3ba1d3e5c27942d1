import { afterEach, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const open: Simulation[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const KINDS: readonly FaultKind[] = [
  'delay',
  'truncated-body',
  'html-page',
  'wrong-content-type',
  'token-expired',
];

const OPERATIONS = [
  'insertBuySellBooking',
  'getModifiedBuySellBookings',
  'getJournals',
  'getBookyears',
  'getRelations',
  'insertUpdateRelation',
];

describe('an answer that something in between spoiled', () => {
  const rows = KINDS.flatMap((kind) => OPERATIONS.map((operation) => [kind, operation] as const));

  it.each(rows)('%s on %s loses no document and books none twice', async (kind, operation) => {
    const made = await simulate(11, 10);
    open.push(made);
    made.spoil(kind, 2, 0, operation);
    // So that there is something to look up as well.
    made.spoil('lost-after-commit', 1, 4);
    await made.exportAll();
    expect(await made.verdict()).toMatchObject(SOUND);
    expect(made.world.violations()).toEqual([]);
  });
});
