import { z } from 'zod';
import { id, documentSummary, mark, proposedBooking } from '../schemas.ts';
import { nothing, runReport } from './common.ts';

/** A document with the booking it becomes or became. */
export const exportRow = z.object({
  document: documentSummary,
  /** The booking it becomes or became; null while something is in the way (the cause is on the document). */
  booking: proposedBooking.nullable(),
  /** The mailbox it is or was mailed to; null when it is booked by the program. */
  mailbox: z.string().nullable(),
  /** Booked: the number in Octopus; null before. */
  bookingNumber: z.int().nullable(),
  /** It may not leave, by hand neither, before a person of the office checked it (N08). */
  toCheck: z.boolean(),
  /** Who of the office checked it as it is now, and when (epoch ms); null: nobody. */
  checked: mark.nullable(),
});

const runProgress = z.object({
  dossierId: id,
  /** Documents that were to be sent when the run began to send. */
  total: z.int(),
  done: z.int(),
  stopping: z.boolean(),
});

/** The manual export. */
export const exportContract = {
  /** The manual export: fetches and sends everything of these dossiers that may leave, whatever the schedule says. */
  'export.run': {
    input: z.strictObject({
      dossierIds: z.array(id).min(1).max(10_000),
      /** Only these documents; without it everything that may leave. */
      documentIds: z.array(id).max(100_000).optional(),
    }),
    output: z.array(runReport),
  },
  /** The booking that each document of a dossier would become now; writes nothing. */
  'export.preview': {
    input: z.strictObject({
      dossierId: id,
      /** 'Inclusief reeds geëxporteerd': booked and delivered ones too, with the booking they have. */
      includeExported: z.boolean(),
      afterId: id.optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(exportRow), nextAfterId: id.nullable() }),
  },
  /** Stops a run after the document in hand. */
  'export.stop': { input: z.strictObject({ dossierId: id }), output: z.null() },
  /** The runs that are under way. */
  'export.progress': { input: nothing, output: z.array(runProgress) },
} as const;
