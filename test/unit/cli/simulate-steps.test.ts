import { describe, expect, it } from 'vitest';
import { firstUse } from '../../../electron/cli/simulate-steps.ts';
import { dossierId } from '../../../electron/engine/domain/ids.ts';
import type { Outlook } from '../../../electron/engine/sync/scheduler.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const A = dossierId('a');
const B = dossierId('b');
const PARTIES = new Map<string, number>([
  [A, 1],
  [B, 2],
]);

/** A dossier that was looked at at 0, is looked at every hour and rests for four. */
const outlook = (changes: Partial<Outlook> = {}): Outlook => ({
  dossierId: A,
  ranAtMs: 0,
  runsAtMs: HOUR_MS,
  worksAtMs: 4 * HOUR_MS,
  ...changes,
});

function use(outlooks: readonly Outlook[], happens: Readonly<Record<number, number>>): number {
  return firstUse(outlooks, PARTIES, {
    changesOf: (party) => ({ lastMs: -Infinity, nextMs: happens[party] ?? Infinity }),
  });
}

describe('the first run that is of use', () => {
  it('is when something is due, where nothing happens before', () => {
    expect(use([outlook()], {})).toBe(4 * HOUR_MS);
    expect(use([outlook(), outlook({ dossierId: B, worksAtMs: HOUR_MS })], {})).toBe(HOUR_MS);
  });

  it('is the look that finds what happened, and comes as late as it would have', () => {
    expect(use([outlook()], { 1: 61 * MINUTE_MS })).toBe(2 * HOUR_MS);
    expect(use([outlook()], { 1: 59 * MINUTE_MS })).toBe(HOUR_MS);
    const soon = outlook({ runsAtMs: 5 * MINUTE_MS });
    expect(use([soon], { 1: 61 * MINUTE_MS })).toBe(65 * MINUTE_MS);
    expect(use([soon, outlook({ dossierId: B })], { 2: 61 * MINUTE_MS })).toBe(2 * HOUR_MS);
  });

  it('is the next look where something happened that was not looked at yet, and in a dossier that never ran', () => {
    const unseen = { changesOf: () => ({ lastMs: 30 * MINUTE_MS, nextMs: Infinity }) };
    expect(firstUse([outlook()], PARTIES, unseen)).toBe(HOUR_MS);
    expect(use([outlook({ ranAtMs: null })], {})).toBe(HOUR_MS);
  });
});
