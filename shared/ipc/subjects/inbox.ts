import { z } from 'zod';
import { id } from '../schemas.ts';
import { MAX_FILE_BASE64 } from './common.ts';

const inboxEntry = z.object({
  /** Hash of its bytes, lower-case hex. */
  sha256: z.string(),
  fileName: z.string(),
  atMs: z.number(),
  outcome: z.enum(['document', 'statement', 'other', 'duplicate', 'held']),
  /** Why it is held; empty without. */
  reason: z.string(),
  documentId: id.nullable(),
});

/** The inbox of a dossier: files that people put there. */
export const inboxContract = {
  /** Takes one file in; what became of it is the answer, also when it is held. */
  'inbox.take': {
    input: z.strictObject({
      dossierId: id,
      fileName: z.string().min(1).max(255),
      contentBase64: z.base64().max(MAX_FILE_BASE64),
    }),
    output: inboxEntry,
  },
  /** What was taken, the newest first. */
  'inbox.list': { input: z.strictObject({ dossierId: id }), output: z.array(inboxEntry) },
} as const;
