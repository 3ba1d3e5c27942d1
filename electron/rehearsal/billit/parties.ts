import type { BillitParty } from '../seed/billit-party.ts';
import type { SeededDossier } from '../seed/model.ts';
import { PAGE_SIZE } from './contract.ts';
import { SCHEMAS } from './contract-schemas.ts';
import {
  fieldsOf,
  refusal,
  success,
  unpatchable,
  whole,
  withAccounts,
  type Call,
  type Handlers,
} from './handlers.ts';

/**
 * Known bugs of saving a party (facts/billit, section 7). `wrong-id`: a new party is made, and the id of another comes
 * back. `overwrite`: one without VAT number and identifier takes the place of a customer that has one.
 */
export type PartyBug = 'none' | 'wrong-id' | 'overwrite';

/** The customers and suppliers of every company. */
export type PartyBooks = {
  readonly of: (companyId: number) => readonly BillitParty[];
  readonly handlers: Handlers<'listParties' | 'getParty' | 'saveParty' | 'patchParty'>;
};

const PATCHABLE = new Set(Object.keys(SCHEMAS['PartyPatch'] ?? {}));
/** Above every id of a seeded party. */
const FIRST_ID = 990_000_001;

function seededParties({ billitPartyId, orders }: SeededDossier): BillitParty[] {
  const parties = new Map<unknown, BillitParty>();
  for (const { order } of orders) {
    for (const party of [fieldsOf(order['Customer']), fieldsOf(order['Supplier'])]) {
      if (party === null || party['PartyID'] === billitPartyId) continue;
      parties.set(party['PartyID'], party);
    }
  }
  return [...parties.values()];
}

function compact(value: unknown): string {
  return typeof value === 'string' ? value.toUpperCase().replaceAll(/[^A-Z0-9]/g, '') : '';
}

function identifiersOf(party: BillitParty): readonly string[] {
  const listed = party['Identifiers'];
  if (!Array.isArray(listed)) return [];
  return listed.map((one) => compact(fieldsOf(one)?.['Identifier'])).filter((one) => one !== '');
}

const KEYS: readonly ((party: BillitParty) => readonly string[])[] = [
  (party) => [compact(party['VATNumber'])],
  identifiersOf,
  (party) => [compact(party['Email'])],
  (party) => [compact(party['Nr'])],
];

/** The party of the same type that a save means: by VAT number, identifier, e-mail or number. */
function meant(parties: readonly BillitParty[], given: BillitParty): BillitParty | undefined {
  const same = parties.filter((party) => party['PartyType'] === given['PartyType']);
  for (const keysOf of KEYS) {
    const wanted = keysOf(given).filter((key) => key !== '');
    const found = same.find((party) => keysOf(party).some((key) => wanted.includes(key)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The parties of a world, with the bug it has. */
export function createPartyBooks(dossiers: readonly SeededDossier[], bug: PartyBug): PartyBooks {
  const byCompany = new Map(dossiers.map((one) => [one.billitPartyId, seededParties(one)]));
  const partiesOf = (companyId: number): BillitParty[] => byCompany.get(companyId) ?? [];
  let nextId = FIRST_ID;

  const replace = (companyId: number, old: BillitParty, changes: BillitParty): void => {
    const parties = partiesOf(companyId);
    parties.splice(parties.indexOf(old), 1, { ...old, ...changes, PartyID: old['PartyID'] });
  };
  const save = ({ companyId, body }: Call) => {
    const given = fieldsOf(body);
    if (given === null || typeof given['Name'] !== 'string')
      return refusal(400, 'Name is required');
    const parties = partiesOf(companyId);
    const nameless = compact(given['VATNumber']) === '' && identifiersOf(given).length === 0;
    const victim = parties.find((party) => compact(party['VATNumber']) !== '');
    const target = bug === 'overwrite' && nameless ? victim : meant(parties, given);
    if (target !== undefined) {
      replace(companyId, target, given);
      return success(target['PartyID']);
    }
    const party = { ...given, PartyID: nextId };
    nextId += 1;
    const [other] = parties;
    parties.push(party);
    return success(bug === 'wrong-id' && other !== undefined ? other['PartyID'] : party.PartyID);
  };
  const found = ({ companyId, params }: Call): BillitParty | undefined =>
    partiesOf(companyId).find((party) => party['PartyID'] === whole(params['partyID']));
  return {
    of: (companyId) => [...partiesOf(companyId)],
    handlers: {
      listParties: (call) => listParties(partiesOf(call.companyId), call),
      getParty: (call) => {
        const party = found(call);
        return party === undefined ? refusal(400, 'Party not found') : success(party);
      },
      saveParty: save,
      patchParty: (call) => {
        const party = found(call);
        const delta = fieldsOf(call.body);
        if (party === undefined) return refusal(404, 'Party not found');
        if (delta === null) return refusal(400, 'The request is invalid.');
        const wrong = unpatchable(delta, PATCHABLE);
        if (wrong !== null) return refusal(400, `Property ${wrong} is not supported`);
        replace(call.companyId, party, withAccounts(delta));
        return success();
      },
    },
  };
}

const FILTER = /^PartyType eq '(Customer|Supplier)'$/;

/** One page; the only filter is the documented one on the type. */
function listParties(parties: readonly BillitParty[], { query, origin }: Call) {
  const filter = query['$filter'];
  const type = filter === undefined ? null : FILTER.exec(filter)?.[1];
  if (type === undefined) return refusal(400, `Syntax error in '${filter ?? ''}'.`);
  const rows = parties.filter((party) => type === null || party['PartyType'] === type);
  const skip = whole(query['$skip']) ?? 0;
  const end = skip + PAGE_SIZE;
  const kept = filter === undefined ? '' : `$filter=${encodeURIComponent(filter)}&`;
  return success({
    Items: rows.slice(skip, end),
    ...(end < rows.length ? { NextPageLink: `${origin}/v1/parties?${kept}$skip=${end}` } : {}),
  });
}
