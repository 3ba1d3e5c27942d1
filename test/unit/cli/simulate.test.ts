import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { simulate } from '../../../electron/cli/simulate-run.ts';

const directory = mkdtempSync(join(tmpdir(), 'tentakel-week-'));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('simulate', () => {
  it('lives through a week over the turn of a month: every document leaves when its rule says', async () => {
    const outcome = await simulate({ days: 7, dossiers: 14, seed: 20, directory });
    if (!outcome.ok) throw new Error(outcome.fault.kind);
    const { rules, verdict } = outcome.value;
    expect(rules.filter(({ early, late }) => early + late > 0)).toEqual([]);
    const { doubled, wrongAmounts, misreported } = verdict;
    expect({ doubled, wrongAmounts, misreported }).toEqual({
      doubled: [],
      wrongAmounts: [],
      misreported: [],
    });
    const onTime = Object.fromEntries(rules.map((one) => [one.rule, one.onTime]));
    expect(onTime['never']).toBe(0);
    for (const rule of ['last-month', 'after-10-minutes', 'after-1-day', 'last-month, released']) {
      expect(onTime[rule], rule).toBeGreaterThan(0);
    }
  }, 240_000);
});
