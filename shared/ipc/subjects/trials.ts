import { z } from 'zod';
import { id, isoDate, trial } from '../schemas.ts';
import { nothing } from './common.ts';

const rules = z.strictObject({
  /** How long the firm takes the free weeks to be, in days. */
  days: z.int().min(1).max(365),
});

const entered = z.strictObject({
  /** The last day as the accountant found it; null while it is not known. */
  endDate: isoDate.nullable(),
  /** A tariff plan was chosen: nothing to count down to. */
  hasPlan: z.boolean(),
});

/** The free weeks of an entrepreneur at Billit (S18): Billit does not tell them. */
export const trialsContract = {
  'trials.rules': { input: nothing, output: rules },
  'trials.setRules': { input: rules, output: z.null() },
  'trials.get': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({
      ...rules.shape,
      ...entered.shape,
      /** Day from which they are counted, and what happened then; null when neither is known. */
      start: z.object({ day: isoDate, by: z.enum(['invitation', 'activation']) }).nullable(),
      trial: trial.nullable(),
    }),
  },
  'trials.set': { input: entered.extend({ dossierId: id }), output: z.null() },
} as const;
