import { brusselsDay } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, OtherDocument } from '../billit/port.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { recordMixUp } from './mix-up.ts';

/** The list has no published filter, so all of it is read, ms: contracts and letters can wait a day. */
const LIST_EVERY_MS = 20 * 3_600_000;
/** When it was read last. */
const LISTED_AT = 'billit/other-documents';

/**
 * Brings in the documents of one dossier that are no invoices, once a day and from 'Exporteren vanaf' on. They are kept
 * for whoever does the dossier; nothing of them is booked.
 */
export async function takeOtherDocuments(
  context: SyncContext,
  subject: Subject,
): Promise<Result<null>> {
  const { store, clock } = context;
  const { id } = subject.dossier;
  const lastMs = Number((await store.cursors.get(id, LISTED_AT)) ?? 0);
  if (clock.now() - lastMs < LIST_EVERY_MS) return ok(null);
  const client = await context.billit(subject.link.billitConnectionId);
  if (!client.ok) return client;
  const listed = await client.value.otherDocuments(billitTarget(subject.link));
  if (!listed.ok) return stopped(context, subject, listed.fault);
  const known = await store.otherDocuments.known(id);
  const fresh = listed.value.filter(
    ({ documentId, date }) =>
      !known.has(documentId) && (date ?? brusselsDay(clock.now())) >= subject.link.exportFrom,
  );
  for (const document of fresh) {
    const kept = await keep(context, subject, client.value, document);
    if (!kept.ok) return stopped(context, subject, kept.fault);
  }
  await store.cursors.set(id, LISTED_AT, String(clock.now()));
  return ok(null);
}

/** Brings in one document that was exported. False: Billit has no file of it yet. */
export async function takeOtherDocument(
  context: SyncContext,
  subject: Subject,
  client: BillitClient,
  documentId: string,
): Promise<Result<boolean>> {
  const known = await context.store.otherDocuments.known(subject.dossier.id);
  if (known.has(documentId)) return ok(true);
  const document = await client.otherDocument(billitTarget(subject.link), documentId);
  if (!document.ok) return stopped(context, subject, document.fault);
  const kept = await keep(context, subject, client, document.value);
  return kept.ok ? kept : stopped(context, subject, kept.fault);
}

/** Another company's document stores nothing, and is put on record. */
async function stopped(context: SyncContext, subject: Subject, fault: Fault) {
  if (fault.kind === 'wrong-company') await recordMixUp(context, subject, fault);
  return fail(fault);
}

async function keep(
  { store, clock }: SyncContext,
  { dossier, link }: Subject,
  client: BillitClient,
  document: OtherDocument,
): Promise<Result<boolean>> {
  if (document.file === null) return ok(false);
  const file = await client.file(billitTarget(link), document.file.fileId);
  if (!file.ok) return file;
  const { documentId: externalId, name, description, date, tags } = document;
  const fileName = file.value.fileName === '' ? document.file.fileName : file.value.fileName;
  const row = { externalId, name, description, date, tags, fileName };
  const place = { dossierId: dossier.id, receivedAtMs: clock.now() };
  await store.otherDocuments.add({ ...row, ...place }, file.value.bytes);
  return ok(true);
}
