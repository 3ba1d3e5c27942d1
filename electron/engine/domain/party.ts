import type { Relation } from './dossier.ts';
import { normalizeNumber } from './identifiers.ts';

/** The role that a party has for the company; one that is both is two parties at Billit. */
export type PartyRole = 'customer' | 'supplier';

/** The fields of a party that the program keeps equal with Octopus; all can be changed by PATCH. Empty: none. */
export type PartyFields = {
  /** The number of the relation in Octopus. */
  readonly Nr: string;
  readonly Name: string;
  readonly VATNumber: string;
  readonly Email: string;
  readonly Street: string;
  readonly StreetNumber: string;
  readonly Zipcode: string;
  readonly City: string;
  readonly CountryCode: string;
  readonly IBAN: string;
  readonly GLAccountCode: string;
};

/** A customer or supplier at Billit. */
export type BillitParty = {
  readonly partyId: string;
  readonly role: PartyRole;
  /** VAT or enterprise number, normalised; empty when none. */
  readonly number: string;
  readonly fields: PartyFields;
};

/** A relation of Octopus as the party that it should be at Billit. */
export type WantedParty = {
  readonly relationId: number;
  readonly role: PartyRole;
  /** Normalised; empty when none. */
  readonly number: string;
  readonly fields: PartyFields;
};

/** Why a party is neither changed nor made; a person must look. */
export type PartyHold =
  /** Several parties of this role have its number. */
  | 'ambiguous'
  /** Another party has its number in Octopus as its own. */
  | 'number-taken'
  /** Only the name is the same: a suggestion. */
  | 'same-name'
  /** Nothing to be known by: making it could overwrite another. */
  | 'no-identifier'
  /** Billit gave another party back, or kept other values. */
  | 'not-taken'
  /** Billit refused it. */
  | 'refused';

/** What is to be done with a wanted party. */
export type PartyMatch =
  | { readonly kind: 'found'; readonly party: BillitParty }
  | { readonly kind: 'new' }
  | { readonly kind: 'held'; readonly why: PartyHold; readonly party: BillitParty | null };

/** Every active relation that Octopus has a number for, once per role. */
export function wantedParties(relations: readonly Relation[]): readonly WantedParty[] {
  return relations.flatMap((relation) => {
    const { relationId, active, client, supplier } = relation;
    if (relationId === null || !active) return [];
    const roles: PartyRole[] = [];
    if (client) roles.push('customer');
    if (supplier) roles.push('supplier');
    return roles.map((role) => wanted(relation, relationId, role));
  });
}

function wanted(relation: Relation, relationId: number, role: PartyRole): WantedParty {
  const text = (name: string): string => {
    const value = relation.record[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const account = role === 'customer' ? relation.clientAccount : relation.supplierAccount;
  const number = relation.vatNumber;
  const country = /^[A-Z]{2}/.exec(number)?.[0] ?? '';
  return {
    relationId,
    role,
    number,
    fields: {
      Nr: String(relationId),
      Name: relation.name.trim(),
      VATNumber: number,
      Email: text('email'),
      ...streetOf(text('streetAndNr')),
      Zipcode: text('postalCode'),
      City: text('city'),
      CountryCode: text('country') || (country === 'EL' ? 'GR' : country),
      IBAN: text('ibanAccountNr').replaceAll(/\s/g, ''),
      GLAccountCode: account === 0 ? '' : String(account),
    },
  };
}

/** Octopus keeps street and number in one field, Billit in two. */
function streetOf(text: string): Pick<PartyFields, 'Street' | 'StreetNumber'> {
  const match = /^(.*\D)\s+(\d+\s?[A-Za-z]?)$/.exec(text);
  return { Street: match?.[1]?.trim() ?? text, StreetNumber: match?.[2] ?? '' };
}

/**
 * Finds a wanted party among those that Billit has: by number, then by the relation's number where no number speaks
 * against it. A name alone never matches (facts/billit, section 7).
 */
export function matchParty(party: WantedParty, all: readonly BillitParty[]): PartyMatch {
  const same = all.filter((one) => one.role === party.role);
  const byNumber = party.number === '' ? [] : same.filter((one) => one.number === party.number);
  const narrowed = byNumber.filter((one) => one.fields.Nr === party.fields.Nr);
  const [numbered, second] = narrowed.length > 0 ? narrowed : byNumber;
  if (second !== undefined) return { kind: 'held', why: 'ambiguous', party: second };
  if (numbered !== undefined) return { kind: 'found', party: numbered };
  const [known] = same.filter((one) => one.fields.Nr === party.fields.Nr);
  if (known !== undefined) {
    const agrees = known.number === '' || party.number === '';
    return agrees ? { kind: 'found', party: known } : held('number-taken', known);
  }
  const name = plainName(party.fields.Name);
  const [named] = same.filter((one) => plainName(one.fields.Name) === name && mayBeOne(one, party));
  if (named !== undefined) return held('same-name', named);
  return party.number === '' ? held('no-identifier', null) : { kind: 'new' };
}

function held(why: PartyHold, party: BillitParty | null): PartyMatch {
  return { kind: 'held', why, party };
}

/** Two numbers that differ are two companies, whatever their names. */
function mayBeOne(party: BillitParty, wantedParty: WantedParty): boolean {
  return party.number === '' || wantedParty.number === '';
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What of a party is other than wanted. What Octopus leaves empty is left as it is. */
export function changesOf(party: BillitParty, { fields }: WantedParty): Partial<PartyFields> {
  const now = party.fields;
  const changes: { -readonly [Name in keyof PartyFields]?: string } = {};
  const street = `${now.Street} ${now.StreetNumber}`.trim();
  const sameStreet = street === `${fields.Street} ${fields.StreetNumber}`.trim();
  for (const name of FIELD_NAMES) {
    const isStreet = name === 'Street' || name === 'StreetNumber';
    if (fields[name] === '' || (isStreet && sameStreet)) continue;
    if (comparable(name, fields[name]) !== comparable(name, now[name]))
      changes[name] = fields[name];
  }
  return changes;
}

const FIELD_NAMES: readonly (keyof PartyFields)[] = [
  'Nr',
  'Name',
  'VATNumber',
  'Email',
  'Street',
  'StreetNumber',
  'Zipcode',
  'City',
  'CountryCode',
  'IBAN',
  'GLAccountCode',
];

function comparable(name: keyof PartyFields, value: string): string {
  if (name === 'VATNumber') return normalizeNumber(value);
  return name === 'IBAN' ? value.replaceAll(/\s/g, '').toUpperCase() : value.trim();
}
