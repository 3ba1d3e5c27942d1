import { createHash } from 'node:crypto';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BillitClient, BillitTarget, NewParty } from '../billit/port.ts';
import {
  changesOf,
  matchParty,
  wantedParties,
  type BillitParty,
  type PartyHold,
  type WantedParty,
} from '../domain/party.ts';
import type { PushedRow } from '../store/billit-ports.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { freshenMirror } from './mirror.ts';

/** The relations may be this old, ms: a person asks again when he changed one a moment ago. */
const RELATIONS_MAX_AGE_MS = 60_000;

/** A relation that was not sent, and why. */
export type HeldParty = {
  readonly relationId: number;
  readonly role: WantedParty['role'];
  readonly name: string;
  readonly why: PartyHold;
  /** The party at Billit that it is about; null when there is none. */
  readonly candidate: { readonly partyId: string; readonly name: string } | null;
};

/** What sending the relations of a dossier to Billit did. */
export type PartyReport = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly held: readonly HeldParty[];
};

/** One dossier's parties being brought up to date. */
type Work = {
  readonly context: SyncContext;
  readonly subject: Subject;
  readonly client: BillitClient;
  readonly target: BillitTarget;
  /** Those at Billit, with what was made since. */
  readonly parties: BillitParty[];
  /** Which relation each party was sent for, by PartyID. */
  readonly takers: Map<string, number>;
};

type Done = 'created' | 'updated' | 'unchanged' | HeldParty;

/**
 * Brings the customers and suppliers of Octopus to Billit (S04): found ones are changed, others made, each is read back
 * before its id is kept. Nothing that is the same as last time causes a call; a second run changes nothing.
 */
export async function pushParties(
  context: SyncContext,
  subject: Subject,
): Promise<Result<PartyReport>> {
  const { store } = context;
  const fresh = await freshenMirror(context, subject.link, RELATIONS_MAX_AGE_MS);
  if (!fresh.ok) return fresh;
  const known = new Map<string, PushedRow>();
  for (const kind of ['customer', 'supplier'] as const) {
    for (const [key, row] of await store.pushed.of(subject.dossier.id, kind)) {
      known.set(`${kind}/${key}`, row);
    }
  }
  const all = wantedParties(await store.relations.list(subject.dossier.id));
  const rowOf = (party: WantedParty) => known.get(`${party.role}/${String(party.relationId)}`);
  const changed = all.filter((party) => rowOf(party)?.hash !== hashOf(party));
  const report = { created: 0, updated: 0, unchanged: all.length - changed.length };
  const held: HeldParty[] = [];
  if (changed.length === 0) return ok({ ...report, held });
  const takers = new Map<string, number>();
  for (const { externalId, key } of known.values()) {
    if (externalId !== null) takers.set(externalId, Number(key));
  }
  const work = await startWork(context, subject, takers);
  if (!work.ok) return work;
  for (const party of changed) {
    const done = await pushOne(work.value, party, rowOf(party)?.externalId ?? null);
    if (!done.ok) return done;
    if (typeof done.value === 'string') report[done.value] += 1;
    else held.push(done.value);
  }
  return ok({ ...report, held });
}

/**
 * A person says that a relation is this party, although only its name tells; it is sent with the next run. False when the
 * party belongs to another relation.
 */
export async function decideParty(
  { store, clock }: SyncContext,
  { dossier }: Subject,
  { role, relationId, partyId }: { role: WantedParty['role']; relationId: number; partyId: string },
): Promise<boolean> {
  const key = String(relationId);
  const known = await store.pushed.of(dossier.id, role);
  const taker = [...known.values()].find((row) => row.externalId === partyId);
  if (taker !== undefined && taker.key !== key) return false;
  const row = { kind: role, key, externalId: partyId, hash: '' };
  await store.pushed.keep(dossier.id, [row], clock.now());
  return true;
}

async function startWork(
  context: SyncContext,
  subject: Subject,
  takers: Map<string, number>,
): Promise<Result<Work>> {
  const client = await context.billit(subject.link.billitConnectionId);
  if (!client.ok) return client;
  const target = billitTarget(subject.link);
  const parties = await client.value.parties(target);
  if (!parties.ok) return parties;
  const work = { context, subject, client: client.value, target, takers };
  return ok({ ...work, parties: [...parties.value] });
}

async function pushOne(
  work: Work,
  wanted: WantedParty,
  partyId: string | null,
): Promise<Result<Done>> {
  const own = work.parties.find((party) => party.partyId === partyId);
  const match = own === undefined ? matchParty(wanted, work.parties) : found(own);
  if (match.kind === 'held') return ok(holding(wanted, match.why, match.party));
  if (match.kind === 'found') {
    const taker = work.takers.get(match.party.partyId) ?? wanted.relationId;
    // Two relations of Octopus would write over each other for ever.
    return taker === wanted.relationId
      ? update(work, wanted, match.party, 'unchanged')
      : ok(holding(wanted, 'number-taken', match.party));
  }
  const made = await create(work, wanted);
  if (!made.ok) return concernsOneParty(made.fault) ? ok(holding(wanted, 'refused', null)) : made;
  if (made.value === null) return ok(holding(wanted, 'not-taken', null));
  work.parties.push(made.value);
  return update(work, wanted, made.value, 'created');
}

const found = (party: BillitParty) => ({ kind: 'found', party }) as const;

/** A party that Billit does not take must not stop the others. */
function concernsOneParty(fault: Fault): boolean {
  return fault.kind === 'rejected' || fault.kind === 'not-found' || fault.kind === 'malformed';
}

function holding(wanted: WantedParty, why: PartyHold, party: BillitParty | null): HeldParty {
  const { relationId, role, fields } = wanted;
  const candidate = party === null ? null : { partyId: party.partyId, name: party.fields.Name };
  return { relationId, role, name: fields.Name, why, candidate };
}

/** Changes what is other, reads it back, and only then keeps that it was sent. */
async function update(
  work: Work,
  wanted: WantedParty,
  party: BillitParty,
  sofar: 'created' | 'unchanged',
): Promise<Result<Done>> {
  const { context, subject, client, target } = work;
  const changes = changesOf(party, wanted);
  const same = Object.keys(changes).length === 0;
  if (!same) {
    const changed = await client.changeParty(target, party.partyId, changes);
    if (!changed.ok) {
      return concernsOneParty(changed.fault) ? ok(holding(wanted, 'refused', party)) : changed;
    }
    const now = await client.party(target, party.partyId);
    if (!now.ok) return now;
    if (Object.keys(changesOf(now.value, wanted)).length > 0) {
      return ok(holding(wanted, 'not-taken', party));
    }
  }
  work.takers.set(party.partyId, wanted.relationId);
  const row = {
    kind: wanted.role,
    key: String(wanted.relationId),
    externalId: party.partyId,
    hash: hashOf(wanted),
  };
  await context.store.pushed.keep(subject.dossier.id, [row], context.clock.now());
  return ok(sofar === 'unchanged' && !same ? 'updated' : sofar);
}

/**
 * Makes a party and finds it back. Billit may give the id of another, or none (no answer, or a repeat of an earlier
 * try): then it is looked up by its number. null when what came back is not it.
 */
async function create(work: Work, wanted: WantedParty): Promise<Result<BillitParty | null>> {
  const { client, target } = work;
  const made = await client.createParty(target, newParty(wanted), keyOf(work, wanted));
  if (made.ok) {
    const party = await client.party(target, made.value);
    if (party.ok && isSame(party.value, wanted)) return party;
  } else if (!isPerhapsMade(made.fault)) return made;
  const parties = await client.parties(target);
  if (!parties.ok) return parties;
  const same = parties.value.filter((party) => isSame(party, wanted));
  return same.length === 1 ? ok(same[0] ?? null) : notMade(made);
}

/** After a repeat or a lost answer without a trace of the party, it is said what kept it from being made. */
function notMade(made: Result<string>): Result<null> {
  return made.ok ? ok(null) : fail(made.fault);
}

function isPerhapsMade(fault: Fault): boolean {
  const repeated = fault.kind === 'rejected' && fault.status === 409;
  return repeated || fault.kind === 'unknown-outcome';
}

function isSame(party: BillitParty, wanted: WantedParty): boolean {
  const sameName = party.fields.Name.trim() === wanted.fields.Name;
  return party.role === wanted.role && party.number === wanted.number && sameName;
}

/**
 * Only what cannot be taken for somebody else: Billit also looks for a party by its e-mail address, so that is added
 * later, when the party is known (facts/billit, section 7).
 */
function newParty({ role, number, fields }: WantedParty): NewParty {
  const { Nr, Name, VATNumber, Street, StreetNumber, Zipcode, City, CountryCode } = fields;
  const belgian = number.startsWith('BE')
    ? [{ IdentifierType: 'CBE', Identifier: number.slice(2) }]
    : [];
  const address = { Street, StreetNumber, Zipcode, City, CountryCode };
  const given = Object.entries(address).filter(([, value]) => value !== '');
  return {
    PartyType: role === 'supplier' ? 'Supplier' : 'Customer',
    Nr,
    Name,
    VATNumber,
    ...(belgian.length === 0 ? {} : { Identifiers: belgian }),
    ...Object.fromEntries(given),
  };
}

function keyOf({ subject }: Work, { role, relationId, number }: WantedParty): string {
  const { id } = subject.dossier;
  return sha256(JSON.stringify(['party', id, role, relationId, number]));
}

function hashOf({ fields }: WantedParty): string {
  return sha256(JSON.stringify(Object.entries(fields)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
