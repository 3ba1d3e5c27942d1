import type { Identifier, Party } from '../domain/document.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { normalizeNumber } from '../domain/identifiers.ts';
import type { WireOrder } from './wire.ts';

type WireParty = NonNullable<WireOrder['Customer']>;

/** Schemes of electronic addresses that a VAT number is one of, by its country (Peppol's list EAS). */
const VAT_SCHEMES: ReadonlyMap<string, string> = new Map([
  ['NL', '9944'],
  ['FR', '9957'],
  ['DE', '9930'],
  ['LU', '9938'],
  ['GB', '9932'],
  ['IE', '9935'],
  ['ES', '9920'],
  ['AT', '9914'],
  ['PT', '9946'],
  ['PL', '9945'],
]);
const BELGIAN_SCHEME = '0208';

/** A party of an order, as a UBL document has it. */
export function partyOf(party: WireParty): Party {
  const address = party.Street === '' && party.City === '' ? invoiceAddress(party) : party;
  const country = (party.CountryCode || address.CountryCode).trim().toUpperCase();
  const vatNumber = vatNumberOf(party.VATNumber, country);
  const enterprise = enterpriseNumberOf(party);
  const street = [address.Street, address.StreetNumber, address.Box]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    name: [party.Name, party.CommercialName, party.DisplayName].find((name) => name !== '') ?? null,
    vatNumber,
    legalId: enterprise === null ? null : { value: enterprise, scheme: BELGIAN_SCHEME },
    endpoint: endpointOf(party, enterprise, vatNumber),
    partyIds: [],
    street: street.join(' ') || null,
    postalCode: address.Zipcode.trim() || null,
    city: address.City.trim() || null,
    country: country || (vatNumber?.slice(0, 2) ?? null),
    email: party.Email.trim() || null,
  };
}

function invoiceAddress(party: WireParty): WireParty | WireParty['Addresses'][number] {
  const { Addresses: addresses } = party;
  return addresses.find((one) => one.AddressType === 'InvoiceAddress') ?? addresses[0] ?? party;
}

/** A VAT number begins with its country (BR-CO-09); Greece writes EL. */
function vatNumberOf(text: string, country: string): string | null {
  const normalized = normalizeNumber(text);
  if (normalized === '' || /^[A-Z]{2}/.test(normalized) || country === '')
    return normalized || null;
  return `${country === 'GR' ? 'EL' : country}${normalized}`;
}

function enterpriseNumberOf(party: WireParty): string | null {
  const named = party.Identifiers.find(
    (one) => one.IdentifierType === 'CBE' || one.SchemeID === BELGIAN_SCHEME,
  );
  return belgianEnterpriseNumber(named?.Identifier ?? party.VATNumber);
}

function endpointOf(
  party: WireParty,
  enterprise: string | null,
  vatNumber: string | null,
): Identifier | null {
  if (enterprise !== null) return { value: enterprise, scheme: BELGIAN_SCHEME };
  const scheme = VAT_SCHEMES.get(vatNumber?.slice(0, 2) ?? '');
  if (vatNumber !== null && scheme !== undefined) return { value: vatNumber, scheme };
  return party.Email.trim() === '' ? null : { value: party.Email.trim(), scheme: 'EM' };
}
