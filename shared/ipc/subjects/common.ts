import { z } from 'zod';
import { cause, id } from '../schemas.ts';

/** A call that takes nothing. */
export const nothing = z.strictObject({});

/** A password, key or code; goes in and never comes out. */
export const secret = z.string().min(1).max(4096);

/** A name that a person gives. */
export const label = z.string().min(1).max(200);

/** How a run over one dossier ended. */
export const runReport = z.object({
  dossierId: id,
  /** The kind of the first fault that stopped a part of the run; null when all went. */
  fault: z.string().nullable(),
  /** The cause under which documents wait for that fault to pass; null when no document does. */
  cause: cause.nullable(),
  stored: z.int(),
  queued: z.int(),
});

/** Characters of base64 of the largest file that is taken: 30 MB. */
export const MAX_FILE_BASE64 = 40_000_000;
