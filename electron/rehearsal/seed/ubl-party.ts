import type { Company } from './company.ts';
import { cac, cbc } from './ubl-text.ts';

/** Electronic address schemes for the VAT number of a country (EAS list); Belgium uses 0208. */
const VAT_SCHEMES: Readonly<Record<string, string>> = {
  NL: '9944',
  FR: '9957',
  DE: '9930',
  LU: '9938',
  GB: '9932',
};

/** Scheme and identifier under which a company is reached over Peppol; null for who is not on it. */
export function peppolAddress(
  company: Company,
): { readonly scheme: string; readonly identifier: string } | null {
  if (company.enterpriseNumber !== '') {
    return { scheme: '0208', identifier: company.enterpriseNumber };
  }
  const scheme = VAT_SCHEMES[company.country];
  return company.vatNumber === '' || scheme === undefined
    ? null
    : { scheme, identifier: company.vatNumber };
}

function endpoint(company: Company): string | null {
  const address = peppolAddress(company);
  return address === null
    ? null
    : cbc('EndpointID', address.identifier, `schemeID="${address.scheme}"`);
}

const written = new WeakMap<Company, string>();

/** The Party element of a supplier or customer; a company is written once and remembered. */
export function ublParty(company: Company): string {
  const text = written.get(company) ?? writeParty(company);
  written.set(company, text);
  return text;
}

function writeParty(company: Company): string {
  return cac(
    'Party',
    endpoint(company),
    cac('PartyName', cbc('Name', company.name)),
    cac(
      'PostalAddress',
      cbc('StreetName', `${company.street} ${company.streetNumber}`),
      cbc('CityName', company.city),
      cbc('PostalZone', company.zip),
      cac('Country', cbc('IdentificationCode', company.country)),
    ),
    company.vatNumber === ''
      ? null
      : cac(
          'PartyTaxScheme',
          cbc('CompanyID', company.vatNumber),
          cac('TaxScheme', cbc('ID', 'VAT')),
        ),
    cac(
      'PartyLegalEntity',
      cbc('RegistrationName', company.name),
      company.enterpriseNumber === ''
        ? null
        : cbc('CompanyID', company.enterpriseNumber, 'schemeID="0208"'),
    ),
    cac('Contact', cbc('ElectronicMail', company.email)),
  );
}
