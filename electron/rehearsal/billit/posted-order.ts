import { createHash } from 'node:crypto';
import type { BillitOrder, SeededFile } from '../seed/model.ts';
import { billitTime } from './time.ts';

/** A document that is added while the world runs. */
export type PostedDocument = {
  /** Fields of the contract; what is left out gets the value of a plain unpaid document. */
  readonly order: {
    readonly OrderNumber: string;
    readonly OrderType: string;
    readonly OrderDirection: 'Income' | 'Cost';
    /** `YYYY-MM-DD` or with a time. */
    readonly OrderDate: string;
    readonly [field: string]: unknown;
  };
  readonly ubl: PostedFile | null;
  readonly pdf: PostedFile | null;
};

export type PostedFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Where a posted document ends up. */
export type PostedAt = {
  readonly orderId: number;
  readonly companyId: number;
  readonly nowMs: number;
};

function seededFile(orderId: number, file: PostedFile, mimeType: string): SeededFile {
  const hex = createHash('sha256').update(`${orderId}/${mimeType}`).digest('hex');
  const fileId = [8, 13, 18, 23].reduce((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, hex);
  const { fileName, bytes } = file;
  return { fileId: fileId.slice(0, 36), fileName, mimeType, bytes: () => bytes };
}

/** Where an order names its UBL: purchases attach it, sales have it as the message sent out. */
function ublReference(
  direction: 'Income' | 'Cost',
  file: SeededFile,
  at: PostedAt,
): Readonly<Record<string, unknown>> {
  if (direction === 'Cost') {
    return { Attachments: [{ FileID: file.fileId, FileName: file.fileName }] };
  }
  const message = {
    OrderID: at.orderId,
    FileID: file.fileId,
    CreationDate: billitTime(at.nowMs),
    TransportType: 'Peppol',
    Success: true,
    Trials: 1,
    MessageDirection: 'Outgoing',
  };
  return { Messages: [message] };
}

/** The full order and the files of a posted document. */
export function composeOrder(
  document: PostedDocument,
  at: PostedAt,
): { readonly order: BillitOrder; readonly files: readonly SeededFile[] } {
  const ubl = document.ubl === null ? null : seededFile(at.orderId, document.ubl, 'text/xml');
  const pdf =
    document.pdf === null ? null : seededFile(at.orderId, document.pdf, 'application/pdf');
  const now = billitTime(at.nowMs);
  const order = {
    OrderStatus: 'ToPay',
    Currency: 'EUR',
    Paid: false,
    IsSent: document.order.OrderDirection === 'Income',
    ...document.order,
    ...(ubl === null ? {} : ublReference(document.order.OrderDirection, ubl, at)),
    ...(pdf === null ? {} : { OrderPDF: { FileID: pdf.fileId, FileName: pdf.fileName } }),
    OrderID: at.orderId,
    CompanyID: at.companyId,
    Created: now,
    LastModified: now,
  };
  return { order, files: [ubl, pdf].filter((file) => file !== null) };
}
