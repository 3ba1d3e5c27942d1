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
    output: z
      .object({
        document: documentSummary,
        /** The entrepreneur's own approval of a cost at Billit; `none` where that is not in use. */
        approval: z.enum(['none', 'pending', 'approved', 'rejected']),
        bookings: z.array(bookingSummary),
        /** Who sent it by hand before the entrepreneur released or approved it, and when (epoch ms); null: nobody. */
        override: z
          .object({
            by: z.string(),
            atMs: z.number(),
            why: z.enum(['not-released', 'not-approved']),
          })
          .nullable(),
      })
      .nullable(),
  },
  /** The picture of a document; null when it has none. */
  'documents.pdf': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }).nullable(),
  },
  /** Documents of Billit that are no invoices (contracts, letters), the newest first; nothing of them is booked. */
  'documents.others': {
    input: z.strictObject({ dossierId: id }),
    output: z.array(
      z.object({
        externalId: z.string(),
        name: z.string(),
        description: z.string(),
        date: z.string().nullable(),
        tags: z.array(z.string()),
        fileName: z.string(),
        receivedAtMs: z.number(),
      }),
    ),
  },
  /** The file of one of them; null when there is none such. */
  'documents.otherFile': {
    input: z.strictObject({ dossierId: id, externalId: z.string().min(1) }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }).nullable(),
  },
  /**
   * Tells Billit that a purchase is approved or rejected, where approval is in use: a person's word, at once. Elsewhere
   * Billit refuses it.
   */
  'documents.approve': {
    input: z.strictObject({ documentId: id, approved: z.boolean() }),
    output: z.null(),
  },
  /**
   * A person of the office checked these documents, or takes that back (N08): who and when is kept. Documents that are on
   * their way or gone stay as they are; `changed` counts the others.
   */
  'documents.check': {
    input: z.strictObject({ documentIds: z.array(id).min(1).max(20_000), checked: z.boolean() }),
    output: z.object({ changed: z.int().nonnegative() }),
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
