import type { Calls, CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { documentId, dossierId } from '../domain/ids.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { CallContext } from './context.ts';

type DocumentSummary = CallOutput<'documents.list'>[number];

/** Documents as lists and detail screens show them. */
export function documentCalls({
  sync,
}: CallContext): Pick<
  Calls,
  'documents.list' | 'documents.lately' | 'documents.get' | 'documents.pdf'
> {
  const { documents, outbox } = sync.store;
  return {
    'documents.list': async (page) => {
      const rows = await documents.list({
        limit: page.limit,
        ...(page.dossierId === undefined ? {} : { dossierId: dossierId(page.dossierId) }),
        ...(page.states === undefined ? {} : { states: page.states }),
        ...(page.afterId === undefined ? {} : { afterId: documentId(page.afterId) }),
      });
      return ok(rows.map(summaryOf));
    },
    'documents.lately': async ({ limit }) => {
      const found = await documents.lately(limit);
      return ok(found.map((late) => ({ ...late, document: summaryOf(late.document) })));
    },
    'documents.get': async (input) => {
      const row = await documents.get(documentId(input.documentId));
      if (row === null) return ok(null);
      const bookings = (await outbox.ofDocument(row.id)).map((sent) => ({
        bookyearId: sent.lane.bookyearId,
        journalKey: sent.lane.journalKey,
        number: sent.number,
        state: sent.state,
        attempts: sent.attempts,
        verified: sent.verifiedAtMs !== null,
      }));
      return ok({ document: summaryOf(row), bookings });
    },
    'documents.pdf': async (input) => {
      const files = await documents.files(documentId(input.documentId));
      const pdf = files.find((file) => file.role === 'pdf');
      if (pdf === undefined) return ok(null);
      const contentBase64 = Buffer.from(pdf.bytes).toString('base64');
      return ok({ fileName: pdf.fileName, contentBase64 });
    },
  };
}

/** A document as lists show it. */
export function summaryOf(row: DocumentRow): DocumentSummary {
  return {
    id: row.id,
    dossierId: row.dossierId,
    externalId: row.externalId,
    direction: row.direction,
    kind: row.kind,
    number: row.number,
    issueDate: row.issueDate,
    total: row.total,
    currency: row.currency,
    counterpartyName: row.counterpartyName,
    state: row.state,
    cause: row.cause === null ? null : { kind: row.cause.kind, data: { ...row.cause.data } },
  };
}
