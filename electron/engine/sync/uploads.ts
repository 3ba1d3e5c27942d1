import { createHash } from 'node:crypto';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { UploadOutcome, UploadRow } from '../store/upload-ports.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';

/** A file that a person wants in Fast Input. */
export type UploadFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** Why a file is not taken: nothing in it, not what Fast Input takes, or these bytes were given already. */
export type UploadRefusal = 'empty' | 'kind' | 'known';

const FORMATS: readonly (readonly [mimeType: string, begin: readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['application/xml', [0x3c]],
  ['application/xml', [0xef, 0xbb, 0xbf, 0x3c]],
];

/** What Fast Input takes (contract: a PDF, an image or UBL), told by the first bytes; null for anything else. */
function mimeTypeOf(bytes: Uint8Array): string | null {
  const found = FORMATS.find(([, begin]) => begin.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** Keeps a file to be handed to Fast Input; the bytes of an upload are of a dossier once, whatever they are called. */
export async function addUpload(
  { store, chance, clock }: SyncContext,
  { dossier }: Pick<Subject, 'dossier'>,
  { fileName, bytes }: UploadFile,
): Promise<{ readonly row: UploadRow | null; readonly refusal: UploadRefusal | null }> {
  if (bytes.length === 0) return { row: null, refusal: 'empty' };
  const mimeType = mimeTypeOf(bytes);
  if (mimeType === null) return { row: null, refusal: 'kind' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = chance.id();
  const file = { sha256, fileName, mimeType, bytes, addedAtMs: clock.now() };
  const added = await store.uploads.add({ id, dossierId: dossier.id, ...file });
  const row = await store.uploads.ofBytes(dossier.id, sha256);
  return { row, refusal: added === 'stored' ? null : 'known' };
}

/**
 * Hands the files of a dossier that wait to Fast Input, the oldest first. That one may be there is stored before it leaves;
 * one whose answer was lost is never sent again by itself: Billit shows no list to look it up in, so a person does.
 */
export async function deliverUploads(
  context: SyncContext,
  subject: Subject,
): Promise<Result<null>> {
  const { store, clock } = context;
  const due = await store.uploads.due(subject.dossier.id);
  if (due.length === 0) return ok(null);
  const client = await context.billit(subject.link.billitConnectionId);
  if (!client.ok) return client;
  const target = billitTarget(subject.link);
  for (const { id, fileName, mimeType } of due) {
    const bytes = await store.uploads.bytes(id);
    if (bytes === null || !(await store.uploads.leave(id, clock.now()))) continue;
    const answer = await client.value.submitToFastInput(target, { fileName, mimeType, bytes });
    const outcome = answer.ok
      ? ({ kind: 'there', uploadId: answer.value } as const)
      : outcomeOf(answer.fault);
    await store.uploads.settle(id, outcome, clock.now());
    // What keeps one keeps them all: no network, no access.
    if (!answer.ok && outcome.kind === 'waiting') return fail(answer.fault);
  }
  return ok(null);
}

function outcomeOf(fault: Fault): UploadOutcome {
  switch (fault.kind) {
    case 'unknown-outcome':
    case 'malformed':
      return { kind: 'unclear', answer: fault.kind };
    case 'rejected':
      return { kind: 'refused', answer: fault.message === '' ? fault.kind : fault.message };
    case 'not-found':
      return { kind: 'refused', answer: fault.kind };
    default:
      return { kind: 'waiting', answer: fault.kind };
  }
}
