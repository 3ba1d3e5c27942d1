import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BookingRelation, RelationDraft } from './booking.ts';
import type { Party } from './document.ts';
import type { Relation } from './dossier.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { looksBelgian, normalizeNumber } from './identifiers.ts';
import { territoryOf } from './vat.ts';

const BELGIAN_SCHEMES = new Set(['0208', '9925', '9956']);

/** The numbers by which a party may be recognised, normalised, the strongest first; never its name. */
export function numbersOf(party: Party): readonly string[] {
  const numbers: string[] = [];
  const add = (text: string | null) => {
    if (text === null || text.trim() === '') return;
    const normalized = normalizeNumber(text);
    if (normalized !== '' && !numbers.includes(normalized)) numbers.push(normalized);
  };
  add(party.vatNumber);
  const foreign = party.country !== null && party.country.trim().toUpperCase() !== 'BE';
  for (const identifier of [party.legalId, party.endpoint, ...party.partyIds]) {
    if (identifier === null) continue;
    const scheme = identifier.scheme ?? '';
    const belgian = BELGIAN_SCHEMES.has(scheme) || (scheme === '' && !foreign);
    if (belgian && belgianEnterpriseNumber(identifier.value) !== null) add(identifier.value);
  }
  return numbers;
}

/** Whether a party is the entrepreneur with this enterprise number. */
export function isEnterprise(party: Party, enterpriseNumber: string): boolean {
  return numbersOf(party).includes(`BE${enterpriseNumber}`);
}

/** Relations by their normalised VAT number. */
export type RelationIndex = ReadonlyMap<string, readonly Relation[]>;

/** Indexes the relations of a dossier once, for many documents. */
export function indexRelations(relations: readonly Relation[]): RelationIndex {
  const index = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.vatNumber === '') continue;
    const same = index.get(relation.vatNumber);
    if (same === undefined) index.set(relation.vatNumber, [relation]);
    else same.push(relation);
  }
  return index;
}

/** The party of a document and the role that it has for the dossier. */
export type CounterpartyQuestion = {
  readonly party: Party;
  readonly role: 'client' | 'supplier';
  /** PartyID at Billit: the identity of a party without a number. */
  readonly counterpartyId: string;
};

/** The relation found for a party (null: none yet), and what to book on. */
export type CounterpartyAnswer = {
  readonly found: Relation | null;
  readonly relation: BookingRelation;
};

/** Finds the relation of a party by number, or drafts a new one. A name alone never matches. */
export function findCounterparty(
  question: CounterpartyQuestion,
  index: RelationIndex,
): Result<CounterpartyAnswer, Cause> {
  const { party, role } = question;
  const numbers = numbersOf(party);
  const invalid = party.vatNumber === null ? null : invalidBelgian(party.vatNumber);
  if (invalid !== null) {
    return fail({ kind: 'relation-number-invalid', data: { number: invalid } });
  }
  for (const number of numbers) {
    const matches = index.get(number) ?? [];
    const best = preferred(matches, role);
    if (best === 'several') {
      return fail({ kind: 'relation-ambiguous', data: { number } });
    }
    if (best !== null) return ok({ found: best, relation: existing(best, role) });
  }
  const draft = draftOf(question, numbers[0] ?? '');
  return draft.ok
    ? ok({ found: null, relation: { kind: 'new', draft: draft.value } })
    : fail(draft.fault);
}

function invalidBelgian(vatNumber: string): string | null {
  const normalized = normalizeNumber(vatNumber);
  return looksBelgian(normalized) && belgianEnterpriseNumber(normalized) === null
    ? vatNumber
    : null;
}

function preferred(
  matches: readonly Relation[],
  role: 'client' | 'supplier',
): Relation | 'several' | null {
  if (matches.length <= 1) return matches[0] ?? null;
  const active = matches.filter((relation) => relation.active);
  const inRole = active.filter((relation) => relation[role]);
  const narrowed = inRole.length > 0 ? inRole : active;
  return narrowed.length === 1 ? (narrowed[0] ?? null) : 'several';
}

function existing(relation: Relation, role: 'client' | 'supplier'): BookingRelation {
  return {
    kind: 'existing',
    relationId: relation.relationId,
    externalId: relation.externalId,
    missingRole: relation[role] ? null : role,
  };
}

function draftOf(question: CounterpartyQuestion, number: string): Result<RelationDraft, Cause> {
  const { party, role, counterpartyId } = question;
  const name = party.name?.trim() ?? '';
  const territory = territoryOf(number === '' ? null : number, party.country);
  const identity = number === '' ? `billit:${counterpartyId}` : number;
  if (name === '' || territory === null || identity === 'billit:') {
    return fail({ kind: 'relation-incomplete', data: { name } });
  }
  const vatTypes = party.vatNumber === null ? NOT_LIABLE : LIABLE;
  const privateTypes = number === '' ? PRIVATE : vatTypes;
  return ok({
    role,
    name,
    vatNumber: number,
    vatType: privateTypes[territory],
    street: party.street ?? '',
    postalCode: party.postalCode ?? '',
    city: party.city ?? '',
    country: (party.country ?? number.slice(0, 2)).trim().toUpperCase(),
    email: party.email ?? '',
    identity,
  });
}

/** Octopus' VAT scenarios of a relation (facts/octopus-behaviour, section 2); 0 = unknown is never written. */
const LIABLE = { belgium: 1, eu: 4, 'outside-eu': 6 } as const;
const NOT_LIABLE = { belgium: 10, eu: 10, 'outside-eu': 10 } as const;
const PRIVATE = { belgium: 7, eu: 8, 'outside-eu': 9 } as const;

const EXTERNAL_ID_FLOOR = 1_500_000_000;
const EXTERNAL_ID_RANGE = 600_000_000;

/**
 * The external id for a new relation: made from its identity, far above the ids that other packages use (one number
 * space per dossier for all of them), and not taken. Reserved in the store before the PUT, so that a repeat is safe.
 */
export function externalIdFor(identity: string, taken: ReadonlySet<number>): number {
  let hash = 0x811c9dc5;
  for (const character of identity) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  let candidate = EXTERNAL_ID_FLOOR + (hash % EXTERNAL_ID_RANGE);
  while (taken.has(candidate)) candidate += 1;
  return candidate;
}
