import { z } from 'zod';
import { TAKEOVER_STEPS } from '../../model/takeover.ts';
import { id, isoDate } from '../schemas.ts';

const step = z.enum(TAKEOVER_STEPS);

/** Moving a dossier from the link of Billit itself to here, without a gap or a double (M26). */
export const takeoverContract = {
  'takeover.get': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ exportFrom: isoDate, done: z.array(step) }),
  },
  'takeover.tick': {
    input: z.strictObject({ dossierId: id, step, done: z.boolean() }),
    output: z.null(),
  },
  /** Reads new documents and the journals of the link since the start date, and compares; books nothing. */
  'takeover.compare': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({
      toBook: z.int(),
      own: z.int(),
      /** Booked by something else: the old link still works, or a person did it. */
      elsewhere: z.array(
        z.object({
          documentId: id,
          number: z.string(),
          counterpartyName: z.string(),
          journalKey: z.string(),
          bookedAs: z.int(),
          /** This program booked it too. */
          twice: z.boolean(),
        }),
      ),
    }),
  },
} as const;
