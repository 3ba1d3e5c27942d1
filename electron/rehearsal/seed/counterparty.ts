import { present } from '../../../shared/assert.ts';
import type { Chance } from '../../../shared/clock.ts';
import { between, happens, pick, shuffled } from './chance.ts';
import { type Company, belgianCompany, foreignCompany, privatePerson } from './company.ts';
import type { Profile } from './profile.ts';
import {
  CO_CONTRACTOR,
  COMMON_SUPPLIERS,
  GOODS_SUPPLIERS,
  type SupplierKind,
} from './suppliers.ts';

/** How a counterparty stands in the books at Octopus when the world begins. */
export type KnownRelation = {
  readonly client: boolean;
  readonly supplier: boolean;
  /** Default ledger accounts; 0 when none. */
  readonly clientAccount: number;
  readonly supplierAccount: number;
};

/** A customer or supplier of one dossier. */
export type Counterparty = {
  readonly company: Company;
  readonly role: 'client' | 'supplier';
  /** PartyID at Billit. */
  readonly partyId: number;
  /** null: not in Octopus yet. */
  readonly relation: KnownRelation | null;
  /** What it sells; null for customers. */
  readonly kind: SupplierKind | null;
};

/** The customers and suppliers of one dossier. */
export type Counterparties = {
  readonly suppliers: readonly Counterparty[];
  readonly coContractor: Counterparty;
  readonly businesses: readonly Counterparty[];
  readonly european: readonly Counterparty[];
  readonly overseas: readonly Counterparty[];
  readonly persons: readonly Counterparty[];
};

/** Companies that all dossiers deal with. */
export type Pool = {
  readonly suppliers: ReadonlyMap<string, readonly Company[]>;
  readonly customers: readonly Company[];
};

const FANCIES = ['Luchtkasteel', 'Denkbeeld', 'Schaduw', 'Fabel', 'Zeepbel', 'Waan', 'Mirage'];
const CUSTOMER_NOUNS: readonly (readonly [string, 'nl' | 'fr'])[] = [
  ['Horeca', 'nl'],
  ['Drukkerij', 'nl'],
  ['Apotheek', 'nl'],
  ['Bouwgroep', 'nl'],
  ['Schrijnwerkerij', 'nl'],
  ['Rusthuis', 'nl'],
  ['Librairie', 'fr'],
  ['Menuiserie', 'fr'],
  ['Clinique', 'fr'],
];
const PERSONS = ['Mia Modaal', 'Jan Fictief', 'Els Verzonnen', 'Louis Exemple', 'Noor Nergens'];
const FIRST_POOL_INDEX = 5200;
const FIRST_OWN_INDEX = 5600;
const OWN_INDICES = 4400;

/** Draws the companies that all dossiers of a world deal with; their numbers follow those of the dossiers. */
export function makePool(chance: Chance): Pool {
  let index = FIRST_POOL_INDEX;
  const kinds = [...COMMON_SUPPLIERS, ...Object.values(GOODS_SUPPLIERS), CO_CONTRACTOR];
  const suppliers = new Map<string, Company[]>();
  for (const { key, noun, form } of kinds) {
    const made = shuffled(chance, FANCIES)
      .slice(0, 3)
      .map((fancy) => belgianCompany(`${noun} ${fancy} ${form}`, index++, 'nl', chance));
    suppliers.set(key, made);
  }
  const customers = CUSTOMER_NOUNS.flatMap(([noun, language]) =>
    FANCIES.map((fancy) =>
      belgianCompany(
        `${noun} ${fancy} ${language === 'nl' ? 'BV' : 'SRL'}`,
        index++,
        language,
        chance,
      ),
    ),
  );
  return { suppliers, customers };
}

/** The index of an enterprise number for a company that only one dossier deals with. */
export function ownIndex(profile: Profile, serial: number): number {
  return FIRST_OWN_INDEX + ((profile.index * 37 + serial) % OWN_INDICES);
}

/** PartyID at Billit of the counterparty with this serial within its dossier. */
export function partyIdOf(profile: Profile, serial: number): number {
  return 1_000_000 + profile.index * 1000 + serial;
}

function supplierRelation(kind: SupplierKind, serial: number, chance: Chance): KnownRelation {
  return {
    // One of them so far is only a client: whoever books its invoice must add the role.
    client: serial === 3 || happens(chance, 0.15),
    supplier: serial !== 3,
    clientAccount: 0,
    supplierAccount: happens(chance, 0.7) ? kind.relationAccount : 0,
  };
}

function clientRelation(chance: Chance): KnownRelation {
  return {
    client: true,
    supplier: happens(chance, 0.1),
    clientAccount: happens(chance, 0.3) ? pick(chance, [700000, 700300, 700600]) : 0,
    supplierAccount: 0,
  };
}

function suppliersOf(profile: Profile, pool: Pool, chance: Chance): Counterparty[] {
  const goods = present(GOODS_SUPPLIERS[profile.trade.goods], 'goods of every trade');
  const kinds = [goods, ...shuffled(chance, COMMON_SUPPLIERS).slice(0, 9), goods];
  const offset = between(chance, 0, 2);
  return kinds.map((kind, serial) => {
    const companies = present(pool.suppliers.get(kind.key), 'companies of every kind');
    return {
      company: present(companies[(offset + serial) % companies.length], 'three of a kind'),
      role: 'supplier',
      partyId: partyIdOf(profile, serial),
      relation: serial % 4 === 2 ? null : supplierRelation(kind, serial, chance),
      kind,
    };
  });
}

function coContractorOf(profile: Profile, pool: Pool, chance: Chance): Counterparty {
  const companies = present(pool.suppliers.get(CO_CONTRACTOR.key), 'co-contractors');
  return {
    company: pick(chance, companies),
    role: 'supplier',
    partyId: partyIdOf(profile, 50),
    relation: {
      client: false,
      supplier: true,
      clientAccount: 0,
      supplierAccount: CO_CONTRACTOR.relationAccount,
    },
    kind: CO_CONTRACTOR,
  };
}

function customersOf(
  profile: Profile,
  companies: readonly Company[],
  firstSerial: number,
  chance: Chance,
): Counterparty[] {
  return companies.map((company, position) => ({
    company,
    role: 'client',
    partyId: partyIdOf(profile, firstSerial + position),
    relation: position % 3 === 1 || company.isPrivate ? null : clientRelation(chance),
    kind: null,
  }));
}

/** Draws the customers and suppliers of a dossier; about a quarter is not in Octopus yet. */
export function makeCounterparties(profile: Profile, pool: Pool, chance: Chance): Counterparties {
  const serial = profile.index * 10;
  const abroad = ['NL', 'DE', 'FR'].map((country, position) =>
    foreignCompany(
      `${pick(chance, FANCIES)} Handel ${country}`,
      country,
      serial + position,
      chance,
    ),
  );
  const overseas = [0, 1].map((position) =>
    foreignCompany(
      `${pick(chance, FANCIES)} Trading ${position + 1} Ltd`,
      'GB',
      serial + position,
      chance,
    ),
  );
  const persons = PERSONS.slice(0, 3 + (profile.index % 3)).map((name) =>
    privatePerson(name, profile.trade.language, chance),
  );
  const businesses = shuffled(chance, pool.customers).slice(0, 10);
  return {
    suppliers: suppliersOf(profile, pool, chance),
    coContractor: coContractorOf(profile, pool, chance),
    businesses: customersOf(profile, businesses, 100, chance),
    european: customersOf(profile, abroad, 200, chance),
    overseas: customersOf(profile, overseas, 300, chance),
    persons: customersOf(profile, persons, 400, chance),
  };
}
