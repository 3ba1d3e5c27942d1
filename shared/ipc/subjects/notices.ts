import { z } from 'zod';
import { notice } from '../schemas.ts';

/** The inbox. */
export const noticesContract = {
  /** What there is to tell, the newest first. */
  'notices.list': {
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.array(notice),
  },
  /** The person has seen what was told up to this moment (epoch ms). */
  'notices.see': { input: z.strictObject({ throughMs: z.number() }), output: z.null() },
} as const;
