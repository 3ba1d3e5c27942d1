import type { DossierId } from '../domain/ids.ts';
import type { Mark } from '../domain/schedule.ts';
import { appendAudit } from './audit.ts';
import { createKept } from './kept.ts';
import type { Arrivals, OfficeFacts, OfficeStore } from './office-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

/** Of a dossier of which nobody said anything. */
export const NOTHING_SAID: OfficeFacts = { responsible: null, payer: null };

async function facts(db: Db): Promise<ReadonlyMap<DossierId, OfficeFacts>> {
  const rows = await db.selectFrom('dossier_office').selectAll().execute();
  return new Map(
    rows.map(({ dossier_id: id, responsible, payer }) => [id, { responsible, payer }]),
  );
}

async function say(
  trx: Trx,
  dossierIds: readonly DossierId[],
  changes: Partial<OfficeFacts>,
  { by: actor, atMs }: Mark,
): Promise<readonly DossierId[]> {
  const known = await facts(trx);
  const there = await trx.selectFrom('dossier').select('id').execute();
  const wanted = new Set(dossierIds);
  const changed: DossierId[] = [];
  for (const { id } of there) {
    if (!wanted.has(id)) continue;
    const before = known.get(id) ?? NOTHING_SAID;
    const after = { ...before, ...changes };
    if (after.responsible === before.responsible && after.payer === before.payer) continue;
    await trx
      .insertInto('dossier_office')
      .values({ dossier_id: id, ...after })
      .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(after))
      .execute();
    const detail = { responsible: after.responsible ?? '', payer: after.payer ?? '' };
    await appendAudit(trx, { atMs, actor, action: 'dossier-office-set', subject: id, detail });
    changed.push(id);
  }
  return changed;
}

async function arrivals(db: Db): Promise<ReadonlyMap<DossierId, Arrivals>> {
  const fresh = await db
    .selectFrom('document_new')
    .select((eb) => ['dossier_id', eb.fn.countAll<number>().as('count')])
    .groupBy('dossier_id')
    .execute();
  // The newest of each dossier is the end of its part of the index: one step, however many documents it has.
  const newest = await db
    .selectFrom('dossier')
    .select((eb) => [
      'dossier.id',
      eb
        .selectFrom('document')
        .select('document.created_at_ms')
        .whereRef('document.dossier_id', '=', 'dossier.id')
        .orderBy('document.created_at_ms', 'desc')
        .limit(1)
        .as('last_ms'),
    ])
    .execute();
  const counts = new Map(fresh.map(({ dossier_id: id, count }) => [id, count]));
  return new Map(
    newest.map(({ id, last_ms: lastMs }) => [id, { fresh: counts.get(id) ?? 0, lastMs }]),
  );
}

/** What the office itself says of its dossiers, and what came in there. */
export function officeStore(db: Db): OfficeStore {
  const all = createKept<ReadonlyMap<DossierId, OfficeFacts>>();
  return {
    facts: () => all.get(() => facts(db)),
    say: (dossierIds, changes, mark) =>
      all.changing(() => inTransaction(db, (trx) => say(trx, dossierIds, changes, mark))),
    arrivals: () => arrivals(db),
  };
}
