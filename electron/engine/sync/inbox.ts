import { createHash } from 'node:crypto';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { looksLikeCoda } from '../documents/coda.ts';
import type { Document, Party } from '../domain/document.ts';
import type { Dossier } from '../domain/dossier.ts';
import { documentId } from '../domain/ids.ts';
import type { InboxEntry } from '../store/inbox-ports.ts';
import type { DocumentFile, DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';
import { readable } from './readable.ts';
import { takeStatements } from './statements.ts';

/** A file that somebody put in the inbox folder of a dossier. */
export type InboxFile = { readonly fileName: string; readonly bytes: Uint8Array };

type Taken = Pick<InboxEntry, 'outcome' | 'reason' | 'documentId'>;

const held = (reason: string): Taken => ({ outcome: 'held', reason, documentId: null });
const PDF = Buffer.from('%PDF-');
/** How far the inbox is read; it has no end to remember. */
const CURSOR = 'inbox/last';
/** Characters of the hash that name a document of the inbox; Octopus shows them as its reference. */
const NAME_CHARS = 12;

/**
 * Takes one file in: UBL becomes a document of the dossier, CODA its statements, a PDF another document; what is here
 * already is not taken twice, and anything else is held with the reason. What became of it is kept.
 */
export async function takeInboxFile(
  context: SyncContext,
  dossier: Dossier,
  { fileName, bytes }: InboxFile,
): Promise<InboxEntry> {
  const { store, clock } = context;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await store.inbox.known(dossier.id, sha256);
  const taken: Taken =
    known === null
      ? await takeNew(context, dossier, { fileName, bytes, sha256 })
      : { outcome: 'duplicate', reason: '', documentId: known.documentId };
  const entry = { sha256, fileName, atMs: clock.now(), ...taken };
  await store.inbox.add(dossier.id, entry);
  return entry;
}

type NewFile = InboxFile & { readonly sha256: string };

async function takeNew(context: SyncContext, dossier: Dossier, file: NewFile): Promise<Taken> {
  const { fileName, bytes } = file;
  if (bytes.length === 0) return held('empty');
  if (looksLikeCoda(bytes)) {
    const coda = { source: 'inbox', fileName, bytes } as const;
    const { stored, refusal } = await takeStatements(context, dossier.id, coda);
    if (refusal !== null) return held(`coda-${refusal}`);
    return { outcome: stored === 0 ? 'duplicate' : 'statement', reason: '', documentId: null };
  }
  if (PDF.equals(Buffer.from(bytes.subarray(0, PDF.length))))
    return takePdf(context, dossier, file);
  return takeUbl(context, dossier, file);
}

/** Under which id a PDF of the inbox is kept among the other documents, by the hash of its bytes. */
export function inboxPdfId(sha256: string): string {
  return `inbox-${sha256}`;
}

async function takePdf(
  { store, clock }: SyncContext,
  dossier: Dossier,
  { fileName, bytes, sha256 }: NewFile,
): Promise<Taken> {
  const row = {
    externalId: inboxPdfId(sha256),
    dossierId: dossier.id,
    name: fileName,
    description: '',
    date: null,
    tags: [],
    fileName,
    receivedAtMs: clock.now(),
  };
  await store.otherDocuments.add(row, bytes);
  return { outcome: 'other', reason: '', documentId: null };
}

async function takeUbl(context: SyncContext, dossier: Dossier, file: NewFile): Promise<Taken> {
  const reading = readable(await context.read(file.bytes));
  if (!reading.ok) return held(reading.fault.data['code'] ?? 'not-xml');
  const direction = directionOf(reading.value, dossier);
  if (direction === null) return held('not-this-dossier');
  const row = rowOf(context, dossier, { file, direction, document: reading.value });
  const atMs = context.clock.now();
  const cursor = { name: CURSOR, value: file.sha256 };
  await context.store.documents.ingest(row, filesOf(reading.value, file), cursor, atMs);
  return { outcome: 'document', reason: '', documentId: row.id };
}

/** A sale when the dossier sent it, a purchase when it is sent to the dossier; null when it is about neither. */
function directionOf(
  { supplier, customer }: Document,
  { enterpriseNumber }: Dossier,
): DocumentRow['direction'] | null {
  const isDossier = (party: Party): boolean =>
    [party.vatNumber, party.legalId?.value, party.endpoint?.value].some(
      (number) =>
        typeof number === 'string' && belgianEnterpriseNumber(number) === enterpriseNumber,
    );
  if (isDossier(supplier)) return 'sale';
  return isDossier(customer) ? 'purchase' : null;
}

type Incoming = {
  readonly file: NewFile;
  readonly direction: DocumentRow['direction'];
  readonly document: Document;
};

function rowOf(
  { clock, chance }: SyncContext,
  dossier: Dossier,
  { file, direction, document }: Incoming,
): DocumentRow {
  const now = new Date(clock.now()).toISOString();
  const other = direction === 'sale' ? document.customer : document.supplier;
  return {
    id: documentId(chance.id()),
    dossierId: dossier.id,
    source: 'inbox',
    externalId: `I${file.sha256.slice(0, NAME_CHARS)}`,
    externalModified: now,
    externalCreated: now,
    createdAtMs: clock.now(),
    processedAtMs: clock.now(),
    approval: 'none',
    counterpartyId: '',
    documentAccount: null,
    lineAccounts: [],
    direction,
    kind: document.kind,
    number: document.number,
    issueDate: document.issueDate,
    total: document.totals.taxInclusive ?? '',
    currency: document.currency,
    counterpartyName: other.name ?? '',
    state: 'waiting',
    cause: null,
    ublSha256: file.sha256,
    checked: null,
  };
}

/** The UBL, and the picture that it carries. */
function filesOf({ attachments }: Document, { fileName, bytes, sha256 }: NewFile): DocumentFile[] {
  const ubl = { role: 'ubl', fileName, mimeType: 'application/xml', bytes, sha256 } as const;
  const picture = attachments.find(({ content }) =>
    PDF.equals(Buffer.from(content.subarray(0, PDF.length))),
  );
  if (picture === undefined) return [ubl];
  const { content } = picture;
  const hash = createHash('sha256').update(content).digest('hex');
  const pdf = { role: 'pdf', fileName: picture.fileName, mimeType: 'application/pdf' } as const;
  return [ubl, { ...pdf, bytes: content, sha256: hash }];
}
