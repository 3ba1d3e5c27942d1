import { z } from 'zod';
import { doctorEntry } from '../schemas.ts';
import { OPEN_QUESTIONS } from '../../model/doctor.ts';
import { nothing } from './common.ts';

/** Trying the whole set-up. */
export const doctorContract = {
  /** Tries every connection and linked dossier step by step; writes nothing at any service and sends nothing. */
  'doctor.run': {
    input: nothing,
    output: z.object({
      entries: z.array(doctorEntry),
      /** What only a real dossier can answer, as it was seen now (docs/first-day.md). */
      answers: z.array(
        z.object({ question: z.enum(OPEN_QUESTIONS), dossier: z.string(), answer: z.string() }),
      ),
    }),
  },
} as const;
