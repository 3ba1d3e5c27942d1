import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { documentId, dossierId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';
import { summaryOf } from './documents.ts';

/** Documents that changed at Billit after they were sent, and that a person has seen to one. */
export function driftCalls({
  sync,
  emit,
}: CallContext): Pick<Calls, 'drifts.list' | 'drifts.accept'> {
  const { drifts, documents } = sync.store;
  return {
    'drifts.list': async (input) => {
      const open = await drifts.open(
        input.dossierId === undefined ? undefined : dossierId(input.dossierId),
      );
      const rows = await Promise.all(
        open.map(async ({ documentId: id, differences, seenAtMs }) => {
          const row = await documents.get(id);
          const changes = differences.map((one) => ({ ...one }));
          return row === null ? [] : [{ document: summaryOf(row), differences: changes, seenAtMs }];
        }),
      );
      return ok(rows.flat());
    },
    'drifts.accept': async (input) => {
      const row = await documents.get(documentId(input.documentId));
      if (row === null) return ok(null);
      await drifts.accept(row.id, sync.clock.now());
      emit({ kind: 'documents-changed', dossierId: row.dossierId });
      return ok(null);
    },
  };
}
