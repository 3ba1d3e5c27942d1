import type { Insertable, Selectable } from 'kysely';
import { assert } from '../../../shared/assert.ts';
import type { Relation } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import type { PlannedRelation, RelationChanges, RelationStore } from './ports.ts';
import { mergeRelations } from './relation-merge.ts';
import { relationOf, relationRow } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, RelationTable, Trx } from './tables.ts';

type StoredRelation = Selectable<RelationTable>;

const plannedOf = (row: StoredRelation): PlannedRelation => ({
  relation: relationOf(row),
  confirmed: row.confirmed === 1,
});

const ofDossier = (db: Db, dossierId: DossierId) =>
  db.selectFrom('relation').selectAll().where('dossier_id', '=', dossierId);

async function byIdentity(
  db: Db,
  dossierId: DossierId,
  identity: string,
): Promise<PlannedRelation | null> {
  const row = await ofDossier(db, dossierId).where('identity', '=', identity).executeTakeFirst();
  return row === undefined ? null : plannedOf(row);
}

async function replaceAll(
  trx: Trx,
  dossierId: DossierId,
  relations: readonly Relation[],
): Promise<void> {
  const known = await ofDossier(trx, dossierId).orderBy('seq').execute();
  const merged = mergeRelations(dossierId, known, relations);
  await trx.deleteFrom('relation').where('dossier_id', '=', dossierId).execute();
  for (const part of chunks(merged)) await trx.insertInto('relation').values(part).execute();
}

/** The list as it would be told now: what was told before, with the changes in it. */
async function applyChanges(
  trx: Trx,
  dossierId: DossierId,
  { modified, deleted }: RelationChanges,
): Promise<void> {
  const gone = new Set(deleted.map(({ relationId }) => relationId));
  const changed = new Set(modified.map(({ relationId }) => relationId));
  // Of one that we made, Octopus may never have told us its number: then only our external id names it.
  const externalIds = deleted.map(({ externalId }) => externalId).filter((id) => id !== 0);
  await trx
    .deleteFrom('relation')
    .where('dossier_id', '=', dossierId)
    .where('relation_id', 'is', null)
    .where('confirmed', '=', 1)
    .where('external_id', 'in', externalIds)
    .execute();
  const known = await ofDossier(trx, dossierId).orderBy('seq').execute();
  const kept = known.filter(
    ({ relation_id: id }) => id !== null && !gone.has(id) && !changed.has(id),
  );
  const told = modified.filter(({ relationId }) => !gone.has(relationId));
  await replaceAll(trx, dossierId, [...kept.map(relationOf), ...told]);
}

/** The wished external id, or the next one that no relation of the dossier has: an overlap would overwrite the other. */
async function freeExternalId(trx: Trx, dossierId: DossierId, wished: number): Promise<number> {
  const taken = await trx
    .selectFrom('relation')
    .select('external_id')
    .where('dossier_id', '=', dossierId)
    .where('external_id', '>=', wished)
    .where('external_id', '<>', 0)
    .orderBy('external_id')
    .execute();
  return taken.reduce((free, row) => (row.external_id === free ? free + 1 : free), wished);
}

async function plan(
  trx: Trx,
  dossierId: DossierId,
  identity: string,
  relation: Relation,
): Promise<PlannedRelation> {
  const earlier = await byIdentity(trx, dossierId, identity);
  if (earlier !== null) return earlier;
  assert(relation.relationId === null, 'a planned relation has no number at Octopus yet');
  const externalId = await freeExternalId(trx, dossierId, Math.max(1, relation.externalId));
  const reserved = { ...relation, externalId };
  const row: Insertable<RelationTable> = {
    ...relationRow(dossierId, reserved),
    identity,
    confirmed: 0,
  };
  await trx.insertInto('relation').values(row).execute();
  return { relation: reserved, confirmed: false };
}

async function confirm(trx: Trx, dossierId: DossierId, relation: Relation): Promise<void> {
  const { externalId, relationId } = relation;
  const known = await ofDossier(trx, dossierId)
    .where((eb) => {
      const sameExternalId = eb.and([
        eb('external_id', '=', externalId),
        eb('external_id', '<>', 0),
      ]);
      return eb.or([sameExternalId, eb('relation_id', '=', relationId)]);
    })
    .execute();
  // Our row by external id and Octopus' by number may both be there: they turn out to be one relation.
  const ours = known.find((row) => row.external_id === externalId) ?? known[0];
  for (const row of known) {
    await trx.deleteFrom('relation').where('seq', '=', row.seq).execute();
  }
  const row: Insertable<RelationTable> = {
    ...relationRow(dossierId, relation),
    relation_id: relationId ?? ours?.relation_id ?? null,
    identity: known.find(({ identity }) => identity !== null)?.identity ?? null,
    confirmed: 1,
  };
  await trx
    .insertInto('relation')
    .values(ours === undefined ? row : { ...row, seq: ours.seq })
    .execute();
}

/** The customers and suppliers of a dossier: Octopus' own, and those that we plan to make. */
export function relationStore(db: Db): RelationStore {
  return {
    replaceAll: (dossierId, rows) => inTransaction(db, (trx) => replaceAll(trx, dossierId, rows)),
    applyChanges: (dossierId, changes) =>
      inTransaction(db, (trx) => applyChanges(trx, dossierId, changes)),
    list: async (dossierId) => {
      const rows = await ofDossier(db, dossierId).orderBy('seq').execute();
      return rows.map(relationOf);
    },
    plan: (dossierId, identity, relation) =>
      inTransaction(db, (trx) => plan(trx, dossierId, identity, relation)),
    byIdentity: (dossierId, identity) => byIdentity(db, dossierId, identity),
    confirm: (dossierId, relation) => inTransaction(db, (trx) => confirm(trx, dossierId, relation)),
  };
}
