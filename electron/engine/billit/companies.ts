import { z } from 'zod';
import { ok } from '../../../shared/result.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { ask, type CallParts } from './call.ts';
import { companiesOf } from './map.ts';
import type { BillitClient, BillitTarget } from './port.ts';
import { accountInformationSchema, companySearchSchema } from './wire.ts';

type CompanyCalls = Pick<BillitClient, 'companies' | 'searchCompany' | 'registerCompany'>;

const registeredSchema = z.object({
  CompanyID: z.union([z.int(), z.string().min(1)]).transform(String),
  APIKey: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
});

/** The companies that a login reaches, the registers of companies, and registering one (facts/billit, section 9). */
export function companyCalls(parts: CallParts): CompanyCalls {
  const { baseUrl } = parts;
  return {
    companies: async () => {
      const operation = 'getAccountInformation';
      const call = { operation, target: null, url: `${baseUrl}/v1/account/accountInformation` };
      const account = await ask(parts, call, accountInformationSchema);
      return account.ok ? ok(companiesOf(account.value)) : account;
    },
    searchCompany: async (keywords) => {
      const url = `${baseUrl}/v1/misc/companysearch/${encodeURIComponent(keywords)}`;
      const call = { operation: 'searchCompany', target: null, url };
      const found = await ask(parts, call, companySearchSchema);
      if (!found.ok) return found;
      return ok(
        found.value.Items.map((row) => ({
          name: row.Name === '' ? row.CommercialName : row.Name,
          enterpriseNumber: belgianEnterpriseNumber(row.CompanyIdentification),
          street: row.Street,
          streetNumber: row.Number,
          zip: row.Zipcode,
          city: row.City,
          country: row.Country,
        })),
      );
    },
    registerCompany: async (company, key) => {
      const url = `${baseUrl}/v1/account/registercompany`;
      const change = { method: 'POST', json: { Company: company }, key } as const;
      const call = { operation: 'registerCompany', target: parentOf(parts), url, change };
      const made = await ask(parts, call, registeredSchema);
      if (!made.ok) return made;
      const { CompanyID: partyId, APIKey: apiKey } = made.value;
      parts.secrets.add(apiKey);
      return ok({ partyId, apiKey: apiKey === '' ? null : apiKey });
    },
  };
}

/** The account that a new company hangs under; without one Billit takes the login's own. */
function parentOf({ accountantPartyId }: CallParts): BillitTarget | null {
  if (accountantPartyId === null) return null;
  return { partyId: accountantPartyId, dossierId: null, strategy: 'client-alone' };
}
