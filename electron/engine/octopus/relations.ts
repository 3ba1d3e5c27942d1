import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Relation } from '../domain/dossier.ts';
import { dottedVatNumber, normalizeNumber } from '../domain/identifiers.ts';
import {
  contractName,
  dossierCall,
  malformed,
  readList,
  send,
  type Call,
  type OctopusClientOptions,
} from './call.ts';
import { relationOf } from './map.ts';
import type { OctopusClient, OctopusTarget } from './port.ts';
import { relationRecordSchema, relationRecordsSchema } from './wire.ts';

/** What a relation is looked for by. */
export type RelationSearch = Parameters<OctopusClient['findRelations']>[1];

/** Octopus keeps Belgian numbers with dots, and whether it searches for parts of them is not documented. */
function searchQuery(by: RelationSearch): string {
  return 'vatNumber' in by
    ? `vatNr=${encodeURIComponent(dottedVatNumber(normalizeNumber(by.vatNumber)))}`
    : `extRelationId=${by.externalId}`;
}

function meets(relation: Relation, by: RelationSearch): boolean {
  return 'vatNumber' in by
    ? relation.vatNumber === normalizeNumber(by.vatNumber)
    : relation.externalId === by.externalId;
}

/** All active relations of a dossier. */
export async function allRelations(
  options: OctopusClientOptions,
  target: OctopusTarget,
): Promise<Result<readonly Relation[]>> {
  return relationsOf(options, dossierCall(options.session, target, 'getRelations', '/relations'));
}

/** The relations with this VAT number or external id, active or not; nothing to look for finds nothing. */
export async function findRelations(
  options: OctopusClientOptions,
  target: OctopusTarget,
  by: RelationSearch,
): Promise<Result<readonly Relation[]>> {
  const nothing = 'vatNumber' in by ? normalizeNumber(by.vatNumber) === '' : by.externalId === 0;
  if (nothing) return ok([]);
  const path = `/relations?${searchQuery(by)}`;
  const call = dossierCall(options.session, target, 'getRelations:search', path);
  const found = await relationsOf(options, call);
  return found.ok ? ok(found.value.filter((relation) => meets(relation, by))) : found;
}

async function relationsOf(
  options: OctopusClientOptions,
  call: Call,
): Promise<Result<readonly Relation[]>> {
  const records = await readList(options, call, relationRecordsSchema);
  return records.ok ? relationsIn(call, records.value) : records;
}

/** The relations of an answer; one that cannot be read spoils the answer. */
export function relationsIn(
  call: Call,
  records: readonly z.output<typeof relationRecordSchema>[],
): Result<readonly Relation[]> {
  const relations: Relation[] = [];
  for (const [index, record] of records.entries()) {
    const relation = relationOf(record);
    if (!relation.ok) return fail(malformed(call, `${index}.${relation.fault}`));
    relations.push(relation.value);
  }
  return ok(relations);
}

/**
 * Makes or updates a relation. One that was made but cannot be read has a key that nobody knows: its outcome must be
 * looked up.
 */
export async function putRelation(
  options: OctopusClientOptions,
  target: OctopusTarget,
  record: Readonly<Record<string, unknown>>,
): Promise<Result<Relation | null>> {
  const place = dossierCall(options.session, target, 'insertUpdateRelation', '/relations');
  const call: Call = { ...place, method: 'PUT', json: record };
  const sent = await send(options, call);
  if (!sent.ok) return sent;
  const { answer, fault } = sent.value;
  if (fault !== null) return fail(fault);
  if (answer.status === 204 || (answer.status === 200 && answer.text === '')) return ok(null);
  const made = relationRecordSchema.safeParse(answer.json);
  const relation = made.success ? relationOf(made.data) : fail('no relation in the answer');
  if (relation.ok) return relation;
  const operation = contractName(call.operation);
  return fail({ kind: 'unknown-outcome', service: 'octopus', operation, detail: relation.fault });
}
