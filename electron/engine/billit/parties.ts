import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { normalizeNumber } from '../domain/identifiers.ts';
import { ask, malformed, tell, type CallParts } from './call.ts';
import { pageOf } from './pages.ts';
import type { BillitParty } from '../domain/party.ts';
import type { BillitClient, BillitTarget } from './port.ts';
import { partyPageSchema, partySchema } from './wire.ts';

const MAX_PAGES = 1_000;

type PartyCalls = Pick<BillitClient, 'parties' | 'party' | 'createParty' | 'changeParty'>;

/** Customers and suppliers of a company. */
export function partyCalls(parts: CallParts): PartyCalls {
  const urlOf = (partyId: string): string =>
    `${parts.baseUrl}/v1/parties/${encodeURIComponent(partyId)}`;
  return {
    parties: (target) => readAll(parts, target),
    party: async (target, partyId) => {
      const call = { operation: 'getParty', target, url: urlOf(partyId) };
      const row = await ask(parts, call, partySchema);
      return row.ok ? ok(partyOf(row.value)) : row;
    },
    createParty: (target, party, key) => {
      const change = { method: 'POST', json: party, key } as const;
      const url = `${parts.baseUrl}/v1/parties`;
      return ask(parts, { operation: 'saveParty', target, url, change }, z.coerce.string().min(1));
    },
    changeParty: (target, partyId, changes) => {
      const change = { method: 'PATCH', json: changes } as const;
      return tell(parts, { operation: 'patchParty', target, url: urlOf(partyId), change });
    },
  };
}

async function readAll(
  parts: CallParts,
  target: BillitTarget,
): Promise<Result<readonly BillitParty[]>> {
  const list = `${parts.baseUrl}/v1/parties`;
  const parties: BillitParty[] = [];
  let url = list;
  for (let turn = 0; turn < MAX_PAGES; turn += 1) {
    const call = { operation: 'listParties', target, url };
    const page = await ask(parts, call, partyPageSchema);
    if (!page.ok) return page;
    parties.push(...page.value.Items.map(partyOf));
    const link = page.value.NextPageLink ?? '';
    if (link === '') return ok(parties);
    const next = pageOf(list, link);
    if (next === null || next === url) {
      return fail(malformed(call, 'NextPageLink: leads elsewhere'));
    }
    url = next;
  }
  const call = { operation: 'listParties', target, url };
  return fail(malformed(call, 'NextPageLink: has no end'));
}

function partyOf(row: z.output<typeof partySchema>): BillitParty {
  const fields = {
    Nr: row.Nr,
    Name: row.Name,
    VATNumber: row.VATNumber,
    Email: row.Email,
    Street: row.Street,
    StreetNumber: row.StreetNumber,
    Zipcode: row.Zipcode,
    City: row.City,
    CountryCode: row.CountryCode,
    IBAN: row.IBAN,
    GLAccountCode: row.GLAccountCode === null ? '' : String(row.GLAccountCode),
  };
  const enterprise = row.Identifiers.find((one) => one.IdentifierType === 'CBE');
  const number = row.VATNumber === '' ? (enterprise?.Identifier ?? '') : row.VATNumber;
  return {
    partyId: row.PartyID,
    role: row.PartyType === 'Supplier' ? 'supplier' : 'customer',
    number: normalizeNumber(number),
    fields,
  };
}
