import type { CostCentre } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import { flag } from './rows.ts';
import type { Db, Trx } from './tables.ts';

/** Replaces the cost centres of a dossier. */
export async function replaceCostCentres(
  trx: Trx,
  dossierId: DossierId,
  costCentres: readonly CostCentre[],
): Promise<void> {
  await trx.deleteFrom('cost_centre').where('dossier_id', '=', dossierId).execute();
  const rows = costCentres.map(({ id, description, closed }) => ({
    dossier_id: dossierId,
    cost_centre_id: id,
    description,
    closed: flag(closed),
  }));
  for (const part of chunks(rows)) {
    await trx.insertInto('cost_centre').orReplace().values(part).execute();
  }
}

/** The cost centres of a dossier, closed ones too. */
export async function costCentresOf(db: Db, dossierId: DossierId): Promise<readonly CostCentre[]> {
  const rows = await db
    .selectFrom('cost_centre')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('cost_centre_id')
    .execute();
  return rows.map((row) => ({
    id: row.cost_centre_id,
    description: row.description,
    closed: row.closed === 1,
  }));
}
