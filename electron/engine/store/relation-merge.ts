import type { Insertable, Selectable } from 'kysely';
import type { Relation } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { relationOf, relationRow } from './rows.ts';
import type { RelationTable } from './tables.ts';

type Known = Selectable<RelationTable>;

/**
 * What the store holds after Octopus told all its relations: each of them once, with the identity of the row of ours
 * it stands for (the same external id, else the same relation number), and our own that it does not list yet.
 */
export function mergeRelations(
  dossierId: DossierId,
  known: readonly Known[],
  told: readonly Relation[],
): readonly Insertable<RelationTable>[] {
  const relations = distinct(told);
  const matches = matchesOf(known, relations);
  const rows = relations.map((relation, index) => ({
    ...relationRow(dossierId, relation),
    identity: matches[index]?.identity ?? null,
    confirmed: 1 as const,
  }));
  const taken = new Set(matches);
  const ours = known
    .filter((row) => row.relation_id === null && !taken.has(row))
    .map((row) => ({
      ...relationRow(dossierId, relationOf(row)),
      identity: row.identity,
      confirmed: row.confirmed,
    }));
  return [...rows, ...ours];
}

/** The row of ours that each told relation stands for; a row stands for one relation only. */
function matchesOf(
  known: readonly Known[],
  relations: readonly Relation[],
): readonly (Known | undefined)[] {
  const byExternalId = new Map(known.map((row) => [row.external_id, row]));
  const byRelationId = new Map(known.map((row) => [row.relation_id, row]));
  const taken = new Set<Known>();
  const take = (row: Known | undefined): Known | undefined => {
    if (row === undefined || taken.has(row)) return undefined;
    taken.add(row);
    return row;
  };
  // All external ids first: they are the key we chose ourselves.
  const first = relations.map(({ externalId }) =>
    externalId === 0 ? undefined : take(byExternalId.get(externalId)),
  );
  return relations.map(
    ({ relationId }, index) =>
      first[index] ?? (relationId === null ? undefined : take(byRelationId.get(relationId))),
  );
}

/** Nothing promises that Octopus' external ids differ; the first bearer keeps one, so that it leads to one relation. */
function distinct(told: readonly Relation[]): readonly Relation[] {
  const relationIds = new Set<number>();
  const externalIds = new Set<number>();
  return told.flatMap((relation) => {
    const { relationId, externalId } = relation;
    if (relationId !== null && relationIds.has(relationId)) return [];
    const shared = externalId !== 0 && externalIds.has(externalId);
    if (relationId === null && (shared || externalId === 0)) return [];
    if (relationId !== null) relationIds.add(relationId);
    externalIds.add(externalId);
    return [shared ? { ...relation, externalId: 0 } : relation];
  });
}
