import { seededChance } from '../../../shared/chance.ts';
import type { ForeignUbl, OctopusDossierSeed } from '../model.ts';
import { bookyear, journals } from './bookyears.ts';
import { CHART } from './chart.ts';
import { dotted, enterpriseNumber } from './check-digits.ts';
import type { Company } from './company.ts';
import { ACCOUNTANT, EXPORT_FROM, FIRST_BILLIT_PARTY, FIRST_OCTOPUS_DOSSIER } from './defaults.ts';
import {
  type Dossier,
  type Frame,
  NOBODY,
  type Seen,
  UNKNOWN,
  ordersOf,
} from './foreign-orders.ts';
import { peek } from './foreign-peek.ts';
import type { SeededDossier, WorldSeed } from './model.ts';
import { vatCodes } from './vat-codes.ts';

const FIRST_ORDER_ID = 1_700_001;
const FIRST_INVENTED = 9000;

function frameOf(seen: readonly Seen[]): Frame {
  const dates = seen
    .map((one) => one.peek?.issueDate ?? '')
    .filter((date) => date !== '')
    .sort();
  const exportFrom = dates[0] ?? EXPORT_FROM;
  return {
    exportFrom,
    firstYear: Number(exportFrom.slice(0, 4)),
    lastYear: Number((dates.at(-1) ?? exportFrom).slice(0, 4)),
    chance: seededChance(1),
  };
}

/** The files per supplier, in the order in which suppliers are met; what cannot be told apart comes under ''. */
function bySupplier(seen: readonly Seen[]): Map<string, Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = one.peek?.supplierKey ?? '';
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return groups;
}

function octopusOf({ own, octopusDossierId }: Dossier, frame: Frame): OctopusDossierSeed {
  const count = frame.lastYear - frame.firstYear + 1;
  const years = Array.from({ length: count }, (_, position) =>
    bookyear(
      position + 1,
      { year: frame.firstYear + position, month: 1 },
      { closed: false, quarterly: false },
    ),
  );
  return {
    id: octopusDossierId,
    description: own.name,
    vatNr: dotted(own.vatNumber),
    streetAndNr: `${own.street} ${own.streetNumber}`.trim(),
    postalCode: own.zip,
    city: own.city,
    bookyears: years,
    journals: years.flatMap(({ id }) => journals(id, {}, frame.chance)),
    accounts: CHART,
    vatCodes: vatCodes(false),
    relations: [],
  };
}

/** The supplier as a Belgian dossier: its own number where that is a valid enterprise number, else an invented one. */
function ownOf(seen: readonly Seen[], index: number): Company {
  const supplier = seen[0]?.peek?.supplier ?? NOBODY;
  const number =
    supplier.enterpriseNumber === ''
      ? enterpriseNumber(FIRST_INVENTED + index)
      : supplier.enterpriseNumber;
  return {
    ...supplier,
    name: supplier.name === '' ? UNKNOWN : supplier.name,
    enterpriseNumber: number,
    vatNumber: `BE${number}`,
    email: supplier.email === '' ? `dossier${index + 1}@dossier.example` : supplier.email,
  };
}

/** Makes a world of somebody else's files: one dossier per supplier, every file a sale of it, nothing known beforehand. */
export function seedForeign(files: readonly ForeignUbl[]): WorldSeed {
  const seen = files.map((file) => ({ file, peek: peek(file.bytes) }));
  const frame = frameOf(seen);
  const dossiers: SeededDossier[] = [];
  let firstOrderId = FIRST_ORDER_ID;
  for (const group of bySupplier(seen).values()) {
    const index = dossiers.length;
    const own = ownOf(group, index);
    const dossier = {
      billitPartyId: FIRST_BILLIT_PARTY + index,
      octopusDossierId: FIRST_OCTOPUS_DOSSIER + index,
      own,
    };
    const { name, enterpriseNumber: number, vatNumber, street, streetNumber } = own;
    dossiers.push({
      billitPartyId: dossier.billitPartyId,
      octopus: octopusOf(dossier, frame),
      company: {
        ...{ name, enterpriseNumber: number, vatNumber, street, streetNumber },
        ...{ zip: own.zip, city: own.city, email: own.email },
      },
      exportFrom: frame.exportFrom,
      purchasesRoute: 'booking',
      orders: ordersOf(dossier, group, frame, firstOrderId),
    });
    firstOrderId += group.length;
  }
  return { accountant: ACCOUNTANT, dossiers };
}
