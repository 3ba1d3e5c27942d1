import { createHash } from 'node:crypto';
import type { Chance } from '../../../shared/clock.ts';
import type { ForeignUbl } from '../model.ts';
import { type OrderFiles, fileIdOf } from './billit-files.ts';
import { billitOrder } from './billit-order.ts';
import { billitParty } from './billit-party.ts';
import type { Company } from './company.ts';
import { momentOf } from './days.ts';
import { FIRST_BILLIT_PARTY } from './defaults.ts';
import { documentPdf } from './document-pdf.ts';
import type { Draft } from './draft.ts';
import type { Peek } from './foreign-peek.ts';
import type { SeededOrder } from './model.ts';
import type { Planned } from './planned.ts';

/** A file and what a glance at it told; null when it told nothing. */
export type Seen = { readonly file: ForeignUbl; readonly peek: Peek | null };

/** What the dossiers of a foreign world have in common. */
export type Frame = {
  readonly exportFrom: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly chance: Chance;
};

const NOON_MS = 12 * 3_600_000;

/** The name of a supplier that a file does not tell. */
export const UNKNOWN = 'Onbekend';

/** The party of a file that names none. */
export const NOBODY: Company = {
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

/** One dossier of a foreign world. */
export type Dossier = {
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

/** Makes every file a sale of its supplier; what becomes of it, the world cannot know. */
export function ordersOf(
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
        pdfSha256: null,
        outcome: 'either',
        causes: [],
        amountCents: null,
        vat: null,
      },
    };
  });
}
