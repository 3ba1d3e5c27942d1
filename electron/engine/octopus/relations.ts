import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Relation } from '../domain/dossier.ts';
import { dottedVatNumber, normalizeNumber } from '../domain/identifiers.ts';
import {
  asWrite,
  contractName,
  dossierCall,
  malformed,
  readList,
  send,
  type Call,
  type OctopusClientOptions,
} from './call.ts';
import { relationOf } from './map.ts';
import type { OctopusClient, OctopusTarget, RelationRef } from './port.ts';
import { relationRecordSchema, relationRecordsSchema } from './wire.ts';

/** What a relation is looked for by. */
export type RelationSearch = Parameters<OctopusClient['findRelations']>[1];

/** Customers and suppliers (contract, tag 'Relations'). */
export function relationCalls(
  options: OctopusClientOptions,
): Pick<OctopusClient, 'relations' | 'findRelations' | 'putRelation' | 'changeRelation'> {
  return {
    relations: (target) => allRelations(options, target),
    findRelations: (target, by) => findRelations(options, target, by),
    putRelation: (target, record) => putRelation(options, target, record),
    changeRelation: (target, ref, changes) => changeRelation(options, { target, ref, changes }),
  };
}

/** Octopus keeps Belgian numbers with dots, and whether it searches for parts of them is not documented. */
function searchQuery(by: RelationSearch): string {
  if ('relationId' in by) return `relationId=${by.relationId}`;
  return 'vatNumber' in by
    ? `vatNr=${encodeURIComponent(dottedVatNumber(normalizeNumber(by.vatNumber)))}`
    : `extRelationId=${by.externalId}`;
}

function meets(relation: Relation, by: RelationSearch): boolean {
  if ('relationId' in by) return relation.relationId === by.relationId;
  return 'vatNumber' in by
    ? relation.vatNumber === normalizeNumber(by.vatNumber)
    : relation.externalId === by.externalId;
}

/** Without a number or an external id there is nothing to look for: 0 stands for none. */
function asksNothing(by: RelationSearch): boolean {
  if ('relationId' in by) return by.relationId === 0;
  return 'vatNumber' in by ? normalizeNumber(by.vatNumber) === '' : by.externalId === 0;
}

/** All active relations of a dossier. */
async function allRelations(
  options: OctopusClientOptions,
  target: OctopusTarget,
): Promise<Result<readonly Relation[]>> {
  return relationsOf(options, dossierCall(options.session, target, 'getRelations', '/relations'));
}

/** The relations with this VAT number, id or external id, active or not; nothing to look for finds nothing. */
async function findRelations(
  options: OctopusClientOptions,
  target: OctopusTarget,
  by: RelationSearch,
): Promise<Result<readonly Relation[]>> {
  if (asksNothing(by)) return ok([]);
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
async function putRelation(
  options: OctopusClientOptions,
  target: OctopusTarget,
  record: Readonly<Record<string, unknown>>,
): Promise<Result<Relation | null>> {
  const place = dossierCall(options.session, target, 'insertUpdateRelation', '/relations');
  const call = asWrite(place, 'PUT', record);
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

/**
 * Changes fields of a relation: reads it as it is now, puts the changes in and writes all of it back, since it is unknown
 * whether a field that is left out is blanked. The keys go back as they came, so they name the same relation.
 */
async function changeRelation(
  options: OctopusClientOptions,
  asked: {
    readonly target: OctopusTarget;
    readonly ref: RelationRef;
    readonly changes: Readonly<Record<string, unknown>>;
  },
): Promise<Result<Relation>> {
  const { target, ref, changes } = asked;
  const by =
    ref.relationId === null ? { externalId: ref.externalId } : { relationId: ref.relationId };
  const found = await findRelations(options, target, by);
  if (!found.ok) return found;
  const [relation] = found.value;
  if (relation === undefined) {
    return fail({ kind: 'not-found', service: 'octopus', operation: 'getRelations' });
  }
  const isSame = Object.entries(changes).every(([name, value]) => relation.record[name] === value);
  if (isSame) return ok(relation);
  const record = { ...relation.record, ...changes };
  const put = await putRelation(options, target, record);
  if (!put.ok) return put;
  if (put.value !== null) return ok(put.value);
  const changed = relationOf(record);
  return changed.ok ? changed : ok(relation);
}
