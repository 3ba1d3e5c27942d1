import type { OrderFile } from './port.ts';
import type { WireOrder } from './wire.ts';

type WireFile = WireOrder['Attachments'][number];
type WireMessage = WireOrder['Messages'][number];

const XML_TYPES = new Set(['text/xml', 'application/xml']);

/**
 * The UBL of an order; null when Billit has none, or more than one and nothing tells which. On sales it is the file of
 * the message that was sent (docs.billit.be, "get-files-related-to-sales-invoices"), on purchases the .xml attachment.
 */
export function ublOf(order: WireOrder): OrderFile | null {
  const sent = order.OrderDirection === 'Income' ? sentUbl(order) : null;
  return sent ?? attachedUbl(order);
}

function sentUbl(order: WireOrder): OrderFile | null {
  const carriers = order.Messages.filter(mayCarryUbl).sort(newestFirst);
  const chosen = carriers.find((message) => !isMail(message)) ?? carriers[0];
  if (chosen === undefined) return null;
  const fileName = chosen.FileName === '' ? `${plainName(order)}.xml` : chosen.FileName;
  return { fileId: chosen.FileID, fileName };
}

/** A letter carries the picture of the invoice, an incoming message its receipt. */
function mayCarryUbl(message: WireMessage): boolean {
  return (
    message.MessageDirection === 'Outgoing' &&
    message.FileID !== '' &&
    message.Success !== false &&
    message.TransportType !== 'Letter'
  );
}

/** A mail carries the UBL or only its picture, as the company set `SendUBL`: what comes is looked at. */
function isMail(message: WireMessage): boolean {
  return message.TransportType === 'SMTP';
}

function newestFirst(left: WireMessage, right: WireMessage): number {
  if (left.CreationDate === right.CreationDate) return 0;
  return left.CreationDate < right.CreationDate ? 1 : -1;
}

/** Billit names its rendering after the UBL that it was made from: `162121-1.xml_1.pdf`. */
function attachedUbl(order: WireOrder): OrderFile | null {
  const xml = order.Attachments.filter((file) => file.FileID !== '' && isXml(file));
  const pdfName = order.OrderPDF?.FileName ?? '';
  const rendered = xml.filter((file) => file.FileName !== '' && pdfName.startsWith(file.FileName));
  const [chosen, another] = xml.length > 1 ? rendered : xml;
  if (chosen === undefined || another !== undefined) return null;
  const fileName = chosen.FileName === '' ? `${plainName(order)}.xml` : chosen.FileName;
  return { fileId: chosen.FileID, fileName };
}

function isXml(file: WireFile): boolean {
  const mimeType = (file.MimeType.split(';')[0] ?? '').trim().toLowerCase();
  return XML_TYPES.has(mimeType) || file.FileName.toLowerCase().endsWith('.xml');
}

/** The picture of an order; null when it has none. */
export function pdfOf(order: WireOrder): OrderFile | null {
  const pdf = order.OrderPDF;
  if (pdf === null || pdf === undefined || pdf.FileID === '') return null;
  const fileName = pdf.FileName === '' ? `${plainName(order)}.pdf` : pdf.FileName;
  return { fileId: pdf.FileID, fileName };
}

/** The number of an order as a file name: `2026/0117` has a slash. */
function plainName(order: WireOrder): string {
  const number = order.OrderNumber.trim().replaceAll(/[^\w.-]+/g, '-');
  return number === '' ? order.OrderID : number;
}
