import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { documentId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

/** 'Te controleren' (N08): a person says which documents he checked. */
export function checkCalls({ sync, emit }: CallContext): Pick<Calls, 'documents.check'> {
  const { store, clock, person } = sync;
  return {
    'documents.check': async ({ documentIds, checked }) => {
      const check = { by: person, atMs: clock.now() };
      const ids = documentIds.map(documentId);
      const changed = await store.documents.setChecked(ids, checked, check);
      for (const dossierId of new Set(changed.map((row) => row.dossierId))) {
        emit({ kind: 'documents-changed', dossierId });
      }
      return ok({ changed: changed.length });
    },
  };
}
