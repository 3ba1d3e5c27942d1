import { describe, expect, it } from 'vitest';
import { STEPS } from '../../electron/engine/sync/steps.ts';
import { setStage } from '../support/crash-stage.ts';

/** Steps that only a lost answer leads to. */
const AFTER_A_LOST_ANSWER = new Set(['looked-up', 'looked-up-settled']);

describe('killed at a named step, then started again', () => {
  it.each(STEPS)('%s: nothing lost, nothing doubled', async (step) => {
    const stage = await setStage(7, 14);
    try {
      if (AFTER_A_LOST_ANSWER.has(step)) {
        stage.world.addFault({
          service: 'octopus',
          operation: 'insertBuySellBooking',
          kind: 'lost-after-commit',
          skip: 1,
          times: 1,
        });
      }
      const cut = await stage.live({ step, nth: 1 });
      expect(cut, 'the life was cut off').toBeNull();
      const report = await stage.live(null);
      expect(report).not.toBeNull();
      const verdict = stage.verdict(report!);
      expect(verdict).toMatchObject({ lost: [], doubled: [], unexpected: [], wrongAmounts: [] });
      expect(verdict.booked).toBeGreaterThan(5);
      expect(report!.verified).toBe(verdict.booked);
    } finally {
      await stage.close();
    }
  });
});
