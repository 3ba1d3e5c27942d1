import { createHash } from 'node:crypto';
import type { Chance } from '../../../shared/clock.ts';
import type { BookyearSeed, Fate, JournalSeed, OctopusDossierSeed } from '../model.ts';
import { makeFiles, type OrderFiles } from './billit-files.ts';
import { type OrderParties, billitOrder } from './billit-order.ts';
import { billitParty } from './billit-party.ts';
import { bookyear, journals } from './bookyears.ts';
import { CHART } from './chart.ts';
import { dotted } from './check-digits.ts';
import { type Counterparty, type Pool, makeCounterparties } from './counterparty.ts';
import { EXPORT_FROM } from './defaults.ts';
import { expectationOf } from './expectation.ts';
import type { SeededDossier, SeededFile, SeededOrder } from './model.ts';
import { startNumbers } from './numbers.ts';
import type { Planned } from './planned.ts';
import type { Profile } from './profile.ts';
import { makeRelations } from './relations.ts';
import { planDocuments } from './schedule.ts';
import { vatCodes } from './vat-codes.ts';

const CLOSED_JULY = 202607;

function yearsOf(profile: Profile): BookyearSeed[] {
  const { firstMonth: month, quarterly } = profile;
  const former = { closed: !profile.formerYearOpen, quarterly };
  const years = [bookyear(1, { year: 2025, month }, former)];
  // The year that began in August 2025 ends on 31 July 2026: the later one holds the period.
  for (let year = 2026; (years.at(-1)?.endDate ?? '') < profile.lastDay; year += 1) {
    const open = { closed: false, quarterly };
    years.push(bookyear(years.length + 1, { year, month }, open));
  }
  return years;
}

function journalsOf(
  profile: Profile,
  years: readonly BookyearSeed[],
  chance: Chance,
): JournalSeed[] {
  return years.flatMap(({ id }) => {
    const closed: Record<string, number> = {};
    if (id === 2 && profile.salesClosed) closed['V1'] = CLOSED_JULY;
    if (id === 2 && profile.purchasesClosed) closed['A1'] = CLOSED_JULY;
    return journals(id, closed, chance);
  });
}

/** The two records of every counterparty, made once and shared by its orders. */
function partyRecords(profile: Profile): (planned: Planned) => OrderParties {
  const own = {
    Income: billitParty(profile.company, profile.billitPartyId, 'Supplier'),
    Cost: billitParty(profile.company, profile.billitPartyId, 'Customer'),
  };
  const made = new Map<number, Omit<OrderParties, 'own'>>();
  const make = ({ company, partyId, role }: Counterparty): Omit<OrderParties, 'own'> => ({
    counterparty: billitParty(company, partyId, role === 'client' ? 'Customer' : 'Supplier'),
    plain: billitParty(company, partyId, null),
  });
  return ({ direction, counterparty }) => {
    const records = made.get(counterparty.partyId) ?? make(counterparty);
    made.set(counterparty.partyId, records);
    return { own: own[direction], ...records };
  };
}

function hashOf(file: SeededFile): string {
  return createHash('sha256').update(file.bytes()).digest('hex');
}

/** What keeps a booking back but not a mail: a person books it in Octopus, and periods and VAT codes are his. */
const ONLY_BOOKINGS: readonly string[] = [
  'foreign-vat',
  'reverse-charge-rate',
  'foreign-currency',
  'period-closed',
  'bookyear-closed',
];

function whatBecomes(profile: Profile, planned: Planned): Pick<Fate, 'outcome' | 'causes'> {
  const { outcome, causes, direction } = planned;
  const mailed = profile.purchasesRoute === 'mailbox' && direction === 'Cost';
  const leaves = outcome === 'book' || causes.some((cause) => ONLY_BOOKINGS.includes(cause));
  return mailed && leaves ? { outcome: 'deliver', causes: [] } : { outcome, causes };
}

function fateOf(profile: Profile, planned: Planned, orderId: number, files: OrderFiles): Fate {
  const books = planned.outcome === 'book';
  const expected = books
    ? expectationOf(planned.draft, {
        direction: planned.direction,
        counterparty: planned.counterparty,
        creditNoteCodes: profile.creditNoteCodes,
      })
    : null;
  return {
    octopusDossierId: profile.octopusDossierId,
    billitPartyId: profile.billitPartyId,
    orderId,
    ublSha256: files.ublSha256,
    pdfSha256: books && files.ublSha256 === null ? hashOf(files.pdf) : null,
    ...whatBecomes(profile, planned),
    amountCents: expected?.amountCents ?? null,
    vat: expected?.vat ?? null,
  };
}

function writeOrders(
  profile: Profile,
  plans: readonly Planned[],
  firstOrderId: number,
  chance: Chance,
): SeededOrder[] {
  const partiesOf = partyRecords(profile);
  const ordered = [...plans].sort(
    (left, right) => Date.parse(`${left.created}Z`) - Date.parse(`${right.created}Z`),
  );
  return ordered.map((planned, position) => {
    const orderId = firstOrderId + position;
    const files = makeFiles(planned, orderId, chance);
    const ids = { orderId, companyId: profile.billitPartyId };
    const all = [files.ubl, files.pdf, files.posted, files.response];
    return {
      order: billitOrder(ids, planned, partiesOf(planned), files),
      files: all.filter((file): file is SeededFile => file !== null),
      fate: fateOf(profile, planned, orderId, files),
    };
  });
}

function octopusSide(profile: Profile, years: readonly BookyearSeed[], chance: Chance) {
  const { company } = profile;
  return {
    id: profile.octopusDossierId,
    description: company.name,
    vatNr: dotted(company.vatNumber),
    streetAndNr: `${company.street} ${company.streetNumber}`,
    postalCode: company.zip,
    city: company.city,
    bookyears: years,
    journals: journalsOf(profile, years, chance),
    accounts: CHART,
    vatCodes: vatCodes(profile.creditNoteCodes),
  } satisfies Omit<OctopusDossierSeed, 'relations'>;
}

/** Makes one dossier with this many documents that count; its orders are numbered from `firstOrderId`. */
export function seedDossier(
  profile: Profile,
  options: { readonly documents: number; readonly holds: number; readonly firstOrderId: number },
  pool: Pool,
  chance: Chance,
): SeededDossier {
  const { company } = profile;
  const parties = makeCounterparties(profile, pool, chance);
  const octopus = octopusSide(profile, yearsOf(profile), chance);
  const relations = makeRelations(profile, parties, pool, chance);
  const numbers = startNumbers(chance);
  const context = { profile, parties, pool, chance, numbers };
  const plans = planDocuments(context, options);
  return {
    billitPartyId: profile.billitPartyId,
    octopus: { ...octopus, relations },
    company: {
      name: company.name,
      enterpriseNumber: company.enterpriseNumber,
      vatNumber: company.vatNumber,
      street: company.street,
      streetNumber: company.streetNumber,
      zip: company.zip,
      city: company.city,
      email: company.email,
    },
    exportFrom: EXPORT_FROM,
    purchasesRoute: profile.purchasesRoute,
    orders: writeOrders(profile, plans, options.firstOrderId, chance),
  };
}
