import type { Company } from './company.ts';

/** A party of an order as Billit writes it out in full. */
export type BillitParty = Readonly<Record<string, unknown>>;

const BIC = 'TESTBEBB';

function addresses(company: Company): Record<string, unknown>[] {
  return ['InvoiceAddress', 'DeliveryAddress'].map((AddressType) => ({
    AddressType,
    Name: company.name,
    Street: company.street,
    StreetNumber: company.streetNumber,
    Zipcode: company.zip,
    City: company.city,
    CountryCode: company.country,
  }));
}

function identifiers(company: Company): Record<string, unknown>[] {
  if (company.enterpriseNumber === '') return [];
  return [
    {
      IdentifierType: 'CBE',
      Identifier: company.enterpriseNumber,
      SchemeID: '0208',
      Preferred: false,
    },
  ];
}

/** Writes a company as a party; properties without a value are left out, as Billit does. */
export function billitParty(
  company: Company,
  partyId: number,
  partyType: 'Customer' | 'Supplier' | null,
): BillitParty {
  return {
    PartyID: partyId,
    Name: company.name,
    Addresses: addresses(company),
    Street: company.street,
    StreetNumber: company.streetNumber,
    Zipcode: company.zip,
    City: company.city,
    CountryCode: company.country,
    IBAN: company.iban,
    BIC,
    Email: company.email,
    ...(company.vatNumber === '' ? {} : { VATNumber: company.vatNumber }),
    LastModified: '2026-06-15T10:00:00.123',
    Created: '2026-01-15T09:12:33.4',
    ...(partyType === null ? {} : { PartyType: partyType }),
    VATLiable: company.vatNumber !== '',
    Language: company.language.toUpperCase(),
    VentilationCode: '1',
    CustomFields: [],
    BankAccounts: [],
    Users: [],
    DefaultPaid: false,
    DisplayName: company.name,
    DefaultExpiryOffset: 30,
    GLDefaultExpiryOffset: 30,
    VATDeductable: true,
    DefaultReductionPercentage: 0,
    Identifiers: identifiers(company),
    SmallEnterprise: false,
    DefaultCurrencyTC: 'EUR',
    SendUBL: true,
    SendPDF: true,
  };
}
