import { z } from 'zod';
import { id, communicationEntry } from '../schemas.ts';

/** The log of every exchange. */
export const communicationContract = {
  'communication.list': {
    input: z.strictObject({
      dossierId: id.optional(),
      service: z.enum(['billit', 'octopus', 'mail', 'office']).optional(),
      outcome: z.enum(['well', 'failed']).optional(),
      /** Epoch ms, both included. */
      fromMs: z.number().optional(),
      toMs: z.number().optional(),
      beforeId: id.optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.array(communicationEntry),
  },
} as const;
