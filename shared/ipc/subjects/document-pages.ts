import { z } from 'zod';
import { HISTORY_STEPS } from '../../model/history.ts';
import { id } from '../schemas.ts';
import { exportRow } from './export.ts';

const party = z.object({
  name: z.string().nullable(),
  /** VAT number as written; else the number of the legal entity. */
  number: z.string().nullable(),
  street: z.string().nullable(),
  place: z.string().nullable(),
  country: z.string().nullable(),
});

const invoiceLine = z.object({
  description: z.string().nullable(),
  quantity: z.string().nullable(),
  unit: z.string().nullable(),
  unitPrice: z.string().nullable(),
  amount: z.string().nullable(),
  vatCategory: z.string().nullable(),
  vatRate: z.string().nullable(),
});

/** What a UBL file says, as a person reads an invoice; amounts are decimal text as written. */
const invoice = z.object({
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  issueDate: z.string(),
  dueDate: z.string().nullable(),
  currency: z.string(),
  supplier: party,
  customer: party,
  lines: z.array(invoiceLine),
  vat: z.array(
    z.object({
      category: z.string().nullable(),
      rate: z.string().nullable(),
      base: z.string(),
      tax: z.string(),
    }),
  ),
  net: z.string().nullable(),
  tax: z.string().nullable(),
  gross: z.string().nullable(),
  payable: z.string().nullable(),
  paymentReference: z.string().nullable(),
  ibans: z.array(z.string()),
  orderReference: z.string().nullable(),
  about: z.array(z.string()),
  notes: z.array(z.string()),
});

/** One document as its page shows it. */
export const documentPagesContract = {
  /** The document with the booking it becomes or became; null when it is not there or its dossier is not linked. */
  'documents.row': { input: z.strictObject({ documentId: id }), output: exportRow.nullable() },
  /** Its UBL, to be read; null when it has none, or none that can be read. */
  'documents.invoice': { input: z.strictObject({ documentId: id }), output: invoice.nullable() },
  /** What happened to it (M16), the oldest first. */
  'documents.history': {
    input: z.strictObject({ documentId: id }),
    output: z.array(
      z.object({
        step: z.enum(HISTORY_STEPS),
        atMs: z.number(),
        detail: z.record(z.string(), z.string()),
      }),
    ),
  },
} as const;
