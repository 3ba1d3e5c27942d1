import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { InboxEntry } from '../store/inbox-ports.ts';
import { takeInboxFile } from '../sync/inbox.ts';
import type { CallContext } from './context.ts';

/** Files shown; older ones are in the folder. */
const SHOWN = 200;

/** The inbox of a dossier. */
export function inboxCalls({ sync, emit }: CallContext): Pick<Calls, 'inbox.take' | 'inbox.list'> {
  return {
    'inbox.take': async (input) => {
      const dossier = await sync.store.dossiers.get(dossierId(input.dossierId));
      if (dossier === null)
        return fail({ kind: 'not-found', service: 'billit', operation: 'inbox' });
      const bytes = new Uint8Array(Buffer.from(input.contentBase64, 'base64'));
      const entry = await takeInboxFile(sync, dossier, { fileName: input.fileName, bytes });
      emit({ kind: 'documents-changed', dossierId: dossier.id });
      return ok(shown(entry));
    },
    'inbox.list': async (input) => {
      const entries = await sync.store.inbox.list(dossierId(input.dossierId), SHOWN);
      return ok(entries.map(shown));
    },
  };
}

function shown({
  sha256,
  fileName,
  atMs,
  outcome,
  reason,
  documentId,
}: InboxEntry): CallOutput<'inbox.take'> {
  return { sha256, fileName, atMs, outcome, reason, documentId };
}
