import { z } from 'zod';
import { id, isoDate } from '../schemas.ts';
import { match, onboardingPair, onboardingRow } from '../onboarding.ts';
import { nothing } from './common.ts';

/** Linking many dossiers at once (M10). */
export const onboardingContract = {
  /** Reads the dossiers and companies of all logins and matches what is not linked yet; changes nothing. */
  'onboarding.match': {
    input: nothing,
    output: z.object({
      matches: z.array(match),
      /** Dossiers of Octopus that are linked already. */
      linked: z.int().nonnegative(),
      /** On how many days Octopus' daily maxima let the sure ones be linked, today included. */
      days: z.int().nonnegative(),
    }),
  },
  /** Begins linking these pairs with a template, in the background; each has its own result. */
  'onboarding.start': {
    input: z.strictObject({
      templateId: id,
      exportFrom: isoDate,
      pairs: z.array(onboardingPair).min(1).max(5_000),
    }),
    output: z.null(),
  },
  /** Goes no further; what is linked stays linked. */
  'onboarding.stop': { input: nothing, output: z.null() },
  'onboarding.progress': {
    input: nothing,
    output: z.object({ running: z.boolean(), rows: z.array(onboardingRow) }),
  },
} as const;
