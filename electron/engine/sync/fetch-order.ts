import { createHash } from 'node:crypto';
import { writtenUblNote } from '../../../shared/i18n/written-ubl.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Language } from '../../../shared/model/language.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, BillitTarget, Order, OrderSummary } from '../billit/port.ts';
import { writeUbl } from '../documents/write-ubl.ts';
import { sumDecimals } from '../domain/money.ts';
import type { DocumentFile } from '../store/ports.ts';

/** An order with the files that belong to it. */
export type Fetched = {
  readonly order: Order;
  readonly files: readonly DocumentFile[];
  /** False when Billit could not give the order: then only what the list says is known. */
  readonly whole: boolean;
};

/** Whose orders are fetched, and in which language the program says that it wrote a file itself. */
export type OrderSource = {
  readonly client: BillitClient;
  readonly target: BillitTarget;
  readonly language: Language;
};

const ZERO = sumDecimals([]);

/**
 * One order in full with its UBL and PDF. A sale of which Billit has no UBL gets one, written from Billit's own figures.
 * An order that Billit cannot give must not stop the dossier: only what the list says of it comes back.
 */
export async function fetchOrder(
  source: OrderSource,
  summary: OrderSummary,
): Promise<Result<Fetched>> {
  const fetched = await fetchAll(source, summary.orderId);
  return fetched.ok || !concernsOneOrder(fetched.fault)
    ? fetched
    : ok({ order: bare(summary), files: [], whole: false });
}

async function fetchAll(
  { client, target, language }: OrderSource,
  orderId: string,
): Promise<Result<Fetched>> {
  const order = await client.order(target, orderId);
  if (!order.ok) return order;
  const files: DocumentFile[] = [];
  for (const role of ['ubl', 'pdf'] as const) {
    const reference = order.value[role];
    if (reference === null) continue;
    const file = await client.file(target, reference.fileId);
    if (!file.ok && file.fault.kind !== 'not-found') return file;
    if (!file.ok || (role === 'ubl' && isPdf(file.value.bytes))) continue;
    files.push({ role, ...file.value, sha256: sha256(file.value.bytes) });
  }
  const written = files.some((file) => file.role === 'ubl')
    ? null
    : writtenUbl(order.value, language);
  const all = written === null ? files : [written, ...files];
  return ok({ order: order.value, files: all, whole: true });
}

/** It is held as unreadable and fetched when it changes. */
function concernsOneOrder(fault: Fault): boolean {
  return ['malformed', 'rejected', 'not-found'].includes(fault.kind);
}

function bare(summary: OrderSummary): Order {
  return {
    ...summary,
    number: summary.orderId,
    approval: 'none',
    internalInfo: '',
    counterpartyId: '',
    counterpartyName: '',
    currency: 'EUR',
    total: ZERO,
    account: null,
    lineAccounts: [],
    ubl: null,
    pdf: null,
    content: fail('Order'),
  };
}

/** The same figures give the same bytes. */
function writtenUbl({ content, number }: Order, language: Language): DocumentFile | null {
  if (!content.ok) return null;
  // Peppol allows one note (PEPPOL-EN16931-R002).
  const { document, delivery } = content.value;
  const note = [...document.notes, writtenUblNote[language]].join('\n');
  const text = writeUbl({ ...document, notes: [note] }, delivery);
  if (!text.ok) return null;
  const bytes = new TextEncoder().encode(text.value);
  const fileName = `${number.replaceAll(/[^\w.-]+/g, '-')}.xml`;
  return { role: 'ubl', fileName, mimeType: 'text/xml', bytes, sha256: sha256(bytes) };
}

/** Billit may give the picture of an invoice where its UBL is looked for. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
