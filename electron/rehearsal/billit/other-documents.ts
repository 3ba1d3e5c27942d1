import { createHash } from 'node:crypto';
import { minimalPdf } from '../seed/pdf.ts';
import type { SeededDossier } from '../seed/model.ts';
import type { BillitBooks } from './books.ts';
import { PAGE_SIZE } from './contract.ts';
import { NO_ACCESS, refusal, success, whole, type Call, type Handlers } from './handlers.ts';
import type { MixUp } from './mix-up.ts';
import { billitTime } from './time.ts';

/** A document that is no invoice, as somebody puts it in the portal. */
export type PostedOther = {
  readonly companyId: number;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** null: there is no file of it yet. */
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array } | null;
};

type Row = Readonly<Record<string, unknown>> & {
  readonly DocumentID: number;
  readonly CompanyID: number;
};

/** The documents of every company that are no invoices. */
export type OtherDocumentBooks = {
  /** Adds one now; answers its DocumentID. */
  readonly post: (posted: PostedOther) => number;
  readonly handlers: Handlers<'listDocuments' | 'getDocument'>;
};

const FIRST_ID = 33_001;
/** Every so many dossiers one has a leasing contract. */
const EVERY = 4;

/** A UUID made of an id, the same every time. */
function fileIdOf(documentId: number): string {
  const hex = createHash('sha256').update(`document-${documentId}`).digest('hex');
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-4${c}-8${d}-${hex.slice(20, 32)}`;
}

/** The other documents of a world. */
export function createOtherDocuments(
  books: BillitBooks,
  dossiers: readonly SeededDossier[],
  { now, mixUp }: { readonly now: () => number; readonly mixUp: MixUp },
): OtherDocumentBooks {
  const rows: Row[] = [];
  const post: OtherDocumentBooks['post'] = ({ companyId, name, date, file }) => {
    const documentId = FIRST_ID + rows.length;
    const fileId = fileIdOf(documentId);
    const mimeType = 'application/pdf';
    if (file !== null) {
      books.addFile(companyId, { ...file, fileId, mimeType, bytes: () => file.bytes });
    }
    rows.push({
      DocumentID: documentId,
      CompanyID: companyId,
      Name: name,
      DocumentDate: `${date}T00:00:00`,
      CreationDate: billitTime(now()),
      ...(file === null
        ? {}
        : { File: { FileID: fileId, FileName: file.fileName, MimeType: mimeType } }),
    });
    return documentId;
  };
  for (const [place, { billitPartyId, company, exportFrom }] of dossiers.entries()) {
    if (place % EVERY !== 0) continue;
    const name = 'Leasingcontract bedrijfswagen';
    const bytes = minimalPdf([name, company.name, `Ingang: ${exportFrom}`]);
    const file = { fileName: 'leasingcontract.pdf', bytes };
    post({ companyId: billitPartyId, name, date: exportFrom, file });
  }
  const foreign = (companyId: number): Row | undefined =>
    mixUp === 'order' ? rows.find((row) => row.CompanyID !== companyId) : undefined;
  return {
    post,
    handlers: {
      listDocuments: (call) =>
        page(
          rows.filter((row) => (row.CompanyID === call.companyId) !== (mixUp === 'list')),
          call,
        ),
      getDocument: ({ companyId, params }) => {
        const id = whole(params['documentID']);
        const row = foreign(companyId) ?? rows.find((one) => one.DocumentID === id);
        if (row === undefined) return refusal(404, 'Document not found');
        const isReachable = row.CompanyID === companyId || mixUp === 'order';
        return isReachable ? success(row) : NO_ACCESS;
      },
    },
  };
}

function page(rows: readonly Row[], { query, origin }: Call) {
  // Which fields can be filtered is not published.
  if (query['$filter'] !== undefined) return refusal(400, `Syntax error in '${query['$filter']}'.`);
  const skip = whole(query['$skip']) ?? 0;
  const end = skip + PAGE_SIZE;
  return success({
    Items: rows.slice(skip, end),
    ...(end < rows.length ? { NextPageLink: `${origin}/v1/documents?$skip=${end}` } : {}),
  });
}
