import { sql } from 'kysely';
import { TO_CHECK } from '../../../shared/model/cause.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';
import type { Mark } from '../domain/schedule.ts';
import { appendAudit, note } from './audit.ts';
import { moveDocument } from './document-move.ts';
import { isUnsent, withdrawUnsent } from './outbox-row.ts';
import type { DocumentRow } from './ports.ts';
import { documentOf } from './rows.ts';
import type { Db, Trx } from './tables.ts';

/** States from which a document would leave without being planned once more. */
const GOING: readonly DocumentState[] = ['waiting', 'queued', 'parked'];

const isToCheck = sql<boolean>`json_extract(cause, '$.kind') = ${TO_CHECK.kind}`;

/** Holds one document when its dossier wants it checked and nobody did: what is queued for it is taken back. */
export async function holdUnlessChecked(trx: Trx, id: DocumentId, atMs: number): Promise<void> {
  const unchecked = await trx
    .selectFrom('document')
    .innerJoin('schedule', 'schedule.dossier_id', 'document.dossier_id')
    .select(['document.id', 'document.state'])
    .where('document.id', '=', id)
    .where('document.state', 'in', GOING)
    .where('schedule.checked_only', '=', 1)
    .where('document.source', '=', 'billit')
    .where('document.checked_at_ms', 'is', null)
    .executeTakeFirst();
  if (unchecked === undefined || !(await isUnsent(trx, unchecked))) return;
  await withdrawUnsent(trx, id, 'needs-decision', atMs);
  await moveDocument(trx, id, 'needs-decision', TO_CHECK);
  const detail = { cause: TO_CHECK.kind };
  await note(trx, { atMs, action: 'needs-decision', subject: id, detail });
}

/** Holds what nobody checked of a dossier whose documents must be. */
export async function holdUnchecked(trx: Trx, dossierId: DossierId, atMs: number): Promise<void> {
  const rows = await trx
    .selectFrom('document')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where('state', 'in', GOING)
    .where('checked_at_ms', 'is', null)
    .execute();
  for (const { id } of rows) await holdUnlessChecked(trx, id, atMs);
}

/** Lets go on what waited only for being checked, of a dossier where that is not wanted any more. */
export async function letGo(trx: Trx, dossierId: DossierId, atMs: number): Promise<void> {
  const rows = await trx
    .selectFrom('document')
    .select('id')
    .where('dossier_id', '=', dossierId)
    .where('state', '=', 'needs-decision')
    .where(isToCheck)
    .execute();
  for (const { id } of rows) await goOn(trx, id, atMs);
}

async function goOn(trx: Trx, id: DocumentId, atMs: number): Promise<void> {
  await moveDocument(trx, id, 'waiting', null);
  await note(trx, { atMs, action: 'waiting', subject: id, detail: {} });
}

/** A person checked these documents, or takes that back; those that changed. */
export async function setChecked(
  trx: Trx,
  ids: readonly DocumentId[],
  checked: boolean,
  check: Mark,
): Promise<readonly Pick<DocumentRow, 'id' | 'dossierId'>[]> {
  const changed: Pick<DocumentRow, 'id' | 'dossierId'>[] = [];
  for (const id of ids) {
    const row = await trx
      .selectFrom('document')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined || (row.checked_at_ms !== null) === checked) continue;
    if (row.state === 'withdrawn' || !(await isUnsent(trx, row))) continue;
    await put(trx, documentOf(row), checked ? check : null, check);
    changed.push({ id, dossierId: row.dossier_id });
  }
  return changed;
}

async function put(
  trx: Trx,
  { id, cause }: DocumentRow,
  kept: Mark | null,
  { by: actor, atMs }: Mark,
): Promise<void> {
  await trx
    .updateTable('document')
    .set({ checked_by: kept?.by ?? null, checked_at_ms: kept?.atMs ?? null })
    .where('id', '=', id)
    .execute();
  const action = kept === null ? 'check-withdrawn' : 'checked';
  await appendAudit(trx, { atMs, actor, action, subject: id, detail: { person: actor } });
  if (kept === null) await holdUnlessChecked(trx, id, atMs);
  else if (cause?.kind === TO_CHECK.kind) await goOn(trx, id, atMs);
}

/** Documents that wait until somebody of the office checked them, per dossier. */
export async function toCheckPerDossier(db: Db): Promise<ReadonlyMap<DossierId, number>> {
  const rows = await db
    .selectFrom('document')
    .select((eb) => ['dossier_id', eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'needs-decision')
    .where(isToCheck)
    .groupBy('dossier_id')
    .execute();
  return new Map(rows.map(({ dossier_id: id, count }) => [id, count]));
}
