import type { Chance } from '../../../shared/clock.ts';
import type { OctopusRecord } from '../model.ts';
import { between, happens, pick } from './chance.ts';
import { dotted } from './check-digits.ts';
import type { Company } from './company.ts';
import { privatePerson } from './company.ts';
import type { Counterparties, Counterparty, KnownRelation, Pool } from './counterparty.ts';
import type { Profile } from './profile.ts';

const EUROPEAN = ['NL', 'DE', 'FR', 'LU'];

/** Octopus' VAT scenario of a party (`vatType` of the contract). */
function vatType(company: Company): number {
  if (company.isPrivate) return 7;
  if (company.country === 'BE') return 1;
  return EUROPEAN.includes(company.country) ? 4 : 6;
}

/** Only details that no document shows differ per record; the key set is that of the recordings. */
function record(
  id: number,
  company: Company,
  relation: KnownRelation,
  chance: Chance,
): OctopusRecord {
  return {
    active: true,
    bankAccountNr: '',
    bicCode: '',
    city: company.city,
    client: relation.client,
    contactPerson: '',
    corporationType: company.isPrivate ? 0 : pick(chance, [1, 2, 9]),
    country: happens(chance, 0.1) && company.country === 'BE' ? '  ' : company.country,
    currencyCode: 'EUR',
    defaultBookingAccountClient: relation.clientAccount,
    defaultBookingAccountSupplier: relation.supplierAccount,
    email: happens(chance, 0.6) ? company.email : '',
    expirationDays: pick(chance, [0, 14, 30, 30, 60]),
    expirationType: 2,
    externCustomerNr: '',
    factLanguage: 0,
    fax: '',
    financialDiscount: false,
    firstName: '',
    ibanAccountNr: relation.supplier ? company.iban : '',
    mobile: '',
    name: company.name,
    postalCode: company.zip,
    profession: '',
    relationIdentificationServiceData: {
      // Numbers of another package that once filled this dossier.
      externalRelationId: happens(chance, 0.15) ? 4000 + id : 0,
      relationKey: { id },
    },
    remarks: '',
    sddActive: false,
    sddMandateType: 0,
    sddSeqtype: 0,
    searchField1: '',
    searchField2: '',
    streetAndNr: `${company.street} ${company.streetNumber}`,
    supplier: relation.supplier,
    supplierPaymentMethod: relation.supplier ? pick(chance, [0, 1]) : 0,
    telephone: '',
    url: '',
    vatNr: dotted(company.vatNumber),
    vatType: vatType(company),
  };
}

function all(parties: Counterparties): Counterparty[] {
  return [
    ...parties.suppliers,
    parties.coContractor,
    ...parties.businesses,
    ...parties.european,
    ...parties.overseas,
  ];
}

/** Relations that no document of the period mentions, to fill the list up to a likely length. */
function fillers(profile: Profile, parties: Counterparties, pool: Pool, chance: Chance): Company[] {
  const used = new Set(all(parties).map(({ company }) => company.name));
  const language = profile.trade.language;
  return [
    privatePerson('Oma Oefening', language, chance),
    privatePerson('Piet Proef', language, chance),
    ...pool.customers.filter(({ name }) => !used.has(name)),
  ];
}

/** The relations that a dossier has at Octopus when the world begins, ids ascending from 1. */
export function makeRelations(
  profile: Profile,
  parties: Counterparties,
  pool: Pool,
  chance: Chance,
): OctopusRecord[] {
  const known = all(parties).flatMap(({ company, relation }) =>
    relation === null ? [] : [{ company, relation }],
  );
  const wanted = between(chance, Math.max(15, known.length + 2), 40);
  const extra = fillers(profile, parties, pool, chance)
    .slice(0, wanted - known.length)
    .map((company) => ({
      company,
      relation: { client: true, supplier: false, clientAccount: 0, supplierAccount: 0 },
    }));
  return [...known, ...extra].map(({ company, relation }, position) =>
    record(position + 1, company, relation, chance),
  );
}
