import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { UPLOAD_ANSWER_IN, type UploadAnswer } from '../../../shared/model/upload.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import type { UploadOutcome, UploadRow } from '../store/upload-ports.ts';
import { inboxPdfId } from '../sync/inbox.ts';
import { addUpload, deliverUploads, type UploadFile } from '../sync/uploads.ts';
import type { CallContext } from './context.ts';
import { linkedDossier } from './subjects.ts';

type FastInputCalls = Pick<
  Calls,
  'fastInput.list' | 'fastInput.upload' | 'fastInput.sendInbox' | 'fastInput.answer'
>;
type Given = CallOutput<'fastInput.upload'>;

/** Uploads shown. */
const SHOWN = 200;

/** Fast Input at Billit (S70). */
export function fastInputCalls(context: CallContext): FastInputCalls {
  const { sync, emit } = context;
  const { uploads, otherDocuments } = sync.store;
  return {
    'fastInput.list': async (input) => {
      const rows = await uploads.list(dossierId(input.dossierId), SHOWN);
      return ok(rows.map(shown));
    },
    'fastInput.upload': ({ dossierId: id, fileName, contentBase64 }) => {
      const bytes = new Uint8Array(Buffer.from(contentBase64, 'base64'));
      return give(context, dossierId(id), { fileName, bytes });
    },
    'fastInput.sendInbox': async ({ dossierId: id, sha256 }) => {
      const file = await otherDocuments.file(dossierId(id), inboxPdfId(sha256));
      if (file === null) return NOT_FOUND;
      return give(context, dossierId(id), { fileName: file.fileName, bytes: file.bytes });
    },
    'fastInput.answer': async ({ uploadId, answer }) => {
      const row = await uploads.get(uploadId);
      if (row === null || !UPLOAD_ANSWER_IN[answer].includes(row.state)) return NOT_FOUND;
      await uploads.settle(uploadId, OUTCOMES[answer], sync.clock.now());
      if (answer === 'again') await deliver(context, row.dossierId);
      emit({ kind: 'documents-changed', dossierId: row.dossierId });
      return ok(null);
    },
  };
}

const NOT_FOUND = fail({ kind: 'not-found', service: 'billit', operation: 'upload' } as const);

const OUTCOMES: Readonly<Record<UploadAnswer, UploadOutcome>> = {
  there: { kind: 'there', uploadId: null },
  again: { kind: 'waiting', answer: '' },
  dropped: { kind: 'dropped', answer: '' },
  processed: { kind: 'processed', answer: '' },
};

async function give(context: CallContext, id: DossierId, file: UploadFile): Promise<Result<Given>> {
  const { sync, emit } = context;
  const subject = await linkedDossier(context, id);
  if (!subject.ok) return subject;
  const { row, refusal } = await addUpload(sync, subject.value, file);
  if (row === null) return ok({ upload: null, refusal });
  await deliver(context, id);
  emit({ kind: 'documents-changed', dossierId: id });
  const now = (await sync.store.uploads.get(row.id)) ?? row;
  return ok({ upload: shown(now), refusal });
}

/** What could not leave says so in its own line, and goes with the next run. */
async function deliver(context: CallContext, id: DossierId): Promise<void> {
  const subject = await linkedDossier(context, id);
  if (subject.ok) await deliverUploads(context.sync, subject.value);
}

function shown({
  id,
  sha256,
  fileName,
  addedAtMs,
  state,
  uploadId,
  answer,
}: UploadRow): CallOutput<'fastInput.list'>[number] {
  return { id, sha256, fileName, addedAtMs, state, uploadId, answer };
}
