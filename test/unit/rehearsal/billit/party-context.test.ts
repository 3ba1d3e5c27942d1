import { describe, expect, it } from 'vitest';
import {
  addressedCompany,
  type PartyHeaders,
} from '../../../../electron/rehearsal/billit/party-context.ts';

const ACCOUNTANT = 800001;
const CLIENT = 800101;
const reach = { accountant: ACCOUNTANT, companyIds: [ACCOUNTANT, CLIENT, 800102] };

function addressed(
  partyId: number | null,
  contextId: number | null,
  accepted: PartyHeaders = 'any',
) {
  const text = (id: number | null): string | null => (id === null ? null : String(id));
  return addressedCompany({ partyId: text(partyId), contextId: text(contextId) }, reach, accepted);
}

describe('addressedCompany', () => {
  it('takes the client from each of the three header pairs', () => {
    expect(addressed(CLIENT, ACCOUNTANT)).toBe(CLIENT);
    expect(addressed(ACCOUNTANT, CLIENT)).toBe(CLIENT);
    expect(addressed(CLIENT, null)).toBe(CLIENT);
    expect(addressed(CLIENT, CLIENT)).toBe(CLIENT);
  });

  it('falls back to the oldest company without any header', () => {
    expect(addressed(null, null)).toBe(ACCOUNTANT);
  });

  it('refuses a context alone, a foreign party, and a pair of two clients', () => {
    expect(addressed(null, CLIENT)).toBeNull();
    expect(addressed(999999, ACCOUNTANT)).toBeNull();
    expect(addressed(CLIENT, 999999)).toBeNull();
    expect(addressed(CLIENT, 800102)).toBeNull();
  });

  it.each([
    ['A', [CLIENT, null, null]],
    ['B', [null, CLIENT, null]],
    ['C', [null, null, CLIENT]],
  ] as const)('accepts strategy %s alone when told so', (accepted, expected) => {
    const pairs = [
      addressed(CLIENT, ACCOUNTANT, accepted),
      addressed(ACCOUNTANT, CLIENT, accepted),
      addressed(CLIENT, null, accepted),
    ];
    expect(pairs).toEqual(expected);
    expect(addressed(ACCOUNTANT, null, accepted)).toBe(ACCOUNTANT);
  });
});
