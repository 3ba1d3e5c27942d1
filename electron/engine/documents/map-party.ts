import type { Identifier, Party } from '../domain/document.ts';
import { identifierOf } from './fields.ts';
import { all, first, textOf, valueAt, type Element } from './tree.ts';

/** A party as written; a missing one is a party of which nothing is known. */
export function mapParty(role: Element | null): Party {
  const party = role === null ? null : first(role, 'cac:Party');
  const root = party ?? {};
  const address = first(root, 'cac:PostalAddress') ?? {};
  return {
    name: nameOf(root),
    vatNumber: vatNumberOf(root),
    legalId: firstIdentifier(root, 'cac:PartyLegalEntity/cbc:CompanyID'),
    endpoint: firstIdentifier(root, 'cbc:EndpointID'),
    partyIds: identifiers(root, 'cac:PartyIdentification/cbc:ID'),
    street: streetOf(address),
    postalCode: valueAt(address, 'cbc:PostalZone'),
    city: valueAt(address, 'cbc:CityName'),
    country: valueAt(address, 'cac:Country/cbc:IdentificationCode'),
    email: valueAt(root, 'cac:Contact/cbc:ElectronicMail'),
  };
}

/** The legal name (BT-27, BT-44) before the trading name: an e-FFF file has only the latter. */
function nameOf(party: Element): string | null {
  return (
    valueAt(party, 'cac:PartyLegalEntity/cbc:RegistrationName') ??
    valueAt(party, 'cac:PartyName/cbc:Name') ??
    valueAt(party, 'cac:PartyTaxScheme/cbc:RegistrationName') ??
    personOf(party) ??
    valueAt(party, 'cac:Contact/cbc:Name')
  );
}

function personOf(party: Element): string | null {
  const first = valueAt(party, 'cac:Person/cbc:FirstName');
  const family = valueAt(party, 'cac:Person/cbc:FamilyName');
  return [first, family].filter((part) => part !== null).join(' ') || null;
}

/** Tax numbers of another scheme (Norway's `TAX`, Germany's `FC`) are no VAT numbers. */
function vatNumberOf(party: Element): string | null {
  for (const scheme of all(party, 'cac:PartyTaxScheme')) {
    const id = valueAt(scheme, 'cac:TaxScheme/cbc:ID');
    const number = valueAt(scheme, 'cbc:CompanyID');
    if (number !== null && (id === null || id.toUpperCase() === 'VAT')) return number;
  }
  return null;
}

function streetOf(address: Element): string | null {
  const street = valueAt(address, 'cbc:StreetName');
  const number = valueAt(address, 'cbc:BuildingNumber');
  return [street, number].filter((part) => part !== null).join(' ') || null;
}

function identifiers(party: Element, path: string): readonly Identifier[] {
  return all(party, path)
    .filter((element) => textOf(element) !== '')
    .flatMap((element) => identifierOf(element) ?? []);
}

function firstIdentifier(party: Element, path: string): Identifier | null {
  return identifiers(party, path)[0] ?? null;
}
