import { z } from 'zod';
import { ok } from '../../../shared/result.ts';
import { normalizeNumber } from '../domain/identifiers.ts';
import { ask, tell, type CallParts } from './call.ts';
import type { BillitParty } from '../domain/party.ts';
import type { BillitClient } from './port.ts';
import { readEvery } from './read-all.ts';
import { partyPageSchema, partySchema } from './wire.ts';

type PartyCalls = Pick<BillitClient, 'parties' | 'party' | 'createParty' | 'changeParty'>;

/** Customers and suppliers of a company. */
export function partyCalls(parts: CallParts): PartyCalls {
  const urlOf = (partyId: string): string =>
    `${parts.baseUrl}/v1/parties/${encodeURIComponent(partyId)}`;
  return {
    parties: (target) => {
      const list = { operation: 'listParties', target, url: `${parts.baseUrl}/v1/parties` };
      return readEvery(parts, list, partyPageSchema, (rows) => ok(rows.map(partyOf)));
    },
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
