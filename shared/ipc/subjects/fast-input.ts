import { z } from 'zod';
import { UPLOAD_ANSWERS, UPLOAD_STATES } from '../../model/upload.ts';
import { id } from '../schemas.ts';
import { MAX_FILE_BASE64 } from './common.ts';

const upload = z.object({
  id,
  /** Hash of its bytes, lower-case hex. */
  sha256: z.string(),
  fileName: z.string(),
  addedAtMs: z.number(),
  state: z.enum(UPLOAD_STATES),
  /** The number that Billit gave it; null where its answer never came. */
  uploadId: z.string().nullable(),
  /** Billit's own words, or the kind of what stopped it; empty without. */
  answer: z.string(),
});

const given = z.object({
  /** Null: the file was not taken. */
  upload: upload.nullable(),
  /** Why it was not taken, or `known`: it is there already, as `upload` says. */
  refusal: z.enum(['empty', 'kind', 'known']).nullable(),
});

/** Fast Input at Billit (S70): files that this program handed over. Billit shows no list of what others did. */
export const fastInputContract = {
  /** The newest first. */
  'fastInput.list': { input: z.strictObject({ dossierId: id }), output: z.array(upload) },
  /** Keeps a file (UBL, PDF, picture) and hands it over at once; when that fails it goes with the next run. */
  'fastInput.upload': {
    input: z.strictObject({
      dossierId: id,
      fileName: z.string().min(1).max(255),
      contentBase64: z.base64().max(MAX_FILE_BASE64),
    }),
    output: given,
  },
  /** The same with a PDF that was taken from the inbox folder, by the hash of its bytes. */
  'fastInput.sendInbox': {
    input: z.strictObject({ dossierId: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: given,
  },
  /** A person looked in Billit: it is there, it may go (again), it is not wanted, or it was processed. */
  'fastInput.answer': {
    input: z.strictObject({ uploadId: id, answer: z.enum(UPLOAD_ANSWERS) }),
    output: z.null(),
  },
} as const;
