import { z } from 'zod';
import type { AddedDocument } from '../life.ts';
import type { PostedFile } from '../billit/posted-order.ts';

const order = z.looseObject({
  OrderNumber: z.string().min(1),
  OrderType: z.string().min(1),
  OrderDirection: z.enum(['Income', 'Cost']),
  OrderDate: z.string().regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?$/),
});

const file = z.strictObject({ fileName: z.string().min(1), content: z.base64() });

/** Body of POST /documents: the dossier by either of its numbers, a minimal order, and its files in Base64. */
export const documentBody = z
  .strictObject({
    billitPartyId: z.int().optional(),
    octopusDossierId: z.int().optional(),
    order,
    ubl: file.nullable().default(null),
    pdf: file.nullable().default(null),
    outcome: z.enum(['book', 'deliver', 'hold', 'ignore', 'either']).default('either'),
    causes: z.array(z.string().min(1)).default([]),
  })
  .refine((body) => (body.billitPartyId === undefined) !== (body.octopusDossierId === undefined), {
    error: 'give either billitPartyId or octopusDossierId',
  });

/** Body of POST /clock: an instant with its offset, or a number of milliseconds. */
export const clockBody = z.union([
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
  z.strictObject({ by: z.int().positive() }),
]);

/** Body of POST /faults: one rule; it hits the next matching request once unless told otherwise. */
export const faultBody = z.strictObject({
  service: z.enum(['octopus', 'billit', 'mail']),
  operation: z.string().min(1),
  kind: z.enum([
    'lost-before-commit',
    'lost-after-commit',
    'error-before-commit',
    'error-after-commit',
    'delay',
    'truncated-body',
    'html-page',
    'wrong-content-type',
    'token-expired',
    'refusal',
    'refused',
    'try-later',
    'mailbox-full',
  ]),
  skip: z.int().nonnegative().default(0),
  times: z.int().positive().default(1),
  delayMs: z.int().positive().optional(),
  refusal: z
    .strictObject({
      status: z.int().min(400).max(599),
      code: z.int().negative().nullable().default(null),
      technicalInfo: z.string().default(''),
    })
    .optional(),
});

function posted(given: z.infer<typeof file> | null): PostedFile | null {
  if (given === null) return null;
  return { fileName: given.fileName, bytes: new Uint8Array(Buffer.from(given.content, 'base64')) };
}

/** The document of a body, for the dossier with `billitPartyId`. */
export function addedDocument(
  body: z.infer<typeof documentBody>,
  billitPartyId: number,
): AddedDocument {
  return {
    billitPartyId,
    document: { order: body.order, ubl: posted(body.ubl), pdf: posted(body.pdf) },
    outcome: body.outcome,
    causes: body.causes,
  };
}
