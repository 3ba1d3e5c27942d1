import type { z } from 'zod';
import { fail, ok } from '../../../shared/result.ts';
import { parseIsoDate } from '../domain/money.ts';
import { ask, mixedUp, type CallParts } from './call.ts';
import type { BillitClient, OtherDocument } from './port.ts';
import { readEvery } from './read-all.ts';
import { otherDocumentPageSchema, otherDocumentSchema } from './wire.ts';

type OtherDocumentCalls = Pick<BillitClient, 'otherDocuments' | 'otherDocument'>;

/**
 * Documents of a company that are no invoices (contracts, letters): nothing of them is booked. Each is checked to belong
 * to the company asked for (`CompanyID`).
 */
export function otherDocumentCalls(parts: CallParts): OtherDocumentCalls {
  const list = `${parts.baseUrl}/v1/documents`;
  return {
    otherDocuments: (target) => {
      const call = { operation: 'listDocuments', target, url: list };
      return readEvery(parts, call, otherDocumentPageSchema, (rows) => {
        const wrong = rows.find((row) => row.CompanyID !== target.partyId);
        return wrong === undefined
          ? ok(rows.map(documentOf))
          : fail(mixedUp(target, wrong.CompanyID));
      });
    },
    otherDocument: async (target, documentId) => {
      const url = `${list}/${encodeURIComponent(documentId)}`;
      const row = await ask(parts, { operation: 'getDocument', target, url }, otherDocumentSchema);
      if (!row.ok) return row;
      const { CompanyID, DocumentID } = row.value;
      if (CompanyID !== target.partyId) return fail(mixedUp(target, CompanyID));
      if (DocumentID !== documentId) return fail(mixedUp(target, `DocumentID ${DocumentID}`));
      return ok(documentOf(row.value));
    },
  };
}

function documentOf(row: z.output<typeof otherDocumentSchema>): OtherDocument {
  const { FileID: fileId = '', FileName: fileName = '' } = row.File ?? {};
  return {
    documentId: row.DocumentID,
    name: row.Name === '' ? fileName : row.Name,
    description: row.Description,
    date: parseIsoDate(
      (row.DocumentDate === '' ? row.CreationDate : row.DocumentDate).slice(0, 10),
    ),
    tags: row.Tags,
    file: fileId === '' ? null : { fileId, fileName },
  };
}
