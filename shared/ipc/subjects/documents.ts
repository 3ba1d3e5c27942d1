import { z } from 'zod';
import {
  id,
  documentSummary,
  lateDocument,
  bookingSummary,
  difference,
  documentState,
} from '../schemas.ts';
import { runReport } from './common.ts';

const page = z.strictObject({
  dossierId: id.optional(),
  states: z.array(documentState).optional(),
  afterId: id.optional(),
  limit: z.int().min(1).max(500),
});

/** Documents, their files and their drifts. */
export const documentsContract = {
  /** 'Nu synchroniseren': brings new documents in, and sends what was queued before; plans nothing new. */
  'documents.fetch': {
    input: z.strictObject({ dossierIds: z.array(id).min(1).max(10_000) }),
    output: z.array(runReport),
  },
  'documents.list': { input: page, output: z.array(documentSummary) },
  /** The documents that moved last, the newest first. */
  'documents.lately': {
    input: z.strictObject({ limit: z.int().min(1).max(20) }),
    output: z.array(lateDocument),
  },
  'documents.get': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ document: documentSummary, bookings: z.array(bookingSummary) }).nullable(),
  },
  /** The picture of a document; null when it has none. */
  'documents.pdf': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }).nullable(),
  },
  /** Documents that changed at Billit after they were sent and that nobody has seen to yet. */
  'drifts.list': {
    input: z.strictObject({ dossierId: id.optional() }),
    output: z.array(
      z.object({
        document: documentSummary,
        differences: z.array(difference),
        seenAtMs: z.number(),
      }),
    ),
  },
  /** A person has seen to it; another difference raises it again. */
  'drifts.accept': { input: z.strictObject({ documentId: id }), output: z.null() },
} as const;
