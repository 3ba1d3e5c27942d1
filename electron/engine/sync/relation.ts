import { present } from '../../../shared/assert.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { BookingRelation, RelationDraft } from '../domain/booking.ts';
import { externalIdFor } from '../domain/counterparty.ts';
import type { Relation } from '../domain/dossier.ts';
import { accountOfNewRelation } from '../domain/link-defaults.ts';
import type { OctopusClient, RelationRef } from '../octopus/port.ts';
import { newRelationRecord } from '../octopus/relation-record.ts';
import type { RunControl } from './run-control.ts';
import { octopusTarget, type Subject, type SyncContext } from './context.ts';

/** One delivery's way to Octopus. */
export type Courier = {
  readonly context: SyncContext;
  readonly subject: Subject;
  readonly client: OctopusClient;
  readonly control: RunControl;
};

/**
 * Makes sure that the relation of a booking exists in Octopus, in the right role, and says how to name it. A new one is
 * made exactly once: its external id is reserved in the store before the PUT, and a PUT with that id may be repeated.
 */
export async function ensureRelation(
  courier: Courier,
  relation: BookingRelation,
): Promise<Result<RelationRef>> {
  if (relation.kind === 'new') return ensureNew(courier, relation.draft);
  const ref = { relationId: relation.relationId, externalId: relation.externalId };
  return relation.missingRole === null ? ok(ref) : addRole(courier, ref, relation.missingRole);
}

async function addRole(
  courier: Courier,
  ref: RelationRef,
  role: 'client' | 'supplier',
): Promise<Result<RelationRef>> {
  const { context, subject, client } = courier;
  const known = await context.store.relations.list(subject.dossier.id);
  const relation = known.find((row) => sameRelation(row, ref));
  if (relation === undefined || relation[role]) return ok(ref);
  const changed = await client.changeRelation(octopusTarget(subject.link), ref, { [role]: true });
  if (changed.ok) await context.store.relations.confirm(subject.dossier.id, changed.value);
  // One that is gone from Octopus is told by the refusal of the booking itself.
  return changed.ok || changed.fault.kind === 'not-found' ? ok(ref) : changed;
}

function sameRelation(relation: Relation, ref: RelationRef): boolean {
  return ref.relationId === null
    ? relation.externalId === ref.externalId
    : relation.relationId === ref.relationId;
}

async function ensureNew(courier: Courier, draft: RelationDraft): Promise<Result<RelationRef>> {
  const { context, subject } = courier;
  const { relations } = context.store;
  const known = await relations.byIdentity(subject.dossier.id, draft.identity);
  if (known?.confirmed === true) return ok(refOf(known.relation));
  if (known === null) {
    const found = await findByNumber(courier, draft);
    if (!found.ok) return found;
    if (found.value !== null) {
      await relations.confirm(subject.dossier.id, found.value);
      return addRoleTo(courier, found.value, draft.role);
    }
  }
  const planned = await planNew(courier, draft);
  context.reach('relation-planned');
  const direction = draft.role === 'client' ? 'sale' : 'purchase';
  const account = accountOfNewRelation(subject.link, direction);
  const put = await courier.client.putRelation(
    octopusTarget(subject.link),
    newRelationRecord(draft, planned.externalId, account),
  );
  if (!put.ok) return put;
  context.reach('relation-written');
  const confirmed = put.value ?? planned;
  await relations.confirm(subject.dossier.id, confirmed);
  context.reach('relation-confirmed');
  return ok(refOf(confirmed));
}

async function addRoleTo(
  courier: Courier,
  relation: Relation,
  role: 'client' | 'supplier',
): Promise<Result<RelationRef>> {
  const ref = refOf(relation);
  return relation[role] ? ok(ref) : addRole(courier, ref, role);
}

/** The mirror may be older than a colleague's work: Octopus is asked before a relation with a number is made. */
async function findByNumber(
  courier: Courier,
  draft: RelationDraft,
): Promise<Result<Relation | null>> {
  if (draft.vatNumber === '') return ok(null);
  const found = await courier.client.findRelations(octopusTarget(courier.subject.link), {
    vatNumber: draft.vatNumber,
  });
  if (!found.ok) return found;
  const same = found.value.filter(
    (relation) => relation.active && relation.vatNumber === draft.vatNumber,
  );
  return ok(same[0] ?? null);
}

async function planNew(courier: Courier, draft: RelationDraft): Promise<Relation> {
  const { context, subject } = courier;
  const known = await context.store.relations.list(subject.dossier.id);
  const taken = new Set(known.map((relation) => relation.externalId));
  const planned = await context.store.relations.plan(subject.dossier.id, draft.identity, {
    relationId: null,
    externalId: externalIdFor(draft.identity, taken),
    name: draft.name,
    vatNumber: draft.vatNumber,
    client: draft.role === 'client',
    supplier: draft.role === 'supplier',
    active: true,
    clientAccount: draft.role === 'client' ? subject.link.salesAccount : 0,
    supplierAccount: draft.role === 'supplier' ? subject.link.purchaseAccount : 0,
    expirationDays: 30,
    record: {},
  });
  return present(planned, 'a planned relation is returned').relation;
}

function refOf(relation: Relation): RelationRef {
  return { relationId: relation.relationId, externalId: relation.externalId };
}
