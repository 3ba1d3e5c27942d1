import type { Difference } from '../../../shared/model/drift.ts';
import type { Document } from '../domain/document.ts';
import { differencesOf } from '../domain/drift.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';

/** An order as it is now, though its document is on its way or gone. */
export type ChangedOrder = {
  readonly row: DocumentRow;
  readonly document: Document | null;
  /** False when Billit gave no more than its status: nothing else is compared. */
  readonly whole: boolean;
  /** Its status when it may not leave any more (cancelled, refused, draft again); null while it may. */
  readonly status: string | null;
  readonly cursor: { readonly name: string; readonly value: string };
};

/**
 * Compares an order that changed after its document was sent with what was sent, and keeps the difference (S39): the
 * booking is never touched. A document that a person took out raises nothing.
 */
export async function recordDrift(
  { store, clock, read }: SyncContext,
  known: DocumentRow,
  { row, document, whole, status, cursor }: ChangedOrder,
): Promise<void> {
  if (known.state === 'withdrawn') return;
  const ubl = (await store.documents.files(known.id)).find((file) => file.role === 'ubl');
  const sent = ubl === undefined ? null : (await read(ubl.bytes)).document;
  const differences: Difference[] = [
    ...(whole ? differencesOf({ ...known, document: sent }, { ...row, document }) : []),
    ...(status === null ? [] : [{ field: 'status' as const, before: '', after: status }]),
  ];
  const { id, dossierId } = known;
  const { externalModified } = row;
  const sighting = { documentId: id, dossierId, externalModified, differences, cursor };
  await store.drifts.record(sighting, clock.now());
}
