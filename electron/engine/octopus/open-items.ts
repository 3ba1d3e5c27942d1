import { z } from 'zod';
import { parseIsoDate } from '../domain/money.ts';
import { cents } from '../domain/money.ts';
import { dossierCall, readRows, type OctopusClientOptions } from './call.ts';
import type { OctopusClient, OpenItem } from './port.ts';
import { amount, key, text, whole } from './wire.ts';

/** No filter on the relation (contract, OpenRelationQueryData). */
const ANY_RELATION = -1;

const openItemsSchema = z.array(
  z.object({
    bookyearKey: key,
    journalKey: z.string().min(1),
    documentSequenceNr: z.int(),
    lineSequenceNr: whole,
    documentDate: text,
    expirationDate: text,
    relationKey: key.nullish(),
    externalRelationId: whole,
    currencyCode: text,
    debetBookingAmount: amount.nullish(),
    creditBookingAmount: amount.nullish(),
    openBookingAmount: amount,
    comment: text,
    reference: text,
  }),
);

/**
 * What is not paid yet. Just after a new bookyear begins the list may be empty though nothing was paid
 * (facts/octopus-behaviour, section 5): absence proves no payment.
 */
export function openItemCalls(options: OctopusClientOptions): Pick<OctopusClient, 'openItems'> {
  return {
    openItems: (target, asked) => {
      const isClient = asked.side === 'client';
      const operation = isClient ? 'getReportOpenClient' : 'getReportOpenSupplier';
      const path = `/reports/${isClient ? 'clients' : 'suppliers'}/open`;
      const call = dossierCall(options.session, target, operation, path);
      const json = {
        fromBookyearKey: { id: asked.fromBookyearId },
        relationId: asked.relationId ?? ANY_RELATION,
        externalRelationId: ANY_RELATION,
      };
      const how = { schema: openItemsSchema, toDomain: openItemOf };
      return readRows(options, { ...call, method: 'POST', json }, how);
    },
  };
}

function openItemOf(row: z.output<typeof openItemsSchema>[number]): OpenItem {
  return {
    place: {
      bookyearId: row.bookyearKey.id,
      journalKey: row.journalKey,
      number: row.documentSequenceNr,
    },
    lineNumber: row.lineSequenceNr,
    documentDate: parseIsoDate(row.documentDate),
    expiryDate: parseIsoDate(row.expirationDate),
    relationId: row.relationKey?.id ?? null,
    externalRelationId: row.externalRelationId,
    currency: row.currencyCode,
    debitCents: row.debetBookingAmount ?? cents(0),
    creditCents: row.creditBookingAmount ?? cents(0),
    openCents: row.openBookingAmount,
    comment: row.comment,
    reference: row.reference,
  };
}
