import { describe, expect, it } from 'vitest';
import { STEPS, type Step } from '../../electron/engine/sync/steps.ts';
import { setStage } from '../support/crash-stage.ts';
import { MAILBOX_PLACE } from '../support/simulation.ts';

/** Steps that only a lost answer leads to. */
const AFTER_A_LOST_ANSWER = new Set(['looked-up', 'looked-up-settled']);

const isOfMail = (step: Step): boolean => step.startsWith('mail-');

describe('killed at a named step, then started again', () => {
  it.each(STEPS.filter((step) => !isOfMail(step)))(
    '%s: nothing lost, nothing doubled',
    async (step) => {
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
    },
    120_000,
  );
});

describe('killed at a named step of a mail, then started again', () => {
  it.each(['relation-written', ...STEPS.filter(isOfMail)] as const)(
    '%s: each mail arrives once, when a person says what is in the viewer',
    async (step) => {
      const stage = await setStage(7, 14, MAILBOX_PLACE);
      try {
        if (step === 'mail-recognised') {
          // Cut off after the first mail: Octopus was not asked about it yet.
          await stage.live({ step: 'mail-settled', nth: 1 });
          expect(stage.world.bookFromViewer(1)).not.toBeNull();
        }
        expect(await stage.live({ step, nth: 1 }), 'the life was cut off').toBeNull();
        const report = await stage.live(null);
        const verdict = stage.verdict(report!);
        expect(verdict).toMatchObject({ lost: [], doubled: [], unexpected: [], misreported: [] });
        expect(verdict.delivered).toBeGreaterThan(3);
        expect(report!.documents.filter((row) => row.state === 'unclear')).toEqual([]);
      } finally {
        await stage.close();
      }
    },
  );
});
