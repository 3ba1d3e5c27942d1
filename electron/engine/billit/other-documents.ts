import type { z } from 'zod';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { parseIsoDate } from '../domain/money.ts';
import { ask, malformed, type CallParts } from './call.ts';
import { pageOf } from './pages.ts';
import type { BillitClient, BillitTarget, OtherDocument } from './port.ts';
import { otherDocumentPageSchema, otherDocumentSchema } from './wire.ts';

const MAX_PAGES = 1_000;

type OtherDocumentCalls = Pick<BillitClient, 'otherDocuments' | 'otherDocument'>;

/**
 * Documents of a company that are no invoices (contracts, letters): nothing of them is booked. Each is checked to belong
 * to the company asked for (`CompanyID`).
 */
export function otherDocumentCalls(parts: CallParts): OtherDocumentCalls {
  const list = `${parts.baseUrl}/v1/documents`;
  return {
    otherDocuments: (target) => readAll(parts, target, list),
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

async function readAll(
  parts: CallParts,
  target: BillitTarget,
  list: string,
): Promise<Result<readonly OtherDocument[]>> {
  const found: OtherDocument[] = [];
  let url = list;
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const call = { operation: 'listDocuments', target, url };
    const page = await ask(parts, call, otherDocumentPageSchema);
    if (!page.ok) return page;
    const wrong = page.value.Items.find((row) => row.CompanyID !== target.partyId);
    if (wrong !== undefined) return fail(mixedUp(target, wrong.CompanyID));
    found.push(...page.value.Items.map(documentOf));
    const link = page.value.NextPageLink ?? '';
    if (link === '') return ok(found);
    const next = pageOf(list, link);
    if (next === null || next === url) {
      return fail(malformed(call, 'NextPageLink: leads elsewhere'));
    }
    url = next;
  }
  return fail(malformed({ operation: 'listDocuments', target, url }, 'NextPageLink: has no end'));
}

function mixedUp(target: BillitTarget, received: string): Fault {
  return { kind: 'wrong-company', service: 'billit', expected: target.partyId, received };
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
