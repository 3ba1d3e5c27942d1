import { createHash } from 'node:crypto';
import { seededChance } from '../../../shared/chance.ts';
import type { Chance } from '../../../shared/clock.ts';
import type { ForeignUbl, OctopusDossierSeed } from '../model.ts';
import { type OrderFiles, fileIdOf } from './billit-files.ts';
import { billitOrder } from './billit-order.ts';
import { billitParty } from './billit-party.ts';
import { bookyear, journals } from './bookyears.ts';
import { CHART } from './chart.ts';
import { dotted, enterpriseNumber } from './check-digits.ts';
import type { Company } from './company.ts';
import { ACCOUNTANT, EXPORT_FROM, FIRST_BILLIT_PARTY, FIRST_OCTOPUS_DOSSIER } from './defaults.ts';
import { momentOf } from './days.ts';
import type { Draft } from './draft.ts';
import { type Peek, peek } from './foreign-peek.ts';
import type { SeededDossier, SeededOrder, WorldSeed } from './model.ts';
import type { Planned } from './planned.ts';
import { documentPdf } from './ubl.ts';
import { vatCodes } from './vat-codes.ts';

type Seen = { readonly file: ForeignUbl; readonly peek: Peek | null };

/** What the dossiers of a foreign world have in common. */
type Frame = {
  readonly exportFrom: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly chance: Chance;
};

const FIRST_ORDER_ID = 1_700_001;
const NOON_MS = 12 * 3_600_000;
const FIRST_INVENTED = 9000;
const UNKNOWN = 'Onbekend';

const NOBODY: Company = {
  name: UNKNOWN,
  vatNumber: '',
  enterpriseNumber: '',
  street: '',
  streetNumber: '',
  zip: '',
  city: '',
  country: 'BE',
  email: 'onbekend@dossier.example',
  iban: '',
  language: 'nl',
  isPrivate: false,
};

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

function draftOf({ file, peek: glance }: Seen, own: Company, frame: Frame): Draft {
  const issueDate = glance?.issueDate ?? '';
  const date = issueDate === '' ? frame.exportFrom : issueDate;
  const dueDate = glance?.dueDate ?? '';
  const exclusive = glance?.exclusiveCents ?? 0;
  const kind = glance?.kind ?? 'invoice';
  return {
    kind,
    typeCode: kind === 'invoice' ? '380' : '381',
    number: glance === null || glance.number === '' ? file.fileName : glance.number,
    issueDate: date,
    dueDate: dueDate === '' ? date : dueDate,
    currency: glance?.currency ?? 'EUR',
    supplier: own,
    customer: glance?.customer ?? NOBODY,
    paymentReference: '',
    buyerReference: '',
    billingReference: null,
    flavour: 'peppol',
    encoding: 'UTF-8',
    embedsPdf: false,
    account: null,
    lines: [],
    allowance: null,
    subtotals: [],
    totals: {
      lines: exclusive,
      allowance: 0,
      exclusive,
      vat: glance?.vatCents ?? 0,
      inclusive: glance?.inclusiveCents ?? 0,
      prepaid: 0,
      payable: glance?.payableCents ?? 0,
    },
  };
}

function filesOf(file: ForeignUbl, draft: Draft, orderId: number, chance: Chance): OrderFiles {
  const ubl = {
    fileId: fileIdOf(orderId, 1, chance),
    fileName: file.fileName,
    mimeType: 'text/xml',
    bytes: () => file.bytes,
  };
  const pdf = {
    fileId: fileIdOf(orderId, 2, chance),
    fileName: `${file.fileName}.pdf`,
    mimeType: 'application/pdf',
    bytes: () => documentPdf(draft),
  };
  const ublSha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { ubl, pdf, posted: null, response: null, ublSha256 };
}

function planOf(draft: Draft, partyId: number, position: number): Planned {
  const created = momentOf(draft.issueDate, NOON_MS + position * 1000);
  return {
    direction: 'Income',
    counterparty: {
      company: draft.customer,
      role: 'client',
      partyId,
      relation: null,
      kind: null,
    },
    draft,
    printed: draft,
    mangle: 'none',
    outcome: 'book',
    causes: [],
    orderType: draft.kind === 'invoice' ? 'Invoice' : 'CreditNote',
    orderStatus: 'ToPay',
    created,
    lastModified: created,
  };
}

type Dossier = {
  readonly billitPartyId: number;
  readonly octopusDossierId: number;
  readonly own: Company;
};

/** One PartyID per customer of a dossier: the same name and number is the same customer. */
function customerIds(dossier: Dossier): (customer: Company) => number {
  const ids = new Map<string, number>();
  return ({ name, vatNumber }) => {
    const key = `${vatNumber}|${name}`;
    const first = 2_000_000 + (dossier.billitPartyId - FIRST_BILLIT_PARTY) * 1000;
    const id = ids.get(key) ?? first + ids.size;
    ids.set(key, id);
    return id;
  };
}

function ordersOf(
  dossier: Dossier,
  seen: readonly Seen[],
  frame: Frame,
  firstOrderId: number,
): SeededOrder[] {
  const { own, billitPartyId, octopusDossierId } = dossier;
  const idOf = customerIds(dossier);
  return seen.map((one, position) => {
    const orderId = firstOrderId + position;
    const draft = draftOf(one, own, frame);
    const partyId = idOf(draft.customer);
    const files = filesOf(one.file, draft, orderId, frame.chance);
    const parties = {
      own: billitParty(own, billitPartyId, 'Supplier'),
      counterparty: billitParty(draft.customer, partyId, 'Customer'),
      plain: billitParty(draft.customer, partyId, null),
    };
    const ids = { orderId, companyId: billitPartyId };
    const planned = planOf(draft, partyId, position);
    return {
      order: billitOrder(ids, planned, parties, files),
      files: [files.ubl, files.pdf].filter((file) => file !== null),
      fate: {
        octopusDossierId,
        billitPartyId,
        orderId,
        ublSha256: files.ublSha256,
        outcome: 'either',
        causes: [],
        amountCents: null,
        vat: null,
      },
    };
  });
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
      orders: ordersOf(dossier, group, frame, firstOrderId),
    });
    firstOrderId += group.length;
  }
  return { accountant: ACCOUNTANT, dossiers };
}
